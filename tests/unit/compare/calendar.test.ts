import { expect, test } from 'vitest';
import { calendar } from '../../../src/compare/calendar.ts';
import { aCatalog, aLab, aModel, aProvider, aRoute, aSource } from '../../fixtures/records.ts';
import { parseCalendar } from './parse-calendar.ts';

const site = 'https://crosscheck.example';

function events(facts: Parameters<typeof aModel>[0], route: Parameters<typeof aRoute>[0] = {}) {
	const catalog = aCatalog({
		labs: [aLab()],
		models: [aModel(facts)],
		providers: [aProvider({ routes: [aRoute(route)] })],
	});
	return parseCalendar(calendar(catalog, site)).events;
}

test('a retirement is an event of one whole day, with an id, a link and its source', () => {
	expect(events({ retiresOn: '2026-12-31' })).toEqual([
		{
			UID: 'model-small-1@crosscheck.example',
			DTSTAMP: '20260820T000000Z',
			'DTSTART;VALUE=DATE': '20261231',
			'DTEND;VALUE=DATE': '20270101',
			SUMMARY: 'Small 1 retires',
			DESCRIPTION:
				'Acme retires Small 1 on 31 Dec 2026.\nSources: Acme Docs: https://example.org/acme-docs',
			URL: 'https://crosscheck.example/models/small-1/',
			TRANSP: 'TRANSPARENT',
		},
	]);
});

test('the end of a route is an event too, under an id of its own', () => {
	expect(events({}, { endsOn: '2026-12-01', variant: 'eu' })).toMatchObject([
		{ UID: 'route-acme-small-1-eu@crosscheck.example', SUMMARY: 'Small 1 ends at Acme (EU)' },
	]);
});

test('what has a meaning in the format is escaped, and long lines are folded between characters', () => {
	const name = `Small; "one, two\\three" ${'ü'.repeat(60)}`;
	const [event] = events({ name, retiresOn: '2026-12-31' });
	expect(event?.['SUMMARY']).toBe(`${name} retires`);
});

test('the same records give the same bytes, and days stand in order', () => {
	const catalog = aCatalog({
		sources: [aSource()],
		labs: [aLab()],
		models: [
			aModel({ retiresOn: '2026-12-31' }),
			aModel({ id: 'small-2', retiresOn: '2026-06-30' }),
		],
	});
	const text = calendar(catalog, site);
	expect(calendar(catalog, site)).toBe(text);
	expect(parseCalendar(text).events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual([
		'20260630',
		'20261231',
	]);
});
