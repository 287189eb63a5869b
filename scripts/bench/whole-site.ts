import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSiteCatalog } from '../../src/catalog/load-site-catalog.ts';
import { searchRecords } from '../../src/search/records.ts';
import { writeIndex } from '../../src/build/search-index.ts';

/** Seconds of building the whole site, of doing it again, and of its search index alone. */
export interface WholeSite {
	/** With nothing kept from any build before: as on a machine of a CI. */
	full: number;
	/** Into an empty folder, of code that is bundled and with images that are drawn already. */
	again: number;
	/** After which nothing has changed. */
	unchanged: number;
	/** After which one price of one route has changed. */
	onePrice: number;
	search: number;
}

/** Builds the site of the records in `data` five times, in `folder`. What the project's builds keep is made anew. */
export async function wholeSite(root: string, data: string, folder: string): Promise<WholeSite> {
	const records = join(folder, 'data');
	cpSync(data, records, { recursive: true });
	const build = (out: string) => {
		const started = performance.now();
		const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
			env: { ...process.env, DATA_DIR: records, OUT_DIR: join(folder, out) },
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(`The site cannot be built: ${stderr}`);
		return (performance.now() - started) / 1000;
	};
	for (const kept of ['build/bundles', 'node', 'og'])
		rmSync(join(root, '.cache', kept), { recursive: true, force: true });
	const full = build('first');
	const again = build('again');
	const unchanged = build('again');
	await changePrice(records);
	const onePrice = build('again');
	const started = performance.now();
	await writeIndex(searchRecords(await loadSiteCatalog()), join(folder, 'pagefind'), () => {});
	return { full, again, unchanged, onePrice, search: (performance.now() - started) / 1000 };
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
