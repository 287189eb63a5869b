import type { Rule } from './rule.ts';
import { recordsOf } from './records-of.ts';

/** Names of pages that stand beside those of the models. */
export const takenModelIds: readonly string[] = ['chart'];

/**
 * No page of the site itself stands where the page of a record would. Many hosts take `/models/index/`
 * for `/models/`.
 */
export const idIsFree: Rule = (catalog) =>
	[
		...recordsOf(catalog).filter(({ id }) => id === 'index'),
		...[...catalog.models.values()].filter(({ id }) => takenModelIds.includes(id)),
	].map(({ id, file }) => ({
		file,
		path: [],
		message: `A page of the site itself has the address ${id}. Give the record another name`,
	}));
