import type { ModelClaim } from '../facts.ts';
import { labOfModel, labs } from '../tables/labs.ts';
import { byCode, slugOf } from '../text.ts';
import type { Placed } from './place.ts';
import { trustRank } from './trust.ts';

/** Names that no upstream writes as the lab does. */
const byHand: Readonly<Record<string, string>> = {
	'gpt-4o': 'GPT-4o',
	o1: 'o1',
	'o1-mini': 'o1-mini',
	'o1-pro': 'o1-pro',
	o3: 'o3',
	'o3-mini': 'o3-mini',
	'o3-pro': 'o3-pro',
	'o4-mini': 'o4-mini',
	'gpt-oss-120b': 'gpt-oss-120b',
	'gpt-oss-20b': 'gpt-oss-20b',
	'llama-4-maverick': 'Llama 4 Maverick',
	'llama-4-scout': 'Llama 4 Scout',
	'claude-3-5-sonnet': 'Claude 3.5 Sonnet',
	'deepseek-r1': 'DeepSeek-R1',
	'deepseek-r1-0528': 'DeepSeek-R1 0528',
	'deepseek-v3': 'DeepSeek-V3',
	'kimi-k2': 'Kimi K2',
	'qwen3-5-4b': 'Qwen3.5-4B',
	'minimax-m1-80k': 'MiniMax M1 80K',
	'mistral-large-2512': 'Mistral Large 3',
	'mistral-large-2411': 'Mistral Large 2.1',
	'mistral-large-2407': 'Mistral Large 2',
	'mistral-medium-2505': 'Mistral Medium 3',
	'mistral-medium-2508': 'Mistral Medium 3.1',
	'mistral-medium-2604': 'Mistral Medium 3.5',
	'mistral-small-2501': 'Mistral Small 3',
	'mistral-small-2503': 'Mistral Small 3.1',
	'mistral-small-2506': 'Mistral Small 3.2',
	'mistral-small-2603': 'Mistral Small 4',
	'devstral-2512': 'Devstral 2',
	'ministral-3b-2512': 'Ministral 3 3B',
	'ministral-8b-2512': 'Ministral 3 8B',
	'ministral-14b-2512': 'Ministral 3 14B',
	'command-a-03-2025': 'Command A',
	'command-r-08-2024': 'Command R 08-2024',
	'command-r-plus-08-2024': 'Command R+ 08-2024',
	'command-a-plus-05-2026': 'Command A+',
	'grok-4-20': 'Grok 4.20',
};

/** The name that readers see: the most trusted one, without what is not a part of it. */
export function modelName(id: string, placed: readonly Placed<ModelClaim>[]): string {
	const hand = byHand[id];
	if (hand !== undefined) return hand;
	const candidates = placed
		.filter(({ claim, byAlias }) => claim.values.name !== undefined && !byAlias)
		.map(({ claim, tags }) => ({
			name: tidy(claim.values.name!, id),
			rank:
				trustRank('name', claim.source, claim.scope) * 10 +
				Object.keys(tags).length +
				(startsAlike(claim.values.name!, id) ? 0 : 1000),
		}))
		.filter(({ name }) => /[A-Z]/.test(name))
		.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || byCode(a.name, b.name));
	const name = candidates[0]?.name ?? titled(id);
	// A four-digit mark names other weights: it belongs to the name.
	const mark = /(?<!-\d{2})-(\d{4})$/.exec(id)?.[1];
	return mark === undefined || name.includes(mark) ? name : `${name} ${mark}`;
}

/** A name of the model starts like its id; a shop may leave out the family (`R1 0528`). */
function startsAlike(name: string, id: string): boolean {
	const [word = ''] = /^[a-z]+/.exec(id) ?? [];
	return slugOf(tidy(name, id)).startsWith(word);
}

/** Takes off brackets, days, the lab's name and words of an offer; puts Claude 3 in its lab's order. */
function tidy(name: string, id: string): string {
	const lab = labs[labOfModel(id) ?? '']?.name;
	return name
		.replaceAll(/[\u00a0\s]+/g, ' ')
		.replace(/^[^:]{2,20}: /, '')
		.replace(/^.*\//, '')
		.replaceAll(
			/\s*\((?:latest|free|preview|beta|new|fast|[^)]*\d{4}[^)]*|v\d|us|eu|global|[^)]*region[^)]*)\)/gi,
			'',
		)
		.replace(/\s+(?:preview|latest|instruct|\d{4}-\d{2}-\d{2}|20\d{6})$/gi, '')
		.replace(/[ -]Instruct\b/i, '')
		.replace(/[ -]it$/i, '')
		.replace(/^(Llama|Grok|Gemma|Phi)-(?=\d)/, '$1 ')
		.replaceAll(/(?<=\d[a-z]?)-(?=\d+B\b|A\d+B\b)/gi, ' ')
		.replaceAll(/(?<=\dB)-(?=A\d)/g, ' ')
		.replace(
			lab === undefined || id.startsWith(lab.toLowerCase())
				? /^$/
				: new RegExp(`^${lab} (?=.*\\d)`),
			'',
		)
		.replace(/^Claude (Opus|Sonnet|Haiku) (3(?:\.\d)?)$/, 'Claude $2 $1')
		.trim();
}

/** A name from an id, where no source gives one: `kimi-k3` is Kimi K3. */
function titled(id: string): string {
	return id
		.replaceAll(/(?<=(?:^|-)[a-z]*\d+)-(?=\d(?:-|$))/g, '.')
		.split('-')
		.map((word) =>
			/^(gpt|glm|lfm|llm)/.test(word)
				? word.toUpperCase()
				: word.charAt(0).toUpperCase() + word.slice(1),
		)
		.join(' ')
		.replaceAll(/\b(\d+)b\b/g, '$1B');
}
