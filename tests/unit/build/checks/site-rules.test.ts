import { expect, test } from 'vitest';
import { factsOf } from '../../../../src/build/checks/facts.ts';
import { parsePage } from '../../../../src/build/checks/page.ts';
import { siteRules } from '../../../../src/build/checks/rules/index.ts';

/** A page as it stands in a site without faults. Name only what the test is about. */
function aPage(path: string, { title = path, head = '', body = '' } = {}) {
	const html = `<title>${title}</title><meta name="description" content="About ${title}">
		${head || `<link rel="canonical" href="https://example.org${path}">`}${body}`;
	return factsOf(parsePage(path, html));
}

function faultsOf(
	pages: ReturnType<typeof aPage>[],
	files: string[] = [],
	onDemand = false,
): string[] {
	const site = { pages, files: new Set(files), onDemand };
	return siteRules.flatMap((rule) => rule(site)).map(({ page, message }) => `${page}: ${message}`);
}

test('a good site has no faults', () => {
	const home = aPage('/', {
		body: `<a href="/models/a/#cost">A</a> <a href="a%2fb.txt">File</a> <a href="#here">Here</a>
			<p id="here">Here</p> <a href="https://example.org/models/a/?q=1">A</a>
			<a href="https://example.com/nowhere/">Elsewhere</a> <a href="mailto:a@example.org">Mail</a>
			<img src="/favicon.svg"> <form action="/models/a/"></form>`,
	});
	const model = aPage('/models/a/', { body: '<a href="../../">Home</a><h2 id="cost">Cost</h2>' });
	expect(faultsOf([home, model], ['/favicon.svg', '/a/b.txt'])).toEqual([]);
});

test.each([
	{
		name: 'to a page that is not published',
		body: '<a href="/compare/a/b/">A vs B</a>',
		fault: 'Link to /compare/a/b/, which is not published',
	},
	{
		name: 'to a file that is not there',
		body: '<img src="/favicon.svg">',
		fault: 'Link to /favicon.svg, which is not published',
	},
	{
		name: 'to a picture of the page that is not there',
		body: '<meta property="og:image" content="https://example.org/og.png">',
		fault: 'Link to /og.png, which is not published',
	},
	{
		name: 'to the site by its whole address',
		body: '<a href="https://example.org/gone/">Gone</a>',
		fault: 'Link to /gone/, which is not published',
	},
	{
		name: 'without its last slash',
		body: '<a href="/models">Models</a>',
		fault: 'Link to /models, without its last slash',
	},
	{
		name: 'to a place that the page does not have',
		body: '<a href="#s9">9</a>',
		fault: 'Link to /models/#s9: that page has nothing with the id s9',
	},
	{
		name: 'to a place that another page does not have',
		body: '<a href="/methodology/#cost">The rule</a>',
		fault: 'Link to /methodology/#cost: that page has nothing with the id cost',
	},
])('finds a link $name', ({ body, fault }) => {
	const pages = [aPage('/models/', { body }), aPage('/methodology/')];
	expect(faultsOf(pages)).toEqual([`/models/: ${fault}`]);
});

test('finds titles and descriptions that are not unique', () => {
	const pages = [aPage('/a/', { title: 'A' }), aPage('/b/', { title: 'A' }), aPage('/c/')];
	expect(faultsOf(pages)).toEqual([
		'/a/: The title “A” is not unique',
		'/b/: The title “A” is not unique',
		'/a/: The description “About A” is not unique',
		'/b/: The description “About A” is not unique',
	]);
});

test.each([
	{
		name: 'of another page',
		head: '<link rel="canonical" href="https://example.org/a/">',
		fault: 'The canonical address is https://example.org/a/, not https://example.org/b/',
	},
	{
		name: 'of another site',
		head: '<link rel="canonical" href="https://example.com/b/">',
		fault: 'The canonical address is https://example.com/b/, not https://example.org/b/',
	},
	{
		name: 'without the site',
		head: '<link rel="canonical" href="/b/">',
		fault: 'The canonical address is /b/, not https://example.org/b/',
	},
	{ name: 'that is missing', head: '<base>', fault: 'No canonical address' },
])('finds a canonical address $name', ({ head, fault }) => {
	expect(faultsOf([aPage('/a/'), aPage('/b/', { head })])).toEqual([`/b/: ${fault}`]);
});

test('a page that is not indexed needs no canonical address', () => {
	const head = '<meta name="robots" content="noindex">';
	expect(faultsOf([aPage('/a/'), aPage('/404.html', { head })])).toEqual([]);
});

test('where a server renders pairs on demand, a link to one of two models leads somewhere', () => {
	const links = ['a/b', 'b/a', 'a/a', 'a/c'].map(
		(pair) => `<a href="/compare/${pair}/">${pair}</a>`,
	);
	const page = aPage('/models/', { body: links.join(' ') });
	const models = ['/models/a/index.html', '/models/b/index.html'];
	expect(faultsOf([page], models, true)).toEqual(
		['b/a', 'a/a', 'a/c'].map(
			(pair) => `/models/: Link to /compare/${pair}/, which is not published`,
		),
	);
});
