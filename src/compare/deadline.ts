import { daysBetween, formatDay } from '../format/day.ts';
import { plural } from '../format/words.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Fact } from './evidence.ts';

/**
 * A day to come, with how far it is from the day of the catalog, since a page does not know when it is
 * read: `1 Mar 2027, in 99 days as of 22 Nov 2026`.
 */
export function deadline({ asOf }: Catalog, day: Fact<string>): Fact<string> {
	const left = plural(daysBetween(asOf, day.value), 'day');
	return { ...day, text: `${day.text}, in ${left} as of ${formatDay(asOf)}` };
}
