import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';

/** A catalogue that is being edited: the texts of its files by their paths. */
type Files = Map<string, string>;

interface Choice {
	random: () => number;
	files: Files;
}

/** What an edit did, in words; nothing where it finds no place. */
type Edit = (choice: Choice) => string | undefined;

/**
 * Makes one edit, drawn at random, to the records in a folder, such that all rules still hold. Says
 * which.
 */
export async function editRecords(folder: string, random: () => number): Promise<string> {
	for (;;) {
		const before = readFiles(folder);
		const files = new Map(before);
		const edit = pick(random, edits)({ random, files });
		if (edit === undefined) continue;
		writeFiles(folder, before, files);
		const { problems } = await loadCatalog(folder);
		if (problems.length === 0) return edit;
		writeFiles(folder, files, before);
	}
}

const edits: readonly Edit[] = [
	replaced('price', /^providers\//, /UsdPerMtok: ([\d.]+)/g, (price, random) =>
		String(Math.round(Number(price) * (0.3 + 2 * random()) * 100) / 100),
	),
	replaced('score', /^benchmarks\//, /score: ([\d.]+)/g, (score, random) =>
		String(Math.round(Number(score) * (0.8 + 0.4 * random()) * 10) / 10),
	),
	replaced('limit', /^models\//, /contextTokens: (\d+)/g, (tokens) => String(Number(tokens) * 2)),
	replaced('name', /^(?:models|labs|providers|benchmarks)\//, /^name: (.+)$/gm, (name) =>
		name.endsWith(' II') ? name.slice(0, -3) : `${name} II`,
	),
	replaced('capability', /^models\//, /^ {2}\w+: (true|false)$/gm, (is) =>
		is === 'true' ? 'false' : 'true',
	),
	replaced('release', /^models\//, /^(releasedOn: .+\n)/gm, () => ''),
	replaced('successor', /^models\//, /^(successor: .+\n)/gm, () => ''),
	replaced('named pair', /^pairs\.yml$/, /^(- .+\n)/gm, () => ''),
	replaced('address of a source', /^sources\.yml$/, /url: (.+)/g, (url) => `${url}/new`),
	replaced('day of a source', /^sources\.yml$/, /retrieved: \d{4}-\d\d-(\d\d)/g, (day) =>
		String(1 + (Number(day) % 27)).padStart(2, '0'),
	),
	newModel,
	goneModel,
];

/** Replaces what the group of a pattern matches, at one place of one file. */
function replaced(
	what: string,
	where: RegExp,
	pattern: RegExp,
	change: (value: string, random: () => number) => string,
): Edit {
	return ({ random, files }) => {
		const places = [...files].flatMap(([file, text]) =>
			where.test(file) ? [...text.matchAll(pattern)].map((match) => ({ file, match })) : [],
		);
		if (places.length === 0) return undefined;
		const { file, match } = pick(random, places);
		const [whole, value] = match as unknown as [string, string];
		const by = change(value, random);
		const text = files.get(file)!;
		const start = match.index + whole.lastIndexOf(value);
		files.set(file, text.slice(0, start) + by + text.slice(start + value.length));
		return `${what} in ${file}: ${value.trim()} → ${by}`;
	};
}

/** A twin of a model, with routes and results of its own. */
function newModel({ random, files }: Choice): string | undefined {
	const [path, text] = pick(random, modelsIn(files));
	const id = idOf(path);
	const twin = `${id}-${Math.floor(random() * 1e6).toString(36)}`;
	files.set(
		path.replace(`${id}.yml`, `${twin}.yml`),
		withoutAliases(text).replace(/^name: (.+)$/m, `name: $1 ${twin.slice(id.length)}`),
	);
	for (const [file, list] of files) {
		if (file.startsWith('benchmarks/'))
			files.set(
				file,
				list.replace(
					resultsOf(id),
					(lines) => lines + lines.replaceAll(`{model: ${id},`, `{model: ${twin},`),
				),
			);
		if (file.startsWith('providers/'))
			files.set(
				file,
				list.replace(
					routesOf(id),
					(route) =>
						route +
						route
							.replaceAll(`model: ${id}\n`, `model: ${twin}\n`)
							.replace(/^ {4}id: (.+)$/m, `    id: $1-${twin}`),
				),
			);
	}
	return `new model ${twin}`;
}

/** Takes a model away, with all that names it. */
function goneModel({ random, files }: Choice): string | undefined {
	const models = modelsIn(files);
	if (models.length < 4) return undefined;
	const [path] = pick(random, models);
	const id = idOf(path);
	files.delete(path);
	for (const [file, text] of files)
		files.set(
			file,
			text
				.replace(resultsOf(id), '')
				.replace(routesOf(id), '')
				.replace(new RegExp(`^successor: ${id}\n`, 'm'), '')
				.replace(new RegExp(`^- \\[(?:${id}, .+|.+, ${id})\\]\n`, 'gm'), ''),
		);
	return `gone model ${id}`;
}

const resultsOf = (id: string) => new RegExp(`(?:^ {2}- \\{model: ${id},.*\n)+`, 'm');
const routesOf = (id: string) => new RegExp(`^ {2}- model: ${id}\n(?: {4}.*\n)*`, 'm');
const withoutAliases = (text: string) => text.replace(/^aliases:.*\n(?: +-.*\n)*/m, '');
const modelsIn = (files: Files) => [...files].filter(([file]) => file.startsWith('models/'));
const idOf = (path: string) => path.split('/').at(-1)!.replace('.yml', '');

function pick<T>(random: () => number, list: readonly T[]): T {
	return list[Math.floor(random() * list.length)]!;
}

function readFiles(folder: string): Files {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const yaml = names.filter((name) => name.endsWith('.yml')).sort();
	return new Map(
		yaml.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
	);
}

function writeFiles(folder: string, before: Files, after: Files): void {
	for (const file of before.keys()) if (!after.has(file)) rmSync(join(folder, file));
	for (const [file, text] of after)
		if (before.get(file) !== text) writeFileSync(join(folder, file), text);
}
