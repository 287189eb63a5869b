import { expect, test } from 'vitest';
import { coverageLines } from '../../../scripts/lib/coverage-lines.ts';

test('names stand to the left and figures to the right, each under its column', () => {
	const table = {
		id: 'labs',
		title: 'By lab',
		about: 'Of listed models.',
		columns: ['Lab', 'Models', 'Price'],
		rows: [
			{ name: 'Acme', cells: [{ text: '12' }, { text: '50%', note: '6 of 12' }] },
			{ name: 'Beta Works', cells: [{ text: '3' }, { text: '–' }] },
		],
	};
	expect(coverageLines([table])).toEqual([
		'By lab',
		'Of listed models.',
		'',
		'Lab         Models          Price',
		'Acme            12  50% (6 of 12)',
		'Beta Works       3              –',
		'',
	]);
});
