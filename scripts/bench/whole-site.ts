import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSiteCatalog } from '../../src/catalog/load-site-catalog.ts';
import { searchRecords } from '../../src/search/records.ts';
import { writeIndex } from '../../src/build/search-index.ts';

/** Seconds of building the whole site, of doing it again, and of its search index alone. */
export interface WholeSite {
	full: number;
	/** After which nothing has changed. */
	unchanged: number;
	/** After which one price of one route has changed. */
	onePrice: number;
	search: number;
}

/** Builds the site of the records in `data` four times, in `folder`. The code is bundled beforehand. */
export async function wholeSite(root: string, data: string, folder: string): Promise<WholeSite> {
	const records = join(folder, 'data');
	const out = join(folder, 'site');
	cpSync(data, records, { recursive: true });
	rmSync(out, { recursive: true, force: true });
	const build = () => {
		const started = performance.now();
		const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
			env: { ...process.env, DATA_DIR: records, OUT_DIR: out },
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(`The site cannot be built: ${stderr}`);
		return (performance.now() - started) / 1000;
	};
	const full = build();
	const unchanged = build();
	await changePrice(records);
	const onePrice = build();
	const started = performance.now();
	await writeIndex(searchRecords(await loadSiteCatalog()), join(folder, 'pagefind'), () => {});
	return { full, unchanged, onePrice, search: (performance.now() - started) / 1000 };
}

/** Raises the first input price of the first provider that has one. */
async function changePrice(records: string): Promise<void> {
	const files = (await Array.fromAsync(glob(`${records}/providers/*.yml`))).sort();
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		const changed = text.replace(
			/inputUsdPerMtok: ([\d.]+)/,
			(_, usd: string) => `inputUsdPerMtok: ${Number(usd) + 0.01}`,
		);
		if (changed === text) continue;
		writeFileSync(file, changed);
		return;
	}
	throw new Error(`No price in ${records}/providers`);
}
