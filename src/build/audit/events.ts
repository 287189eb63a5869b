import { formatDay } from '../../format/day.ts';
import { formatPercent, formatPrice } from '../../format/quantity.ts';
import type { PricePeriod } from '../../schema/provider.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Records } from './records.ts';
import { priceKeys } from './routes.ts';

/** A dated event of the records. */
export interface AuditedEvent {
	kind: 'release' | 'price' | 'end' | 'correction';
	day: string;
	/** How its sentence must read; left out for a correction, whose words are those of a person. */
	text?: string;
	/** Id of the model that it is about. */
	model?: string;
}

const known = new WeakMap<Records, readonly AuditedEvent[]>();

/** Every dated event, worked out from the records anew. */
export function auditedEvents(records: Records): readonly AuditedEvent[] {
	const before = known.get(records);
	if (before) return before;
	const found = [...eventsOf(records)];
	known.set(records, found);
	return found;
}

function* eventsOf(records: Records): Iterable<AuditedEvent> {
	const { models, labs, providers, benchmarks } = records.catalog;
	for (const id of models.keys())
		for (const event of modelEvents(records.model(id), records)) yield { ...event, model: id };
	for (const all of [labs, models, providers, benchmarks])
		for (const { corrections = [] } of all.values())
			for (const { on } of corrections) yield { kind: 'correction', day: on };
}

function* modelEvents(
	{ model, lab, routes }: ModelFacts,
	records: Records,
): Iterable<AuditedEvent> {
	const { name, releasedOn, retiresOn } = model;
	const { asOf } = records.catalog;
	if (releasedOn !== undefined)
		yield {
			kind: 'release',
			day: releasedOn,
			text: `${lab.name} released ${name} on ${formatDay(releasedOn)}.`,
		};
	if (retiresOn !== undefined)
		yield {
			kind: 'end',
			day: retiresOn,
			text: `${lab.name} ${retiresOn > asOf ? 'retires' : 'retired'} ${name} on ${formatDay(retiresOn)}.`,
		};
	for (const { route, name: at, own, endsOn } of routes) {
		if (endsOn !== undefined && !(own && endsOn === retiresOn))
			yield {
				kind: 'end',
				day: endsOn,
				text: `${at} ${endsOn > asOf ? 'stops' : 'stopped'} serving ${name} on ${formatDay(endsOn)}.`,
			};
		for (const [i, after] of (route.prices ?? []).entries()) {
			const before = route.prices![i - 1];
			if (!before || after.since === undefined) continue;
			const moves = movesBetween(before, after, after.since > asOf);
			if (moves.length > 0)
				yield {
					kind: 'price',
					day: after.since,
					text: `${whenOf(after, after.since, records)} ${formatDay(after.since)}, ${name} at ${at}: ${moves.join('; ')}.`,
				};
		}
	}
}

const priceWords = ['input', 'output', 'cache read', 'cache write'];

function movesBetween(before: PricePeriod, after: PricePeriod, announced: boolean): string[] {
	const [down, up] = announced ? ['falls', 'rises'] : ['fell', 'rose'];
	return priceKeys.flatMap((key, i) => {
		const [from, to] = [before[key], after[key]];
		if (from === undefined || to === undefined || from === to) return [];
		const share = from === 0 ? '' : ` ${formatPercent(Math.abs(to - from) / from)},`;
		const way = to < from ? down : up;
		return [`${priceWords[i]!} ${way}${share} from ${formatPrice(from)} to ${formatPrice(to)}`];
	});
}

/** A day that nobody gives, and on which a source only showed the price first, is one on which it was seen. */
function whenOf({ from, fieldsFrom }: PricePeriod, since: string, records: Records): string {
	if (since > records.catalog.asOf) return 'From';
	if (fieldsFrom?.['since'] !== undefined) return 'On';
	const isList = records.sourceOf(from).kind === 'aggregator';
	return isList || records.dayOf(from) === since ? 'Seen on' : 'On';
}
