import type { Citation, Conflict } from '../../schema/common.ts';
import { capabilityKeys, type Modality, type ModelFacts } from '../../schema/model.ts';
import { known, type ModelClaim, type ModelValues, type SourceId } from '../facts.ts';
import { statedParameters } from '../names/stated-parameters.ts';
import { sourceIn } from '../provenance.ts';
import { byCode } from '../text.ts';
import { answerOfResellers, type ResellerAnswer } from './answer-of-resellers.ts';
import { modelName } from './model-name.ts';
import { allowsCommercialUse, licenceName } from './licences.ts';
import type { Placed } from './place.ts';
import { preferences, trustRank } from './trust.ts';

type Value = string | number | boolean | readonly string[];

interface Statement {
	value: Value;
	cited: Citation;
	scope: ModelClaim['scope'];
	rank: number;
}

/** Fields whose values are compared; the rest of a record follows from them. */
const fields = [
	'releasedOn',
	'knowledgeCutoff',
	'limits.contextTokens',
	'limits.maxInputTokens',
	'limits.maxOutputTokens',
	'parameters.total',
	'parameters.active',
	'architecture',
	'openWeights',
	'licence',
	'commercialUse',
	'weightsUrl',
	'modalities.input',
	'modalities.output',
	...capabilityKeys.map((key) => `capabilities.${key}` as const),
] as const;
type Field = (typeof fields)[number];

/** Fields in which upstreams differ by their way of writing, not by what they claim. */
const withoutConflicts = new Set<Field>([
	'weightsUrl',
	'modalities.input',
	'modalities.output',
	'architecture',
	'commercialUse',
]);

/** Merges what all sources say of one model, by trust; what loses is kept as a conflict. */
export function modelRecord(id: string, placed: readonly Placed<ModelClaim>[]): ModelFacts {
	const conflicts: Conflict[] = [];
	const sourceOf = new Map<string, Citation>();
	const values = new Map<Field, Value>();
	for (const field of fields) {
		// The first of the fields, so that others can go by it.
		const releasedOn = values.get('releasedOn') as string | undefined;
		const statements = statementsOf(field, placed, id, releasedOn);
		const [best] = statements;
		if (best === undefined || isImplausible(field, best.value, values, id)) {
			const next = statements.find(({ value }) => !isImplausible(field, value, values, id));
			if (next === undefined) continue;
			values.set(field, next.value);
			sourceOf.set(field, next.cited);
			continue;
		}
		values.set(field, best.value);
		sourceOf.set(field, best.cited);
		if (withoutConflicts.has(field)) continue;
		const lost = new Set<string>();
		// Resellers tell of their own offer: they count against a lab only when nobody else does.
		const closer = statements.some(({ scope }) => scope === 'model' || scope === 'first-party');
		for (const { value, cited, scope } of statements.slice(1)) {
			if (scope === 'provider' && closer) continue;
			if (agree(field, best.value, value) || lost.has(String(value))) continue;
			// An output that repeats the window only says that no limit of its own is known.
			if (field === 'limits.maxOutputTokens' && agree(field, value, window(values))) continue;
			lost.add(String(value));
			conflicts.push({ field, value: value as string | number | boolean, from: cited });
		}
	}
	// A lab does not call weights open that it does not give away.
	if (values.get('openWeights') === true && values.get('licence') === 'proprietary') {
		values.delete('licence');
		sourceOf.delete('licence');
	}
	if (values.get('openWeights') !== true) {
		values.delete('weightsUrl');
		sourceOf.delete('weightsUrl');
	}
	if (values.get('openWeights') === true) {
		for (const [field, { value, source }] of statedSizes(placed)) {
			if (values.has(field) || value > Number(values.get('parameters.total') ?? Infinity)) continue;
			values.set(field, value);
			sourceOf.set(field, source);
		}
	}
	const licence = values.get('licence') as string | undefined;
	// The licence itself says more than a source's remark on it.
	const allowed = licence === undefined ? undefined : allowsCommercialUse(licence);
	if (allowed !== undefined) {
		values.set('commercialUse', allowed);
		sourceOf.set('commercialUse', sourceOf.get('licence')!);
	}
	const from = provenance(sourceOf, placed);
	const text = (field: Field) => values.get(field) as string | undefined;
	const number = (field: Field) => values.get(field) as number | undefined;
	const flag = (field: Field) => values.get(field) as boolean | undefined;
	const kinds = (field: Field) => values.get(field) as Modality[] | undefined;
	const group = <T extends object>(object: T) =>
		Object.keys(object).length > 0 ? object : undefined;
	return known({
		name: modelName(id, placed),
		releasedOn: text('releasedOn'),
		knowledgeCutoff: text('knowledgeCutoff'),
		limits: group(
			known({
				contextTokens: number('limits.contextTokens'),
				maxInputTokens: number('limits.maxInputTokens'),
				maxOutputTokens: number('limits.maxOutputTokens'),
			}),
		),
		parameters: group(
			known({ total: number('parameters.total'), active: number('parameters.active') }),
		),
		architecture: text('architecture'),
		openWeights: flag('openWeights'),
		licence,
		commercialUse: flag('commercialUse'),
		weightsUrl: text('weightsUrl'),
		modalities: group(
			known({ input: kinds('modalities.input'), output: kinds('modalities.output') }),
		),
		capabilities: group(
			known(Object.fromEntries(capabilityKeys.map((key) => [key, flag(`capabilities.${key}`)]))),
		),
		from,
		conflicts: conflicts.length > 0 ? conflicts : undefined,
	}) as ModelFacts;
}

