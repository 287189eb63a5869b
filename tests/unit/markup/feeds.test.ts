import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Feed } from '../../../src/compare/feeds.ts';
import { atomFeed, jsonFeed } from '../../../src/markup/feeds.ts';
import jsonFeedSchema from '../../fixtures/json-feed.schema.json' with { type: 'json' };
import { parseXml, textsOf, type XmlElement } from '../parse-xml.ts';

const site = 'https://crosscheck.example';

const hostile = '</title><script>alert(1)</script> & "Small" \'1\' ]]>';

const feed: Feed = {
	title: `Changes of ${hostile}`,
	subtitle: 'What changed',
	path: '/models/small-1/',
	updated: '2026-07-01',
	entries: [
		{
			id: 'price/acme/small-1/2026-07-01',
			title: hostile,
			kind: 'Price changes',
			path: '/models/small-1/#changes',
			published: '2026-07-01',
			updated: '2026-07-01',
			text: `On 1 Jul 2026, ${hostile}`,
			sources: [{ name: hostile, url: 'https://example.org/?a=1&b="2"' }],
		},
		{
			id: 'end/model-small-1',
			title: 'Small 1 retires',
			kind: 'Retirements',
			path: '/models/small-1/#changes',
			updated: '2026-06-01',
			text: 'Acme retires Small 1 on 31 Dec 2026.',
			sources: [
				{ name: 'Acme Docs', url: 'https://example.org/acme-docs' },
				{ name: 'Press', url: 'https://example.org/press' },
			],
		},
	],
};

/** What RFC 4287 asks of a feed and of its entries, and has not been given. */
function atomFaults(root: XmlElement): string[] {
	const faults: string[] = [];
	const say = (is: boolean, fault: string) => {
		if (!is) faults.push(fault);
	};
	const once = (element: XmlElement, name: string) =>
		say(textsOf(element, name).length === 1, `${element.name} has not one ${name}`);
	const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
	const linksOf = (element: XmlElement) =>
		element.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
	say(root.name === 'feed', 'The root is no feed');
	say(root.attributes['xmlns'] === 'http://www.w3.org/2005/Atom', 'Not in the namespace of Atom');
	say(textsOf(root, 'author').length > 0, 'No author');
	say(linksOf(root).filter(({ rel }) => rel === 'self').length === 1, 'No link to itself');
	const entries = root.children.filter(({ name }) => name === 'entry');
	for (const one of [root, ...entries]) {
		for (const name of ['id', 'title', 'updated']) once(one, name);
		for (const name of ['updated', 'published'])
			for (const text of textsOf(one, name))
				say(instant.test(text) && !Number.isNaN(Date.parse(text)), `${text} is no instant`);
		for (const id of textsOf(one, 'id')) say(URL.canParse(id), `${id} is no IRI`);
		const links = linksOf(one).filter(({ rel }) => rel === 'alternate');
		say(links.length === 1 && URL.canParse(links[0]!['href'] ?? ''), 'Not one link to a page');
	}
	for (const entry of entries) once(entry, 'content');
	const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
	say(new Set(ids).size === ids.length, 'Two entries with one id');
	return faults;
}

test('a feed is valid Atom, with hostile text as text', () => {
	const root = parseXml(atomFeed(feed, site));
	expect(atomFaults(root)).toEqual([]);
	expect(textsOf(root, 'title')).toEqual([`Changes of ${hostile} | Crosscheck`]);
	expect(textsOf(root, 'id')).toEqual(['tag:crosscheck.example,2026:/models/small-1/']);
	const [change, end] = root.children.filter(({ name }) => name === 'entry');
	expect(textsOf(change!, 'id')).toEqual([
		'tag:crosscheck.example,2026:price/acme/small-1/2026-07-01',
	]);
	expect(textsOf(change!, 'title')).toEqual([hostile]);
	expect(textsOf(change!, 'published')).toEqual(['2026-07-01T00:00:00Z']);
	expect(textsOf(change!, 'content')[0]).toContain('&lt;script&gt;alert(1)');
	expect(textsOf(end!, 'published')).toEqual([]);
	expect(textsOf(end!, 'updated')).toEqual(['2026-06-01T00:00:00Z']);
	expect(textsOf(end!, 'content')).toEqual([
		'<p>Acme retires Small 1 on 31 Dec 2026.</p><p>Sources: <a href="https://example.org/acme-docs">Acme Docs</a>, <a href="https://example.org/press">Press</a>.</p>',
	]);
});

test('the check of Atom finds what is missing', () => {
	const xml = atomFeed(feed, site)
		.replace('<updated>2026-07-01T00:00:00Z</updated>', '')
		.replaceAll('2026-06-01T00:00:00Z', '1 Jun 2026')
		.replaceAll('end/model-small-1', 'price/acme/small-1/2026-07-01');
	expect(atomFaults(parseXml(xml))).toEqual([
		'feed has not one updated',
		'1 Jun 2026 is no instant',
		'Two entries with one id',
	]);
});

test('a feed without entries is valid too', () => {
	const empty = { ...feed, entries: [] };
	expect(atomFaults(parseXml(atomFeed(empty, site)))).toEqual([]);
	expect(isJsonFeed(jsonFeed(empty, site))).toEqual([]);
});

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(jsonFeedSchema);

function isJsonFeed(value: unknown) {
	validate(value);
	return validate.errors ?? [];
}

test('the same is valid JSON Feed 1.1', () => {
	const json = jsonFeed(feed, site);
	expect(isJsonFeed(json)).toEqual([]);
	expect(json).toMatchObject({
		home_page_url: 'https://crosscheck.example/models/small-1/',
		feed_url: 'https://crosscheck.example/models/small-1/feed.json',
		items: [
			{
				id: 'tag:crosscheck.example,2026:price/acme/small-1/2026-07-01',
				title: hostile,
				date_published: '2026-07-01T00:00:00Z',
				tags: ['Price changes'],
			},
			{ date_modified: '2026-06-01T00:00:00Z' },
		],
	});
	expect(isJsonFeed({ ...json, version: '1.1' })).toHaveLength(1);
});
