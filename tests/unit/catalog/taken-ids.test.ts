import { expect, test } from 'vitest';
import { takenModelIds } from '../../../src/catalog/rules/id-is-free.ts';

test('every page beside those of the models is taken', () => {
	const pages = Object.keys(import.meta.glob('/src/pages/models/**/*.astro'));
	const names = pages.map((file) => file.replace(/^\/src\/pages\/models\//, '').split('/')[0]!);
	const beside = names
		.map((name) => name.replace('.astro', ''))
		.filter((name) => !name.startsWith('[') && name !== 'index');
	expect(new Set(beside)).toEqual(new Set(takenModelIds));
});

test.each(['labs', 'providers', 'benchmarks'])(
	'nothing stands beside the pages of %s',
	(folder) => {
		const pages = Object.keys(import.meta.glob('/src/pages/*/*.astro')).filter((file) =>
			file.startsWith(`/src/pages/${folder}/`),
		);
		expect(pages.filter((file) => !/\/(?:\[\w+\]|index)\.astro$/.test(file))).toEqual([]);
	},
);
