import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';

/** What each folder of `src` may import from the others. A new folder is added here first. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	styles: [],
	format: [],
	schema: [],
	catalog: ['schema'],
	cost: ['schema'],
	compare: ['schema', 'cost', 'format'],
	search: ['schema', 'compare', 'format'],
	widgets: ['cost', 'compare', 'format', 'search'],
	components: ['compare', 'format', 'widgets'],
	layouts: ['components', 'styles', 'compare', 'format'],
	pages: [
		'catalog',
		'compare',
		'components',
		'cost',
		'format',
		'layouts',
		'schema',
		'search',
		'styles',
		'widgets',
	],
	build: ['catalog', 'search', 'schema'],
	import: ['schema', 'catalog', 'format'],
};

/** Folders whose code a browser runs too, or may come to run by an import from one that it does. */
const browserFolders = ['compare', 'cost', 'format', 'schema', 'search', 'widgets'];

const code = import.meta.glob<string>('/src/*/**', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const files = Object.entries(code).map(([file, text]) => ({
	file,
	folder: folderOf(file),
	imports: [...text.matchAll(/(?:\bfrom|\bimport)[\s(]*'([^']+)'/g)].map(([, name]) => name!),
}));

for (const { file, folder, imports } of files) {
	test(`${file} imports only what its folder may`, () => {
		const allowed = [folder, ...(mayImport[folder] ?? [])];
		const folders = imports
			.filter((name) => name.startsWith('.'))
			.map((name) => folderOf(new URL(name, `file://${file}`).pathname));
		expect(Object.keys(mayImport)).toContain(folder);
		expect(folders.filter((name) => !allowed.includes(name))).toEqual([]);
	});

	if (!browserFolders.includes(folder)) continue;
	test(`${file} imports no module of Node`, () => {
		expect(imports.filter((name) => isBuiltin(name))).toEqual([]);
	});
}

/** `compare`, for `/src/compare/pair/page.ts`. */
function folderOf(file: string): string {
	return file.split('/')[2]!;
}
