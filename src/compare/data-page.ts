import { compareText } from '../format/compare-text.ts';
import type { Catalog, Source } from '../schema/catalog.ts';
import { formatDay } from '../format/day.ts';
import { plural } from '../format/words.ts';
import { pageHead, type PageHead } from './page-head.ts';

export interface DataPage {
	head: PageHead;
	count: string;
	rows: SourceRow[];
}

export interface SourceRow {
	name: string;
	href: string;
	kind: string;
	/** Left out where no licence is stated: then only single facts are taken from it. */
	licence?: { name: string; href?: string };
	/** Words that the licence asks for. */
	attribution?: string;
	/** The day whose state the data shows. */
	asOf: string;
	retrieved: string;
}

const kindNames: Record<Source['kind'], string> = {
	lab: 'Lab',
	provider: 'Provider',
	aggregator: 'Collection',
	benchmark: 'Benchmark',
	research: 'Research',
	person: 'Person',
};

/** Every source of the data with its licence, by name. */
export function dataPage(catalog: Catalog): DataPage {
	const sources = [...catalog.sources.values()];
	const count = plural(sources.length, 'source');
	return {
		head: pageHead(catalog, {
			title: 'Data and licences',
			description: `All records as JSON, CSV and SQLite, with a client in TypeScript, and the ${count} of the data with licence, attribution, and the day each was fetched.`,
			path: '/data/',
		}),
		count,
		rows: sources.map(sourceRow).sort((x, y) => compareText(x.name, y.name)),
	};
}

function sourceRow(source: Source): SourceRow {
	const { name, url, kind, licence, licenceUrl, attribution, asOf, retrieved } = source;
	return {
		name,
		href: url,
		kind: kindNames[kind],
		...(licence !== undefined && {
			licence: { name: licence, ...(licenceUrl !== undefined && { href: licenceUrl }) },
		}),
		...(attribution !== undefined && { attribution }),
		asOf: formatDay(asOf),
		retrieved: formatDay(retrieved),
	};
}
