import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { filesIn, pathOf } from '../../src/build/checks/site-files.ts';
import { parseXml, textsOf } from '../unit/parse-xml.ts';
import { schemaOrgFaults } from '../unit/schema-org.ts';

const site = '.cache/fixture-site';
const origin = 'https://crosscheck.example';

/** The pages of the site by their addresses. */
async function pagesOf(): Promise<Map<string, string>> {
	const files = (await filesIn(site)).filter((file) => file.endsWith('.html'));
	const texts = files.map(async (file): Promise<[string, string]> => [
		pathOf(file),
		await readFile(`${site}${file}`, 'utf8'),
	]);
	return new Map(await Promise.all(texts));
}

async function addressesIn(file: string): Promise<string[]> {
	const { children } = parseXml(await readFile(`${site}${file}`, 'utf8'));
	return children
		.flatMap((one) => textsOf(one, 'loc'))
		.map((address) => address.slice(origin.length));
}

test('robots.txt names the sitemap, which lists the pages that may be indexed and no others', async () => {
	expect(await readFile(`${site}/robots.txt`, 'utf8')).toContain(
		`Sitemap: ${origin}/sitemap.xml\n`,
	);
	const listed = (await Promise.all((await addressesIn('/sitemap.xml')).map(addressesIn))).flat();
	const indexed = [...(await pagesOf())].filter(
		([, html]) => !/<meta name="robots" content="noindex/.test(html),
	);
	expect(listed.sort()).toEqual(indexed.map(([path]) => path).sort());
	expect(listed).not.toContain('/compare/large-1/umbra-edge/');
});

test('all structured data is of schema.org, and the page of a pair has its questions in it', async () => {
	for (const [path, html] of await pagesOf()) {
		const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
			([, json]) => JSON.parse(json!) as { '@type': string },
		);
		expect(found.flatMap(schemaOrgFaults), path).toEqual([]);
		const types = found.map((data) => data['@type']);
		if (/^\/compare\/.+/.test(path)) expect(types, path).toContain('FAQPage');
		if (path === '/data/') expect(types).toContain('Dataset');
	}
});

test('all feeds that a page names are there', async () => {
	const files = new Set(await filesIn(site));
	const pages = await pagesOf();
	const feeds = [...pages].flatMap(([, html]) =>
		[
			...html.matchAll(
				/<link rel="alternate" type="application\/(?:atom|feed)\+\w+" href="([^"]+)"/g,
			),
		].map(([, href]) => href!),
	);
	expect(feeds).toContain('/changes/feed.atom');
	expect(feeds).toContain('/models/small-1/feed.json');
	expect(feeds.filter((href) => !files.has(href))).toEqual([]);
	for (const href of new Set(feeds)) {
		const text = await readFile(`${site}${href}`, 'utf8');
		if (href.endsWith('.atom')) expect(parseXml(text).name).toBe('feed');
		else expect(JSON.parse(text)).toMatchObject({ feed_url: origin + href });
	}
});
