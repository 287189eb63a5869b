export interface StatedParameters {
	total?: number;
	active?: number;
}

/**
 * Numbers of parameters that a lab states in the name of its model, as round as the name gives them:
 * `qwen3-235b-a22b` has 235 billion, of which 22 are active for a token.
 *
 * Left out are names in which the number means something else: of one expert (`8x7b`, `17b-16e`),
 * an effective size (`e4b`), or two sizes at once.
 */
export function statedParameters(name: string): StatedParameters {
	const text = name.toLowerCase().split('/').at(-1)!;
	if (/\d+x\d|\d+b-\d+e(?![a-z0-9])|(^|[^a-z])e\d+b/.test(text)) return {};
	const active = sizes(text, /(?<![a-z0-9.])a(\d+(?:[.p]\d+)?)b(?![a-z0-9])/g);
	const total = sizes(text, /(?<![0-9.]|[a-qs-z])r?(\d+(?:\.\d+)?)([bt])(?![a-z0-9])/g);
	if (total.length !== 1 || active.length > 1) return {};
	const [all] = total as [number];
	const [some] = active;
	return { total: all, ...(some === undefined || some >= all ? {} : { active: some }) };
}

function sizes(text: string, pattern: RegExp): number[] {
	return [...text.matchAll(pattern)].map(([, n, unit = 'b']) =>
		Math.round(Number(n!.replace('p', '.')) * (unit === 't' ? 1e12 : 1e9)),
	);
}
