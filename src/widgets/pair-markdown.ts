import { anyPage } from '../compare/any/any-page.ts';
import { pairMarkdown } from '../markup/markdown/pair.ts';
import { loadModel } from './model-documents.ts';

/** The comparison of two models as Markdown, under the address of what is shown. */
export async function markdownOf(ids: readonly string[]): Promise<string> {
	const any = anyPage(await Promise.all(ids.map(loadModel)));
	if (any?.kind !== 'pair') throw new Error(`${ids.length} models are no pair`);
	return pairMarkdown(any.page, location.href);
}
