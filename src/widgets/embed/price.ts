import type { PriceCard } from '../../compare/embed/price-card.ts';
import { priceMarkup } from '../../markup/embed.ts';
import { runWidget } from './widget-page.ts';

runWidget<PriceCard>({
	kind: 'price',
	asksMore: () => false,
	draw: ([card]) => ({ ok: true, card: priceMarkup(card!) }),
});
