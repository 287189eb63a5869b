import { expect, test } from 'vitest';
import { dataPage } from '../../../src/compare/data-page.ts';
import { aCatalog, aSource } from '../../fixtures/records.ts';

test('every source has its licence and the words that it asks for, by name', () => {
	const scores = aSource({
		id: 'a-scores',
		kind: 'benchmark',
		licence: 'CC-BY-4.0',
		licenceUrl: 'https://example.org/licence',
		attribution: 'Scores by A Scores',
		retrieved: '2026-08-16',
	});
	const { count, rows } = dataPage(aCatalog({ sources: [aSource(), scores] }));
	expect(count).toBe('2 sources');
	expect(rows).toEqual([
		{
			name: 'A Scores',
			href: 'https://example.org/a-scores',
			kind: 'Benchmark',
			licence: { name: 'CC-BY-4.0', href: 'https://example.org/licence' },
			attribution: 'Scores by A Scores',
			asOf: '20 Aug 2026',
			retrieved: '16 Aug 2026',
		},
		{
			name: 'Acme Docs',
			href: 'https://example.org/acme-docs',
			kind: 'Lab',
			asOf: '20 Aug 2026',
			retrieved: '20 Aug 2026',
		},
	]);
});
