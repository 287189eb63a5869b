import { isRegion, regionNames } from '../../cost/regions.ts';
import type { Workload } from '../../cost/workload.ts';
import { capitalise } from '../../format/words.ts';
import type { PlainModel } from '../plain-model.ts';
import { routeChoices, routeText } from './routes.ts';

// What a reader can choose from in the form of the calculator, as built and as drawn again.

/** A value of a select, empty where nothing is chosen, and how a reader sees it. */
export interface SelectOption {
	value: string;
	label: string;
}

/** The hours of a day. */
export const hourOptions: readonly SelectOption[] = [
	{ value: '', label: 'Spread over the day' },
	...Array.from({ length: 24 }, (_, hour) => ({
		value: String(hour),
		label: `${String(hour).padStart(2, '0')}:00`,
	})),
];

/** The regions of these names that there are, and any. */
export function regionOptions(regions: readonly string[]): SelectOption[] {
	const known = [...new Set(regions)].filter(isRegion);
	return [
		{ value: '', label: 'Any' },
		...known.map((region) => ({ value: region, label: capitalise(regionNames[region]) })),
	];
}

/** The routes of a model with what a workload costs at each, and the cheapest of them. */
export function routeOptions({ offers }: PlainModel, workload: Workload): SelectOption[] {
	return [
		{ value: '', label: 'Cheapest route' },
		...routeChoices(offers).map((choice) => ({
			value: choice.key,
			label: routeText(choice, workload),
		})),
	];
}
