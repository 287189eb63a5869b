import { attributeOf } from '../../checks/element.ts';
import { blocksIn } from '../audited-page.ts';
import type { PageContext } from '../context.ts';

const labels = { retired: 'Retired.', deprecated: 'Deprecated.', preview: 'Preview.' } as const;

/** Each model that is not simply in service has a banner before the summary, and no other has one. */
export function checkBanners({ page, models, embedded }: PageContext): string[] {
	if (embedded) return [];
	const top = page.sections.find(({ id }) => id === 'top')?.elements ?? [];
	const summary = page.page.elements.findIndex((one) => attributeOf(one, 'id') === 'summary');
	const banners = top
		.filter((one) => attributeOf(one, 'role') === 'note')
		.filter((one) => summary < 0 || page.page.elements.indexOf(one) < summary)
		.map((one) =>
			blocksIn(one)
				.map(({ text }) => text)
				.join(' '),
		);
	const wanted = models.flatMap(({ stage, model }) =>
		stage === 'active' ? [] : [{ label: labels[stage], name: model.name, stage }],
	);
	const missing = wanted.filter(
		({ label, name }) => !banners.some((text) => text.startsWith(label) && text.includes(name)),
	);
	const more = banners.length - wanted.length;
	return [
		...missing.map(
			({ name, stage }) => `${name} is ${stage}, but no banner says so before the summary`,
		),
		...(models.length > 0 && more > 0 && missing.length === 0
			? [`${more} more banners than models that are not in service`]
			: []),
	];
}
