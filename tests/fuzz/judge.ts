import { isDeepStrictEqual } from 'node:util';
import { formatProblem, type Problem } from '../../src/catalog/problem.ts';
import { placeProblems, recordOf } from '../../src/catalog/read-record.ts';
import { maxBytes, textOf } from '../../src/catalog/read-text.ts';
import { rules } from '../../src/catalog/rules/index.ts';
import { schemas, type Original } from './rest.ts';

export interface Verdict {
	outcome: 'accepted' | 'reported';
	/** The lines that a contributor would read. */
	lines: string[];
	ms: number;
	/** What the check of records did that it never may. */
	fault?: string;
}

const maxMs = 1000;

/** Milliseconds that this process has worked: those that pass tell how busy the machine is. */
export function cpuMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

const prototypeNames = Reflect.ownKeys(Object.prototype).length;

/**
 * Checks a record that was changed as a data folder's would be, alone and among others, and judges the
 * check: it says clear lines or gives what `means` reads, and it does so in a second of work. One that takes
 * longer is tried twice more, as code is slow when it runs for the first time.
 */
export function judge(original: Original, bytes: Uint8Array, means: () => unknown): Verdict {
	let verdict = judgedOnce(original, bytes, means);
	for (let again = 0; verdict.ms > maxMs && again < 2; again++) {
		const { ms } = judgedOnce(original, bytes, means);
		verdict = { ...verdict, ms: Math.min(ms, verdict.ms) };
	}
	if (verdict.ms <= maxMs) return verdict;
	return { ...verdict, fault: verdict.fault ?? `It took ${Math.round(verdict.ms)} ms` };
}

function judgedOnce(original: Original, bytes: Uint8Array, means: () => unknown): Verdict {
	const start = cpuMs();
	try {
		const { problems, facts } = checked(original, bytes);
		const lines = problems.map(formatProblem);
		const ms = cpuMs() - start;
		const outcome = problems.length > 0 ? 'reported' : 'accepted';
		const text = new TextDecoder().decode(bytes);
		const fault =
			pollution() ??
			greed(bytes, lines) ??
			faultOfLines(original.file, text, problems, lines) ??
			(facts === undefined ? undefined : changeOf(facts, means)) ??
			(problems.length > 0 ? undefined : harmIn(facts, ''));
		return { outcome, lines, ms, ...(fault !== undefined && { fault }) };
	} catch (error) {
		const fault = `It threw: ${String((error as Error).stack)}`;
		return { outcome: 'reported', lines: [], ms: cpuMs() - start, fault };
	}
}

/** As `loadCatalog` does it, without files. `facts` is undefined where the record alone has problems. */
function checked(original: Original, bytes: Uint8Array): { problems: Problem[]; facts?: unknown } {
	const read = recordOf(original.file, textOf(bytes), schemas[original.kind]);
	const unread = new Set(read.ok ? [] : [`${original.kind}s/${original.id}`, original.id]);
	const catalog = original.catalogWith(read.ok ? read.facts : undefined);
	const broken = rules.flatMap((rule) => rule(catalog, unread));
	const placed = placeProblems(broken, (file) =>
		textOf(file === original.file ? bytes : Buffer.from(original.text)),
	);
	if (!read.ok) return { problems: [...read.problems, ...placed] };
	return { problems: placed, facts: read.facts };
}

function pollution(): string | undefined {
	const names = Reflect.ownKeys(Object.prototype);
	return names.length === prototypeNames
		? undefined
		: `Object.prototype has ${String(names.at(-1))}`;
}

/** A record that is too large is refused as that, before anything else is made of it. */
function greed({ length }: Uint8Array, lines: readonly string[]): string | undefined {
	if (length <= maxBytes || lines.some((line) => line.includes('larger than'))) return undefined;
	return `It was read, and has ${length} bytes`;
}

/** Texts that a contributor cannot use, or that could harm a terminal. */
const unclear = /Invalid input|undefined|\[object|NaN:|\n|\s{2}at \S+:\d+/;
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The first thing that is wrong with lines about a text: undefined when all are clear. */
export function faultOfLines(
	file: string,
	text: string,
	problems: readonly Problem[],
	lines: readonly string[],
): string | undefined {
	if (lines.length > 1000) return `There are ${lines.length} lines`;
	const ends = text.split('\n').map(({ length }) => length);
	for (const [i, line] of lines.entries()) {
		const { file: where, line: row, column = 1, message } = problems[i]!;
		if (message.trim() === '') return `No message: ${line}`;
		if (line.length > 1500) return `A line of ${line.length} characters: ${line.slice(0, 200)}`;
		if (unprintable.test(line)) return `Characters that cannot be seen: ${JSON.stringify(line)}`;
		// As a line shows it, without its colon: the name of a file may hold anything.
		const shown = formatProblem({ file: where, path: [], message: '' }).slice(0, -2);
		if (!line.startsWith(shown)) return `No file: ${line}`;
		if (unclear.test(line.slice(shown.length))) return `Not clear: ${line}`;
		if (where !== file || row === undefined) continue;
		if (ends[row - 1] === undefined || column < 1 || column > ends[row - 1]! + 1)
			return `There is no such place: ${line}`;
	}
	return undefined;
}

/** What facts say that their text does not. */
function changeOf(facts: unknown, means: () => unknown): string | undefined {
	let meant: unknown;
	try {
		meant = means();
	} catch (error) {
		return `It was accepted, and is no YAML: ${String(error)}`;
	}
	if (!isDeepStrictEqual(facts, meant))
		return `It was changed: ${JSON.stringify(facts).slice(0, 2000)} for ${JSON.stringify(meant).slice(0, 2000)}`;
	return undefined;
}

/** What no page may show. */
function harmIn(value: unknown, key: string): string | undefined {
	if (typeof value === 'number' && !(Math.abs(value) <= 1e15)) return `${key} is ${value}`;
	if (typeof value === 'string') return harmInText(value, key);
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [name, inner] of Object.entries(value)) {
		// What stands under the name of a field in these is a source.
		const inside = key === 'from' || key === 'fieldsFrom' ? '' : name;
		const harm = harmInText(name, 'A key') ?? harmIn(inner, Array.isArray(value) ? key : inside);
		if (harm !== undefined) return harm;
	}
	return undefined;
}

function harmInText(text: string, key: string): string | undefined {
	const harm = `${key} is ${JSON.stringify(text.slice(0, 200))}`;
	if (unprintable.test(text) || !text.isWellFormed() || text.length > 2000) return harm;
	if (
		/url$/i.test(key) &&
		!(URL.parse(text)?.protocol === 'https:' && !/[\s"<>\\@]|^(?!https:\/\/)/i.test(text))
	)
		return harm;
	if (/^(since|asOf|retrieved|checkedOn|releasedOn|retiresOn|endsOn|on)$/.test(key)) {
		const day = new Date(`${text}T00:00:00Z`);
		if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return harm;
	}
	return undefined;
}
