import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedPages } from './check-pages.ts';
import { runOnPages } from './page-workers.ts';
import type { PagesTask } from './pages-worker.ts';
import { siteRules } from './rules/index.ts';
import type { Fault } from './rules/rule.ts';
import { kindOf, sampleOf, type Sample } from '../sample.ts';
import { filesIn } from './site-files.ts';

export interface SiteCheck {
	/** How many pages were read. */
	pages: number;
	/** How many of them html-validate read too. */
	validated: number;
	faults: Fault[];
}

/**
 * Reads every page of the built site in `dir`, or a sample of them, on all processors, and gives all
 * that is wrong. All are read by html-validate too; of a sample one page in fifty, and one of each kind.
 * Says every few seconds how far it is.
 */
export async function checkSite(
	dir: string,
	say: (line: string) => void,
	sample?: Sample,
): Promise<SiteCheck> {
	const files = await filesIn(dir);
	const all = files.filter((file) => file.endsWith('.html'));
	const read = sample ? sampleOf(all, sample) : all;
	const validated = new Set(sample ? validatedOf(read, sample.seed) : read);
	const checked = await runOnPages<CheckedPages>(
		new URL('./pages-worker.ts', import.meta.url),
		read,
		(share): PagesTask => ({
			dir,
			files: share,
			validated: share.filter((file) => validated.has(file)),
		}),
		say,
	);
	const site = {
		pages: checked.flatMap(({ pages }) => pages),
		files: new Set(files),
		onDemand: existsSync(join(dir, '../server/entry.mjs')),
	};
	const faults = [
		...checked.flatMap((one) => one.faults),
		...siteRules.flatMap((rule) => rule(site)),
	];
	return { pages: site.pages.length, validated: validated.size, faults };
}

/** Of how many pages of a sample html-validate reads one. It takes ten times as long as all else. */
const pagesAValidated = 50;

/** One page of each kind, and some more: what one page of a kind does wrong, most others do too. */
function validatedOf(files: readonly string[], seed: number): string[] {
	const kinds = new Set(files.map(kindOf)).size;
	return sampleOf(
		files,
		{ size: Math.max(kinds, Math.ceil(files.length / pagesAValidated)), seed },
		1,
	);
}
