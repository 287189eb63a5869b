import { defaultWorkload } from '../../cost/workload.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { formatUsd } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import { claim, type Claim } from '../claim.ts';
import { because, derived, isFilled, type Fact } from '../evidence.ts';
import type { ModelCost } from '../offers.ts';
import { costFact, liveProviders } from '../pair/pairing.ts';
import type { Profile } from '../profile.ts';
import { tagsOf } from '../tags.ts';
import { workloadText } from '../workload-text.ts';

/** A sentence about a model, with the name or `It` in front. */
type Sentence = (subject: string) => Claim;

/** What is known of a model in a few sentences; the first one names it. Each needs its facts. */
export function modelSummary(catalog: Catalog, profile: Profile): Claim[] {
	return [
		release(profile),
		limits(profile),
		weights(profile),
		cost(profile),
		tags(catalog, profile),
	]
		.filter((sentence) => sentence !== undefined)
		.map((sentence, i) => sentence(i === 0 ? profile.name : 'It'));
}

function release({ lab, releasedOn }: Profile): Sentence | undefined {
	return (
		releasedOn &&
		((subject) => claim`${subject} is a model of ${lab.name}, released on ${releasedOn}.`)
	);
}

function limits({ contextTokens, maxOutputTokens }: Profile): Sentence | undefined {
	if (contextTokens && maxOutputTokens)
		return (subject) =>
			claim`${subject} takes ${contextTokens} tokens of context and puts out at most ${maxOutputTokens}.`;
	if (contextTokens)
		return (subject) => claim`${subject} takes ${contextTokens} tokens of context.`;
	return (
		maxOutputTokens && ((subject) => claim`${subject} puts out at most ${maxOutputTokens} tokens.`)
	);
}

function weights(profile: Profile): Sentence | undefined {
	const { openWeights, licence, totalParameters, activeParameters } = profile;
	if (!openWeights) return undefined;
	if (!openWeights.value)
		return (subject) => claim`${subject} has closed weights${because(openWeights)}.`;
	const size = totalParameters && sizeText(totalParameters, activeParameters);
	if (licence && size)
		return (subject) =>
			claim`${subject} has open weights${because(openWeights)} of ${size}, under the licence ${licence}.`;
	if (licence)
		return (subject) =>
			claim`${subject} has open weights${because(openWeights)} under the licence ${licence}.`;
	if (size)
		return (subject) => claim`${subject} has open weights${because(openWeights)} of ${size}.`;
	return (subject) => claim`${subject} has open weights${because(openWeights)}.`;
}

function sizeText(total: Fact<number>, active: Fact<number> | undefined): Fact<number> {
	if (!active) return { ...total, text: `${total.text} parameters` };
	return derived(total.value, `${total.text} parameters, ${active.text} of them active`, [
		total,
		active,
	]);
}

function cost(profile: Profile): Sentence | undefined {
	const usd = costFact(profile);
	if (!usd || profile.cost.kind === 'unknown') return undefined;
	const { offer } = profile.cost.best;
	const traffic = workloadText(defaultWorkload);
	if (profile.cost.kind === 'ended')
		return (subject) =>
			claim`${subject} came to ${usd} for ${traffic}, at the last price of ${offer.name}.`;
	const providers = liveProviders(profile);
	const among = providers && providers.value > 1 ? inComparison(profile.cost, providers) : '';
	return (subject) => claim`${subject} costs ${usd} for ${traffic}, at ${offer.name}${among}.`;
}

/** How the cheapest route stands to those of the other providers: below them all, or level with some. */
function inComparison(
	{ best, others }: Extract<ModelCost, { kind: 'known' }>,
	providers: Fact<number>,
): string {
	const total = formatUsd(best.cost.usd);
	const provider = ({ offer }: typeof best) => offer.served.provider.id;
	const level = others.some(
		(other) => provider(other) !== provider(best) && formatUsd(other.cost.usd) === total,
	);
	return level
		? `; none of its ${providers.text} providers costs less`
		: `, the cheapest of ${providers.text} providers`;
}

function tags(catalog: Catalog, profile: Profile): Sentence | undefined {
	const found = tagsOf(catalog, profile);
	const evidence = found.flatMap((tag) => tag.evidence);
	if (!isFilled(evidence)) return undefined;
	const text = listOf(found.map(({ name }) => name.toLowerCase()));
	return (subject) => claim`${subject} stands out for ${{ value: text, text, evidence }}.`;
}
