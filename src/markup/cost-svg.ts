import type { CostCard } from '../compare/embed/cost-card.ts';
import { siteName } from '../format/site.ts';
import { imageSvg, words } from './image-svg.ts';

/** The monthly cost of the first model of a card as an image with its traffic, 420 by 160 pixels. */
export function costCardSvg({ rows, lines, workload, assumptions, asOf }: CostCard): string {
	const { name, status, month, route, successor, lines: cells } = rows[0]!;
	const isKnown = month !== 'Unknown';
	const sum = isKnown ? `${month} a month` : 'Monthly cost unknown';
	const made = lines.map((label, i) => `${label} ${cells[i]!.text}`).join(', ');
	const how = isKnown ? `at ${route.text}${route.small ? `: ${route.small}` : ''}` : route.small;
	const tail = assumptions.length > 0 ? '; assumptions in the calculator' : '';
	const title = [
		`${name}.${status === undefined ? '' : ` ${status}.`} ${sum}, ${how ?? ''}.`,
		...(isKnown ? [`${made}.`] : []),
		...(successor === undefined ? [] : [`${successor}.`]),
		`${workload}. List prices in US dollars, as of ${asOf}.`,
	].join(' ');
	const line = (y: number, text: string, look: 'm' | 'w' = 'm') =>
		words(text, { x: 16, y, size: 11, width: 388, look });
	return imageSvg(420, 160, title, [
		words(name, { x: 16, y: 28, size: 17, width: 388, look: 'a', bold: true }),
		line(
			46,
			status === undefined ? 'List prices in US dollars' : `${status}; list prices in US dollars`,
			status === undefined || status.startsWith('Preview') ? 'm' : 'w',
		),
		words(sum, { x: 16, y: 74, size: isKnown ? 20 : 15, width: 388, bold: true }),
		line(92, how ?? ''),
		line(109, successor ?? (isKnown ? made : '')),
		line(130, workload),
		line(147, `${siteName}, as of ${asOf}${tail}`),
	]);
}