/** Parameters by the name of open weights, of the most trusted source that spells it with a size. */
function statedSizes(
	placed: readonly Placed<ModelClaim>[],
): Map<Field, { value: number; source: SourceId }> {
	const sizes = new Map<Field, { value: number; source: SourceId }>();
	const field = 'parameters.total';
	const named = placed
		// Pages that a person read are entered by our own id, which is no spelling of a source.
		.filter(
			({ claim, byMoving }) =>
				!byMoving && claim.scope !== 'lab' && claim.values.openWeights !== false,
		)
		.map(({ claim }) => ({ claim, rank: trustRank(field, claim.source, claim.scope) }))
		.sort((a, b) => a.rank - b.rank || byCode(a.claim.raw, b.claim.raw));
	for (const { claim } of named) {
		const { total, active } = statedParameters(claim.raw);
		if (total !== undefined && !sizes.has(field))
			sizes.set(field, { value: total, source: claim.source });
		if (active !== undefined && !sizes.has('parameters.active'))
			sizes.set('parameters.active', { value: active, source: claim.source });
	}
	return sizes;
}

/** All that is said of a field, the most trusted first, one statement a source and scope. */
function statementsOf(
	field: Field,
	placed: readonly Placed<ModelClaim>[],
	id: string,
	releasedOn: string | undefined,
): Statement[] {
	const preferred = preferences.find(
		(entry) => entry.model === id && entry.field === field,
	)?.source;
	const groups = Map.groupBy(placed, ({ claim }) => `${claim.source} ${claim.scope}`);
	return [...groups.values()]
		.flatMap((group): Statement[] => {
			const { source, scope } = group[0]!.claim;
			// A shop's limit of input is that of its offer.
			if (field === 'limits.maxInputTokens' && scope === 'provider') return [];
			const value = valueOf(field, group, id, releasedOn);
			if (value === undefined) return [];
			// An alias may have been given to another model before.
			const doubt = group.every(({ byMoving }) => byMoving) ? 50 : 0;
			const rank = source === preferred ? -1 : trustRank(field, source, scope) + doubt;
			return [{ value, cited: citationFor(field, value, group), scope, rank }];
		})
		.sort((a, b) => a.rank - b.rank);
}

/** The source of a value, with the page that says so where that is not the source's own. */
function citationFor(field: Field, value: Value, group: readonly Placed<ModelClaim>[]): Citation {
	const { claim } = group.find((one) => pick(one.claim.values, field) === value) ?? group[0]!;
	return claim.url === undefined ? claim.source : { source: claim.source, url: claim.url };
}

/**
 * One source's value: of resellers the most frequent, else that of the plainest spelling.
 * Capabilities and open weights have rules of their own.
 */
function valueOf(
	field: Field,
	group: readonly Placed<ModelClaim>[],
	id: string,
	releasedOn: string | undefined,
): Value | undefined {
	const direct = group.filter(({ byAlias }) => !byAlias);
	const said = (direct.length > 0 ? direct : group)
		.map((one) => ({ one, value: pick(one.claim.values, field) }))
		.filter(
			(entry): entry is { one: Placed<ModelClaim>; value: Value } => entry.value !== undefined,
		)
		// One day in error must not outvote the right ones.
		.filter(({ value }) => field !== 'releasedOn' || !isPlaceholder(id, String(value)));
	if (said.length === 0) return undefined;
	if (field === 'releasedOn') {
		const final = said.filter(({ one }) => one.tags.preview === undefined);
		return (final.length > 0 ? final : said).map(({ value }) => String(value)).sort()[0];
	}
	const atResellers = group[0]!.claim.scope === 'provider';
	const isCapability = field.startsWith('capabilities.');
	if (isCapability && !atResellers) return said.some(({ value }) => value === true);
	if (isCapability || (atResellers && field === 'openWeights')) {
		const answered = (among: readonly Placed<ModelClaim>[]) =>
			answerOfResellers(field, id, answersOf(field, among), releasedOn);
		// Under another spelling it is still this model, if a spelling says more than the plain one.
		return answered(direct) ?? answered(group.filter(({ byMoving }) => !byMoving));
	}
	if (atResellers) return mostFrequent(said.map(({ value }) => value));
	return said.sort((a, b) => byCode(plainness(a.one), plainness(b.one)))[0]!.value;
}

