import { formatDay } from '../../format/day.ts';
import { formatCount, formatPercent, formatPrice, formatUsd } from '../../format/quantity.ts';
import { benchmarkCategories } from '../../schema/benchmark.ts';
import type { PageContext } from './context.ts';
import { lowCostOf, standingOf } from './rules/best-for.ts';

/**
 * What an example on the page of the rules may say of a model beside its facts: where it stands in a
 * kind of work, the limit of a low price, values that lost, and how old each of its sources is.
 */
export function* exampleTexts({ records }: PageContext, id: string): Iterable<string> {
	const facts = records.model(id);
	yield formatUsd(lowCostOf(records));
	for (const category of benchmarkCategories) {
		const standing = standingOf(facts, category, records);
		if (standing) {
			yield formatPercent(standing.percentile / 100);
			yield formatCount(standing.benchmarks);
		}
	}
	for (const { others } of facts.specs.values())
		for (const text of others) yield text.replace(/ tokens$/, '');
	for (const { period } of facts.routes)
		for (const { value } of period?.conflicts ?? [])
			if (typeof value === 'number') yield formatPrice(value);
	const cited = [
		...facts.routes.flatMap(({ route, period }) => [
			route.from,
			...Object.values(route.fieldsFrom ?? {}),
			...(period ? [period.from, ...Object.values(period.fieldsFrom ?? {})] : []),
		]),
		...facts.scores.map(({ result }) => result.from),
		...Object.values(facts.model.from),
	];
	for (const citation of cited) {
		const day = records.dayOf(citation);
		yield formatDay(day);
		yield formatCount(records.daysSince(day));
	}
}
