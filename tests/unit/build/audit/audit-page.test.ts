import { describe, expect, test } from 'vitest';
import { auditPage } from '../../../../src/build/audit/audit-page.ts';
import { Records } from '../../../../src/build/audit/records.ts';
import type { Model } from '../../../../src/schema/catalog.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../../fixtures/records.ts';

// $2 and $10 a million tokens: 800 × $2 + 250 × $10 a million requests is $4,100 a month; twice that
// for Big 1.
const catalog = (big: Partial<Model> = {}) =>
	aCatalog({
		sources: [aSource({ id: 'acme-docs', name: 'Acme docs' })],
		labs: [aLab({ name: 'Acme' })],
		models: [
			aModel({ id: 'big-1', name: 'Big 1', limits: { contextTokens: 500_000 }, ...big }),
			aModel({ id: 'small-1', name: 'Small 1', capabilities: { reasoning: false } }),
		],
		providers: [
			aProvider({
				id: 'acme',
				name: 'Acme',
				lab: 'acme',
				kind: 'first-party',
				routes: [
					aRoute({
						model: 'big-1',
						prices: [aPricePeriod({ inputUsdPerMtok: 4, outputUsdPerMtok: 20 })],
					}),
					aRoute({ model: 'small-1' }),
				],
			}),
		],
		benchmarks: [
			aBenchmark({
				id: 'quiz',
				name: 'Quiz',
				unit: 'percent',
				results: [
					aResult({ model: 'big-1', score: 80.04, effort: 'high' }),
					aResult({ model: 'small-1', score: 70.5, effort: 'high' }),
				],
			}),
		],
	});

const ref = '<a class="r" href="#s1">[1]</a>';
const traffic = '1,000,000 requests a month of 800 input and 250 output tokens';

/** A page of Big 1 and Small 1 with one section, in the markup of the site. */
function faultsOf(section: string, big: Partial<Model> = {}, before = ''): string[] {
	const html = `<!doctype html><html lang="en"><head><title>Big 1 vs Small 1</title></head><body><main>
<h1><span class="a">Big 1</span> vs <span class="b">Small 1</span></h1>${before}
<section id="summary">${section}</section>
<section id="sources"><h2>Sources</h2><p>Read on this day.${ref}</p><ol class="src"><li id="s1" value="1"><a href="https://example.org/acme-docs">Acme docs</a>, checked 20 Aug 2026</li></ol></section>
</main></body></html>`;
	const records = new Records(catalog(big), 1);
	return auditPage('/compare/big-1/small-1/', html, records).faults.map(
		({ section: id, message }) => `${id}: ${message}`,
	);
}

const head = (first: string, last = '') =>
	`<thead><tr><th scope="col">${first}</th><th scope="col" class="a">Big 1</th><th scope="col" class="b">Small 1</th>${last}</tr></thead>`;
const row = (label: string, ...cells: string[]) =>
	`<tr><th scope="row">${label}</th>${cells.join('')}</tr>`;
const table = (first: string, rows: string, attributes = '', last = '') =>
	`<h2>Table</h2><table class="cmp"${attributes}>${head(first, last)}<tbody>${rows}</tbody></table>`;

describe('prose', () => {
	test.each([
		`<p>Big 1 takes 500,000 tokens of context against 128,000 for Small 1.</p>`,
		`<p>For ${traffic}, Big 1 costs $8,200 a month against $4,100 for Small 1, 2 times as much.</p>`,
		`<p>In Quiz, the one comparable benchmark, Big 1 scores 80% against 70.5% for Small 1.</p>`,
		`<p>Acme released Big 1 and Small 1 on 15 Jan 2026.</p>`,
		`<p>No known provider sells Big 1 by tokens. Both models are for tests. Big 1 takes 500,000 tokens of context against 128,000 for Small 1.</p>`,
	])('what the records say is no fault: %s', (html) => {
		expect(faultsOf(`<h2>Summary</h2>${html}`)).toEqual([]);
	});

	test.each([
		[
			'a wrong number',
			'Big 1 takes 500,001 tokens of context.',
			/“500,001” is no context of Big 1/,
		],
		[
			'a wrong number after a sentence on something else',
			'No known provider sells Big 1 by tokens. It takes 500,001 tokens of context.',
			/“500,001” is no context of Big 1/,
		],
		[
			'the number of the other model',
			'Big 1 takes 128,000 tokens of context against 500,000 for Small 1.',
			/“128,000” is no context of Big 1/,
		],
		[
			'a wrong cost',
			`For ${traffic}, Big 1 costs $8,300 a month.`,
			/“\$8,300” is no cost of Big 1/,
		],
		[
			'a wrong ratio',
			`For ${traffic}, Big 1 costs $8,200 a month against $4,100 for Small 1, 3 times as much.`,
			/“3 times” is no gap/,
		],
		[
			'a score that its benchmark does not have',
			'In Quiz Big 1 scores 81% against 70.5% for Small 1.',
			/“81%” is no score of Big 1/,
		],
		[
			'a wrong day',
			'Acme released Big 1 and Small 1 on 16 Jan 2026.',
			/“16 Jan 2026” is no released/,
		],
		['a cost without traffic', 'Big 1 costs $8,200 a month.', /A cost without its traffic/],
		[
			'an unknown name',
			'Only Gamma Ultra is known, and it is Gamma.',
			/“Gamma” is no name in the records/,
		],
		['a doubled word', 'Big 1 takes takes 500,000 tokens of context.', /Doubled word/],
		['NaN', 'Big 1 takes NaN tokens of context.', /“NaN” in/],
		['no full stop', 'Big 1 takes 500,000 tokens of context', /A sentence without its end/],
		[
			'a missing source',
			'Big 1 takes 500,000 tokens of context.<a class="r" href="#s9">[9]</a>',
			/The reference #s9 leads to no source/,
		],
	])('%s', (_, text, says) => {
		expect(faultsOf(`<h2>Summary</h2><p>${text}</p>`)).toContainEqual(expect.stringMatching(says));
	});

	test('an empty section', () => {
		expect(faultsOf('<h2>Summary</h2>')).toContain('summary: Empty section #summary');
	});
});

