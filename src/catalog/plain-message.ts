import type { z } from 'zod';

/** What to write, for each type that a schema can expect. */
const byType: Readonly<Record<string, string>> = {
	string: 'Write text',
	number: 'Write a plain number, e.g. 2.5',
	int: 'Write a plain whole number, e.g. 128000',
	boolean: 'Write true or false',
	array: 'Write a list, e.g. [a, b]',
	object: 'Write a mapping, e.g. {key: value}',
	record: 'Write a mapping, e.g. {key: value}',
};

/**
 * What a contributor reads where the schema gives no words of its own. Zod asks this function
 * only then, so its own "Invalid input" never shows.
 */
export function plainMessage(issue: z.core.$ZodRawIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return byType[issue.expected] ?? 'Write another kind of value';
		case 'invalid_value':
			return `Write one of: ${issue.values.map(String).join(', ')}`;
		case 'too_small':
			return `Write ${bound(issue.origin, issue.inclusive ? 'at least' : 'more than', issue.minimum)}`;
		case 'too_big':
			return `Write ${bound(issue.origin, issue.inclusive ? 'at most' : 'less than', issue.maximum)}`;
		case 'unrecognized_keys':
			return `Unknown key ${issue.keys.join(', ')}`;
		default:
			return 'This value does not fit here. data/README.md says what the field holds';
	}
}

/** `at most 3 items`, `a number of more than 0`. */
function bound(origin: string, than: string, limit: number | bigint): string {
	if (origin === 'string') return `${than} ${limit} characters`;
	if (origin === 'array') return `${than} ${limit} items`;
	return `a number of ${than} ${limit}`;
}
