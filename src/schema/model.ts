import { z } from 'zod';
import {
	count,
	httpsUrl,
	isoDay,
	isoDayOrMonth,
	line,
	slug,
	strictRecord,
	upkeep,
} from './common.ts';

export const modalities = ['text', 'image', 'pdf', 'audio', 'video'] as const;

/** Capabilities that are facts of a model. Vision, audio and file input follow from `modalities`. */
export const capabilityKeys = [
	'reasoning',
	'toolCalling',
	'structuredOutput',
	'codeExecution',
	'computerUse',
	'webSearch',
	'streaming',
	'fineTuning',
	'batch',
	'promptCaching',
] as const;

/** What a capability means where it is true. */
const capabilityMeanings: Record<(typeof capabilityKeys)[number], string> = {
	reasoning: 'Can think in tokens of its own before it answers',
	toolCalling: 'Can call functions that the request describes',
	structuredOutput: 'Can be held to a JSON schema',
	codeExecution: 'Can run code on its provider’s side',
	computerUse: 'Can operate a screen, a mouse and a keyboard',
	webSearch: 'Can search the web on its provider’s side',
	streaming: 'Can send its answer while it writes',
	fineTuning: 'Can be trained further by customers',
	batch: 'Can be sent many requests to answer later',
	promptCaching: 'Can reuse the start of earlier requests',
};

const yesNo = z.boolean('Write true or false. Leave the key out when it is not known').optional();
const modalityList = z
	.array(z.enum(modalities, `Write modalities from: ${modalities.join(', ')}`))
	.min(1, 'Name at least one modality, or leave the key out');

/** What `data/models/<lab>/<model>.yml` holds. Which lab and model, its path says. */
export const modelSchema = strictRecord({
	name: line('the name, as its lab writes it'),
	aliases: z
		.array(line('a spelling'))
		.optional()
		.describe('Raw ids and spellings of upstreams and readers'),
	family: slug.optional().describe('Models of one line share it, e.g. claude-sonnet'),
	releasedOn: isoDay.optional().describe('The day of its release'),
	knowledgeCutoff: isoDayOrMonth.optional().describe('The last day or month of its training data'),
	stage: z
		.enum(
			['preview', 'deprecated', 'retired'],
			'Write preview, deprecated or retired, or leave it out',
		)
		.optional()
		.describe('Only where a source says so'),
	retiresOn: isoDay.optional().describe("The day the model's own lab stops or stopped serving it"),
	successor: slug
		.optional()
		.describe('Id of the model that its lab names, or the next of its family'),
	limits: strictRecord({
		contextTokens: count('the context window in tokens').optional(),
		maxInputTokens: count('the most input tokens').optional(),
		maxOutputTokens: count('the most output tokens').optional(),
	})
		.optional()
		.describe('Limits of the model itself; a route may set lower ones'),
	parameters: strictRecord({
		total: count('the number of all parameters').optional(),
		active: count('the number of parameters active for a token').optional(),
	})
		.optional()
		.describe('Numbers of parameters, in full: 4660000000'),
	architecture: line('the architecture, e.g. mixture of experts').optional(),
	openWeights: yesNo.describe('Whether the weights can be downloaded'),
	licence: line('the licence, as an SPDX id where there is one').optional(),
	commercialUse: yesNo.describe('Whether the licence allows commercial use'),
	weightsUrl: httpsUrl.optional().describe('The page to download the weights from'),
	modalities: strictRecord({
		input: modalityList.optional().describe('What it takes'),
		output: modalityList.optional().describe('What it gives'),
	})
		.optional()
		.describe('Kinds of input and output'),
	capabilities: strictRecord(
		Object.fromEntries(
			capabilityKeys.map((key) => [key, yesNo.describe(capabilityMeanings[key])]),
		) as Record<(typeof capabilityKeys)[number], typeof yesNo>,
	)
		.optional()
		.describe('true, false, or left out when it is not known'),
	...upkeep,
});

export type ModelFacts = z.infer<typeof modelSchema>;
export type CapabilityKey = (typeof capabilityKeys)[number];
export type Modality = (typeof modalities)[number];
