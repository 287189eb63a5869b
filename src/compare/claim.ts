import { evidenceFrom, isFilled, type Evidence, type Fact } from './evidence.ts';

/** One statement with the facts it is built from. Only `claim` makes one. */
export interface Claim {
	text: string;
	evidence: readonly [Evidence, ...Evidence[]];
}

type Part = Fact | string;

/** Does not type-check when no part of a sentence is a fact. */
type WithFact<Parts extends readonly Part[]> =
	Extract<Parts[number], Fact> extends never ? ['A claim needs at least one fact'] : Parts;

/**
 * Builds a sentence from facts: claim`${name} takes ${contextTokens} tokens.` Its evidence is that of
 * its facts. Names and other words may stand between them as strings. A sentence without a fact
 * does not compile.
 */
export function claim<const Parts extends readonly Part[]>(
	strings: TemplateStringsArray,
	...parts: Parts & WithFact<Parts>
): Claim {
	const all = parts as readonly Part[];
	const evidence: Evidence[] = [];
	let text = strings[0]!;
	for (let i = 0; i < all.length; i++) {
		const part = all[i]!;
		text += (typeof part === 'string' ? part : part.text) + strings[i + 1]!;
		if (typeof part !== 'string') evidence.push(...part.evidence);
	}
	if (!isFilled(evidence)) throw new Error(`A claim needs at least one fact: ${text}`);
	return { text, evidence };
}

/** Two claims in a row, as one paragraph. */
export function joined(claims: readonly [Claim, ...Claim[]]): Claim {
	return { text: claims.map(({ text }) => text).join(' '), evidence: evidenceFrom(claims) };
}
