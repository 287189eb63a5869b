import { daysBetween } from '../format/day.ts';
import type { Citation, Provenance } from '../schema/common.ts';
import type { Catalog, Source } from '../schema/catalog.ts';
import { perCatalog } from './per-catalog.ts';

/** Where a reader can check a fact, and when it was last checked. */
export interface Evidence {
	/** Id of the source in the catalog. */
	source: string;
	/** Name of the source, as shown. */
	name: string;
	url: string;
	/** Where that address is, if not on the source's own site: the source passes on what stands there. */
	host?: string;
	/** Day whose state the source shows, or the day one of us checked this fact. */
	checkedOn: string;
	/** Days from then to the day of the catalog. */
	age: number;
	/** Words that the source's licence asks for. */
	attribution?: string;
}

/** A value with what it looks like and where it comes from. At least one place, or it is no fact. */
export interface Fact<T = unknown> {
	value: T;
	/** The value as readers see it, unit included. */
	text: string;
	evidence: readonly [Evidence, ...Evidence[]];
	/** Values that lost against this one. */
	disputed?: readonly Fact[];
}

/** All evidence of a catalog so far: thousands of facts rest on the same few hundred places. */
const known = perCatalog(() => new Map<string, Evidence>());

/**
 * Looks a citation up. The same place, seen on the same day, is the same object each time. A citation
 * of an unknown source cannot pass the catalog's rules.
 */
export function evidenceOf(catalog: Catalog, citation: Citation, url?: string): Evidence {
	const cited = typeof citation === 'string' ? { source: citation } : citation;
	const source = catalog.sources.get(cited.source);
	if (!source) throw new Error(`No source ${cited.source} in data/sources.yml`);
	const place = url ?? cited.url ?? source.url;
	const checkedOn = cited.checkedOn ?? source.asOf;
	const key = `${source.id} ${checkedOn} ${place}`;
	const found = known(catalog).get(key) ?? makeEvidence(catalog, source, place, checkedOn);
	known(catalog).set(key, found);
	return found;
}

function makeEvidence(
	catalog: Catalog,
	source: Source,
	place: string,
	checkedOn: string,
): Evidence {
	const host = new URL(place).host;
	return {
		source: source.id,
		name: source.name,
		url: place,
		...(host === new URL(source.url).host ? {} : { host }),
		checkedOn,
		age: daysBetween(checkedOn, catalog.asOf),
		...(source.attribution === undefined ? {} : { attribution: source.attribution }),
	};
}

/** The citation of a field: its own, else that of a field that holds it, else the default. */
export function citationOf(from: Provenance, field: string): Citation {
	const parent = field.split('.')[0]!;
	return from[field] ?? from[parent] ?? from['default']!;
}

/** A fact of one place. */
export function fact<T>(value: T, text: string, evidence: Evidence): Fact<T> {
	return { value, text, evidence: [evidence] };
}

/** A fact that follows from others: its evidence is theirs. */
export function derived<T>(value: T, text: string, from: readonly [Fact, ...Fact[]]): Fact<T> {
	return { value, text, evidence: evidenceFrom(from) };
}

type SomeEvidence = Fact['evidence'];

/** The evidence of some facts or claims in their order. */
export function evidenceFrom([first, ...rest]: readonly [
	{ evidence: SomeEvidence },
	...{ evidence: SomeEvidence }[],
]): SomeEvidence {
	const all: [Evidence, ...Evidence[]] = [...first.evidence];
	for (const { evidence } of rest) all.push(...evidence);
	return all;
}

/** A fact that a sentence rests on without showing its value: it adds evidence, no words. */
export function because<T>(one: Fact<T>): Fact<T> {
	return { ...one, text: '' };
}

/** Whether there is at least one, in a way that the type remembers. */
export function isFilled<T>(items: readonly T[]): items is readonly [T, ...T[]] {
	return items.length > 0;
}
