import { compareText } from '../format/compare-text.ts';
import { formatDay } from '../format/day.ts';
import type { Catalog } from '../schema/catalog.ts';
import { claim, type Claim } from './claim.ts';
import { correctionClaim, type Correctable } from './corrections.ts';
import { because, fact, type Fact } from './evidence.ts';
import type { Offer } from './offers.ts';
import { benchmarkPath, labPath, modelPath, providerPath } from './paths.ts';
import { perCatalog } from './per-catalog.ts';
import { changeClaim, changesOf } from './price-changes.ts';
import { profileOf, type Profile } from './profile.ts';

/** What can happen, in the order in which events of one day stand. */
export const eventKinds = ['release', 'price', 'end', 'correction'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that happened on a day, as the records themselves tell it. */
export interface CatalogEvent {
	/** Stays the same when the wording changes: `release/small-1`, `price/acme/small-1/2026-07-01`. */
	id: string;
	kind: EventKind;
	/** A few words for a list of titles: `Small 1 at Acme: new prices`. */
	title: string;
	/** As `YYYY-MM-DD`. */
	day: string;
	/** The day has not come yet on the catalog's day. */
	announced: boolean;
	/** The model it is about; left out for corrections of other records. */
	model?: string;
	/** The record that it is about, as the sentence names it. */
	about: { name: string; href: string };
	claim: Claim;
}

/**
 * Every dated event, the newest first: releases, price changes, ends of models and routes, corrections.
 * What the records give no day for is no event.
 */
export const eventsOf = perCatalog((catalog): readonly CatalogEvent[] =>
	[
		...[...catalog.models.keys()].flatMap((id) => modelEvents(catalog, profileOf(catalog, id))),
		...corrections(catalog),
	].sort(
		(x, y) =>
			compareText(y.day, x.day) ||
			eventKinds.indexOf(x.kind) - eventKinds.indexOf(y.kind) ||
			compareText(x.claim.text, y.claim.text),
	),
);

const byModel = perCatalog((catalog) => Map.groupBy(eventsOf(catalog), ({ model }) => model));

/** The events of one model, the newest first. */
export function eventsOfModel(catalog: Catalog, id: string): readonly CatalogEvent[] {
	return byModel(catalog).get(id) ?? [];
}

/** Models that a source calls deprecated or retired without a day: no events, and yet worth a line. */
export const undatedEnds = perCatalog((catalog): Pick<CatalogEvent, 'about' | 'claim'>[] =>
	[...catalog.models.keys()].flatMap((id) => {
		const { name, status } = profileOf(catalog, id);
		const { stage, fact: says, retiresOn } = status;
		if (retiresOn || !says || (stage !== 'deprecated' && stage !== 'retired')) return [];
		const about = { name, href: modelPath(id) };
		return [{ about, claim: claim`${name} is ${stage}${because(says)}.` }];
	}),
);

type Told = Omit<CatalogEvent, 'model' | 'about'>;

function modelEvents(catalog: Catalog, profile: Profile): CatalogEvent[] {
	const { id, name, offers } = profile;
	const events: Told[] = [
		...release(profile),
		...offers
			.flatMap((offer) => changesOf(catalog, profile, offer))
			.map((change) => ({
				id: `price/${routeOf(change.offer)}/${change.day}`,
				kind: 'price' as const,
				title: `${name} at ${change.offer.name}: new prices`,
				day: change.day,
				announced: change.announced,
				claim: changeClaim(change),
			})),
		...endsOf(catalog, profile).map(({ id: end, ...told }) => ({
			id: `end/${end}`,
			kind: 'end' as const,
			...told,
		})),
	];
	return events.map((event) => ({ ...event, model: id, about: { name, href: modelPath(id) } }));
}

/** `acme/small-1`, `acme/small-1/eu`. */
function routeOf({ served: { provider, route } }: Offer): string {
	return [provider.id, route.model, route.variant].filter((part) => part !== undefined).join('/');
}

function release({ id, name, lab, releasedOn }: Profile): Told[] {
	if (!releasedOn) return [];
	return [
		{
			id: `release/${id}`,
			kind: 'release',
			title: `${name} by ${lab.name}: new model`,
			day: releasedOn.value,
			announced: false,
			claim: claim`${lab.name} released ${name} on ${releasedOn}.`,
		},
	];
}

/** The end of a model, or of one route of it, on a day that the records give. */
export interface End {
	/** Stays the same when the day or the wording changes. */
	id: string;
	/** `Small 1 retires`, `Small 1 ends at Cumulus`. */
	title: string;
	day: string;
	announced: boolean;
	claim: Claim;
}

/** The dated ends of a model and its routes. Its lab's own route ends with the model, and is told once. */
export function endsOf(catalog: Catalog, profile: Profile): End[] {
	const { id, name, lab, status, offers } = profile;
	const ends: End[] = [];
	const { retiresOn } = status;
	if (retiresOn) {
		const announced = retiresOn.value > catalog.asOf;
		const says = status.fact ? because(status.fact) : '';
		ends.push({
			id: `model-${id}`,
			title: `${name} retires`,
			day: retiresOn.value,
			announced,
			claim: announced
				? claim`${lab.name} retires ${name} on ${retiresOn}${says}.`
				: claim`${lab.name} retired ${name} on ${retiresOn}${says}.`,
		});
	}
	for (const { name: offer, own, endsOn, stateEvidence, served } of offers) {
		if (endsOn === undefined || (own && endsOn === retiresOn?.value)) continue;
		const announced = endsOn > catalog.asOf;
		const day: Fact<string> = fact(endsOn, formatDay(endsOn), stateEvidence);
		ends.push({
			id: `route-${served.provider.id}-${id}${served.route.variant === undefined ? '' : `-${served.route.variant}`}`,
			title: `${name} ends at ${offer}`,
			day: endsOn,
			announced,
			claim: announced
				? claim`${offer} stops serving ${name} on ${day}.`
				: claim`${offer} stopped serving ${name} on ${day}.`,
		});
	}
	return ends;
}

function corrections(catalog: Catalog): CatalogEvent[] {
	const { labs, models, providers, benchmarks } = catalog;
	const of = (records: ReadonlyMap<string, Correctable>, path: (id: string) => string) =>
		[...records.values()].flatMap((record) =>
			(record.corrections ?? []).map((correction): CatalogEvent => ({
				id: `correction${path(record.id)}${correction.field}/${correction.on}`,
				kind: 'correction',
				title: `${record.name}: correction`,
				day: correction.on,
				announced: false,
				...(models.get(record.id) === record && { model: record.id }),
				about: { name: record.name, href: path(record.id) },
				claim: correctionClaim(catalog, record, correction),
			})),
		);
	return [
		...of(labs, labPath),
		...of(models, modelPath),
		...of(providers, providerPath),
		...of(benchmarks, benchmarkPath),
	];
}
