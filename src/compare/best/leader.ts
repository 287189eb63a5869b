import { formatPercent } from '../../format/quantity.ts';
import { listOf, plural } from '../../format/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { costEvidence } from '../offers.ts';
import type { Evidence } from '../evidence.ts';
import type { NeedId } from './needs.ts';
import { needRanks, rankingOf, type Placed } from './ranking.ts';

/** Who stands first for a need and by which fact, as one sentence. */
export interface Leader {
	text: string;
	evidence: readonly Evidence[];
	/** Those who share the first place. */
	models: readonly Placed['profile'][];
}

/** The first of a ranking. Nothing where no model has a place. */
export function leaderOf(catalog: Catalog, need: NeedId): Leader | undefined {
	const { placed } = rankingOf(catalog, need);
	const first = placed.filter(({ place }) => place === 1);
	const [one] = first;
	if (!one) return undefined;
	const models = first.map(({ profile }) => profile);
	const names = listOf(models.map(({ name }) => name));
	const verb = first.length === 1 ? 'leads' : 'lead';
	return {
		text: `${names} ${verb} ${plural(placed.length, 'ranked model')}${why(need, one, first.length > 1)}.`,
		evidence: first.flatMap(({ parts, cost: { cost } }) => [
			...parts.flatMap(({ score }) => score.fact.evidence),
			...(needRanks[need].by === 'cost' && cost.kind === 'known' ? costEvidence(cost.best) : []),
		]),
		models,
	};
}

/** One line for a list of results: who leads, or that nobody does. */
export function needAnswer(catalog: Catalog, need: NeedId): string {
	return (
		leaderOf(catalog, need)?.text ??
		'No model is ranked: no benchmark that counts measured enough of them'
	);
}

/** The fact that gives the first place, of one model or of each that shares it. */
function why(
	need: NeedId,
	{ by, parts, cost: { cost, inBatches } }: Placed,
	shared: boolean,
): string {
	const [part] = parts;
	const who = shared ? 'each' : 'it';
	switch (needRanks[need].by) {
		case 'mean': {
			const over = shared ? '' : ` over ${plural(parts.length, 'benchmark')}`;
			return `: ${who} beats ${by} of the models measured alike, on average${over}`;
		}
		case 'index':
			return ` with ${by} in ${part!.score.benchmark.name}`;
		case 'cost': {
			const name = part!.score.benchmark.name;
			if (shared || cost.kind !== 'known') return `: ${who} costs ${by} a month`;
			const how = inBatches ? ', in batches,' : '';
			return `: it costs ${by} a month at ${cost.best.offer.name}${how} and beats ${formatPercent(part!.percentile / 100)} of the models in ${name}`;
		}
	}
}
