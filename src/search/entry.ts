import {
	anyPairPath,
	benchmarkPath,
	bestPath,
	labPath,
	modelPath,
	pairPath,
	providerPath,
} from '../compare/paths.ts';
import type { ModelStage } from '../compare/status.ts';

export const entryKinds = ['model', 'provider', 'benchmark', 'lab', 'need'] as const;
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
	/** For a retired model, the id of the first after it that is in service. */
	successor?: string;
	/** What a model is filtered by. */
	traits?: ModelTraits;
	/** What the line of a provider or a benchmark says. */
	counted?: Counted;
}

/** How many models a provider of some kind serves, or a benchmark of some category measures. */
export interface Counted {
	/** `Cloud`, `Long context`. */
	word: string;
	models: number;
	/** Of a benchmark whose better scores are the lower ones. */
	lower?: true;
}

/** What is known of a model, as far as its line of results says it or a filter asks for it. */
export interface ModelTraits {
	/** Id of its lab. */
	lab: string;
	stage: ModelStage;
	retiresOn?: string;
	price: ModelPrice;
	contextTokens?: number;
	/** Left out where it is not known. */
	openWeights?: boolean;
	/** Ids of the capabilities that it is known to have. */
	can: readonly string[];
}

/** The list price at the offer that is cheapest for the default workload. */
export type ModelPrice =
	| { kind: 'unknown' }
	| { kind: 'known' | 'ended'; inputUsdPerMtok?: number; outputUsdPerMtok?: number };

const pathOf: Record<EntryKind, (id: string) => string> = {
	need: bestPath,
	model: modelPath,
	provider: providerPath,
	benchmark: benchmarkPath,
	lab: labPath,
};

/** The address of an entry's page. Made from its kind and id alone, so it never leaves the site. */
export function entryPath({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): string {
	return pathOf[kind](id);
}

/** Models that stand side by side at most. */
export const mostCompared = 4;

/** Where two models are compared: their pair page, or else the page for any models. */
export function comparisonUrl(a: SearchEntry, b: SearchEntry): string {
	const isPublished = a.groups?.some((group) => b.groups?.includes(group)) ?? false;
	return isPublished ? pairPath(a.id, b.id) : anyPairPath(a.id, b.id);
}
