/** Lower case without accents; a `+` is said, since Command R+ is not Command R. */
function plain(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('+', ' plus ');
}

/** The words of a text as they are typed: `gpt4o vs 3-7` → gpt4o, vs, 3, 7. */
export function wordsOf(text: string): string[] {
	return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The letters and numbers of a text, apart: `GPT-4o` → gpt, 4, o; `claude_3.7` → claude, 3, 7. */
export function tokensOf(text: string): string[] {
	return plain(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** The same for all spellings of a name: `gpt4o`, `GPT-4o` and `gpt 4 o` are all `gpt 4 o`. */
export function spellingKey(text: string): string {
	return tokensOf(text).join(' ');
}

/** One spelling of a name, made ready for comparing. */
export interface Spelling {
	key: string;
	/** The tokens with nothing between: `claude37sonnet`. */
	joined: string;
	/** Where in `joined` a token starts or ends. */
	edges: ReadonlySet<number>;
}

export function spelling(text: string): Spelling {
	const tokens = tokensOf(text);
	const edges = new Set([0]);
	let length = 0;
	for (const token of tokens) edges.add((length += token.length));
	return { key: tokens.join(' '), joined: tokens.join(''), edges };
}

/** A place where letters and numbers stand in a spelling, from the edge of a token on. */
export interface Run {
	start: number;
	end: number;
	/** Whether it ends with a token (`whole`), or else within a word or a number. */
	ends: 'whole' | 'in-word' | 'in-number';
}

/** All places of `run` in a spelling: `37` stands in Claude 3.7 Sonnet, and `7` does not in 70B. */
export function findRuns({ joined, edges }: Spelling, run: string): Run[] {
	const runs: Run[] = [];
	for (let start = joined.indexOf(run); start >= 0; start = joined.indexOf(run, start + 1)) {
		if (!edges.has(start)) continue;
		const end = start + run.length;
		const cut = /\p{N}$/u.test(run) ? 'in-number' : 'in-word';
		runs.push({ start, end, ends: edges.has(end) ? 'whole' : cut });
	}
	return runs;
}
