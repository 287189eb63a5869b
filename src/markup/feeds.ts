import type { Feed, FeedEntry } from '../compare/feeds.ts';
import { feedPath } from '../compare/paths.ts';
import { siteName } from '../format/site.ts';
import { joined, markup, type Html } from './markup.ts';

/**
 * The year in which the names of entries were first given, as a tag URI asks for (RFC 4151). It never
 * changes: readers know an entry by its name.
 */
const namedIn = 2026;

/** A feed as Atom (RFC 4287). `site` is the address of the site. */
export function atomFeed(feed: Feed, site: string): string {
	const { title, subtitle, path, updated, entries } = feed;
	const at = (address: string) => new URL(address, site).href;
	const parts = entries.map(
		(entry) =>
			markup`<entry><id>${nameOf(entry.id, site)}</id><title>${entry.title}</title><updated>${instantOf(entry.updated)}</updated>${entry.published && markup`<published>${instantOf(entry.published)}</published>`}<link rel="alternate" type="text/html" href="${at(entry.path)}"/><category term="${entry.kind}"/><content type="html">${String(contentOf(entry))}</content></entry>\n`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${String(
		markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n<id>${nameOf(path, site)}</id><title>${titleOf(title)}</title><subtitle>${subtitle}</subtitle><updated>${instantOf(updated)}</updated><author><name>${siteName}</name><uri>${at('/')}</uri></author><link rel="self" type="application/atom+xml" href="${at(feedPath(path, 'atom'))}"/><link rel="alternate" type="text/html" href="${at(path)}"/>\n${parts}</feed>\n`,
	)}`;
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(feed: Feed, site: string): object {
	const { title, subtitle, path, entries } = feed;
	const at = (address: string) => new URL(address, site).href;
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: titleOf(title),
		home_page_url: at(path),
		feed_url: at(feedPath(path, 'json')),
		description: subtitle,
		language: 'en',
		authors: [{ name: siteName, url: at('/') }],
		items: entries.map((entry) => ({
			id: nameOf(entry.id, site),
			url: at(entry.path),
			title: entry.title,
			content_html: String(contentOf(entry)),
			...(entry.published !== undefined && { date_published: instantOf(entry.published) }),
			date_modified: instantOf(entry.updated),
			tags: [entry.kind],
		})),
	};
}

const titleOf = (title: string) => `${title} | ${siteName}`;

/** A tag URI, which stays the same when a page moves. */
function nameOf(id: string, site: string): string {
	return `tag:${new URL(site).hostname},${namedIn}:${id}`;
}

/** The start of a day as an instant of RFC 3339. */
const instantOf = (day: string) => `${day}T00:00:00Z`;

function contentOf({ text, sources }: FeedEntry): Html {
	const links = sources.map(({ name, url }) => markup`<a href="${url}">${name}</a>`);
	return markup`<p>${text}</p><p>Sources: ${joined(links, ', ')}.</p>`;
}
