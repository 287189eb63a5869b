import { blocksOf, type PageSection } from '../audited-page.ts';
import type { PageContext } from '../context.ts';
import { trafficTexts } from './cost-tables.ts';

const traffics = trafficTexts.map((text) => text.toLowerCase());
const monthly =
	/\$[\d,.]+(?: \(free route\))? (?:less )?a month|costs? \$[\d,.]+ for (?!input|output)/i;

/** Where a cost of a month stands, the traffic that it holds for stands in the same section. */
export function checkWorkloads({ page }: PageContext, section: PageSection): string[] {
	if (section.id === 'head' || page.path === '/methodology/') return [];
	const texts = blocksOf(section.elements).map(({ text }) => text.toLowerCase());
	const cost = texts.find((text) => monthly.test(text) || text === 'cost a month');
	if (cost === undefined) return [];
	if (texts.some((text) => traffics.some((traffic) => text.includes(traffic)))) return [];
	return [`A cost without its traffic: “${cost}”`];
}
