import { byCode } from '../text.ts';

/** Words that tell a dated state or a size of a line, not another line. */
const versionWord =
	/^(v?\d+(o)?|\d+(b|x\d+b|e|t)|a\d+b|m\d|k\d|r\d|v\d|e\d+b|\d{4}|[a-z]?\d+(?:b)?)$/;

/**
 * The line that a model belongs to: its id without versions and sizes. `claude-3-7-sonnet` and
 * `claude-sonnet-4` are both of claude-sonnet.
 */
export function familyOf(id: string): string {
	const words = id
		.replace(/^(deepseek)-(v|r)(?=\d)/, '$1-$2-')
		.replace(/^o\d/, 'o')
		.split('-')
		.map((word) => word.replace(/^(qwen|llama|gemma|phi|command-r|hy|jamba)\d+[bn]?$/, '$1'))
		.filter((word) => !versionWord.test(word));
	return words.length > 0 ? words.join('-') : id;
}

/** What a line needs to know of a model to order it. */
export interface Dated {
	id: string;
	family: string;
	releasedOn?: string;
	/** Sizes differ inside one line of open weights: only the same size follows. */
	size: string;
}

/** The sizes in an id: `70b`, `235b-a22b`; empty where it names none. */
export function sizeOf(id: string): string {
	return id
		.split('-')
		.filter((word) => /^(a|e)?\d+(x\d+)?b$/.test(word))
		.join('-');
}

/** The next of the same line and size, by release day; of two of one day neither follows. */
export function successors(models: readonly Dated[]): Map<string, string> {
	const lines = Map.groupBy(models, ({ family, size }) => `${family} ${size}`);
	const next = new Map<string, string>();
	for (const line of lines.values()) {
		const dated = line
			.filter(({ releasedOn }) => releasedOn !== undefined)
			.sort((a, b) => byCode(a.releasedOn!, b.releasedOn!) || byCode(a.id, b.id));
		for (const [i, { id, releasedOn }] of dated.entries()) {
			const later = dated.slice(i + 1).find((other) => other.releasedOn! > releasedOn!);
			if (later !== undefined) next.set(id, later.id);
		}
	}
	return next;
}
