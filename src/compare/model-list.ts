import { compareText } from '../format/compare-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import { formatUsd } from '../format/quantity.ts';
import { cheapestPrice } from './cheapest-price.ts';
import type { Citations } from './citations.ts';
import type { Evidence, Fact } from './evidence.ts';
import { costEvidence } from './offers.ts';
import { labPath, modelPath } from './paths.ts';
import { profileOf, type Profile } from './profile.ts';
import { stageNames, type ModelStage } from './status.ts';

/** A cell of a list. One that is not known is left out, and reads as unknown. */
export interface ListCell {
	text: string;
	/** What a reader's sorting goes by. */
	sort: number;
	/** The provider, for a price. */
	note?: string;
	/** A price that nobody asks any more. */
	ended?: true;
}

/** One model of a list. Its sources stand in one cell: a link a number would double the page. */
export interface ModelListRow {
	id: string;
	name: string;
	href: string;
	lab: string;
	labHref: string;
	stage: ModelStage;
	/** `Retired`, with a day where one is known. */
	status: string;
	released?: ListCell;
	contextTokens?: ListCell;
	maxOutputTokens?: ListCell;
	/** US dollars per million tokens. */
	input?: ListCell;
	output?: ListCell;
	/** US dollars a month for the default workload. */
	cost?: ListCell;
	/** `Open`, `Closed`; left out where it is not known. */
	weights?: string;
	refs: number[];
}

/** Models as rows of a list, newest first; those without a release day come last, by name. */
export function modelList(
	catalog: Catalog,
	ids: Iterable<string>,
	citations: Citations,
): ModelListRow[] {
	return newestFirst([...ids].map((id) => profileOf(catalog, id))).map((profile) =>
		modelListRow(profile, citations),
	);
}

/** By release day, newest first, then by name. Without a day comes last. */
export function newestFirst(profiles: readonly Profile[]): Profile[] {
	const day = ({ releasedOn }: Profile) => releasedOn?.value ?? '';
	return profiles.toSorted((x, y) =>
		day(x) === day(y) ? compareText(x.name, y.name) : day(x) < day(y) ? 1 : -1,
	);
}

function modelListRow(profile: Profile, citations: Citations): ModelListRow {
	const { id, name, lab, status, offers, cost } = profile;
	const { releasedOn, contextTokens, maxOutputTokens, openWeights } = profile;
	const input = cheapestPrice(offers, 'inputUsdPerMtok');
	const output = cheapestPrice(offers, 'outputUsdPerMtok');
	const facts = [
		releasedOn,
		contextTokens,
		maxOutputTokens,
		input?.fact,
		output?.fact,
		openWeights,
	];
	const evidence: Evidence[] = [
		...facts.flatMap((one) => one?.evidence ?? []),
		...(cost.kind === 'unknown' ? [] : costEvidence(cost.best)),
		...(status.fact?.evidence ?? []),
		...(status.retiresOn?.evidence ?? []),
	];
	return {
		id,
		name,
		href: modelPath(id),
		lab: lab.name,
		labHref: labPath(lab.id),
		stage: status.stage,
		status: stageText(profile),
		...(releasedOn && {
			released: { text: releasedOn.text, sort: Number(releasedOn.value.replaceAll('-', '')) },
		}),
		...(contextTokens && { contextTokens: amount(contextTokens) }),
		...(maxOutputTokens && { maxOutputTokens: amount(maxOutputTokens) }),
		...(input && { input: price(input.fact, input.offer.name, input.ended) }),
		...(output && { output: price(output.fact, output.offer.name, output.ended) }),
		...(cost.kind !== 'unknown' && {
			cost: price(
				{ value: cost.best.cost.usd, text: formatUsd(cost.best.cost.usd) },
				cost.best.offer.name,
				cost.kind === 'ended',
			),
		}),
		...(openWeights && { weights: openWeights.value ? 'Open' : 'Closed' }),
		refs: citations.refs(evidence),
	};
}

function amount({ text, value }: Fact<number>): ListCell {
	return { text, sort: value };
}

function price(
	{ text, value }: Pick<Fact<number>, 'text' | 'value'>,
	provider: string,
	ended: boolean,
): ListCell {
	return { text, sort: value, note: provider, ...(ended && { ended: true as const }) };
}

/** `Active`, `Retired 19 Feb 2026`, `Retires 1 Mar 2027`. */
function stageText({ status: { stage, retiresOn } }: Profile): string {
	if (!retiresOn) return stageNames[stage];
	return `${stage === 'retired' ? 'Retired' : 'Retires'} ${retiresOn.text}`;
}
