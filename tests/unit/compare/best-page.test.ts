import { expect, test } from 'vitest';
import { bestIndexPage, bestPage } from '../../../src/compare/best-page.ts';
import { needs } from '../../../src/compare/best/needs.ts';
import { rules } from '../../../src/compare/rules.ts';
import { ladder, nine } from './best/nine-models.ts';

const coding = [ladder('quiz'), ladder('duel'), ladder('race', { better: 'lower' })];

test('a row says place, standing, window, prices with their routes, and what the traffic costs', () => {
	const { ranking, leader, traffic } = bestPage(nine(coding), 'coding');
	expect(ranking?.columns).toEqual([
		'Model',
		'Place',
		'Beats on average',
		'Context',
		'Input',
		'Output',
		'Cost a month',
		'Sources',
	]);
	// m9 beats all in two and none in the third: 66.7%. 50,000 × 40,000 tokens, of which 80% are cached.
	expect(ranking?.rows[0]).toMatchObject({
		name: 'M9',
		href: '/models/m9/',
		lab: 'Nimbus',
		refs: [1],
	});
	expect(ranking?.rows[0]?.cells).toEqual([
		{ text: '1' },
		{ text: '66.7%', small: 'over 3 benchmarks', smallHref: '#of-m9' },
		{ text: '128,000' },
		{ text: '$9.00', small: 'Acme' },
		{ text: '$0.00', small: 'Acme' },
		{ small: 'No price for cached input is published' },
	]);
	expect(leader?.text).toBe(
		'M9 leads 9 ranked models: it beats 66.7% of the models measured alike, on average over 3 benchmarks.',
	);
	expect(traffic).toBe(
		'50,000 requests a month of 40,000 input and 1,500 output tokens, 80% of the input cached',
	);
});

test('behind each place stand its scores with their conditions and what they beat', () => {
	const { scores } = bestPage(nine(coding), 'coding');
	expect(scores).toHaveLength(27);
	expect(scores[0]).toMatchObject({
		anchor: 'of-m9',
		name: 'M9',
		benchmark: 'Quiz',
		benchmarkHref: '/benchmarks/quiz/',
		score: { text: '90%', conditions: 'Compass', runBy: 'by its lab', refs: [1] },
		beats: '100% of 8',
	});
	expect(scores[1]).not.toHaveProperty('anchor');
});

test('previews are marked, and what costs nothing known reads as unknown', () => {
	const preview = { m9: { stage: 'preview' as const, openWeights: true } };
	const { ranking } = bestPage(nine(coding, preview, { m9: undefined }), 'coding');
	expect(ranking?.rows[0]?.mark).toBe('Preview');
	expect(ranking?.rows[0]?.cells.at(-1)).toEqual({ small: 'No provider of it is known' });
});

test('without a ranking the page says why, and lists who lacks what', () => {
	const page = bestPage(nine([ladder('quiz')]), 'coding');
	expect(page.ranking).toBeUndefined();
	expect(page.nobody).toBe(
		'No model has a place: none that meets the need was measured in enough benchmarks that count.',
	);
	expect(page.leftOut).toMatchObject([
		{ reason: 'In 1 of the 3 benchmarks needed', count: '9 models' },
	]);
	expect(page.leftOut[0]?.models[0]).toMatchObject({ href: '/models/m1/', measuredIn: 'Quiz' });
});

test('the rule states its constants', () => {
	const { rule, counting } = bestPage(nine([]), 'coding');
	expect(rule).toContain(`at least ${rules.bestBenchmarks} benchmarks of coding`);
	expect(counting[0]).toContain(`${rules.percentileModels} or more models`);
	expect(counting[0]).toContain(`last ${rules.percentileMonths} months`);
});

test('the list of needs has each with who leads and its rule', () => {
	const page = bestIndexPage(nine(coding));
	expect(page.needs.map(({ href }) => href)).toEqual(needs.map(({ id }) => `/best/${id}/`));
	expect(page.needs[0]?.answer.text).toMatch(/^M9 leads/);
});
