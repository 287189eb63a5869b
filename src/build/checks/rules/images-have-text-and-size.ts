import { attributeOf } from '../element.ts';
import type { PageRule } from './rule.ts';

/** An image has a text in its place, empty for an ornament, and a size, so that nothing moves. */
export const imagesHaveTextAndSize: PageRule = ({ elements }) =>
	elements
		.filter(({ tagName }) => tagName === 'img')
		.flatMap((image) => {
			const missing = ['alt', 'width', 'height'].filter(
				(name) => attributeOf(image, name) === undefined,
			);
			const src = attributeOf(image, 'src') ?? 'without an address';
			return missing.length > 0 ? [`The image ${src} has no ${missing.join(', no ')}`] : [];
		});
