import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceFiles } from '../../../scripts/lib/licence-files.ts';
import {
	dependenciesText,
	installScripts,
	noticesText,
	shipped,
	type Lockfile,
} from '../../../scripts/lib/licences.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

test.each([...licenceFiles()])('%s is current. If not: npm run licences', (file, text) => {
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every package that a script of the site imports comes with its notice', () => {
	const code = import.meta.glob<string>(
		'/src/{client,compare,cost,format,markup,search,widgets}/**/*.ts',
		{ query: '?raw', import: 'default', eager: true },
	);
	const imported = Object.values(code).flatMap((text) =>
		[
			...text.matchAll(
				/(?:^import (?!type).*|\bimport\(\s*|\} )(?:from )?'((?:@[^/']+\/)?[\w-][^/']*)/gm,
			),
		].map(([, name]) => name!),
	);
	expect(imported).toContain('chart.js');
	expect([...new Set(imported)].filter((name) => !shipped.includes(name as never))).toEqual([]);
});

test('of every package with a script for its installation, package.json says whether it may run', () => {
	const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		allowScripts: Record<string, boolean>;
	};
	// npm runs those that are not named, with a notice only.
	expect(Object.keys(allowScripts)).toEqual(installScripts(lockfile));
});

test('packages stand under their licence, in order, each once', () => {
	const text = dependenciesText({
		packages: {
			'': { license: 'MIT' },
			'node_modules/b': { license: 'MIT' },
			'node_modules/a': { license: 'MIT', hasInstallScript: true },
			'node_modules/b/node_modules/a': { license: 'MIT' },
			'node_modules/@c/d': { license: '(MIT OR CC0-1.0)' },
			'node_modules/e': {},
		},
	});
	expect(text.split('\n').filter((line) => /^(?:##|-) /.test(line))).toEqual([
		'## MIT',
		'- a',
		'- b',
		'## MIT OR CC0-1.0',
		'- @c/d',
		'## Not stated',
		'- e',
	]);
});

test('a notice is whole, with its name above it', () => {
	expect(noticesText([{ name: 'a', text: '\r\nMIT  \r\n\r\nFree.\n' }])).toContain(
		`\na\n${'-'.repeat(72)}\n\nMIT\n\nFree.\n`,
	);
});
