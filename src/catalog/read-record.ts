import type { Event } from 'js-yaml';
import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { Mistake } from './mistake.ts';
import { parseYaml } from './parse-yaml.ts';
import { positionsIn } from './positions.ts';
import type { Problem } from './problem.ts';
import { readText, type ReadText } from './read-text.ts';

export type Read<T> = { ok: true; facts: T } | { ok: false; problems: Problem[] };

/** Facts of texts that were read and found good before: by the same code, with the same schema. */
export interface KnownFacts {
	/** Nothing where the text is not known. */
	of(text: string): unknown;
	add(text: string, facts: unknown): void;
}

/**
 * Reads one YAML record. Bad data is never thrown: every problem comes back with its line and column. What
 * is known is not read again.
 */
export function readRecord<T>(file: string, schema: z.ZodType<T>, known?: KnownFacts): Read<T> {
	const text = readText(file);
	const facts = text.ok ? (known?.of(text.text) as T | undefined) : undefined;
	if (facts !== undefined) return { ok: true, facts };
	const read = recordOf(file, text, schema);
	if (read.ok) known?.add(text.text, read.facts);
	return read;
}

/** The record that a text holds. Positions are worked out only when there is a problem. */
export function recordOf<T>(file: string, read: ReadText, schema: z.ZodType<T>): Read<T> {
	if (!read.ok) return { ok: false, problems: place(file, read.text, [], read.mistakes) };
	const parsed = parseYaml(read.text);
	if (!parsed.ok) return { ok: false, problems: place(file, read.text, [], parsed.mistakes) };
	const checked = checkSchema(parsed.value, schema);
	if (checked.ok) return checked;
	return { ok: false, problems: place(file, read.text, parsed.events, checked.mistakes) };
}

/**
 * Adds line and column to problems found by rules, which see records and not text. Reads again
 * the files that have a problem, and only those.
 */
export function placeProblems(
	problems: readonly Problem[],
	read: (file: string) => ReadText = readText,
): Problem[] {
	const placed: Problem[] = [];
	for (const [file, found] of Map.groupBy(problems, (problem) => problem.file)) {
		const { text } = read(file);
		const parsed = parseYaml(text);
		placed.push(...place(file, text, parsed.ok ? parsed.events : [], found));
	}
	return placed;
}

/** More than anybody puts right before the next run. */
const mostProblems = 100;

/** The problems of one file with line and column: the first hundred, and whether there are more. */
function place(
	file: string,
	text: string,
	events: readonly Event[],
	mistakes: readonly Mistake[],
): Problem[] {
	const { ofOffset, ofPath } = positionsIn(text, events);
	const problems = mistakes.slice(0, mostProblems).map(({ offset, path, message }): Problem => {
		if (offset !== undefined) return { file, ...ofOffset(offset), path, message };
		// Without events there is no field to point at: the whole file is meant.
		return { file, ...(events.length > 0 && ofPath(path)), path, message };
	});
	if (mistakes.length <= mostProblems) return problems;
	const message = `This file has more problems. Correct the ${mostProblems} above, and check again`;
	// As far down as any, so that it stands below them.
	const last = problems.reduce((a, b) => ((a.line ?? 0) > (b.line ?? 0) ? a : b));
	return [...problems, { ...last, path: [], message }];
}
