import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { OpenSource, SourceFiles } from './adapter.ts';

/** Opens sources below a folder that has a folder for each. */
export function fromFolder(root: string): OpenSource {
	return ({ folder }) => openFolder(root, folder);
}

/**
 * Files of one source below a folder. Its `source.json` tells the day on which they were fetched,
 * and the day whose state they show.
 */
async function openFolder(root: string, folder: string): Promise<SourceFiles> {
	const path = join(root, folder);
	const text = await readFile(join(path, 'source.json'), 'utf8').catch(() => {
		throw new Error(`There is no ${folder}/source.json below ${root}. Put the source there`);
	});
	const about = JSON.parse(text) as {
		retrieved: string;
		upstreamDate: string | Record<string, string>;
	};
	const statedOn = (name: string) => dayOf(about.upstreamDate, name);
	return {
		retrieved: about.retrieved,
		text: (name) => readFile(join(path, name), 'utf8'),
		list: async () =>
			(await readdir(path, { recursive: true, withFileTypes: true }))
				.filter((entry) => entry.isFile())
				.map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
				.sort(),
		statedOn,
		stateOf: (name) => statedOn(name) ?? about.retrieved,
	};
}

/** The first day in a date's text; the last one of `2026-07-09 to 2026-10-07`. */
function dayOf(date: string | Record<string, string>, name: string): string | undefined {
	const text = typeof date === 'string' ? date : (date[name] ?? date['*.csv'] ?? '');
	const range = /(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})/.exec(text);
	return range?.[2] ?? /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}
