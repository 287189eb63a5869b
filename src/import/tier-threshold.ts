/**
 * The threshold of a long-context tier as providers state it, in tokens. Upstreams write the last token
 * of the lower tier or the first of the higher one: 271999 and 272001 stand for 272000.
 */
export function tierThreshold(tokens: number): number {
	if (tokens % 1000 === 999) return tokens + 1;
	return tokens % 1000 === 1 ? tokens - 1 : tokens;
}
