import { expect, test } from 'vitest';
import { parsePage } from '../../../../src/build/checks/page.ts';
import { pageRules } from '../../../../src/build/checks/rules/index.ts';

/** A page without a fault. Give in `parts` only what the test is about. */
function faultsOf(
	parts: { head?: string; h1?: string; body?: string; report?: string } = {},
): string[] {
	const {
		head = '<title>Small 1</title><meta name="description" content="All about Small 1.">',
		h1 = '<h1>Small 1</h1>',
		body = '<p>It takes 128,000 tokens.</p>',
		report = '<a href="https://example.org/issues/new?template=wrong-value.yml&page=%2F">Report</a>',
	} = parts;
	const html = `<!doctype html><html lang="en"><head>${head}</head><body>${h1}${body}${report}</body></html>`;
	const page = parsePage('/models/small-1/', html);
	return pageRules.flatMap((rule) => rule(page));
}

test('a good page has no faults', () => {
	expect(faultsOf()).toEqual([]);
});

test('a page without a way to report an error is found', () => {
	expect(faultsOf({ report: '<a href="https://example.org/issues/new">Report</a>' })).toEqual([
		'No link to report an error on the page',
	]);
});

test.each([
	{
		name: 'an attribute given twice',
		body: '<p class="a" class="b">One</p>',
		faults: ['HTML error: duplicate-attribute at 1:161'],
	},
	{
		name: 'an id used twice',
		body: '<p id="s1">One</p><p id="s1">Two</p><p id="s2">Three</p>',
		faults: ['The id s1 stands more than once'],
	},
	{
		name: 'a label and a description of nothing',
		body: '<label for="s1">One</label><p id="s2" aria-describedby="s2 s3">Two</p>',
		faults: [
			'for="s1" of a label names nothing on the page',
			'aria-describedby="s3" of a p names nothing on the page',
		],
	},
	{
		name: 'a heading without a text',
		body: '<h2><a href="#x"></a></h2><p>One</p>',
		faults: ['Empty h2', 'Empty a'],
	},
	{
		name: 'a section with nothing below its heading',
		body: '<section id="faq"><h2>FAQ</h2> </section>',
		faults: ['Empty section #faq'],
	},
	{
		name: 'a list without entries, and a table without cells',
		body: '<ul></ul><table><thead><tr><th>Name</th></tr></thead></table>',
		faults: ['Empty ul', 'Empty table'],
	},
	{
		name: 'details that open to nothing',
		body: '<details><summary>More</summary></details>',
		faults: ['Empty details'],
	},
	{
		name: 'an image without a text in its place',
		body: '<img src="/a.svg" width="20" height="20">',
		faults: ['The image /a.svg has no alt'],
	},
	{
		name: 'an image without a size',
		body: '<img src="/a.svg" alt="">',
		faults: ['The image /a.svg has no width, no height'],
	},
	{
		name: 'a link without an address',
		body: '<p><a href="">One</a> <a href="#">Two</a></p>',
		faults: ['A link without an address', 'A link without an address'],
	},
	{
		name: 'an address that is none',
		body: '<p><a href="https://[/">One</a></p>',
		faults: ['https://[/ is no address'],
	},
	{
		name: 'a script inside the page',
		body: '<script>go()</script>',
		faults: ['Script inside the page: go()'],
	},
	{
		name: 'data that is no JSON',
		body: '<script type="application/ld+json">{"a":}</script>',
		faults: ['Data that is no JSON: {"a":}'],
	},
	{
		name: 'a script in an attribute',
		body: '<p onclick="go()"><a href="javascript:go()">One</a></p>',
		faults: ['Script in the attribute onclick of p', 'Script in the attribute href of a'],
	},
	{
		name: 'undefined in a sentence',
		body: '<p>It costs $<b>undefined</b> a month.</p>',
		faults: ['“undefined” in “It costs $undefined a month.”'],
	},
	{
		name: 'NaN, null and an object in attributes',
		body: '<p data-v="NaN" class="null">One</p><img src="/a" width="1" height="1" alt="[object Object]">',
		faults: [
			'“[object Object]” in “[object Object]”',
			'“NaN” in “data-v="NaN"”',
			'“null” in “class="null"”',
			'Doubled word in “[object Object]”',
		],
	},
	{
		name: 'words without a space between them',
		body: '<p>Before taxes.<a href="/x/">What a cost leaves out</a></p><p>A month of<b>1,000</b></p><p>One.<a href="/x/">[2]</a>Two.</p>',
		faults: [
			'No space in “Before taxes.What a cost leaves out”',
			'No space in “A month of1,000”',
			'No space in “[2]Two.”',
		],
	},
	{
		name: 'a doubled word, over a link and a line break',
		body: '<p>It leads in <a href="/x/">the</a>\n\tthe one that both share.</p>',
		faults: ['Doubled word in “It leads in the the one that both share.”'],
	},
])('finds $name', ({ body, faults }) => {
	expect(faultsOf({ body })).toEqual(faults);
});

test.each([
	{ name: 'a name with a full stop in it', body: '<p>Qwen3.5, Z.ai, Fiction.LiveBench</p>' },
	{
		name: 'a reference after a word',
		body: '<p>One day.<a href="/x/">[2]</a> <b>Two</b>, three.</p>',
	},
	{ name: 'a letter in a box', body: '<p><b>A</b><a href="/x/">Acme</a></p>' },
	{ name: 'words of two cells', body: '<table><tr><td>Acme</td><td>Acme</td></tr></table>' },
	{ name: 'a name that begins like the one before', body: '<p>OpenAI GPT GPT-4o</p>' },
	{ name: 'a word that only begins with one', body: '<p>A nullable field, undefinedly.</p>' },
	{ name: 'an address with such a word', body: '<p><a href="/null/">One</a></p>' },
	{
		name: 'the id of a record that is called so',
		body: '<p data-lab="undefined"><a href="/labs/undefined/">One</a></p><option value="null">Two</option>',
	},
	{ name: 'words that begin like a script', body: '<p title="javascript: what it is">One</p>' },
	{ name: 'an empty list in a hidden part', body: '<div hidden><ul></ul></div>' },
	{ name: 'a section with only a drawing', body: '<section><h2>A</h2><canvas></canvas></section>' },
	{ name: 'a button named by a label', body: '<button type="button" aria-label="Close"></button>' },
	{ name: 'JSON-LD', body: '<script type="application/ld+json">{"a":1}</script>' },
	{ name: 'an ornament', body: '<img src="/a.svg" alt="" width="20" height="20">' },
])('takes no offence at $name', ({ body }) => {
	expect(faultsOf({ body })).toEqual([]);
});

test.each([
	{ head: '', faults: ['No title', 'No description'] },
	{
		head: '<title> </title><meta name="description" content=" ">',
		faults: ['No title', 'No description'],
	},
	{
		head: '<title>A</title><title>B</title><meta name="description" content="All about A.">',
		faults: ['2 titles instead of one'],
	},
])('finds what is missing in the head "$head"', ({ head, faults }) => {
	expect(faultsOf({ head })).toEqual(faults);
});

test('the title of a drawing is not that of the page', () => {
	expect(faultsOf({ body: '<p>One</p><svg><title>Chart</title></svg>' })).toEqual([]);
});

test.each([
	{ h1: '', faults: ['0 h1 headings instead of one'] },
	{ h1: '<h1>A</h1><h1>B</h1>', faults: ['2 h1 headings instead of one'] },
])('finds that there is not one h1 in "$h1"', ({ h1, faults }) => {
	expect(faultsOf({ h1 })).toEqual(faults);
});
