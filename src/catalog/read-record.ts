import type { Event } from 'js-yaml';
import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { Mistake } from './mistake.ts';
import { parseYaml } from './parse-yaml.ts';
import { positionsIn } from './positions.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

export type Read<T> = { ok: true; facts: T } | { ok: false; problems: Problem[] };

/**
 * Reads one YAML record. Bad data is never thrown: every problem comes back with its line and
 * column. Positions are worked out only when there is a problem.
 */
export async function readRecord<T>(file: string, schema: z.ZodType<T>): Promise<Read<T>> {
	const read = await readText(file);
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
export async function placeProblems(problems: readonly Problem[]): Promise<Problem[]> {
	const placed: Problem[] = [];
	for (const [file, found] of Map.groupBy(problems, (problem) => problem.file)) {
		const { text } = await readText(file);
		const parsed = parseYaml(text);
		placed.push(...(parsed.ok ? place(file, text, parsed.events, found) : found));
	}
	return placed;
}

function place(
	file: string,
	text: string,
	events: readonly Event[],
	mistakes: readonly Mistake[],
): Problem[] {
	const { ofOffset, ofPath } = positionsIn(text, events);
	return mistakes.map(({ offset, path, message }) => {
		if (offset !== undefined) return { file, ...ofOffset(offset), path, message };
		// Without events there is no field to point at: the whole file is meant.
		return { file, ...(events.length > 0 && ofPath(path)), path, message };
	});
}
