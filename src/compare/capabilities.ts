import type { Catalog, Model } from '../schema/catalog.ts';
import type { CapabilityKey, Modality } from '../schema/model.ts';
import { citationOf, derived, evidenceOf, fact, isFilled, type Fact } from './evidence.ts';
import { priceEvidence, type Offer } from './offers.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** One capability of a model. Unknown has no fact; yes and no have one. */
export interface Capability {
	id: string;
	name: string;
	/** As in `It has …`: `vision`, `tool calling`. */
	noun: string;
	answer: Answer;
	fact?: Fact<boolean>;
}

interface Definition {
	id: string;
	name: string;
	noun: string;
	/** What it means here. Shown on the methodology page. */
	meaning: string;
	find: (catalog: Catalog, model: Model, offers: readonly Offer[]) => Fact<boolean> | undefined;
}

const takes =
	(...wanted: Modality[]): Definition['find'] =>
	(catalog, model) => {
		const input = model.modalities?.input;
		if (!input) return undefined;
		const can = wanted.some((one) => input.includes(one));
		const evidence = evidenceOf(catalog, citationOf(model.from, 'modalities.input'));
		return fact(can, can ? 'Yes' : 'No', evidence);
	};

const stated =
	(key: CapabilityKey): Definition['find'] =>
	(catalog, model) => {
		const can = model.capabilities?.[key];
		if (can === undefined) return undefined;
		return fact(
			can,
			can ? 'Yes' : 'No',
			evidenceOf(catalog, citationOf(model.from, `capabilities.${key}`)),
		);
	};

/** Yes where a route publishes a price for it: nobody prices what cannot be done. */
const statedOrPriced =
	(key: CapabilityKey, price: 'cacheReadUsdPerMtok' | 'batchInputUsdPerMtok'): Definition['find'] =>
	(catalog, model, offers) => {
		const said = stated(key)(catalog, model, offers);
		if (said) return said;
		const priced = offers
			.filter(({ period }) => period?.[price] !== undefined)
			.map((offer) => fact(offer.name, offer.name, priceEvidence(offer, price)));
		return isFilled(priced) ? derived(true, 'Yes', [priced[0]]) : undefined;
	};

/** Every capability that pages compare, in the order in which they stand. */
export const capabilityDefinitions: readonly Definition[] = [
	{
		id: 'vision',
		name: 'Vision',
		noun: 'vision',
		meaning: 'Takes images or video as input.',
		find: takes('image', 'video'),
	},
	{
		id: 'multimodal',
		name: 'Multimodal input',
		noun: 'multimodal input',
		meaning: 'Takes anything besides text as input.',
		find: takes('image', 'video', 'audio', 'pdf'),
	},
	{
		id: 'reasoning',
		name: 'Reasoning',
		noun: 'reasoning',
		meaning: 'Can think in extra tokens before it answers.',
		find: stated('reasoning'),
	},
	{
		id: 'tool-calling',
		name: 'Tool calling',
		noun: 'tool calling',
		meaning: 'Can call functions that a request describes.',
		find: stated('toolCalling'),
	},
	{
		id: 'structured-output',
		name: 'Structured output',
		noun: 'structured output',
		meaning: 'Can be held to a JSON schema.',
		find: stated('structuredOutput'),
	},
	{
		id: 'code-execution',
		name: 'Code execution',
		noun: 'code execution',
		meaning: "Can run code in its lab's own sandbox.",
		find: stated('codeExecution'),
	},
	{
		id: 'computer-use',
		name: 'Computer use',
		noun: 'computer use',
		meaning: 'Is made to operate a screen, a mouse and a keyboard.',
		find: stated('computerUse'),
	},
	{
		id: 'web-search',
		name: 'Web search',
		noun: 'web search',
		meaning: "Can search the web through its lab's own tool.",
		find: stated('webSearch'),
	},
	{
		id: 'file-input',
		name: 'File input',
		noun: 'file input',
		meaning: 'Takes PDF files as input.',
		find: takes('pdf'),
	},
	{
		id: 'audio',
		name: 'Audio input',
		noun: 'audio input',
		meaning: 'Takes audio as input.',
		find: takes('audio'),
	},
	{
		id: 'streaming',
		name: 'Streaming',
		noun: 'streaming',
		meaning: 'Can send its answer piece by piece.',
		find: stated('streaming'),
	},
	{
		id: 'fine-tuning',
		name: 'Fine-tuning',
		noun: 'fine-tuning',
		meaning: 'Can be trained further through an API.',
		find: stated('fineTuning'),
	},
	{
		id: 'batch',
		name: 'Batch',
		noun: 'batch processing',
		meaning: 'Takes requests as a batch; a published batch price counts as yes.',
		find: statedOrPriced('batch', 'batchInputUsdPerMtok'),
	},
	{
		id: 'prompt-caching',
		name: 'Prompt caching',
		noun: 'prompt caching',
		meaning: 'Input that repeats can be cached; a published price for cached input counts as yes.',
		find: statedOrPriced('promptCaching', 'cacheReadUsdPerMtok'),
	},
];

/** All capabilities of a model, in the order of the definitions. */
export function capabilitiesOf(
	catalog: Catalog,
	model: Model,
	offers: readonly Offer[],
): Capability[] {
	return capabilityDefinitions.map(({ id, name, noun, find }) => {
		const found = find(catalog, model, offers);
		if (!found) return { id, name, noun, answer: 'unknown' };
		return { id, name, noun, answer: found.value ? 'yes' : 'no', fact: found };
	});
}
