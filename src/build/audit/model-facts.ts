import { formatDay } from '../../format/day.ts';
import { formatParameters, formatTokens } from '../../format/quantity.ts';
import type { Catalog, Lab, Model } from '../../schema/catalog.ts';
import type { Citation } from '../../schema/common.ts';
import type { CapabilityKey, Modality } from '../../schema/model.ts';
import { presets, type Workload } from '../../cost/workload.ts';
import {
	auditedCost,
	auditedRoutes,
	isRetired,
	type AuditedCost,
	type AuditedRoute,
} from './routes.ts';
import { auditedScores, type AuditedScore } from './scores.ts';

/** A fact of a record as it must read, and who may be named as its source. */
export interface AuditedFact {
	text: string;
	sources: readonly Citation[];
	/** Values that lost against it. */
	others: readonly string[];
}

export type Answer = 'Yes' | 'No';

/** Everything that pages may say of a model by itself, worked out from its records. */
export interface ModelFacts {
	id: string;
	model: Model;
	lab: Lab;
	/** The day of the data. */
	asOf: string;
	stage: 'active' | 'preview' | 'deprecated' | 'retired';
	/** By the label of the row: `Context window`. */
	specs: ReadonlyMap<string, AuditedFact>;
	/** By name: `Tool calling`. Unknown ones have no entry. */
	capabilities: ReadonlyMap<string, { answer: Answer; sources: readonly Citation[] }>;
	routes: readonly AuditedRoute[];
	scores: readonly AuditedScore[];
	/** The cost of a workload, undefined where it is not known. */
	cost: (workload: Workload) => AuditedCost | undefined;
	coverage: { known: number; total: number; grade: string };
}

/** The source of a field: its own, that of the field that holds it, or the default of the record. */
function sourceOf({ from }: Model, field: string): Citation {
	return from[field] ?? from[field.split('.')[0]!] ?? from['default']!;
}

const yesNo = (value: boolean): Answer => (value ? 'Yes' : 'No');
const tokens = (amount: number) => `${formatTokens(amount)} tokens`;
const modalities = (list: readonly string[]) =>
	list.map((one) => (one === 'pdf' ? 'PDF' : one)).join(', ');

const takes: readonly (readonly [name: string, ...Modality[]])[] = [
	['Vision', 'image', 'video'],
	['Multimodal input', 'image', 'video', 'audio', 'pdf'],
	['File input', 'pdf'],
	['Audio input', 'audio'],
];

const stated: Readonly<Record<string, CapabilityKey>> = {
	Reasoning: 'reasoning',
	'Tool calling': 'toolCalling',
	'Structured output': 'structuredOutput',
	'Code execution': 'codeExecution',
	'Computer use': 'computerUse',
	'Web search': 'webSearch',
	Streaming: 'streaming',
	'Fine-tuning': 'fineTuning',
	Batch: 'batch',
	'Prompt caching': 'promptCaching',
};

/** A published price says that a model can do it. */
const pricedBy = {
	Batch: 'batchInputUsdPerMtok',
	'Prompt caching': 'cacheReadUsdPerMtok',
} as const;

/** How many capabilities there are. */
export const capabilityCount = takes.length + Object.keys(stated).length;

/** The facts of one model. */
export function modelFacts(catalog: Catalog, model: Model): ModelFacts {
	const routes = auditedRoutes(catalog, model);
	const scores = auditedScores(catalog, model);
	const capabilities = capabilitiesOf(model, routes);
	const specs = specsOf(catalog, model);
	const costs = new Map<Workload, AuditedCost | undefined>();
	const cost = (workload: Workload) => {
		if (!costs.has(workload)) costs.set(workload, auditedCost(routes, workload));
		return costs.get(workload);
	};
	return {
		id: model.id,
		model,
		lab: catalog.labs.get(model.lab)!,
		asOf: catalog.asOf,
		stage: stageOf(catalog, model),
		specs,
		capabilities,
		routes,
		scores,
		cost,
		coverage: coverageOf(model, {
			specs,
			capabilities,
			scores,
			priced: cost(presets[0]!.workload) !== undefined,
		}),
	};
}

function stageOf(catalog: Catalog, model: Model): ModelFacts['stage'] {
	if (isRetired(model, catalog.asOf)) return 'retired';
	return model.retiresOn === undefined ? (model.stage ?? 'active') : 'deprecated';
}

