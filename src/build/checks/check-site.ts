import type { CheckedPages } from './check-pages.ts';
import { runOnPages } from './page-workers.ts';
import type { PagesTask } from './pages-worker.ts';
import { siteRules } from './rules/index.ts';
import type { Fault } from './rules/rule.ts';
import { sampleOf, type Sample } from '../sample.ts';
import { filesIn } from './site-files.ts';

export interface SiteCheck {
	/** How many pages were read. */
	pages: number;
	faults: Fault[];
}

/**
 * Reads every page of the built site in `dir`, or a sample of them, on all processors, and gives all
 * that is wrong. Says every few seconds how far it is.
 */
export async function checkSite(
	dir: string,
	say: (line: string) => void,
	sample?: Sample,
): Promise<SiteCheck> {
	const files = await filesIn(dir);
	const all = files.filter((file) => file.endsWith('.html'));
	const checked = await runOnPages<CheckedPages>(
		new URL('./pages-worker.ts', import.meta.url),
		sample ? sampleOf(all, sample) : all,
		(share): PagesTask => ({ dir, files: share }),
		say,
	);
	const site = { pages: checked.flatMap(({ pages }) => pages), files: new Set(files) };
	const faults = [
		...checked.flatMap((one) => one.faults),
		...siteRules.flatMap((rule) => rule(site)),
	];
	return { pages: site.pages.length, faults };
}
