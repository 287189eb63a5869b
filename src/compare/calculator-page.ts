import type { Catalog } from '../schema/catalog.ts';
import { defaultWorkload } from '../cost/workload.ts';
import { extraInputs, type ChosenModel } from './calculator/routes.ts';
import { regionOptions, routeOptions, type SelectOption } from './calculator/select-options.ts';
import { findFlips } from './calculator/flips.ts';
import { costByUse, type CostByUse } from './calculator/uses.ts';
import { calculatorView, type CalculatorView } from './calculator/view.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { plainModel } from './plain-model.ts';
import { popularPairs } from './popular-pairs.ts';
import { profileOf } from './profile.ts';

/** Models that the page starts with. */
const modelsShown = 4;

/** What the calculator's page shows until a reader changes it. */
export interface CalculatorPage {
	head: PageHead;
	/** The models to start with. */
	models: { id: string; name: string; routes: SelectOption[] }[];
	extra: { hour: boolean; regions: SelectOption[] };
	view: CalculatorView;
	/** What would change the answer, a sentence each. */
	flips: string[];
	uses: CostByUse;
}

/** The calculator with the models of the most popular pairs, at the default workload. */
export function calculatorPage(catalog: Catalog): CalculatorPage {
	const chosen = calculatorModels(catalog).map((id): ChosenModel => ({
		model: plainModel(catalog, profileOf(catalog, id)),
	}));
	const models = chosen.map(({ model }) => model);
	const { hour, regions } = extraInputs(models);
	return {
		head: pageHead(catalog, {
			title: 'Cost calculator for language models',
			description:
				'What a month of your traffic costs on up to six language models: every line, the cheapest route of each, and what would change the answer.',
			path: '/calculator/',
		}),
		models: models.map((model) => ({
			id: model.id,
			name: model.name,
			routes: routeOptions(model, defaultWorkload),
		})),
		extra: { hour, regions: regionOptions(regions) },
		view: calculatorView(chosen, defaultWorkload),
		flips: flipsOf(chosen),
		uses: costByUse(chosen),
	};
}

/** The ids of the models that it starts with. */
export function calculatorModels(catalog: Catalog): string[] {
	const ids = popularPairs(catalog, modelsShown).flatMap(({ a, b }) => [a.id, b.id]);
	return [...new Set(ids)].slice(0, modelsShown);
}

function flipsOf(chosen: readonly ChosenModel[]): string[] {
	const search = findFlips(chosen, defaultWorkload);
	for (;;) {
		const { done, value } = search.next();
		if (done) return value;
	}
}
