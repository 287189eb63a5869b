/** The page of a pair: the model whose id sorts first stands first. */
export function pairPath(one: string, other: string): string {
	const [a, b] = one < other ? [one, other] : [other, one];
	return `/compare/${a}/${b}/`;
}

export const modelPath = (id: string) => `/models/${id}/`;
export const labPath = (id: string) => `/labs/${id}/`;
export const providerPath = (id: string) => `/providers/${id}/`;
export const benchmarkPath = (id: string) => `/benchmarks/${id}/`;
