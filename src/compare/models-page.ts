import { defaultWorkload } from '../cost/workload.ts';
import type { Catalog } from '../schema/catalog.ts';
import { plural } from '../format/words.ts';
import { Citations, type CitedSource } from './citations.ts';
import { newestFirst } from './model-list.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, modelPath } from './paths.ts';
import { profileOf } from './profile.ts';
import { builtTable, tableDocument } from './table/cite-table.ts';
import { modelTable } from './table/model-table.ts';
import type { Table, TableDocument } from './table/table.ts';
import { missingText } from './unlisted.ts';
import { workloadText } from './workload-text.ts';

/** A model that has a page, but no pairs yet. */
export interface UnlistedRow {
	name: string;
	href: string;
	lab: string;
	labHref: string;
	/** What it needs to be listed, in words. */
	missing: string;
}

export interface ModelsPage {
	head: PageHead;
	/** `62 models`. */
	count: string;
	workload: string;
	/** The listed models with their main facts, the newest first. */
	table: Table;
	unlisted: UnlistedRow[];
	sources: CitedSource[];
	/** The table with all columns, for a browser. */
	document: TableDocument;
}

/** The list of all models: the listed ones with their main facts, the others with what is missing. */
export function modelsPage(catalog: Catalog): ModelsPage {
	const citations = new Citations();
	const listed = new Set(catalog.listed);
	const count = plural(listed.size, 'model');
	const profiles = (ids: Iterable<string>) =>
		newestFirst([...ids].map((id) => profileOf(catalog, id)));
	const draft = modelTable(profiles(listed));
	const table = builtTable(draft, citations);
	const sources = [...citations.sources];
	return {
		head: pageHead(catalog, {
			title: 'All models: prices, context and status',
			description: `${count} in one table: release day, context window, cheapest price, monthly cost, open weights and status, each with its source.`,
			path: '/models/',
		}),
		count,
		workload: workloadText(defaultWorkload),
		table,
		unlisted: profiles([...catalog.models.keys()].filter((id) => !listed.has(id))).map(
			(profile) => ({
				name: profile.name,
				href: modelPath(profile.id),
				lab: profile.lab.name,
				labHref: labPath(profile.lab.id),
				missing: missingText(profile),
			}),
		),
		sources,
		document: tableDocument(draft, citations),
	};
}
