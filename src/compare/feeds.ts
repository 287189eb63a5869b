import { compareText } from '../format/compare-text.ts';
import { plural } from '../format/words.ts';
import type { Catalog } from '../schema/catalog.ts';
import { kindNames } from './changes-page.ts';
import type { Evidence } from './evidence.ts';
import { eventsOf, eventsOfModel, type CatalogEvent } from './events.ts';
import { changesPath, labPath, modelPath } from './paths.ts';
import { profileOf } from './profile.ts';
import { rules } from './rules.ts';

/** What changed, to be followed by a feed reader. It depends on the records alone, never on the clock. */
export interface Feed {
	/** Without the name of the site. */
	title: string;
	subtitle: string;
	/** The page that shows the same. */
	path: string;
	/** The day of the newest entry, or of the data where there is none; as `YYYY-MM-DD`. */
	updated: string;
	/** The newest first. */
	entries: FeedEntry[];
}

export interface FeedEntry {
	/** The same as long as the event is in the records. */
	id: string;
	title: string;
	/** `Price changes`. */
	kind: string;
	/** Where the site shows it. */
	path: string;
	/** The day on which it happened. Left out for what is announced. */
	published?: string;
	/** That day; for what is announced, the day on which a source last said so. */
	updated: string;
	text: string;
	sources: { name: string; url: string }[];
}

/** All changes. */
export function changesFeed(catalog: Catalog): Feed {
	return feedOf(catalog, 'Changes among language models', changesPath(), eventsOf(catalog));
}

/** Changes of the models of a lab, and corrections of its own record. */
export function labFeed(catalog: Catalog, id: string): Feed {
	const events = eventsOf(catalog).filter(({ model, about }) =>
		model === undefined ? about.href === labPath(id) : catalog.models.get(model)?.lab === id,
	);
	return feedOf(catalog, `Changes of ${catalog.labs.get(id)!.name}`, labPath(id), events);
}

/** Changes of a model. */
export function modelFeed(catalog: Catalog, id: string): Feed {
	const { name } = profileOf(catalog, id);
	return feedOf(catalog, `Changes of ${name}`, modelPath(id), eventsOfModel(catalog, id));
}

function feedOf(
	catalog: Catalog,
	title: string,
	path: string,
	events: readonly CatalogEvent[],
): Feed {
	const entries = events
		.map(entryOf)
		.sort((x, y) => compareText(y.updated, x.updated) || compareText(x.id, y.id))
		.slice(0, rules.feedEvents);
	return {
		title,
		subtitle: `New models, price changes, retirements and corrections, with their sources: the newest ${plural(rules.feedEvents, 'event')} at most.`,
		path,
		updated: entries[0]?.updated ?? catalog.asOf,
		entries,
	};
}

function entryOf({
	id,
	kind,
	title,
	day,
	announced,
	model,
	about,
	claim,
}: CatalogEvent): FeedEntry {
	const { text, evidence } = claim;
	return {
		id,
		title,
		kind: kindNames[kind],
		path: model === undefined ? about.href : `${about.href}#changes`,
		...(!announced && { published: day }),
		updated: announced ? newestOf(evidence) : day,
		text,
		sources: placesOf(evidence),
	};
}

/** The newest day on which one of some sources was checked. */
function newestOf(evidence: readonly Evidence[]): string {
	return evidence.map(({ checkedOn }) => checkedOn).reduce((x, y) => (x > y ? x : y));
}

/** Each place once. */
function placesOf(evidence: readonly Evidence[]): FeedEntry['sources'] {
	return [...new Map(evidence.map(({ name, url }) => [url, { name, url }])).values()];
}
