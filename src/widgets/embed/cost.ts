import { costCard, type CostData } from '../../compare/embed/cost-card.ts';
import { namesTraffic, readTraffic } from '../../compare/embed/read-traffic.ts';
import { costMarkup } from '../../markup/embed.ts';
import { runWidget } from './widget-page.ts';

runWidget<CostData>({
	kind: 'cost',
	asksMore: namesTraffic,
	draw: ([first, ...more], params) => {
		const read = readTraffic(params);
		if (!read.ok) return read;
		return { ok: true, card: costMarkup(costCard([first!, ...more], read.workload)) };
	},
});
