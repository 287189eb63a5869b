import { compareText } from '../format/compare-text.ts';
import type { Catalog, Lab } from '../schema/catalog.ts';
import { plural } from '../format/words.ts';
import { Citations, type CitedSource } from './citations.ts';
import { citationOf, evidenceOf } from './evidence.ts';
import { modelsOf } from './lab-page.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, modelPath } from './paths.ts';

export interface LabsPage {
	head: PageHead;
	count: string;
	rows: LabListRow[];
	sources: CitedSource[];
}

export interface LabListRow {
	name: string;
	href: string;
	country?: string;
	models: number;
	listed: number;
	openWeights: number;
	newest?: { name: string; href: string; releasedOn: string };
	refs: number[];
}

/** The list of all labs, the one with most models first. */
export function labsPage(catalog: Catalog): LabsPage {
	const citations = new Citations();
	const listed = new Set(catalog.listed);
	const rows = [...catalog.labs.values()]
		.map((lab) => listRow(catalog, lab, listed, citations))
		.sort((x, y) => y.models - x.models || compareText(x.name, y.name));
	const count = plural(rows.length, 'lab');
	return {
		head: pageHead(catalog, {
			title: 'All labs that make models',
			description: `${count} that make language models: how many are tracked, how many have open weights, and the newest of each.`,
			path: '/labs/',
		}),
		count,
		rows,
		sources: citations.sources,
	};
}

function listRow(
	catalog: Catalog,
	lab: Lab,
	listed: ReadonlySet<string>,
	citations: Citations,
): LabListRow {
	const models = modelsOf(catalog, lab);
	const newest = models[0];
	const { country } = lab;
	return {
		name: lab.name,
		href: labPath(lab.id),
		...(country !== undefined && { country }),
		models: models.length,
		listed: models.filter(({ id }) => listed.has(id)).length,
		openWeights: models.filter(({ openWeights }) => openWeights?.value).length,
		...(newest?.releasedOn && {
			newest: {
				name: newest.name,
				href: modelPath(newest.id),
				releasedOn: newest.releasedOn.text,
			},
		}),
		refs: citations.refs([
			...(country === undefined ? [] : [evidenceOf(catalog, citationOf(lab.from, 'country'))]),
			...(newest?.releasedOn?.evidence ?? []),
		]),
	};
}
