import type { Table } from '../../../../src/compare/table/table.ts';

/** Four invented models: Bolt $3, arc $10, Delta unknown, Comet $3 with a note. */
export const aTable: Table = {
	name: 'models',
	nouns: ['model', 'models'],
	columns: [
		{ id: 'name', label: 'Model', means: 'Its name.', kind: 'text', built: true },
		{
			...{ id: 'input', label: 'Input', means: 'Its price.', kind: 'figure', built: true },
			...{ unit: 'USD per million tokens', noteLabel: 'Input: provider' },
		},
		{ id: 'released', label: 'Released', means: 'Its day.', kind: 'figure', built: false },
	],
	rows: [
		row('bolt', 'Bolt', { text: '$3.00', value: 3, note: 'Acme' }, '2026-02-01'),
		row('arc', 'arc, the 2nd', { text: '$10.00', value: 10, note: '=Beta' }, '2025-11-30'),
		row('delta', 'Delta "X"', null, '2026-01-01'),
		row('comet', 'Comet', { text: '$3.00', value: 3, note: 'Acme' }),
	],
	filters: [
		{
			...{ id: 'lab', label: 'Lab', several: false },
			options: [
				{ value: 'acme', label: 'Acme', rows: [0, 1] },
				{ value: 'beta', label: 'Beta', rows: [2, 3] },
			],
		},
		{
			...{ id: 'has', label: 'Capabilities', several: true },
			options: [
				{ value: 'vision', label: 'Vision', rows: [0, 2, 3] },
				{ value: 'audio', label: 'Audio', rows: [1, 3] },
			],
		},
	],
};

function row(
	id: string,
	name: string,
	input: Table['rows'][number]['cells'][number],
	day?: string,
): Table['rows'][number] {
	const released = day === undefined ? null : { text: `day ${day}`, value: day };
	return { id, words: id, cells: [{ text: name, href: `/models/${id}/` }, input, released] };
}