function answersOf(field: Field, group: readonly Placed<ModelClaim>[]): ResellerAnswer[] {
	return group.flatMap(({ claim }) => {
		const value = pick(claim.values, field);
		return value === undefined ? [] : [{ provider: claim.provider, yes: value === true }];
	});
}

/** Sorts spellings without marks first, then the newest dated state. */
function plainness({ tags, claim }: Placed<ModelClaim>): string {
	const marks = [tags.preview, tags.offer, tags.effort, tags.quantisation, tags.region].filter(
		Boolean,
	).length;
	const day =
		tags.snapshot === undefined
			? '0'
			: String(99999999 - Number(tags.snapshot.replaceAll('-', '')));
	return `${marks} ${tags.latest === true ? 1 : 0} ${day.padStart(8, '0')} ${claim.raw}`;
}

function pick(values: ModelValues, field: Field): Value | undefined {
	if (field.startsWith('capabilities.'))
		return values.capabilities?.[
			field.slice('capabilities.'.length) as (typeof capabilityKeys)[number]
		];
	const value = values[field as keyof ModelValues] as Value | undefined;
	if (field === 'licence' && typeof value === 'string') return licenceName(value);
	return value;
}

function mostFrequent(values: readonly Value[]): Value {
	const counts = Map.groupBy(values, (value) => JSON.stringify(value));
	const [top] = [...counts].sort((a, b) => b[1].length - a[1].length || byCode(a[0], b[0]));
	return top![1][0]!;
}

const window = (values: ReadonlyMap<Field, Value>) => values.get('limits.contextTokens') ?? NaN;

/** Whether two values say the same within what their way of writing blurs. */
function agree(field: Field, a: Value, b: Value): boolean {
	if (typeof a === 'number' && typeof b === 'number')
		return Math.abs(a - b) <= (field.startsWith('limits.') ? 0.05 : 0.03) * Math.max(a, b);
	if (field === 'knowledgeCutoff') return String(a).slice(0, 7) === String(b).slice(0, 7);
	return a === b;
}

/**
 * Values that are not to be believed: the first of January as a release day (a placeholder for a
 * year) or one long before the month in the id, a cutoff in or after the month of release, an output above the context window.
 */
function isImplausible(
	field: Field,
	value: Value,
	values: ReadonlyMap<Field, Value>,
	id: string,
): boolean {
	if (field === 'releasedOn') return isPlaceholder(id, String(value));
	if (field === 'knowledgeCutoff') {
		const released = values.get('releasedOn');
		return released !== undefined && String(value).slice(0, 7) >= String(released).slice(0, 7);
	}
	if (field === 'limits.maxOutputTokens' || field === 'limits.maxInputTokens') {
		const context = values.get('limits.contextTokens');
		return context !== undefined && Number(value) > Number(context);
	}
	return false;
}

/** Whether a release day is a year's first of January, or long before the month in the id. */
const isPlaceholder = (id: string, day: string) => day.endsWith('-01-01') || precedesMark(id, day);

/** Whether a day is more than a month before the `2512` (December 2025) in an id. */
function precedesMark(id: string, day: string): boolean {
	const [, year, month] = /-(2[2-9])(0[1-9]|1[0-2])$/.exec(id) ?? [];
	if (year === undefined) return false;
	const months = (y: number, m: number) => y * 12 + m;
	const marked = months(2000 + Number(year), Number(month));
	return months(Number(day.slice(0, 4)), Number(day.slice(5, 7))) < marked - 1;
}

/** The source of most fields as the default, and the others by name. */
function provenance(
	sourceOf: ReadonlyMap<string, Citation>,
	placed: readonly Placed<ModelClaim>[],
) {
	const counts = Map.groupBy(sourceOf.values(), sourceIn);
	const [top] = [...counts].sort((a, b) => b[1].length - a[1].length || byCode(a[0], b[0]));
	const fallback = placed[0]?.claim.source;
	const main = top?.[0] ?? fallback!;
	return {
		default: main,
		...Object.fromEntries([...sourceOf].filter(([, cited]) => cited !== main)),
	};
}
