import { expect, test } from 'vitest';
import {
	changeMonths,
	changesOfMonth,
	changesPage,
	type ChangesPage,
} from '../../../src/compare/changes-page.ts';
import { aCatalog, aLab, aModel, aSource } from '../../fixtures/records.ts';

/** So many models released on the first day of each month. */
function released(months: Record<string, number>, facts: Parameters<typeof aModel>[0] = {}) {
	const models = Object.entries(months).flatMap(([month, count]) =>
		Array.from({ length: count }, (_, i) =>
			aModel({ id: `m-${month}-${i}`, releasedOn: `${month}-01`, ...facts }),
		),
	);
	return aCatalog({ sources: [aSource()], labs: [aLab()], models });
}

const sizes = ({ months }: ChangesPage) =>
	months.map(({ id, days }) => [id, days.reduce((sum, { events }) => sum + events.length, 0)]);

test('the first page holds whole months up to its size, the newest first; the rest are links', () => {
	const page = changesPage(released({ '2026-08': 40, '2026-07': 20, '2026-06': 1, '2025-12': 2 }));
	expect(sizes(page)).toEqual([
		['2026-08', 40],
		['2026-07', 20],
	]);
	expect(page.archive).toEqual([
		{ year: '2026', months: [{ name: 'Jun 2026', count: '1 event', href: '/changes/2026-06/' }] },
		{ year: '2025', months: [{ name: 'Dec 2025', count: '2 events', href: '/changes/2025-12/' }] },
	]);
	expect(page.summary).toBe('63 events on record: 63 new models.');
});

test('a month that is larger than the page stands whole', () => {
	expect(sizes(changesPage(released({ '2026-08': 70, '2026-07': 1 })))).toEqual([['2026-08', 70]]);
});

test('every month has a page, which leads to the months beside it', () => {
	const catalog = released({ '2026-08': 1, '2026-06': 2, '2025-12': 1 });
	expect(changeMonths(catalog)).toEqual(['2026-08', '2026-06', '2025-12']);
	const page = changesOfMonth(catalog, '2026-06');
	expect(page.head).toMatchObject({ path: '/changes/2026-06/', title: 'Changes in Jun 2026' });
	expect(page.summary).toBe('2 events: 2 new models.');
	expect(page.archive.flatMap(({ months }) => months.map(({ name }) => name))).toEqual([
		'Dec 2025',
		'Aug 2026',
	]);
});

test('what is announced stands apart, the next first, and in no month', () => {
	const catalog = aCatalog({
		sources: [aSource()],
		labs: [aLab()],
		models: [
			aModel({ retiresOn: '2026-12-01' }),
			aModel({ id: 'small-2', retiresOn: '2026-10-01' }),
			aModel({ id: 'small-3', stage: 'deprecated' }),
		],
	});
	const page = changesPage(catalog);
	expect(page.announced.map(({ text }) => text)).toEqual([
		'Acme retires Small 2 on 1 Oct 2026.',
		'Acme retires Small 1 on 1 Dec 2026.',
	]);
	expect(page.undated.map(({ text }) => text)).toEqual(['Small 3 is deprecated.']);
	expect(page.kinds.map(({ id }) => id)).toEqual(['release', 'end']);
	expect(changeMonths(catalog)).toEqual(['2026-01']);
});

test('a catalogue without models has nothing to show', () => {
	expect(changesPage(aCatalog())).toMatchObject({ months: [], archive: [], kinds: [] });
});
