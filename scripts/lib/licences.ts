import { compareText } from '../../src/format/compare-text.ts';

/** The part of package-lock.json that is read here. */
export interface Lockfile {
	packages: Readonly<Record<string, { license?: string; hasInstallScript?: true }>>;
}

/** Packages whose code is in the scripts that a reader's browser loads. Vite's is what loads the others. */
export const shipped = [
	'@kurkle/color',
	'@leeoniya/ufuzzy',
	'chart.js',
	'gpt-tokenizer',
	'pagefind',
	'vite',
] as const;

/** Names of packages by their licence, in the order of both. */
export function packagesByLicence({ packages }: Lockfile): Map<string, string[]> {
	const names = new Map<string, Set<string>>();
	for (const [path, { license = 'Not stated' }] of Object.entries(packages)) {
		if (path === '') continue;
		const licence = license.replace(/^\((.*)\)$/, '$1');
		names.set(licence, (names.get(licence) ?? new Set()).add(nameOf(path)));
	}
	return new Map(
		[...names]
			.sort(([a], [b]) => compareText(a, b))
			.map(([licence, found]) => [licence, [...found].sort(compareText)]),
	);
}

/** Names of packages that would run a script when they are installed. */
export function installScripts({ packages }: Lockfile): string[] {
	const paths = Object.keys(packages).filter((path) => packages[path]!.hasInstallScript);
	return [...new Set(paths.map(nameOf))].sort(compareText);
}

/** `workerd` for `node_modules/wrangler/node_modules/workerd`. */
function nameOf(path: string): string {
	return path.split('node_modules/').at(-1)!;
}

/** The text of `docs/dependencies.md`. */
export function dependenciesText(lockfile: Lockfile): string {
	return [
		'# Dependencies and their licences',
		'',
		'Written by `npm run licences` from `package-lock.json`, which holds the versions. All of them',
		'build and test the site; what reaches a reader is named, with its notices, in',
		'[public/licences.txt](../public/licences.txt).',
		'',
		...[...packagesByLicence(lockfile)].flatMap(([licence, names]) => [
			`## ${licence}`,
			'',
			...names.map((name) => `- ${name}`),
			'',
		]),
	].join('\n');
}

/** The text of `public/licences.txt`: the notices that come with code of others. */
export function noticesText(notices: readonly { name: string; text: string }[]): string {
	const line = '-'.repeat(72);
	return [
		'Code of others in the scripts of this site, each under its own licence:',
		...notices.map(({ name, text }) => [line, name, line, '', tidy(text)].join('\n')),
	].join('\n\n');
}

/** One kind of line end, none of it at the ends of lines, and one at the end. */
function tidy(text: string): string {
	return `${text.replaceAll(/[ \t]*\r?\n/g, '\n').trim()}\n`;
}
