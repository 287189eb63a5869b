import { expect, test } from 'vitest';
import { manyPage } from '../../../src/compare/any/many-page.ts';
import { pairPage } from '../../../src/compare/pair-page.ts';
import { makersOf, manyBody, namesOf, pairBody } from '../../../src/markup/any-page.ts';
import { banner } from '../../../src/markup/pieces.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const hostile = `<script>alert(1)</script>"'&`;
const ids = ['one', 'two', 'three'];

/** Every name and text that a record gives to a page is hostile. */
const catalog = aCatalog({
	sources: [aSource({ name: hostile, attribution: hostile })],
	labs: [aLab({ name: hostile })],
	models: ids.map((id) =>
		aModel({
			id,
			name: `${hostile} ${id}`,
			architecture: hostile,
			licence: hostile,
			openWeights: true,
			stage: 'preview',
			conflicts: [{ field: 'architecture', value: hostile, from: 'acme-docs' }],
		}),
	),
	providers: [
		aProvider({ name: hostile, routes: ids.map((model) => aRoute({ model, variant: 'fast' })) }),
	],
	benchmarks: [
		aBenchmark({
			name: hostile,
			results: ids.map((model, i) =>
				aResult({ model, score: i, effort: hostile, harness: hostile, version: hostile }),
			),
		}),
		aBenchmark({
			id: 'exam',
			name: hostile,
			results: ids.map((model) => aResult({ model, harness: `${hostile}${model}` })),
		}),
	],
});

test('no text of a record becomes an element, in a pair or in a comparison of three', () => {
	const pair = pairPage(catalog, 'one', 'two');
	const many = manyPage(catalog, ids);
	const all = [
		pairBody(pair),
		manyBody(many),
		namesOf(many.models),
		makersOf(many.models),
		...many.banners.map(banner),
	].join('');
	expect(all).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
	expect(all).not.toContain('<script');
	expect(all).not.toMatch(/undefined|\[object|NaN/);
});

test('each reference of a comparison leads to a source that is listed', () => {
	for (const body of [
		String(manyBody(manyPage(catalog, ids))),
		String(pairBody(pairPage(catalog, 'one', 'two'))),
	]) {
		const cited = [...body.matchAll(/href="#(s\d+)"/g)].map(([, id]) => id);
		expect(cited.length).toBeGreaterThan(0);
		for (const id of cited) expect(body).toContain(`id="${id!}"`);
	}
});
