import type { Catalog } from '../../schema/catalog.ts';
import type { Problem } from '../problem.ts';
import { citationsIn } from '../../schema/citations-in.ts';
import { recordsOf } from './records-of.ts';
import type { Rule } from './rule.ts';

type PlacedDay = Pick<Problem, 'file' | 'path'> & { day: string | undefined };

/**
 * No day lies after the newest `retrieved` day of all sources: nobody can have seen it yet.
 * Announced ends (`retiresOn`, `endsOn`) may.
 */
export const datesArePast: Rule = (catalog) =>
	[...ofModels(catalog), ...ofPrices(catalog), ...ofResults(catalog), ...ofUpkeep(catalog)]
		.filter(({ day }) => isAfter(day, catalog.asOf))
		.map(({ file, path, day }) => ({
			file,
			path,
			message: `${day} is after ${catalog.asOf}, the newest retrieved day in sources.yml. Correct the day, or that of the source`,
		}));

function ofModels({ models }: Catalog): PlacedDay[] {
	return [...models.values()].flatMap(({ file, releasedOn, knowledgeCutoff }) => [
		{ file, path: ['releasedOn'], day: releasedOn },
		{ file, path: ['knowledgeCutoff'], day: knowledgeCutoff },
	]);
}

function ofPrices({ providers }: Catalog): PlacedDay[] {
	return [...providers.values()].flatMap(({ file, routes }) =>
		routes.flatMap(({ prices = [] }, i) =>
			prices.map(({ since }, j) => ({
				file,
				path: ['routes', i, 'prices', j, 'since'],
				day: since,
			})),
		),
	);
}

function ofResults({ benchmarks }: Catalog): PlacedDay[] {
	return [...benchmarks.values()].flatMap(({ file, results }) =>
		results.map(({ on }, i) => ({ file, path: ['results', i, 'on'], day: on })),
	);
}

/** Days on which a fact was checked, or put right. */
function ofUpkeep(catalog: Catalog): PlacedDay[] {
	return recordsOf(catalog).flatMap((record) => [
		...citationsIn(record).map(({ path, checkedOn }) => ({
			file: record.file,
			path: [...path, 'checkedOn'],
			day: checkedOn,
		})),
		...(record.corrections ?? []).map(({ on }, i) => ({
			file: record.file,
			path: ['corrections', i, 'on'],
			day: on,
		})),
	]);
}

/** A month is after a day only when it is a later month. Without any source there is no day. */
function isAfter(day: string | undefined, asOf: string): boolean {
	return day !== undefined && asOf !== '' && day > asOf.slice(0, day.length);
}