function specsOf(catalog: Catalog, model: Model): ModelFacts['specs'] {
	const specs = new Map<string, AuditedFact>();
	const add = <T>(
		label: string,
		field: string,
		value: T | undefined,
		read: (value: T) => string,
	) => {
		if (value === undefined) return;
		const lost = (model.conflicts ?? []).filter((conflict) => conflict.field === field);
		specs.set(label, {
			text: read(value),
			sources: [sourceOf(model, field)],
			others: lost.map(({ value: other }) =>
				typeof other === typeof value
					? read(other as T)
					: `${String(other)}${/tokens$/i.test(field) ? ' tokens' : ''}`,
			),
		});
	};
	const { limits = {}, parameters = {} } = model;
	add('Released', 'releasedOn', model.releasedOn, formatDay);
	add('Context window', 'limits.contextTokens', limits.contextTokens, tokens);
	add('Maximum input', 'limits.maxInputTokens', limits.maxInputTokens, tokens);
	add('Maximum output', 'limits.maxOutputTokens', limits.maxOutputTokens, tokens);
	add('Parameters', 'parameters.total', parameters.total, formatParameters);
	add('Active parameters', 'parameters.active', parameters.active, formatParameters);
	add('Architecture', 'architecture', model.architecture, String);
	add('Open weights', 'openWeights', model.openWeights, yesNo);
	add('Licence', 'licence', model.licence, String);
	add('Commercial use', 'commercialUse', model.commercialUse, yesNo);
	add('Knowledge cutoff', 'knowledgeCutoff', model.knowledgeCutoff, formatDay);
	add('Input', 'modalities.input', model.modalities?.input, modalities);
	add('Output', 'modalities.output', model.modalities?.output, modalities);
	specs.set('Status', statusOf(catalog, model));
	return specs;
}

function statusOf(catalog: Catalog, model: Model): AuditedFact {
	const stage = stageOf(catalog, model);
	const day = model.retiresOn;
	const word = stage.charAt(0).toUpperCase() + stage.slice(1);
	const when =
		day === undefined
			? ''
			: stage === 'retired'
				? ` since ${formatDay(day)}`
				: `, retires ${formatDay(day)}`;
	return {
		text: word + when,
		sources: [sourceOf(model, 'stage'), sourceOf(model, 'retiresOn')],
		others: [],
	};
}

function capabilitiesOf(model: Model, routes: readonly AuditedRoute[]): ModelFacts['capabilities'] {
	const found = new Map<string, { answer: Answer; sources: readonly Citation[] }>();
	const input = model.modalities?.input;
	for (const [name, ...wanted] of input ? takes : [])
		found.set(name, {
			answer: yesNo(wanted.some((one) => input!.includes(one))),
			sources: [sourceOf(model, 'modalities.input')],
		});
	for (const [name, key] of Object.entries(stated)) {
		const said = model.capabilities?.[key];
		if (said !== undefined)
			found.set(name, { answer: yesNo(said), sources: [sourceOf(model, `capabilities.${key}`)] });
	}
	for (const [name, price] of Object.entries(pricedBy)) {
		const sources = routes.flatMap(({ period }) =>
			period?.[price] === undefined ? [] : [period.fieldsFrom?.[price] ?? period.from],
		);
		if (!found.has(name) && sources.length > 0) found.set(name, { answer: 'Yes', sources });
	}
	return found;
}

/** Facts that count for coverage beside the capabilities. */
const counted = [
	'Released',
	'Context window',
	'Maximum output',
	'Knowledge cutoff',
	'Open weights',
];
const countedOfOpen = ['Parameters', 'Licence'];
/** Least shares of known facts, and benchmarks that count as known. As the methodology page states. */
const grades = [
	['A', 0.85],
	['B', 0.7],
	['C', 0.5],
	['D', 0],
] as const;
const benchmarksNeeded = 3;

function coverageOf(
	model: Model,
	{
		specs,
		capabilities,
		scores,
		priced,
	}: Pick<ModelFacts, 'specs' | 'capabilities' | 'scores'> & { priced: boolean },
): ModelFacts['coverage'] {
	const labels = model.openWeights ? [...counted, ...countedOfOpen] : counted;
	const benchmarks = new Set(scores.map(({ benchmark }) => benchmark.id)).size;
	const known =
		labels.filter((label) => specs.has(label)).length +
		capabilities.size +
		Number(priced) +
		Number(benchmarks >= benchmarksNeeded);
	const total = labels.length + capabilityCount + 2;
	const grade = grades.find(([, share]) => known / total >= share)![0];
	return { known, total, grade };
}
