import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsOf, type PageFacts } from './facts.ts';
import { parsePage } from './page.ts';
import { pageRules } from './rules/index.ts';
import type { Fault } from './rules/rule.ts';
import { pathOf } from './site-files.ts';

/** What is wrong with pages by themselves, and what the checks between pages need of them. */
export interface CheckedPages {
	pages: PageFacts[];
	faults: Fault[];
}

/** Checks some pages of the site in `dir`, each by itself. Calls `onPage` after each. */
export async function checkPages(
	dir: string,
	files: readonly string[],
	onPage: () => void,
): Promise<CheckedPages> {
	const pages: PageFacts[] = [];
	const faults: Fault[] = [];
	for (const file of files) {
		const page = parsePage(pathOf(file), await readFile(join(dir, file), 'utf8'));
		const messages = pageRules.flatMap((rule) => rule(page));
		faults.push(...messages.map((message) => ({ page: page.path, message })));
		pages.push(factsOf(page));
		onPage();
	}
	return { pages, faults };
}
