import {
	anyPairPath,
	benchmarkPath,
	labPath,
	modelPath,
	pairPath,
	providerPath,
} from '../compare/paths.ts';

export const entryKinds = ['model', 'provider', 'benchmark', 'lab'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A record that a reader can find by name. */
export interface SearchEntry {
	kind: EntryKind;
	id: string;
	title: string;
	/** Other spellings. Those that read like the id or the title are left out. */
	aliases: readonly string[];
	/** One line that often spares the click: price, context window, status. */
	answer: string;
	/** Name of the lab, for a model. */
	by?: string;
	/** Release day, for a model where it is known. */
	releasedOn?: string;
	/** A listed model: it is compared in pairs. */
	listed?: true;
	/** Numbers of groups of models. Two models with one in common have a pair page of their own. */
	groups?: readonly number[];
	/** A retired model: it comes after those that a reader can still choose. */
	retired?: true;
}

const pathOf: Record<EntryKind, (id: string) => string> = {
	model: modelPath,
	provider: providerPath,
	benchmark: benchmarkPath,
	lab: labPath,
};

/** The address of an entry's page. Made from its kind and id alone, so it never leaves the site. */
export function entryPath({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): string {
	return pathOf[kind](id);
}

/** Where two models are compared: their pair page, or else the page for any models. */
export function comparisonUrl(a: SearchEntry, b: SearchEntry): string {
	const isPublished = a.groups?.some((group) => b.groups?.includes(group)) ?? false;
	return isPublished ? pairPath(a.id, b.id) : anyPairPath(a.id, b.id);
}
