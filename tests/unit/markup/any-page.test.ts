import { expect, test } from 'vitest';
import { manyPage } from '../../../src/compare/any/many-page.ts';
import { needsView, rankingOf } from '../../../src/compare/any/needs-view.ts';
import { equalWeights } from '../../../src/compare/any/weights.ts';
import { pairPage, type PairPage } from '../../../src/compare/pair-page.ts';
import { manyBody, pairBody } from '../../../src/markup/any-page.ts';
import { banner, makersOf, namesOf } from '../../../src/markup/pieces.ts';
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

const rankedAs = (models: readonly string[], sources: PairPage['sources']) => {
	const needs = needsView(catalog, models, sources);
	return { needs, weights: equalWeights, ranking: rankingOf(needs, equalWeights) };
};
const related = [{ text: hostile, href: '/compare/?m=one&m=three' }];

test('no text of a record becomes an element, in a pair or in a comparison of three', () => {
	const pair = pairPage(catalog, 'one', 'two');
	const many = manyPage(catalog, ids);
	const all = [
		pairBody(pair, rankedAs(['one', 'two'], pair.sources), related),
		manyBody(many, rankedAs(ids, many.sources)),
		namesOf(many.models),
		makersOf(many.models),
		...many.banners.map(banner),
	].join('');
	expect(all).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
	expect(all).not.toContain('<script');
	expect(all).not.toMatch(/undefined|\[object|NaN/);
});

test('each reference of a comparison leads to a source that is listed', () => {
	const many = manyPage(catalog, ids);
	const pair = pairPage(catalog, 'one', 'two');
	for (const body of [
		String(manyBody(many, rankedAs(ids, many.sources))),
		String(pairBody(pair, rankedAs(['one', 'two'], pair.sources), related)),
	]) {
		const cited = [...body.matchAll(/href="#(s\d+)"/g)].map(([, id]) => id);
		expect(cited.length).toBeGreaterThan(0);
		for (const id of cited) expect(body).toContain(`id="${id!}"`);
	}
});

test('each need has a slider with a label, and the models are ranked with their sums', () => {
	const many = manyPage(catalog, ids);
	const body = String(manyBody(many, rankedAs(ids, many.sources)));
	expect(body).toContain('<label for="weight-open-weights">Open weights</label>');
	expect(body).toContain('name="open-weights" min="0" max="5" step="1" value="1"');
	// All three cost the same and take as many tokens: each leads no other.
	expect(body.match(/<li value="1">/g)).toHaveLength(3);
	expect(body).toContain(
		'<small>Long context 1 × 0 + Vision 1 × 0 + Cheap bulk work 1 × 0 + Open weights 1 × 100 = 100; 100 ÷ 4 = 25</small>',
	);
	expect(body).toContain('<a href="/calculator/?m=one&amp;m=two&amp;m=three">');
});
