/** A JavaScript template of Eleventy for pair pages; `eleventy-run.ts` gives it the view-models. */
import type { PairPage } from '../../src/compare/pair-page.ts';
import { barePage, type Frame } from './bare-page.ts';

interface Given {
	models: PairPage[];
	day: string;
	frame: Frame;
}

/** What a page is made from. Eleventy copies data that it is given, so it gets numbers alone. */
export const given: Given = { models: [], day: '', frame: { styles: '', header: '', footer: '' } };

const modelOf = (n: number) => given.models[n % given.models.length]!;

export const data = {
	pagination: { data: 'numbers', size: 1, alias: 'n' },
	permalink: ({ n }: { n: number }) =>
		`${Math.floor(n / given.models.length)}${modelOf(n).head.path}index.html`,
	eleventyExcludeFromCollections: true,
};

export function render({ n }: { n: number }): string {
	return barePage(modelOf(n), given.day, given.frame);
}
