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

/**
 * Checks some pages of the site in `dir`, each by itself; those in `validated` by html-validate too, which
 * takes ten times as long. Calls `onPage` after each.
 */
export async function checkPages(
	dir: string,
	files: readonly string[],
	validated: ReadonlySet<string>,
	onPage: () => void,
): Promise<CheckedPages> {
	const pages: PageFacts[] = [];
	const faults: Fault[] = [];
	const validate = files.some((file) => validated.has(file)) ? await siteValidator() : noFaults;
	for (const file of files) {
		const html = await readFile(join(dir, file), 'utf8');
		const page = parsePage(pathOf(file), html);
		const messages = [
			...pageRules.flatMap((rule) => rule(page)),
			...(validated.has(file) ? validate(html) : []),
		];
		faults.push(...messages.map((message) => ({ page: page.path, message })));
		pages.push(factsOf(page));
		onPage();
	}
	return { pages, faults };
}

const noFaults = (): string[] => [];

async function siteValidator(): Promise<(html: string) => string[]> {
	// Takes a second to load, which few need.
	const { htmlValidator } = await import('./valid-html.ts');
	// The names of two models make the title as long as they are.
	return htmlValidator({ 'long-title': 'off' });
}
