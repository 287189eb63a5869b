import { expect, test } from 'vitest';
import { labPage } from '../../../src/compare/lab-page.ts';
import { labsPage } from '../../../src/compare/labs-page.ts';
import { aCatalog, aLab, aModel, aProvider } from '../../fixtures/records.ts';
import { cellsOf } from './table/cells-of.ts';

const { releasedOn: _, ...undated } = aModel({ id: 'small-0' });
const models = [
	undated,
	aModel({ openWeights: true, stage: 'retired' }),
	aModel({ id: 'small-2', releasedOn: '2026-06-01', openWeights: true }),
];
const lab = aLab({ country: 'Ireland', url: 'https://example.org/acme' });
const catalog = aCatalog({ labs: [lab, aLab({ id: 'beta' })], models, providers: [aProvider()] });

test('a lab has its models by release day, those without one last', () => {
	const { table } = labPage(catalog, 'acme');
	expect(table.rows.map(({ id }) => id)).toEqual(['small-2', 'small-1', 'small-0']);
});

test('the summary counts what is open and what is retired', () => {
	expect(labPage(catalog, 'acme').summary.map(({ text }) => text)).toEqual([
		'Seat: Ireland.',
		'Of 3 models by Acme, the newest is Small 2, released on 1 Jun 2026.',
		'Of them, 2 have open weights and 1 is retired.',
	]);
});

test('a lab links to its own provider', () => {
	expect(labPage(catalog, 'acme').links).toEqual([
		{ text: 'Prices at Acme', href: '/providers/acme/' },
		{ text: 'Its site', href: 'https://example.org/acme' },
	]);
});

test('a lab without models has a short page', () => {
	expect(labPage(catalog, 'beta')).toMatchObject({ summary: [], links: [], table: { rows: [] } });
});

test('the list counts models, listed ones and open weights', () => {
	const { table, document } = labsPage(catalog);
	expect(cellsOf(table, 'acme')).toEqual({
		name: 'Acme',
		models: '3',
		listed: '2',
		open: '2',
		newest: 'Small 2 1 Jun 2026',
		country: 'Ireland',
	});
	expect(cellsOf(table, 'beta')).toMatchObject({ models: '0', newest: undefined });
	expect(cellsOf(document.table, 'acme')['retired']).toBe('1');
});

test('an id without a record is an error that names it', () => {
	expect(() => labPage(catalog, 'nobody')).toThrow('No lab nobody in data/labs');
});
