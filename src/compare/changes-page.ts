import { formatDay } from '../format/day.ts';
import { plural } from '../format/words.ts';
import type { Catalog } from '../schema/catalog.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import type { Claim } from './claim.ts';
import { eventKinds, eventsOf, undatedEnds, type CatalogEvent, type EventKind } from './events.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { changesPath } from './paths.ts';
import { perCatalog } from './per-catalog.ts';

/** What changed, by month and day, the newest first. */
export interface ChangesPage {
	head: PageHead;
	/** How many events there are, of which kinds. */
	summary: string;
	/** The kinds that the page has, to choose one. */
	kinds: { id: EventKind; name: string }[];
	/** What is announced for days to come, the next first. Only where the page is not of one month. */
	announced: EventItem[];
	/** Ends without a day. Only where the page is not of one month. */
	undated: EventItem[];
	months: EventMonth[];
	/** The other months, by year; the page of a month has the months beside it instead. */
	archive: { year: string; months: { name: string; count: string; href: string }[] }[];
	sources: CitedSource[];
}

export interface EventMonth {
	/** As `2026-08`, also the anchor. */
	id: string;
	/** `Aug 2026`. */
	name: string;
	href: string;
	days: { day: string; events: EventItem[] }[];
}

/** An event as it stands in a list. */
export interface EventItem extends Cited {
	kind: EventKind;
	/** The name in the text that leads to the record's page. */
	about: { name: string; href: string };
}

export const kindNames: Record<EventKind, string> = {
	release: 'New models',
	price: 'Price changes',
	end: 'Retirements',
	correction: 'Corrections',
};

/** Months stand on the first page until it holds so many events. */
const firstPageEvents = 60;

/** The months in which something happened, the newest first, with their events. */
const monthsOf = perCatalog((catalog) =>
	Map.groupBy(
		eventsOf(catalog).filter(({ announced }) => !announced),
		({ day }) => day.slice(0, 7),
	),
);

/** Months that have a page, as `2026-08`, the newest first. */
export function changeMonths(catalog: Catalog): string[] {
	return [...monthsOf(catalog).keys()];
}

/** The first page of changes: what is announced, then the newest months. All others are a link. */
export function changesPage(catalog: Catalog): ChangesPage {
	const citations = new Citations();
	const events = eventsOf(catalog);
	const announced = events.filter((event) => event.announced).reverse();
	const shown: [month: string, events: readonly CatalogEvent[]][] = [];
	for (const month of monthsOf(catalog)) {
		const held = shown.reduce((sum, [, ofMonth]) => sum + ofMonth.length, 0);
		if (held > 0 && held + month[1].length > firstPageEvents) break;
		shown.push(month);
	}
	const undated = undatedEnds(catalog).map(({ about, claim }) =>
		item({ kind: 'end', about, claim }, citations),
	);
	const others = [...monthsOf(catalog)].slice(shown.length);
	return {
		head: pageHead(catalog, {
			title: 'Changes: prices, new models, retirements',
			description:
				'Price changes, new models, retirements and corrections as dated events, each with its sources.',
			path: changesPath(),
		}),
		summary: `${plural(events.length, 'event')} on record: ${countKinds(events)}.`,
		kinds: kindsIn([...announced, ...shown.flatMap(([, ofMonth]) => ofMonth)]),
		announced: announced.map((event) => item(event, citations)),
		undated,
		months: shown.map(([id, ofMonth]) => monthView(id, ofMonth, citations)),
		archive: archiveOf(others),
		sources: citations.sources,
	};
}

/** The page of one month, as `2026-08`. */
export function changesOfMonth(catalog: Catalog, id: string): ChangesPage {
	const citations = new Citations();
	const events = monthsOf(catalog).get(id);
	if (!events) throw new Error(`Nothing happened in ${id}`);
	const months = [...monthsOf(catalog)];
	const at = months.findIndex(([month]) => month === id);
	const beside = [months[at + 1], months[at - 1]].filter((month) => month !== undefined);
	const month = monthView(id, events, citations);
	return {
		head: pageHead(catalog, {
			title: `Changes in ${month.name}`,
			description: `What changed among language models in ${month.name}: ${countKinds(events)}, each with its sources.`,
			path: changesPath(id),
			breadcrumb: [{ name: 'Changes', path: changesPath() }],
		}),
		summary: `${plural(events.length, 'event')}: ${countKinds(events)}.`,
		kinds: kindsIn(events),
		announced: [],
		undated: [],
		months: [month],
		archive: archiveOf(beside),
		sources: citations.sources,
	};
}

function kindsIn(events: readonly CatalogEvent[]): ChangesPage['kinds'] {
	return eventKinds
		.filter((id) => events.some(({ kind }) => kind === id))
		.map((id) => ({ id, name: kindNames[id] }));
}

function countKinds(events: readonly CatalogEvent[]): string {
	return eventKinds
		.map((id) => ({ id, count: events.filter(({ kind }) => kind === id).length }))
		.filter(({ count }) => count > 0)
		.map(({ id, count }) => plural(count, ...nouns[id]))
		.join(', ');
}

const nouns: Record<EventKind, [one: string, many: string]> = {
	release: ['new model', 'new models'],
	price: ['price change', 'price changes'],
	end: ['end of a model or route', 'ends of models or routes'],
	correction: ['correction', 'corrections'],
};

function monthView(id: string, events: readonly CatalogEvent[], citations: Citations): EventMonth {
	const days = Map.groupBy(events, ({ day }) => day);
	return {
		id,
		name: formatDay(id),
		href: changesPath(id),
		days: [...days].map(([day, ofDay]) => ({
			day: formatDay(day),
			events: ofDay.map((event) => item(event, citations)),
		})),
	};
}

function item(
	{ kind, about, claim }: { kind: EventKind; about: EventItem['about']; claim: Claim },
	citations: Citations,
): EventItem {
	return { kind, about, ...citations.cite(claim) };
}

function archiveOf(
	months: readonly (readonly [id: string, events: readonly CatalogEvent[]])[],
): ChangesPage['archive'] {
	const years = Map.groupBy(months, ([id]) => id.slice(0, 4));
	return [...years].map(([year, ofYear]) => ({
		year,
		months: ofYear.map(([id, events]) => ({
			name: formatDay(id),
			count: plural(events.length, 'event'),
			href: changesPath(id),
		})),
	}));
}
