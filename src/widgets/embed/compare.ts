import { joinCatalog } from '../../compare/any/join-catalog.ts';
import type { ModelDocument } from '../../compare/any/model-document.ts';
import { compareCard } from '../../compare/embed/compare-card.ts';
import { compareMarkup } from '../../markup/embed.ts';
import { runWidget } from './widget-page.ts';

runWidget<ModelDocument>({
	kind: 'compare',
	asksMore: () => false,
	draw: (documents) => {
		const [a, b] = documents;
		const card = compareCard(joinCatalog(documents), a!.model.id, b!.model.id);
		return { ok: true, card: compareMarkup(card) };
	},
});
