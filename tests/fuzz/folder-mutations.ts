import { mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maxBytes } from '../../src/catalog/read-text.ts';
import { pickFrom, placeOf, type Kinds, type Mutation } from './mutation.ts';

type Change = (folder: string) => Promise<void>;

const files = [
	'sources.yml',
	'labs/acme.yml',
	'models/acme/small-1.yml',
	'providers/acme.yml',
	'benchmarks/quiz.yml',
];

const record = 'name: Y\nfrom: {default: acme-docs}\n';

/** Names of files, good and bad. What a name cannot hold (/ and NUL) is left out. */
const names = [
	...[
		'__proto__.yml',
		'constructor.yml',
		'toString.yml',
		'.yml',
		'..yml',
		'...',
		'.hidden',
		'x.yml.yml',
	],
	...[
		'X.yml',
		'a b.yml',
		'a--b.yml',
		'-a.yml',
		'é.yml',
		'e\u0301.yml',
		'a\nb.yml',
		'\u202ea.yml',
		'a\u200b.yml',
	],
	...[
		'..\\a.yml',
		'C:\\con.yml',
		'con.yml',
		'a;b.yml',
		'$(a).yml',
		'<b>.yml',
		'%2e%2e.yml',
		'a.yaml',
	],
	...[
		'a.yml~',
		'labs',
		'models',
		'sources.yml',
		'pairs.yml',
		'index.yml',
		'0.yml',
		`${'a'.repeat(200)}.yml`,
	],
	'\u001b[31m.yml',
];

/** Changes of a data folder that no text can make. Each gives what to do to the folder. */
export const folderMutations: Kinds<undefined, Change> = {
	'a file missing': (_, m) => (folder) => rm(join(folder, fileOf(m))),
	'a file empty': (_, m) => (folder) => writeFile(join(folder, fileOf(m)), ''),
	// Its end takes no room on the disk.
	'a file too large': (_, m) => (folder) =>
		truncate(join(folder, fileOf(m)), pickFrom([maxBytes + 1, 60_000_000, 1_500_000_000], m.pick)),
	'a folder for a file': (_, m) => async (folder) => {
		await rm(join(folder, fileOf(m)));
		await mkdir(join(folder, fileOf(m)));
	},
	'a folder that is named as a record': (_, m) => async (folder) => {
		await mkdir(join(folder, dirname(fileOf(m)), 'x.yml'), { recursive: true });
	},
	'a link for a file': (_, m) => async (folder) => {
		const file = join(folder, fileOf(m));
		await rename(file, join(folder, '.real'));
		await symlink(pickFrom([join(folder, '.real'), '/etc/passwd', 'nowhere', file], m.pick), file);
	},
	'a link for a folder': (_, m) => async (folder) => {
		const place = join(folder, pickFrom(['labs', 'models', 'models/acme', 'providers'], m.at));
		await rename(place, join(folder, '.real'));
		await symlink(pickFrom([join(folder, '.real'), '/etc', 'nowhere', place], m.pick), place);
	},
	'a file for a folder': (_, m) => async (folder) => {
		const place = join(folder, pickFrom(['labs', 'models', 'models/acme', 'benchmarks'], m.pick));
		await rm(place, { recursive: true });
		await writeFile(place, record);
	},
	'another file': (_, m) => async (folder) => {
		const place = pickFrom(['', 'labs', 'models', 'models/acme', 'providers'], m.at);
		const path = join(folder, place, pickFrom(names, m.pick));
		await writeFile(path, record).catch(() => undefined);
	},
	'another folder': (_, m) => async (folder) => {
		const place = join(folder, pickFrom(['', 'labs', 'models'], m.at), pickFrom(names, m.pick));
		await mkdir(place, { recursive: true }).catch(() => undefined);
		await writeFile(join(place, 'x.yml'), record).catch(() => undefined);
	},
	'a file of another kind': (_, m) => async (folder) => {
		const text = await readFile(join(folder, pickFrom(files, m.pick)), 'utf8');
		await writeFile(join(folder, fileOf(m)), text);
	},
	pairs: (_, m) => (folder) =>
		writeFile(
			join(folder, 'pairs.yml'),
			pickFrom(
				[
					'[]',
					'[[small-1, small-1]]',
					'[[small-1]]',
					'[[__proto__, constructor]]',
					'{}',
					'- [small-1, ../x]',
					'',
				],
				m.pick,
			),
		),
};

function fileOf(mutation: Mutation): string {
	return files[placeOf(mutation, files.length)]!;
}
