import type { SourceFacts } from '../../schema/source.ts';
import type { Adapted } from '../adapter.ts';
import type { Claim, SourceId } from '../facts.ts';
import { capabilityFacts } from './capability-facts.ts';
import { labPages } from './lab-pages.ts';
import { labStatements } from './lab-statements.ts';

interface Page {
	source: SourceFacts;
	/** The model that the page is of. */
	raw: string;
	values?: Extract<Claim, { kind: 'model' }>['values'];
	/** Scores that the page gives, by benchmark. */
	scores?: Readonly<Record<string, number>>;
}

/** Pages of labs that a person read, for what no upstream holds. */
const pages: Readonly<Record<SourceId, Page>> = {
	'qwen3-5-4b-model-card': {
		source: {
			name: 'Qwen3.5-4B model card',
			url: 'https://huggingface.co/Qwen/Qwen3.5-4B',
			kind: 'lab',
			asOf: '2026-11-22',
			retrieved: '2026-11-22',
		},
		raw: 'Qwen/Qwen3.5-4B',
		values: {
			releasedOn: '2026-03-02',
			licence: 'Apache-2.0',
			openWeights: true,
			weightsUrl: 'https://huggingface.co/Qwen/Qwen3.5-4B',
			'limits.contextTokens': 262_144,
			'limits.maxOutputTokens': 65_536,
			'modalities.input': ['text', 'image', 'video'],
			'modalities.output': ['text'],
			capabilities: { reasoning: true, toolCalling: true },
		},
		scores: { 'mmlu-pro': 79.1, livecodebench: 55.8 },
	},
};

/** Facts read by hand, in the same form as those of the upstreams. */
export function handFacts(): Adapted {
	const read = [ofPages(), ofStatements(), capabilityFacts()];
	return {
		sources: Object.assign({}, ...read.map(({ sources }) => sources)) as Adapted['sources'],
		claims: read.flatMap(({ claims }) => claims),
		notes: [],
	};
}

function ofPages(): Pick<Adapted, 'sources' | 'claims'> {
	const claims = Object.entries(pages).flatMap(
		([source, { source: facts, raw, values, scores }]): Claim[] => [
			...(values === undefined
				? []
				: [{ kind: 'model' as const, source, raw, scope: 'lab' as const, values }]),
			...Object.entries(scores ?? {}).map(([benchmark, score]) => ({
				kind: 'result' as const,
				source,
				raw,
				benchmark,
				score,
				runBy: 'lab' as const,
				url: facts.url,
			})),
		],
	);
	return {
		sources: Object.fromEntries(Object.entries(pages).map(([id, page]) => [id, page.source])),
		claims,
	};
}

/** One source a lab, so that readers see who speaks; each claim carries its own page. */
function ofStatements(): Pick<Adapted, 'sources' | 'claims'> {
	const sources: Adapted['sources'] = {};
	const claims: Claim[] = [];
	for (const [lab, statements] of Object.entries(labStatements)) {
		const { id: source, facts } = labPages(lab);
		sources[source] = facts;
		for (const { says, page, models } of statements)
			for (const raw of models)
				claims.push({ kind: 'model', source, raw, scope: 'lab', values: says, url: page });
	}
	return { sources, claims };
}
