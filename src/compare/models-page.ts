import { defaultWorkload } from '../cost/workload.ts';
import type { Catalog } from '../schema/catalog.ts';
import { plural } from '../format/words.ts';
import { Citations, type CitedSource } from './citations.ts';
import { modelList, newestFirst, type ModelListRow } from './model-list.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, modelPath } from './paths.ts';
import { profileOf } from './profile.ts';
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
	/** `62 listed models`. */
	count: string;
	workload: string;
	rows: ModelListRow[];
	unlisted: UnlistedRow[];
	sources: CitedSource[];
}

/** The list of all models: the listed ones with their main facts, the others with what is missing. */
export function modelsPage(catalog: Catalog): ModelsPage {
	const citations = new Citations();
	const listed = new Set(catalog.listed);
	const count = plural(listed.size, 'model');
	const others = [...catalog.models.keys()].filter((id) => !listed.has(id));
	return {
		head: pageHead(catalog, {
			title: 'All models: prices, context and status',
			description: `${count} in one table: release day, context window, cheapest price, monthly cost, open weights and status, each with its source.`,
			path: '/models/',
		}),
		count,
		workload: workloadText(defaultWorkload),
		rows: modelList(catalog, listed, citations),
		unlisted: newestFirst(others.map((id) => profileOf(catalog, id))).map((profile) => ({
			name: profile.name,
			href: modelPath(profile.id),
			lab: profile.lab.name,
			labHref: labPath(profile.lab.id),
			missing: missingText(profile),
		})),
		sources: citations.sources,
	};
}
