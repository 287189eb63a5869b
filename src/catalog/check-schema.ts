import type { z } from 'zod';
import type { Mistake } from './mistake.ts';
import { plainMessage } from './plain-message.ts';

export type Checked<T> = { ok: true; facts: T } | { ok: false; mistakes: Mistake[] };

/** More than anybody reads. A file of brackets alone has a hundred thousand. */
const mostIssues = 1000;

/** Checks a parsed value against its schema. Every mistake says what to write instead. */
export function checkSchema<T>(value: unknown, schema: z.ZodType<T>): Checked<T> {
	const refused = refusedParts(value, []);
	if (refused.length > 0) return { ok: false, mistakes: refused };
	const result = schema.safeParse(value, { error: plainMessage });
	if (result.success) return { ok: true, facts: result.data };
	const issues = result.error.issues.slice(0, mostIssues);
	const mistakes = issues.flatMap((issue) => mistakesOf(issue, value));
	return { ok: false, mistakes: withoutRepeats(mistakes) };
}

/** The most entries of one list or mapping: eight times those of the longest list of results. */
const mostEntries = 5000;

/** What no record holds at any place, and zod would drop without a word or take seconds over. */
function refusedParts(value: unknown, path: readonly PropertyKey[]): Mistake[] {
	if (typeof value !== 'object' || value === null) return [];
	const entries = Object.entries(value);
	if (entries.length > mostEntries)
		return [{ path, message: `Write at most ${mostEntries} entries here` }];
	const found = entries.flatMap(([key, inner]) => refusedParts(inner, [...path, key]));
	if (!Object.hasOwn(value, '__proto__')) return found;
	const message = 'No record has a key of this name. Remove it';
	return [...found, { path: [...path, '__proto__'], message }];
}

/** One value can break two checks that say the same, as an address without https does. */
function withoutRepeats(mistakes: readonly Mistake[]): Mistake[] {
	return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}

function mistakesOf(issue: z.core.$ZodIssue, root: unknown): Mistake[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') {
		// One line a key, each at its place; the schema's message names them all.
		const names = issue.keys.join(', ');
		const start = issue.message.indexOf(names);
		const before = issue.message.slice(0, start);
		const after = issue.message.slice(start + names.length);
		return issue.keys.map((key) => ({ path: [...path, key], message: `${before}${key}${after}` }));
	}
	if (issue.code === 'invalid_union') {
		const branch = branchMeant(issue.errors);
		if (branch) return mistakesInside(branch, path, root);
	}
	if (issue.code === 'invalid_key') return mistakesInside(issue.issues, path, root);
	return [{ path, message: inContext(issue, valueAt(root, path)) }];
}

function mistakesInside(
	issues: readonly z.core.$ZodIssue[],
	path: readonly PropertyKey[],
	root: unknown,
): Mistake[] {
	return issues.flatMap((issue) => mistakesOf({ ...issue, path: [...path, ...issue.path] }, root));
}

/** The one branch of a union whose type fits what was written, so that its mistakes can be shown. */
function branchMeant(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
	const fitting = branches.filter(
		(issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
	);
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** Adds what the schema cannot know: that nothing is written, or that quotes are missing. */
function inContext(issue: z.core.$ZodIssue, value: unknown): string {
	if (value === undefined && issue.path.length > 0) return `This key is missing. ${issue.message}`;
	if (value === undefined) return `The file is empty. ${issue.message}`;
	if (value === null) return `Nothing is written here. ${issue.message}`;
	const isScalar = typeof value === 'number' || typeof value === 'boolean';
	if (isScalar && /^Write (text|an id)\b/.test(issue.message))
		return `${issue.message}. Put it in quotes if it reads like a number or true or false`;
	return issue.message;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		root,
	);
}
