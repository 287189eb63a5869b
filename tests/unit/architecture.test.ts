import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';

/** What each folder of `src` may import from the others. A new folder is added here first. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	styles: [],
	format: [],
	schema: [],
	catalog: ['schema'],
	cost: ['schema', 'format'],
	compare: ['schema', 'cost', 'format'],
	search: ['schema', 'compare', 'format'],
	markup: ['compare', 'format'],
	og: ['schema', 'compare', 'format', 'markup'],
	api: ['schema', 'catalog', 'compare', 'cost', 'format'],
	client: ['api', 'schema', 'compare', 'cost', 'format'],
	widgets: ['client', 'cost', 'compare', 'format', 'markup', 'search'],
	components: ['compare', 'format', 'markup', 'widgets'],
	layouts: ['components', 'styles', 'compare', 'format'],
	pages: [
		'api',
		'catalog',
		'compare',
		'components',
		'cost',
		'format',
		'layouts',
		'markup',
		'og',
		'schema',
		'search',
		'styles',
		'widgets',
	],
	build: ['catalog', 'search', 'schema', 'compare', 'cost', 'format', 'og'],
	import: ['schema', 'catalog', 'format'],
};

/** Folders whose code a browser runs too, or may come to run by an import from one that it does. */
const browserFolders = [
	'client',
	'compare',
	'cost',
	'format',
	'markup',
	'schema',
	'search',
	'widgets',
];

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

test('the auditor works everything out itself, and takes only the thresholds of the rules', () => {
	const audit = files.filter(({ file }) => file.startsWith('/src/build/audit/'));
	const taken = audit.flatMap(({ imports }) =>
		imports.filter((name) => /\/(?:compare|search|components|markup|widgets)\//.test(name)),
	);
	expect(audit.length).toBeGreaterThan(0);
	expect(new Set(taken.map((name) => name.replace(/^(?:\.\.\/)+/, '')))).toEqual(
		new Set(['compare/rules.ts']),
	);
});

/** `compare`, for `/src/compare/pair/page.ts`. */
function folderOf(file: string): string {
	return file.split('/')[2]!;
}
