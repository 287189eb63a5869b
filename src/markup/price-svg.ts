import type { PriceCard } from '../compare/embed/price-card.ts';
import { siteName } from '../format/site.ts';
import { characterWidth, imageSvg, words } from './image-svg.ts';

const unitText = 'USD per million tokens';

/** The price card of a model as an image, 420 by 160 pixels. */
export function priceCardSvg(card: PriceCard): string {
	const { name, lab, status, input, output, checked, notes, asOf } = card;
	const half = (x: number, label: string, price: PriceCard['input']) => [
		words(label, { x, y: 70, size: 12, width: 190, look: 'm' }),
		words(price.text, { x, y: 92, size: price.known ? 20 : 15, width: 190, bold: true }),
		words(price.small, { x, y: 109, size: 11, width: 190, look: 'm' }),
	];
	const second =
		status === undefined
			? words(`by ${lab}; ${unitText}`, { x: 16, y: 46, size: 12, width: 388, look: 'm' })
			: words(`${status}; ${unitText}`, {
					x: 16,
					y: 46,
					size: 12,
					width: 388,
					look: status.startsWith('Preview') ? 'm' : 'w',
				});
	const tail = [
		...(checked === undefined ? [] : [`prices ${checked}`]),
		...(notes.length > 0 ? ['more prices on its page'] : []),
	];
	return imageSvg(420, 160, describe(card), [
		words(name, { x: 16, y: 28, size: 17, width: 388, look: 'a', bold: true }),
		second,
		half(16, 'Input', input),
		half(216, 'Output', output),
		words(tail.join('; '), { x: 16, y: 130, size: 11, width: 388, look: 'm' }),
		words(`${siteName}, as of ${asOf}`, { x: 16, y: 147, size: 11, width: 388, look: 'm' }),
	]);
}

/** The price of a model in a line, as an image 24 pixels high and as wide as its text. */
export function priceBadgeSvg(card: PriceCard): string {
	const { name, status, input, output, asOf } = card;
	const prices =
		input.known || output.known
			? `${input.text} in, ${output.text} out per 1M tokens`
			: 'price unknown';
	const text = `${name}: ${status === undefined ? '' : `${status.split(/ since|, /)[0]!}, `}${prices} (${asOf})`;
	const width = Math.min(560, Math.ceil(Array.from(text).length * 12 * characterWidth) + 20);
	return imageSvg(width, 24, describe(card), [
		words(text, { x: 10, y: 16, size: 12, width: width - 18 }),
	]);
}

/** What a screen reader says. */
function describe({ name, input, output, status, asOf }: PriceCard): string {
	const state = status === undefined ? '' : `${status}. `;
	return `${name}. ${state}Input: ${input.text}, ${input.small}. Output: ${output.text}, ${output.small}. ${capitalUnit}, as of ${asOf}.`;
}

const capitalUnit = 'In US dollars per million tokens';
