import { citationsIn } from '../../schema/citations-in.ts';
import { didYouMean } from './nearest.ts';
import { recordsOf } from './records-of.ts';
import { none, type Rule } from './rule.ts';

/** Every source that a record cites is in `sources.yml`. */
export const citedSourceExists: Rule = (catalog, unread = none) => {
	if (unread.has('sources')) return [];
	return recordsOf(catalog).flatMap((record) =>
		citationsIn(record)
			.filter(({ source }) => !catalog.sources.has(source))
			.map(({ source, path }) => ({
				file: record.file,
				path,
				message: `No source has the id ${source}. Add it to sources.yml, or correct the id${didYouMean(source, catalog.sources.keys())}`,
			})),
	);
};
