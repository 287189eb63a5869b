import { expect, test } from 'vitest';
import { citationsIn } from '../../../src/schema/citations-in.ts';

const period = {
	inputUsdPerMtok: 2,
	from: 'acme-prices',
	fieldsFrom: { outputUsdPerMtok: { source: 'other', checkedOn: '2026-01-02' } },
	conflicts: [{ field: 'inputUsdPerMtok', value: 3, from: 'third' }],
};

test('citations are found wherever a record has them, with their places', () => {
	const provider = { name: 'Acme', from: { default: 'acme' }, routes: [{ prices: [period] }] };
	expect(citationsIn(provider)).toEqual([
		{ source: 'acme', path: ['from', 'default'] },
		{ source: 'acme-prices', path: ['routes', 0, 'prices', 0, 'from'] },
		{
			source: 'other',
			checkedOn: '2026-01-02',
			path: ['routes', 0, 'prices', 0, 'fieldsFrom', 'outputUsdPerMtok'],
		},
		{ source: 'third', path: ['routes', 0, 'prices', 0, 'conflicts', 0, 'from'] },
	]);
});

test('what is no citation is none, the address in one neither', () => {
	expect(citationsIn([{ name: 'from', on: '2026-01-02' }, undefined, null])).toEqual([]);
	expect(citationsIn({ from: { source: 'one', url: 'https://one.example' } })).toEqual([
		{ source: 'one', path: ['from'] },
	]);
});
