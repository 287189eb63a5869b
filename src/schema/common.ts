import { z } from 'zod';

/** A mapping with exactly these keys. A misspelt key is an error that lists the right ones. */
export function strictRecord<Shape extends z.ZodRawShape>(shape: Shape) {
	const known = Object.keys(shape).join(', ');
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? `Unknown key ${issue.keys.join(', ')}. The keys here are: ${known}`
				: `Write a mapping with keys from: ${known}`,
	});
}

/** Names a record: its file name without `.yml`, and a part of its page's URL. */
export const slug = z
	.string('Write an id, e.g. claude-3-7-sonnet')
	.max(100, 'Use at most 100 characters')
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use a-z, 0-9 and single hyphens, e.g. claude-3-7-sonnet')
	.meta({ title: 'id' });

/** Characters that hide, reorder or break text on a page, such as controls, zero-width and bidi marks. */
const invisible =
	/(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** A Latin letter beside a Cyrillic one, or beside a Greek one that looks Latin. */
const lookAlike =
	/[a-z][\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορ]|[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορ][a-z]/iu;

/** `the name of the lab` → `The name of the lab`: words of a message, as a description. */
function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One line of plain text, shown to readers as it is. */
export function line(what: string, max = 200) {
	return z
		.string(`Write text: ${what}`)
		.min(1, `Write ${what}, or leave the key out`)
		.max(max, `Use at most ${max} characters`)
		.refine((text) => text.trim() === text, 'Remove the space at the start or the end')
		.refine((text) => !/[\t\n]/.test(text), 'Write it on one line, without tabs')
		.refine((text) => !invisible.test(text), 'Remove the invisible or control character')
		.refine((text) => !/(?! )\p{Zs}/u.test(text), 'Write plain spaces')
		.refine((text) => !/\p{M}{4}/u.test(text), 'Write at most three accents on one letter')
		.refine(
			(text) => !lookAlike.test(text),
			'A word mixes letters of two alphabets that look alike. Write it in one',
		)
		.describe(sentence(what));
}

/** Also true of what is no date: another check says so. */
function isOfOurTime(date: string): boolean {
	return !/^(?!19|20)\d{4}-/.test(date);
}

/** A calendar day in UTC. It stays text, so that no time zone can move it. */
export const isoDay = z.iso
	.date('Write the day as YYYY-MM-DD, e.g. 2026-08-20')
	.refine(isOfOurTime, 'The year is before 1900 or after 2099. Is it right?')
	.meta({ title: 'day' });

/** A day, or only the month where no day is published. */
export const isoDayOrMonth = z
	.string('Write the day as YYYY-MM-DD or the month as YYYY-MM')
	.regex(
		/^\d{4}-(0[1-9]|1[0-2])$|^\d{4}-\d{2}-\d{2}$/,
		'Write YYYY-MM-DD, or YYYY-MM, e.g. 2025-04',
	)
	.refine(
		(text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isoDay.safeParse(text).success,
		'There is no such day. Write YYYY-MM-DD, or YYYY-MM',
	)
	.refine(isOfOurTime, 'The year is before 1900 or after 2099. Is it right?')
	.meta({ title: 'day or month' });

const address =
	/^https:\/\/([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(:\d{1,5})?([/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i;

/**
 * An address that a reader can open. It is what a browser makes of it: no user name, no letters that
 * look like others, and nothing that a browser would drop or turn.
 */
export const httpsUrl = z
	.string('Give the https:// address of the page that says so')
	.max(2000, 'Use at most 2000 characters')
	.regex(address, 'Give the https:// address of the page that says so')
	.refine(
		(text) => !address.test(text) || URL.canParse(text),
		'Give the https:// address of the page that says so',
	)
	.meta({ title: 'https address', format: 'uri' });

/** A count of tokens or parameters, as a plain whole number. */
export function count(what: string) {
	return z
		.int(`Write a plain whole number, e.g. 128000: ${what}`)
		.positive('Leave the key out when the number is not published')
		.max(1e15, 'That is more than any model has. Is the unit right?')
		.describe(sentence(what));
}

/**
 * Where a fact comes from: the id of a source in `data/sources.yml`, or that id with the address
 * and day that differ from the source's own.
 */
export const citation = z
	.union(
		[
			slug,
			strictRecord({
				source: slug.describe('Id of a source in data/sources.yml'),
				url: httpsUrl.optional().describe('The page that says so, when not the source itself'),
				checkedOn: isoDay.optional().describe("The day it was checked, when not the source's day"),
			}),
		],
		'Write the id of a source in data/sources.yml, or {source: id, url: https://…, checkedOn: YYYY-MM-DD}',
	)
	.meta({ title: 'source' });

/** From a field's path (`limits.contextTokens`) to its citation. `default` speaks for the rest. */
export const provenance = z
	.record(z.string(), citation, 'Write a mapping from field path to source id')
	.refine(
		(from) => 'default' in from,
		'Say where the other fields come from: default: <source id>',
	);

export type Citation = z.infer<typeof citation>;
export type Provenance = z.infer<typeof provenance>;

/** The value of any field, as it was written: text, number, true or false. */
function anyValue(what: string) {
	return z
		.union([line(what, 400), z.number().min(-1e15).max(1e15), z.boolean()], `Write ${what}`)
		.describe(sentence(what));
}

/** A value that lost against the one in the record, kept so that readers see the disagreement. */
export const conflict = strictRecord({
	field: line('the path of the field, e.g. limits.contextTokens'),
	value: anyValue('the value that lost'),
	from: citation.describe('Where that value comes from'),
	note: line('why it lost').optional(),
});
export type Conflict = z.infer<typeof conflict>;

/** A value that was wrong here and has been put right: an event of the record's history. */
export const correction = strictRecord({
	field: line('the path of the field, e.g. limits.contextTokens'),
	on: isoDay.describe('The day on which it was put right'),
	was: anyValue('the value that was wrong'),
	note: line('how the mistake came about').optional(),
});
export type Correction = z.infer<typeof correction>;

/** Fields that every kind of record has. */
export const upkeep = {
	from: provenance.describe('Field path → source id. `default` speaks for every field not named'),
	overrides: z
		.array(line('a field path'), 'Write a list of field paths')
		.optional()
		.describe('Field paths that a person has set; an import leaves them alone'),
	conflicts: z
		.array(conflict, 'Write a list of {field, value, from}')
		.optional()
		.describe('Values that lost, with their sources. The site shows them'),
	corrections: z
		.array(correction, 'Write a list of {field, on, was}')
		.optional()
		.describe('Values that were wrong here, with the day on which they were put right'),
};
