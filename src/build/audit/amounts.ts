/** What kind of number a text shows. `number` is a bare one, whose meaning its sentence gives. */
export type AmountKind =
	'usd' | 'percent' | 'times' | 'day' | 'month' | 'parameters' | 'minutes' | 'clock' | 'number';

/** A number or day in a text, as it reads. */
export interface Amount {
	kind: AmountKind;
	/** `$6,150`, `87.8%`, `29 Sept 2025`, `8.2 times`, `200,000`. */
	text: string;
	/** Where it begins and ends in the text. */
	start: number;
	end: number;
}

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec';
const digits = String.raw`\d[\d,]*(?:\.\d+)?`;

const patterns: readonly (readonly [AmountKind, string])[] = [
	['day', String.raw`\b\d{1,2} (?:${months}) \d{4}\b|\b\d{4}-\d{2}-\d{2}\b`],
	['month', String.raw`\b(?:${months}) \d{4}\b`],
	['clock', String.raw`\b\d\d:\d\d\b`],
	['usd', String.raw`-?\$${digits}`],
	['percent', String.raw`(?:under |over )?${digits}%`],
	['times', String.raw`${digits} times\b`],
	['parameters', String.raw`\b${digits}[BMT]\b`],
	['minutes', String.raw`${digits} min\b`],
	['number', digits],
];

const anyAmount = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** Every number and day in a text, from left to right. Nothing of a text with digits is left out. */
export function amountsIn(text: string): Amount[] {
	if (!/\d/.test(text)) return [];
	return [...text.matchAll(anyAmount)].map((match) => {
		const groups: readonly (string | undefined)[] = match.slice(1);
		const kind = patterns[groups.findIndex((group) => group !== undefined)]![0];
		// A comma at the end is that of the sentence.
		const found = match[0].replace(/,+$/, '');
		return { kind, text: found, start: match.index, end: match.index + found.length };
	});
}
