import type { Catalog, Lab, Model } from '../schema/catalog.ts';
import { defaultWorkload } from '../cost/workload.ts';
import { formatDay } from '../format/day.ts';
import { formatParameters, formatTokens } from '../format/quantity.ts';
import { capabilitiesOf, type Capability } from './capabilities.ts';
import { citationOf, evidenceOf, fact, type Fact } from './evidence.ts';
import { modelCost, offersOf, type ModelCost, type Offer } from './offers.ts';
import { perId } from './per-catalog.ts';
import { scoresOf, type Score } from './scores.ts';
import { modelStatus, type ModelStatus } from './status.ts';

/** What is known of one model, ready to be compared. A field that is not known is left out. */
export interface Profile {
	id: string;
	name: string;
	model: Model;
	lab: Lab;
	status: ModelStatus;
	releasedOn?: Fact<string>;
	/** Id of the model to look at instead; its text is that model's name. */
	successor?: Fact<string>;
	knowledgeCutoff?: Fact<string>;
	contextTokens?: Fact<number>;
	maxInputTokens?: Fact<number>;
	maxOutputTokens?: Fact<number>;
	totalParameters?: Fact<number>;
	activeParameters?: Fact<number>;
	architecture?: Fact<string>;
	openWeights?: Fact<boolean>;
	licence?: Fact<string>;
	commercialUse?: Fact<boolean>;
	inputModalities?: Fact<readonly string[]>;
	outputModalities?: Fact<readonly string[]>;
	capabilities: readonly Capability[];
	offers: readonly Offer[];
	/** Cost of the default workload. */
	cost: ModelCost;
	scores: readonly Score[];
}

/** The profile of a model. Made once a catalog, since each model stands on hundreds of pages. */
export const profileOf = perId(makeProfile);

function makeProfile(catalog: Catalog, id: string): Profile {
	const model = catalog.models.get(id);
	if (!model) throw new Error(`No model ${id} in data/models`);
	const offers = offersOf(catalog, model);
	const { limits, parameters } = model;
	return {
		id,
		name: model.name,
		model,
		lab: catalog.labs.get(model.lab)!,
		status: modelStatus(catalog, model),
		...known('releasedOn', 'releasedOn', model.releasedOn, formatDay),
		...known('successor', 'successor', model.successor, nameOf),
		...known('knowledgeCutoff', 'knowledgeCutoff', model.knowledgeCutoff, formatDay),
		...known('contextTokens', 'limits.contextTokens', limits?.contextTokens, formatTokens),
		...known('maxInputTokens', 'limits.maxInputTokens', limits?.maxInputTokens, formatTokens),
		...known('maxOutputTokens', 'limits.maxOutputTokens', limits?.maxOutputTokens, formatTokens),
		...known('totalParameters', 'parameters.total', parameters?.total, formatParameters),
		...known('activeParameters', 'parameters.active', parameters?.active, formatParameters),
		...known('architecture', 'architecture', model.architecture, String),
		...known('openWeights', 'openWeights', model.openWeights, yesOrNo),
		...known('licence', 'licence', model.licence, String),
		...known('commercialUse', 'commercialUse', model.commercialUse, yesOrNo),
		...known('inputModalities', 'modalities.input', model.modalities?.input, modalityList),
		...known('outputModalities', 'modalities.output', model.modalities?.output, modalityList),
		capabilities: capabilitiesOf(catalog, model, offers),
		offers,
		cost: modelCost(offers, defaultWorkload),
		scores: scoresOf(catalog, model),
	};

	function nameOf(other: string): string {
		return catalog.models.get(other)?.name ?? other;
	}

	/** The fact of a field under a key, or nothing when it is not known. */
	function known<K extends string, T>(
		key: K,
		field: string,
		value: T | undefined,
		format: (value: T) => string,
	): Partial<Record<K, Fact<T>>> {
		if (value === undefined) return {};
		const disputed = (model!.conflicts ?? [])
			.filter((conflict) => conflict.field === field)
			.map(({ value: other, from }) =>
				fact<unknown>(
					other,
					typeof other === typeof value ? format(other as T) : String(other),
					evidenceOf(catalog, from),
				),
			);
		const evidence = evidenceOf(catalog, citationOf(model!.from, field));
		const one = fact(value, format(value), evidence);
		return { [key]: disputed.length > 0 ? { ...one, disputed } : one } as Partial<
			Record<K, Fact<T>>
		>;
	}
}

const yesOrNo = (value: boolean) => (value ? 'Yes' : 'No');
const modalityNames: Record<string, string> = { pdf: 'PDF' };
const modalityList = (list: readonly string[]) =>
	list.map((one) => modalityNames[one] ?? one).join(', ');
