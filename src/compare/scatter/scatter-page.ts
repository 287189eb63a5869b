import { defaultWorkload } from '../../cost/workload.ts';
import { compareText } from '../../format/compare-text.ts';
import { plural } from '../../format/words.ts';
import { benchmarkCategories } from '../../schema/benchmark-categories.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { pageHead, type PageHead } from '../page-head.ts';
import { categoryNames } from '../scores.ts';
import { workloadText } from '../workload-text.ts';
import { scatterFields } from './scatter-field.ts';
import { scatterView, type ScatterView } from './scatter-view.ts';

/** The page that holds prices against scores. */
export const chartPath = '/models/chart/';

export interface ScatterPage {
	head: PageHead;
	workload: string;
	/** Fields to choose from by category, those with most models first. */
	groups: { category: string; options: { value: string; label: string }[] }[];
	/** The field chosen at first; the largest. Nothing where no benchmark has enough models. */
	chosen?: { value: string; view: ScatterView };
}

/** The chart of prices against scores, as built: the field with most priced models, by monthly cost. */
export function scatterPage(catalog: Catalog): ScatterPage {
	const sized = [...catalog.benchmarks.values()]
		.sort((x, y) => compareText(x.name, y.name))
		.flatMap((benchmark) =>
			scatterFields(catalog, benchmark).map((field) => ({
				benchmark,
				field,
				view: scatterView(field, 'cost'),
			})),
		);
	const [largest] = sized.toSorted((x, y) => y.view.points.length - x.view.points.length);
	const groups = benchmarkCategories.flatMap((category) => {
		const options = sized
			.filter(({ benchmark }) => benchmark.category === category)
			.map(({ field: { id, benchmark, conditions, models } }) => ({
				value: id,
				label: `${benchmark.name}: ${conditions} (${plural(models.length, 'model')})`,
			}));
		return options.length > 0 ? [{ category: categoryNames[category], options }] : [];
	});
	return {
		head: pageHead(catalog, {
			title: 'Price against score: models measured alike',
			description:
				'Scores of language models measured alike, held against what they cost, with the models that nobody undercuts at their score. Every number has its source.',
			path: chartPath,
			breadcrumb: [{ name: 'Models', path: '/models/' }],
		}),
		workload: workloadText(defaultWorkload),
		groups,
		...(largest && { chosen: { value: largest.field.id, view: largest.view } }),
	};
}
