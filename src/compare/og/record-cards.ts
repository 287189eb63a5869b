import type { Benchmark, Catalog, Lab, Provider } from '../../schema/catalog.ts';
import { formatDay } from '../../format/day.ts';
import { formatCount } from '../../format/quantity.ts';
import { capitalise } from '../../format/words.ts';
import { unitWords } from '../benchmark-page.ts';
import { endpointNames, kindWords } from '../provider-words.ts';
import { categoryNames } from '../scores.ts';
import type { OgCard } from './og-card.ts';

/** A provider: what it is, and how many models it serves. */
export function providerCard({ id, name, kind, endpoint, routes }: Provider): OgCard {
	const models = new Set(routes.map(({ model }) => model));
	return {
		title: { text: name, id },
		text: `${name} ${kindWords[kind].is}.`,
		facts: [
			{ label: 'Kind', value: kindWords[kind].name },
			{ label: 'Models', value: formatCount(models.size) },
			{ label: 'API style', ...(endpoint && { value: endpointNames[endpoint] }) },
		],
	};
}

/** A benchmark: what it measures, in what, and how many models. */
export function benchmarkCard({
	id,
	name,
	measures,
	category,
	unit,
	better,
	results,
}: Benchmark): OgCard {
	const models = new Set(results.map(({ model }) => model));
	return {
		title: { text: name, id },
		text: measures,
		facts: [
			{ label: 'Category', value: categoryNames[category] },
			{ label: 'Unit', value: capitalise(unitWords[unit]) },
			{ label: 'Better', value: capitalise(better) },
			{ label: 'Models measured', value: formatCount(models.size) },
		],
	};
}

/** A lab: how many models it has made, and since when. Models without a release day have no part in the days. */
export function labCard(catalog: Catalog, { id, name }: Lab): OgCard {
	const models = [...catalog.models.values()].filter((model) => model.lab === id);
	const days = models.flatMap(({ releasedOn }) => releasedOn ?? []).sort();
	const [first, latest] = [days[0], days.at(-1)];
	const open = models.filter(({ openWeights }) => openWeights === true);
	return {
		title: { text: name, id },
		facts: [
			{ label: 'Models', value: formatCount(models.length) },
			{ label: 'With open weights', value: formatCount(open.length) },
			{ label: 'First release', ...(first !== undefined && { value: formatDay(first) }) },
			{ label: 'Latest release', ...(latest !== undefined && { value: formatDay(latest) }) },
		],
	};
}
