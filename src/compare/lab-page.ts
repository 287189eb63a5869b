import type { Catalog, Lab } from '../schema/catalog.ts';
import { defaultWorkload } from '../cost/workload.ts';
import { plural } from '../format/words.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { claim, type Claim } from './claim.ts';
import { conflictLines, type ConflictLine } from './conflicts.ts';
import { citationOf, derived, evidenceOf, fact, isFilled, type Fact } from './evidence.ts';
import { newestFirst } from './model-list.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, providerPath } from './paths.ts';
import { profileOf, type Profile } from './profile.ts';
import { builtTable, tableDocument } from './table/cite-table.ts';
import { modelTable } from './table/model-table.ts';
import type { Table, TableDocument } from './table/table.ts';
import { workloadText } from './workload-text.ts';

export interface LabPage {
	head: PageHead;
	name: string;
	summary: Cited[];
	/** Its own providers and its site. */
	links: { text: string; href: string }[];
	workload: string;
	/** Its models with their main facts, the newest first. */
	table: Table;
	conflicts: ConflictLine[];
	sources: CitedSource[];
	/** The table with all columns, for a browser. */
	document: TableDocument;
}

/** The models of a lab, newest first. */
export function modelsOf(catalog: Catalog, lab: Lab): Profile[] {
	const models = [...catalog.models.values()].filter((model) => model.lab === lab.id);
	return newestFirst(models.map(({ id }) => profileOf(catalog, id)));
}

/** The page of a lab. */
export function labPage(catalog: Catalog, id: string): LabPage {
	const lab = catalog.labs.get(id);
	if (!lab) throw new Error(`No lab ${id} in data/labs`);
	const citations = new Citations();
	const models = modelsOf(catalog, lab);
	const count = plural(models.length, 'model');
	const draft = modelTable(models);
	const page = {
		head: pageHead(catalog, {
			title: `Models by ${lab.name}: prices and limits`,
			description: `${count} by ${lab.name} by release day: context window, cheapest price, open weights and status, each with its source.`,
			path: labPath(id),
			breadcrumb: [{ name: 'Labs', path: '/labs/' }],
		}),
		name: lab.name,
		summary: summary(catalog, lab, models).map((one) => citations.cite(one)),
		links: links(catalog, lab),
		workload: workloadText(defaultWorkload),
		table: builtTable(draft, citations),
		conflicts: conflictLines(catalog, lab.conflicts, citations),
		sources: [...citations.sources],
	};
	return { ...page, document: tableDocument(draft, citations) };
}

function summary(catalog: Catalog, lab: Lab, models: readonly Profile[]): Claim[] {
	const { name, country, from } = lab;
	const newest = models[0];
	const open = models.flatMap(({ openWeights }) => (openWeights?.value ? [openWeights] : []));
	const retired = models.flatMap(({ status }) =>
		status.stage === 'retired' && status.fact ? [status.fact] : [],
	);
	const count = `${plural(models.length, 'model')} by ${name}`;
	return [
		...(country === undefined
			? []
			: [
					claim`Seat: ${fact(country, country, evidenceOf(catalog, citationOf(from, 'country')))}.`,
				]),
		...(newest?.releasedOn
			? [
					models.length === 1
						? claim`Its one model here, ${newest.name}, was released on ${newest.releasedOn}.`
						: claim`Of ${count}, the newest is ${newest.name}, released on ${newest.releasedOn}.`,
				]
			: []),
		...restOf(open, retired),
	];
}

/** `Of them, 3 have open weights and 1 is retired.` */
function restOf(open: readonly Fact[], retired: readonly Fact[]): Claim[] {
	const opened = isFilled(open)
		? derived(open.length, plural(open.length, 'has open weights', 'have open weights'), open)
		: undefined;
	const gone = isFilled(retired)
		? derived(retired.length, plural(retired.length, 'is retired', 'are retired'), retired)
		: undefined;
	if (opened && gone) return [claim`Of them, ${opened} and ${gone}.`];
	const one = opened ?? gone;
	return one ? [claim`Of them, ${one}.`] : [];
}

function links({ providers }: Catalog, { id, url }: Lab): LabPage['links'] {
	const own = [...providers.values()].filter(({ lab }) => lab === id);
	return [
		...own.map(({ id: provider, name }) => ({
			text: `Prices at ${name}`,
			href: providerPath(provider),
		})),
		...(url === undefined ? [] : [{ text: 'Its site', href: url }]),
	];
}
