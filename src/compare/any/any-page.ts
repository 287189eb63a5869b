import { pairPage, type PairPage } from '../pair-page.ts';
import { relatedIds } from '../pair/related.ts';
import { joinCatalog } from './join-catalog.ts';
import { manyPage, type ManyPage } from './many-page.ts';
import type { ModelDocument } from './model-document.ts';
import { needsView, type NeedsView } from './needs-view.ts';

/** The comparison of two to four models, made from their documents alone. */
export type AnyPage = {
	/** The newest day of the documents. */
	asOf: string;
	needs: NeedsView;
} & (
	| {
			kind: 'pair';
			page: PairPage;
			/** Ids of pairs to look at next: those of the pair page. */
			related: [a: string, b: string][];
	  }
	| { kind: 'many'; page: ManyPage }
);

/** Compares the models of these documents, in their order; nothing for fewer than two. */
export function anyPage(documents: readonly ModelDocument[]): AnyPage | undefined {
	const [a, b, ...others] = documents;
	if (!a || !b) return undefined;
	const catalog = joinCatalog(documents);
	const ids = documents.map(({ model }) => model.id);
	const { asOf } = catalog;
	if (others.length > 0) {
		const page = manyPage(catalog, ids);
		return { kind: 'many', asOf, page, needs: needsView(catalog, ids, page.sources) };
	}
	const page = pairPage(catalog, a.model.id, b.model.id);
	const [one, other] = [a, b].map(({ model, around }) => ({ id: model.id, ...around }));
	return {
		kind: 'pair',
		asOf,
		page,
		needs: needsView(catalog, ids, page.sources),
		related: relatedIds(one!, other!),
	};
}
