import { compareText } from '../format/compare-text.ts';
import type { Catalog, Lab } from '../schema/catalog.ts';
import { plural } from '../format/words.ts';
import { Citations, type CitedSource } from './citations.ts';
import { citationOf, evidenceOf } from './evidence.ts';
import { modelsOf } from './lab-page.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, modelPath } from './paths.ts';
import type { Profile } from './profile.ts';
import { builtTable, tableDocument, type DraftTable } from './table/cite-table.ts';
import { countColumn, draftTable, type DraftColumn } from './table/draft-table.ts';
import { filterBy } from './table/options.ts';
import type { Table, TableDocument } from './table/table.ts';

export interface LabsPage {
	head: PageHead;
	count: string;
	/** The lab with most models first. */
	table: Table;
	sources: CitedSource[];
	/** The table with all columns, for a browser. */
	document: TableDocument;
}

interface Listed {
	catalog: Catalog;
	lab: Lab;
	/** Its models, the newest first. */
	models: readonly Profile[];
}

/** The list of all labs. */
export function labsPage(catalog: Catalog): LabsPage {
	const citations = new Citations();
	const labs = [...catalog.labs.values()]
		.map((lab) => ({ catalog, lab, models: modelsOf(catalog, lab) }))
		.sort((x, y) => y.models.length - x.models.length || compareText(x.lab.name, y.lab.name));
	const count = plural(labs.length, 'lab');
	const draft = labTable(labs);
	const table = builtTable(draft, citations);
	const sources = [...citations.sources];
	return {
		head: pageHead(catalog, {
			title: 'All labs that make models',
			description: `${count} that make language models: how many are tracked, how many have open weights, and the newest of each.`,
			path: '/labs/',
		}),
		count,
		table,
		sources,
		document: tableDocument(draft, citations),
	};
}

const columns: readonly DraftColumn<Listed>[] = [
	{
		id: 'name',
		label: 'Lab',
		means: 'Its name.',
		kind: 'text',
		built: true,
		cell: ({ lab: { id, name } }) => ({ text: name, href: labPath(id) }),
	},
	countColumn(
		'models',
		'Models',
		'Its models that are tracked here.',
		({ models }) => models.length,
	),
	countColumn(
		'listed',
		'Listed',
		'Those of them that are compared in pairs.',
		({ catalog: { listed }, models }) => models.filter(({ id }) => listed.includes(id)).length,
	),
	countColumn('open', 'Open weights', 'Its models whose weights anybody can download.', openCount),
	countColumn(
		'retired',
		'Retired',
		'Its models that it no longer serves.',
		({ models }) => models.filter(({ status }) => status.stage === 'retired').length,
		false,
	),
	{
		id: 'newest',
		label: 'Newest',
		means:
			'Its newest model; the day it came out stands below, and is what the column is sorted by.',
		kind: 'text',
		built: true,
		noteLabel: 'Newest: released',
		cell: ({ models: [newest] }) =>
			newest?.releasedOn && {
				text: newest.name,
				href: modelPath(newest.id),
				note: newest.releasedOn.text,
				value: newest.releasedOn.value,
				evidence: newest.releasedOn.evidence,
			},
	},
	{
		id: 'country',
		label: 'Country',
		means: 'Where its seat is.',
		kind: 'text',
		built: true,
		cell: ({ catalog, lab: { country, from } }) =>
			country === undefined
				? undefined
				: { text: country, evidence: [evidenceOf(catalog, citationOf(from, 'country'))] },
	},
];

function openCount({ models }: Listed): number {
	return models.filter(({ openWeights }) => openWeights?.value).length;
}

function labTable(labs: readonly Listed[]): DraftTable {
	const countries = [...new Set(labs.flatMap(({ lab }) => lab.country ?? []))].sort(compareText);
	return draftTable(columns, labs, ({ lab }) => [lab.id, lab.name], {
		name: 'labs',
		nouns: ['lab', 'labs'],
		filters: [
			filterBy('country', 'Country', labs, [
				...countries.map(
					(country) => [country, country, ({ lab }: Listed) => lab.country === country] as const,
				),
				['unknown', 'Unknown', ({ lab }) => lab.country === undefined],
			]),
			filterBy('weights', 'Open weights', labs, [
				['some', 'Of some models', (one) => openCount(one) > 0],
				['none', 'Of none', (one) => openCount(one) === 0],
			]),
		],
		order: { column: 'models', direction: 'descending' },
	});
}
