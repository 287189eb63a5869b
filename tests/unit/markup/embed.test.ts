import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { PriceCard } from '../../../src/compare/embed/price-card.ts';
import { priceMarkup, problemMarkup } from '../../../src/markup/embed.ts';
import { linesOf } from '../../../src/markup/image-svg.ts';
import { priceBadgeSvg, priceCardSvg } from '../../../src/markup/price-svg.ts';

const hostile = '</text><script>alert("1")</script>&\u0007';
const aCard = (facts: Partial<PriceCard> = {}): PriceCard => ({
	id: 'small-1',
	name: 'Small 1',
	lab: 'Acme',
	href: '/models/small-1/',
	asOf: '20 Aug 2026',
	input: { text: '$2.00', small: 'at Acme', known: true },
	output: { text: '$10.00', small: 'at Acme', known: true },
	notes: [],
	context: '128,000 tokens',
	checked: 'checked 18 Aug 2026',
	...facts,
});
const unknown = { text: 'Price unknown', small: 'No price by tokens is published', known: false };
/** The names of all elements, as a browser finds them in the text. */
const tagsIn = (text: string) => [...text.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag);

test.each([
	{ image: 'card', draw: priceCardSvg },
	{ image: 'badge', draw: priceBadgeSvg },
])('names and prices are text in the $image, whatever they hold', ({ draw }) => {
	const svg = draw(
		aCard({
			name: hostile,
			lab: hostile,
			status: hostile,
			input: { text: '$2.00', small: hostile, known: true },
		}),
	);
	expect(new Set(tagsIn(svg))).toEqual(new Set(['svg', 'title', 'style', 'rect', 'text']));
	expect(svg).not.toContain('\u0007');
	const errors: string[] = [];
	parse(`<!doctype html>${svg}`, { onParseError: ({ code }) => errors.push(code) });
	expect(errors).toEqual([]);
});

test('the card shows both prices with their routes, the day and when it was checked', () => {
	const svg = priceCardSvg(aCard({ notes: ['Batch: $1.00 / $5.00'] }));
	for (const text of [
		'>Small 1<',
		'>by Acme; USD per million tokens<',
		'>$2.00<',
		'>$10.00<',
		'>at Acme<',
		'>prices checked 18 Aug 2026; more prices on its page<',
		'>Crosscheck, as of 20 Aug 2026<',
	])
		expect(svg).toContain(text);
	expect(svg).toContain(
		'<title>Small 1. Input: $2.00, at Acme. Output: $10.00, at Acme. In US dollars per million tokens, as of 20 Aug 2026.</title>',
	);
});

test('the badge is one line, and says unknown and retired', () => {
	expect(priceBadgeSvg(aCard())).toContain(
		'>Small 1: $2.00 in, $10.00 out per 1M tokens (20 Aug 2026)<',
	);
	expect(priceBadgeSvg(aCard({ input: unknown, output: unknown }))).toContain(
		'>Small 1: price unknown (20 Aug 2026)<',
	);
	expect(priceBadgeSvg(aCard({ status: 'Retired since 30 Jun 2026' }))).toContain(
		'>Small 1: Retired, $2.00 in, $10.00 out per 1M tokens (20 Aug 2026)<',
	);
});

test('a text too long for an image ends with dots', () => {
	expect(priceCardSvg(aCard({ name: 'x'.repeat(200) }))).toMatch(/>x{20,60}…</);
});

test('a widget and its message hold names and parameters as text', () => {
	expect(String(priceMarkup(aCard({ name: hostile, notes: [hostile] })))).not.toContain('<script');
	expect(String(problemMarkup('Price', `theme: not “${hostile}”`))).not.toContain('<script');
});

test('every link of a widget opens beside the page around it', () => {
	const links = [...String(priceMarkup(aCard())).matchAll(/<a [^>]+>/g)].map(([link]) => link);
	expect(links.length).toBeGreaterThan(2);
	expect(links.filter((link) => !link.includes('target="_blank" rel="noopener"'))).toEqual([]);
});

test('a text breaks between words, and the last line holds what is left', () => {
	// 54 pixels of size 10 hold ten characters.
	expect(linesOf('one two three four five', 10, 54, 2)).toEqual(['one two', 'three four five']);
	expect(linesOf('one two three four five', 10, 54, 3)).toEqual(['one two', 'three four', 'five']);
	expect(linesOf('one', 10, 54, 2)).toEqual(['one']);
});
