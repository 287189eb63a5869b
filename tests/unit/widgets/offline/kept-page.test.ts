import { expect, test } from 'vitest';
import { filesOf, readKeptPage, withNotice } from '../../../../src/widgets/offline/kept-page.ts';

const html = `<!DOCTYPE html><html lang="en"><head><title>Q&#38;A 1 vs &quot;B&quot; | Crosscheck</title>
<link rel="stylesheet" href="/_astro/site.Ab1.css"><script type="module" src="/_astro/page.js"></script><link rel="icon" href="/favicon.svg"></head>
<body><main id="main"><h1>Costs $&</h1></main><footer><span>Crosscheck: data as of 2 Sep 2026</span></footer></body></html>`;

test('a page says its title and the day of its data', () => {
	expect(readKeptPage(html)).toEqual({ title: 'Q&A 1 vs "B"', day: '2 Sep 2026' });
	expect(readKeptPage('<title>Other</title>')).toEqual({ title: 'Other' });
});

test('a page that is shown again says so before all else, and is otherwise the same', () => {
	const notice =
		'<p class="note" role="status"><b>You are offline.</b> This page is as you last saw it, with data as of 2 Sep 2026. Prices may have changed since.</p>';
	expect(withNotice(html)).toBe(
		html.replace('<h1>Costs $&</h1>', () => `${notice}<h1>Costs $&</h1>`),
	);
	expect(withNotice('<main id="main">')).toMatch('as you last saw it. Prices');
});

test('the files of a page are those with their content in their names', () => {
	expect(filesOf(html)).toEqual(['/_astro/site.Ab1.css', '/_astro/page.js']);
});
