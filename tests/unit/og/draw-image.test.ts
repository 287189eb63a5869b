import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OgCard, OgImage } from '../../../src/compare/og/og-card.ts';
import { drawBand } from '../../../src/og/draw-band.ts';
import { bodySvg, halfSvg } from '../../../src/og/bands-svg.ts';
import { drawImage } from '../../../src/og/draw-image.ts';
import { keptSides } from '../../../src/og/kept-bands.ts';
import { readPng } from './read-png.ts';

const card = (name: string, facts: Partial<OgCard> = {}): OgCard => ({
	title: { text: name, id: 'model-1' },
	by: { text: 'Acme', id: 'acme' },
	facts: [{ label: 'Released', value: '15 Jan 2026' }, { label: 'Context window' }],
	...facts,
});
const image = (...cards: OgImage['cards']): OgImage => ({
	kind: 'Models',
	cards,
	asOf: '20 Aug 2026',
});

test('an image is 1200 by 630 pixels, in the colours of its sides', () => {
	const bytes = drawImage(image(card('Small 1'), card('Large 1')));
	const png = readPng(bytes);
	expect([png.width, png.height]).toEqual([1200, 630]);
	// The bars beside side A and side B, and the paper.
	expect([png.at(68, 200), png.at(68, 430), png.at(2, 2)]).toEqual([
		'#1b559e',
		'#99400a',
		'#fcfbf8',
	]);
	expect(bytes.length).toBeLessThan(25_000);
	expect(readPng(drawImage(image(card('Small 1')))).height).toBe(630);
});

test('the same card is drawn to the same bytes, whether it was kept or not', () => {
	const one = image(card('Small 1'), card('Large 1'));
	expect(drawImage(structuredClone(one)).equals(drawImage(one))).toBe(true);
	const svg = halfSvg(card('Small 1'));
	expect(drawBand(svg)).toEqual(drawBand(svg));
});

test('a band that is kept is the one that was drawn, and a damaged one is drawn again', () => {
	const folder = mkdtempSync(join(tmpdir(), 'bands-'));
	const svg = halfSvg(card('Small 1'));
	const drawn = keptSides(svg, folder);
	expect(drawn.b.chunk.equals(drawn.a.chunk)).toBe(false);
	expect(keptSides(svg, folder)).toEqual(drawn);
	const [name] = readdirSync(folder);
	for (const damage of ['', 'x', readFileSync(join(folder, name!)).fill(0, 60, 64)]) {
		writeFileSync(join(folder, name!), damage);
		expect(keptSides(svg, folder)).toEqual(drawn);
	}
	rmSync(folder, { recursive: true });
});

test.each([
	{ name: 'letters that the font lacks give way to the id', title: '通义 1', says: '>model-1<' },
	{ name: 'accents stay', title: 'Modèle Д', says: '>Modèle Д<' },
	{ name: 'text is no markup', title: '<b>&"', says: '>&lt;b>&amp;&quot;<' },
])('$name', ({ title, says }) => {
	expect(halfSvg(card(title)).replaceAll('&gt;', '>').replaceAll('&#34;', '&quot;')).toContain(
		says,
	);
});

test('what is unknown says so, and a flag stands beside the lab', () => {
	const svg = halfSvg(card('Small 1', { flag: 'Retired since 30 Jun 2026' }));
	expect(svg).toMatch('>Unknown</text>');
	expect(svg).toMatch('>Retired since 30 Jun 2026</text>');
	expect(bodySvg(card('Small 1', { text: 'About 通义.' }))).not.toMatch('About');
});
