import type { ModelClaim, ResultClaim, RouteClaim } from '../facts.ts';
import { isMovingAlias, resolveAlias } from '../names/aliases.ts';
import { parseName, type NameTags } from '../names/parse-name.ts';
import { labOfModel, labOfOrganisation } from '../tables/labs.ts';
import { providerEntry, providerId } from '../tables/providers.ts';

/** Where a claim belongs: the canonical id, its lab, and what its spelling said beside. */
export interface Placed<T> {
	claim: T;
	id: string;
	lab: string;
	tags: NameTags;
	/** The spelling is an alias of the id. */
	byAlias: boolean;
	/** The alias moves with time: it may have meant another model before. */
	byMoving: boolean;
}

type NamedClaim = ModelClaim | RouteClaim | ResultClaim;

/** Names of models that do not answer in text, or that judge instead of answering. */
const notText =
	/embed|rerank|\btts\b|whisper|transcri|(^|-)image|imagen|dall-e|audio|realtime|(^|-)live(-|$)|moderation|guard|safety|content-safety|-ocr|ocr-|sora|veo-|lyria|speech|voice|orpheus|sonic|classif|translate|-asr|-mt-|decisions|reward|retriev|bge-|deplot|vila|flux|stable-|kling|hailuo|music|wan-?2|-robotics|computer-use-preview|computer-use$|deep-research|customsearch|-pii|detector|parse(-|$)|bevformer|sparsedrive|streampetr|m2m100|^esm|^usd[cv]|gliner|paligemma|cosmos|model-router/;

/** Ids without a version that a lab points to another of its models from time to time. */
const pointers = new Set(['deepseek-chat', 'deepseek-reasoner', 'deepseek-coder']);

/** Places claims; those that no rule, alias or readable name places come back as spellings. */
export function placeClaims<T extends NamedClaim>(
	claims: readonly T[],
	aliases: ReadonlyMap<string, string>,
): { placed: Placed<T>[]; unplaced: T[]; moving: T[]; notText: T[] } {
	const result = {
		placed: [] as Placed<T>[],
		unplaced: [] as T[],
		moving: [] as T[],
		notText: [] as T[],
	};
	for (const claim of claims) {
		const parsed = parseName(claim.raw);
		let { tags } = parsed;
		let id = claim.remembered ?? resolveAlias(parsed.id, aliases);
		let byAlias = id !== parsed.id;
		let byMoving = isMovingAlias(parsed.id);
		if (claim.kind === 'result' && byAlias && tags.effort === undefined)
			tags = { ...tags, ...modeOf(parsed.id, id) };
		// An id without a version moves with time; the name beside it may say what it is now.
		if (claim.remembered !== undefined) {
			byAlias = false;
			byMoving = false;
		} else if (!/\d/.test(id) && claim.alsoNamed !== undefined && claim.kind !== 'result') {
			const named = resolveAlias(parseName(claim.alsoNamed).id, aliases);
			if (
				/\d/.test(named) &&
				labOfModel(named) !== undefined &&
				labOfModel(named) === labOfModel(id)
			) {
				id = named;
				byAlias = true;
				byMoving = true;
			}
		}
		const org = parsed.org ?? claim.org;
		const lab = labOfModel(id) ?? (org === undefined ? undefined : labOfOrganisation(org));
		if (claim.remembered !== undefined && lab !== undefined)
			result.placed.push({ claim: scoped(claim, lab), id, lab, tags, byAlias, byMoving });
		else if (notText.test(id)) result.notText.push(claim);
		else if (
			claim.raw.startsWith('~') ||
			pointers.has(id) ||
			(tags.latest === true && !/\d/.test(id))
		)
			result.moving.push(claim);
		else if (isMovingAlias(parsed.id) && !isOnSale(claim)) result.moving.push(claim);
		else if (lab === undefined || !isId(id)) result.unplaced.push(claim);
		else result.placed.push({ claim: scoped(claim, lab), id, lab, tags, byAlias, byMoving });
	}
	return result;
}

/** The mode that an alias names beside the model: `grok-4-1-fast-non-reasoning`. */
function modeOf(alias: string, id: string): NameTags {
	const [, not, word] = /-(non-)?(reasoning|reasoner|chat)$/.exec(alias) ?? [];
	if (word === undefined || id.endsWith(word)) return {};
	return { effort: not !== undefined || word === 'chat' ? 'none' : 'thinking' };
}

/** Whether a claim tells of a present offer, so that a name means what it means today. */
const isOnSale = (claim: NamedClaim) =>
	claim.kind === 'route' || (claim.kind === 'model' && claim.scope === 'provider');

/** An entry at the model's own lab is first-hand. */
function scoped<T extends NamedClaim>(claim: T, lab: string): T {
	if (claim.kind !== 'model' || claim.scope !== 'provider' || claim.provider === undefined)
		return claim;
	if (providerEntry(providerId(claim.provider)).lab !== lab) return claim;
	return { ...claim, scope: 'first-party' };
}

const isId = (id: string) =>
	/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && /[a-z]/.test(id) && id.length <= 60;
