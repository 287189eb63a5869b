import type { AuditedPage, Cell, PageSection, Table } from './audited-page.ts';
import { attributeOf, elementsIn, type Element } from '../checks/element.ts';
import type { ModelFacts } from './model-facts.ts';
import { placeText, type Records } from './records.ts';
import type { ComparedScores } from './scores.ts';

/** A page with the records that it is about. */
export interface PageContext {
	page: AuditedPage;
	records: Records;
	/** The models that the page is about: two, one or none. */
	models: readonly ModelFacts[];
	/** The comparison of the two. */
	compared?: ComparedScores;
	/** Id of the provider, lab or benchmark that the page is about. */
	provider?: string;
	lab?: string;
	benchmark?: string;
	/** It is shown inside another site: without banners and sources, which it links to. */
	embedded: boolean;
}

/** Something wrong in a section of a page. */
export interface Finding {
	section: string;
	message: string;
}

/** What a rule gives: what is wrong, and the elements whose texts it has traced to the records. */
export interface Traced {
	faults: string[];
	elements: Element[];
}

/** Checks a table that it knows. */
export interface TableRule {
	/** Whether it is for this table. */
	reads: (table: Table, context: PageContext, section: PageSection) => boolean;
	check: (table: Table, context: PageContext, section: PageSection) => Traced;
}

/** The page at a path with what it is about. */
export function contextOf(page: AuditedPage, records: Records): PageContext {
	const parts = page.path.split('/').filter((part) => part !== '');
	const embedded = parts[0] === 'embed';
	const base = { page, records, models: [], embedded };
	const { models, providers, labs, benchmarks } = records.catalog;
	if (embedded) {
		const ids = parts[3] === undefined ? headedModels(page) : parts.slice(3);
		return ofModels(
			base,
			ids.filter((id) => models.has(id)),
		);
	}
	const [kind, one, other] = parts;
	if (kind === 'compare' && one && other && models.has(one) && models.has(other))
		return ofModels(base, [one, other]);
	if (one === undefined || other !== undefined) return base;
	if (kind === 'models' && models.has(one)) return ofModels(base, [one]);
	if (kind === 'providers' && providers.has(one)) return { ...base, provider: one };
	if (kind === 'labs' && labs.has(one)) return { ...base, lab: one };
	if (kind === 'benchmarks' && benchmarks.has(one)) return { ...base, benchmark: one };
	return base;
}

function ofModels(base: PageContext, ids: readonly string[]): PageContext {
	const [a, b] = ids;
	return {
		...base,
		models: ids.map((id) => base.records.model(id)),
		...(a !== undefined && b !== undefined && { compared: base.records.compared(a, b) }),
	};
}

/** Ids of the models that the heading leads to. */
function headedModels({ page }: AuditedPage): string[] {
	const heading = page.elements.find(({ tagName }) => tagName === 'h1');
	return elementsIn(heading ?? page.elements[0]!).flatMap(
		(one) => /^\/models\/([^/]+)\/$/.exec(attributeOf(one, 'href') ?? '')?.[1] ?? [],
	);
}

/** Says what a text reads instead of what it must read; nothing when it is right. */
export function mismatch(what: string, shown: string, expected: string): string[] {
	if (shown === expected) return [];
	return [`${what} reads “${shown}”, the records say “${expected}”`];
}

/** What is wrong with the sources of a value: each must be among those of its field, and it needs one. */
export function sourceFaults(
	what: string,
	{ refs }: Pick<Cell, 'refs'>,
	expected: readonly string[],
	{ page, embedded }: PageContext,
): string[] {
	if (embedded) return [];
	if (refs.length === 0) return expected.length > 0 ? [`${what} names no source`] : [];
	return refs.flatMap((ref) => {
		const entry = page.sources.get(ref);
		if (!entry || expected.includes(placeText(entry.url, entry.day))) return [];
		return [`${what} names ${entry.name.trim()} as its source, which the record does not`];
	});
}
