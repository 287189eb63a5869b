import { expect, test } from 'vitest';
import { tableCsv } from '../../../../src/compare/table/table-csv.ts';
import { aTable } from './a-table.fixture.ts';

const site = 'https://example.org/models/';

test('what is shown, in its order, with units in the head and plain numbers and days', () => {
	expect(tableCsv(aTable, ['name', 'input', 'released'], [3, 0], site)).toBe(
		[
			'Model,Input (USD per million tokens),Input: provider,Released,Page',
			'Comet,3,Acme,,https://example.org/models/comet/',
			'Bolt,3,Acme,2026-02-01,https://example.org/models/bolt/',
			'',
		].join('\r\n'),
	);
});

test('commas and quotes are quoted, unknown is empty, and no text runs as a formula', () => {
	expect(tableCsv(aTable, ['name', 'input'], [1, 2], site).split('\r\n').slice(1, 3)).toEqual([
		`"arc, the 2nd",10,'=Beta,https://example.org/models/arc/`,
		'"Delta ""X""",,,https://example.org/models/delta/',
	]);
});

test.each(['=', '+', '-', '@', '\t', '\r'])(
	'a text that begins with %j is kept as text',
	(sign) => {
		const row = { id: 'x', words: '', cells: [{ text: `${sign}1`, href: '/x/' }] };
		const csv = tableCsv({ ...aTable, rows: [row] }, ['name'], [0], site);
		expect(csv).toContain(`'${sign}1`);
	},
);
