import { expect, test } from 'vitest';
import { pairing } from '../../../../src/compare/pair/pairing.ts';
import { neighbours, relatedPairs } from '../../../../src/compare/pair/related.ts';
import { profileOf } from '../../../../src/compare/profile.ts';
import type { Model } from '../../../../src/schema/catalog.ts';
import { aModel } from '../../../fixtures/records.ts';
import { a, aPair, b, cloud, route } from './a-pair.fixture.ts';

const listed = (id: string, facts: Partial<Model> = {}) =>
	aModel({ id, openWeights: true, ...facts });
const open = { openWeights: true };

test('without other listed models there is nothing to go on with', () => {
	expect(relatedPairs(aPair({ a: open, b: open }))).toEqual([]);
});

test('neighbours: the successor, the two newest of the lab, the three nearest in cost', () => {
	const { catalog } = aPair({
		a: { ...open, successor: 'next' },
		b: open,
		others: [
			listed('next', { releasedOn: '2024-01-01' }),
			listed('old', { releasedOn: '2024-06-01' }),
			listed('new', { releasedOn: '2026-03-01' }),
			listed('newer', { releasedOn: '2026-04-01' }),
			listed('ending', { releasedOn: '2026-05-02', stage: 'deprecated' }),
			listed('gone', { releasedOn: '2026-05-01', retiresOn: '2026-06-30' }),
			...['w', 'x', 'y', 'z'].map((id) => listed(id, { lab: 'beta' })),
		],
		// $1,800 a month for Small 1; the others 800 M at $1, $2, $3 and $100 plus 250 M at $4.
		providers: [
			cloud(
				'gamma',
				route(a, [1, 4]),
				route('w', [100, 4]),
				route('x', [3, 4]),
				route('y', [2, 4]),
				route('z', [1, 4]),
			),
		],
	});
	expect(neighbours(catalog, profileOf(catalog, a))).toEqual([
		'next',
		'newer',
		'new',
		'z',
		'y',
		'x',
	]);
});

test('each of the pair meets the neighbours of the other, at most eight times, never itself', () => {
	const others = ['c', 'd', 'e', 'f', 'g', 'h'].flatMap((id) => [
		listed(`${id}-1`),
		listed(`${id}-2`, { lab: 'beta' }),
	]);
	const providers = [
		cloud('gamma', ...[a, b, ...others.map(({ id }) => id)].map((id) => route(id, [2, 10]))),
	];
	const pair = aPair({ a: open, b: open, others, providers });
	const related = relatedPairs(pair);
	expect(related).toHaveLength(8);
	// No pair of these has a page of its own.
	expect(related[0]).toEqual({ text: 'C 2 vs Small 1', href: '/compare/?m=c-2&m=small-1' });
	for (const { href } of related) expect(href).toMatch(/=(small-1|large-2)\b/);
	expect(related.map(({ href }) => href)).not.toContain('/compare/?m=large-2&m=small-1');
	expect(relatedPairs(pairing(pair.catalog, b, a))).toEqual(related);
});

test('a retired closed model gives its place to the next in service', () => {
	const retired = { openWeights: false, retiresOn: '2026-06-30' };
	const others = [
		listed('small-2', { ...retired, successor: 'small-3', releasedOn: '2026-02-01' }),
		listed('small-3', { releasedOn: '2026-03-01' }),
		listed('large-3', { lab: 'beta', releasedOn: '2026-04-01' }),
	];
	const pair = aPair({ a: { ...retired, successor: 'small-2' }, b: open, others });
	expect(relatedPairs(pair).map(({ text }) => text)).toEqual([
		'Small 1 vs Small 3',
		'Large 2 vs Small 3',
		'Large 3 vs Small 3',
	]);
});