describe('tables', () => {
	const specs = (big: string) =>
		table('Fact', row('Context window', `<td>${big}${ref}</td>`, `<td>128,000 tokens${ref}</td>`));

	test('a right value is no fault', () => {
		expect(faultsOf(specs('500,000 tokens'))).toEqual([]);
	});

	test('a wrong value', () => {
		expect(faultsOf(specs('128,000 tokens'))).toContain(
			'summary: Context window of Big 1 reads “128,000 tokens”, the records say “500,000 tokens”',
		);
	});

	test('swapped columns', () => {
		const swapped = specs('500,000 tokens')
			.replace('class="a">Big 1', 'class="a">Small 1')
			.replace('class="b">Small 1', 'class="b">Big 1');
		expect(faultsOf(swapped)).toContain(
			'summary: Column 2 reads “Small 1”, the records say “Big 1”',
		);
	});

	test.each([
		['a No that a fact says', 'No', []],
		[
			'a No turned to Unknown',
			'Unknown',
			[
				'summary: Reasoning of Small 1 reads “Unknown”, the records say “No”',
				'summary: Reasoning of Small 1 names no source',
			],
		],
	])('%s', (_, answer, faults) => {
		const cells = row(
			'Reasoning',
			'<td class="u">Unknown</td>',
			`<td>${answer}${answer === 'No' ? ref : ''}</td>`,
		);
		expect(faultsOf(table('Capability', cells))).toEqual(faults);
	});

	test('a No that no fact says', () => {
		const cells = row('Reasoning', `<td class="n">No${ref}</td>`, `<td class="n">No${ref}</td>`);
		expect(faultsOf(table('Capability', cells))).toEqual([
			'summary: Reasoning of Big 1 reads “No”, but no fact says no',
		]);
	});

	const scores = (a: string, b: string) =>
		table(
			'Benchmark',
			`<tr><th scope="row"><a href="/benchmarks/quiz/">Quiz</a><small>high effort</small></th><td${a}>80%${ref}<small>by its lab</small></td><td${b}>70.5%${ref}<small>by its lab</small></td></tr>`,
			' id="shared-scores"',
		);

	test('the better of two comparable scores is marked', () => {
		expect(faultsOf(scores(' class="a w"', ''))).toEqual([]);
		expect(faultsOf(scores('', ' class="b w"'))).toEqual([
			'summary: Quiz of Big 1 is not marked as the winner, the scores say a',
			'summary: Quiz of Small 1 is marked as the winner, the scores say a',
		]);
	});

	test('the scorecard names who leads by the records', () => {
		const lead = '<th scope="col">Leads</th>';
		const cells = row(
			'Context window',
			`<td>500,000 tokens${ref}</td>`,
			`<td class="b w">128,000 tokens${ref}</td>`,
			'<td><b class="k b">B</b></td>',
		);
		expect(faultsOf(table('Signal', cells, '', lead))).toEqual([
			'summary: Context window: B leads on the page, A by the records',
			'summary: Context window: the cell of B is marked, A leads',
		]);
	});
});

describe('banners', () => {
	const text = '<h2>Summary</h2><p>Acme released Big 1 and Small 1 on 15 Jan 2026.</p>';
	const gone = { stage: 'retired', retiresOn: '2026-06-30' } as const;

	test('a retired model has one before the summary', () => {
		const banner = '<p role="note"><b>Retired.</b> Acme retired Big 1 on 30 Jun 2026.</p>';
		expect(faultsOf(text, gone, banner)).toEqual([]);
		expect(faultsOf(text, gone)).toEqual([
			'top: Big 1 is retired, but no banner says so before the summary',
		]);
	});

	test.each([
		['deprecated', { stage: 'deprecated' }],
		['preview', { stage: 'preview' }],
	] as const)('a model that is %s has one too', (stage, facts) => {
		expect(faultsOf(text, facts)).toEqual([
			`top: Big 1 is ${stage}, but no banner says so before the summary`,
		]);
	});
});
