import { dayAfter } from '../format/day.ts';
import type { Catalog } from '../schema/catalog.ts';
import { endsOf, type End } from './events.ts';
import { modelPath } from './paths.ts';
import { profileOf } from './profile.ts';
import { compareText } from '../format/compare-text.ts';

/**
 * Every dated end of a model or route as an iCalendar file (RFC 5545), past ones too, so that a reader's
 * calendar keeps what it had. `site` is the address of the site: links lead there, and its host makes the ids
 * unique. The file depends on the records alone, so the same records give the same bytes.
 */
export function calendar(catalog: Catalog, site: string): string {
	const ends = [...catalog.models.keys()]
		.flatMap((model) => endsOf(catalog, profileOf(catalog, model)).map((end) => ({ model, end })))
		.sort((x, y) => compareText(x.end.day, y.end.day) || compareText(x.end.id, y.end.id));
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Crosscheck//Retirements//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${textValue('Model retirements')}`,
		`X-WR-CALNAME:${textValue('Model retirements')}`,
		...ends.flatMap(({ model, end }) => eventLines(catalog, site, model, end)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(catalog: Catalog, site: string, model: string, end: End): string[] {
	const sources = [...new Set(end.claim.evidence.map(({ name, url }) => `${name}: ${url}`))];
	return [
		'BEGIN:VEVENT',
		`UID:${end.id}@${new URL(site).host}`,
		// The day of the data and not of the build: a build without news changes nothing.
		`DTSTAMP:${basicDay(catalog.asOf)}T000000Z`,
		`DTSTART;VALUE=DATE:${basicDay(end.day)}`,
		`DTEND;VALUE=DATE:${basicDay(dayAfter(end.day, 1))}`,
		`SUMMARY:${textValue(end.title)}`,
		`DESCRIPTION:${textValue(`${end.claim.text}\nSources: ${sources.join(', ')}`)}`,
		`URL:${new URL(modelPath(model), site).href}`,
		// A day on which nobody is busy.
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

const basicDay = (day: string) => day.replaceAll('-', '');

/** Text as a value of type TEXT: RFC 5545, section 3.3.11. */
function textValue(text: string): string {
	return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');
}

const octets = new TextEncoder();
/** Most octets of a line, without its end: RFC 5545, section 3.1. */
const lineOctets = 75;

/** A long line goes on in the next, after a space. No character is cut in two. */
function folded(line: string): string {
	let text = '';
	let used = 0;
	for (const character of line) {
		const size = octets.encode(character).length;
		if (used + size > lineOctets) {
			text += '\r\n ';
			used = 1;
		}
		text += character;
		used += size;
	}
	return text;
}
