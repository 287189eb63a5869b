/** Two ids in the order in which a pair names them. */
export function inIdOrder(one: string, other: string): [a: string, b: string] {
	return one < other ? [one, other] : [other, one];
}

/** The page of a pair: the model whose id sorts first stands first. */
export function pairPath(one: string, other: string): string {
	const [a, b] = inIdOrder(one, other);
	return `/compare/${a}/${b}/`;
}

/** The page that compares any models in the browser, in this order. */
export function anyPath(ids: readonly string[]): string {
	return `/compare/?${ids.map((id) => `m=${id}`).join('&')}`;
}

/** The same for two, the smaller id first. */
export function anyPairPath(one: string, other: string): string {
	return anyPath(inIdOrder(one, other));
}

export const modelPath = (id: string) => `/models/${id}/`;
export const labPath = (id: string) => `/labs/${id}/`;
export const providerPath = (id: string) => `/providers/${id}/`;
export const benchmarkPath = (id: string) => `/benchmarks/${id}/`;
/** What changed, or what changed in one month, as `2026-08`. */
export const changesPath = (month?: string) =>
	month === undefined ? '/changes/' : `/changes/${month}/`;
/** The ranking for a need. */
export const bestPath = (need: string) => `/best/${need}/`;
/** The results of a query, on a page of their own. */
export const searchPath = (query: string) => `/search/?${new URLSearchParams({ q: query })}`;
/** The feed of what changed, beside the page that shows it. */
export const feedPath = (page: string, format: 'atom' | 'json') => `${page}feed.${format}`;
/** The facts of a model as Markdown. */
export const markdownPath = (id: string) => `/models/${id}.md`;
