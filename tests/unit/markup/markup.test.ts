import { expect, test } from 'vitest';
import { attribute, joined, markup } from '../../../src/markup/markup.ts';

const hostile = `</td><script>alert("1")</script> & 'x'`;
const harmless = '&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;';

test('a value stays text, in an element, in an attribute and in a list', () => {
	expect(String(markup`<b>${hostile}</b>`)).toBe(`<b>${harmless}</b>`);
	expect(String(markup`<b title="${hostile}"></b>`)).toBe(`<b title="${harmless}"></b>`);
	expect(String(markup`${[hostile, [hostile]]}`)).toBe(harmless + harmless);
	expect(String(markup`<b${attribute('class', hostile)}></b>`)).toBe(`<b class="${harmless}"></b>`);
});

test('what looks like markup, but was not made here, is text', () => {
	const forged = { toString: () => '<script>' } as unknown as string;
	expect(String(markup`${forged}`)).not.toContain('<script>');
});

test('markup in markup stays as it is', () => {
	expect(String(markup`<p>${markup`<b>${'a'}</b>`}</p>`)).toBe('<p><b>a</b></p>');
	expect(String(joined([markup`<i>1</i>`, '2', '3'], ' & '))).toBe('<i>1</i> &amp; 2 &amp; 3');
});

test('nothing is shown for false and undefined; zero is a number', () => {
	expect(String(markup`${false}${undefined}${0}`)).toBe('0');
	expect(String(attribute('class'))).toBe('');
});
