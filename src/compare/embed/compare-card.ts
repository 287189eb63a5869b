import type { Catalog } from '../../schema/catalog.ts';
import { formatDay } from '../../format/day.ts';
import { Citations } from '../citations.ts';
import { pairSide, type PairSide } from '../pair-page.ts';
import { pairing } from '../pair/pairing.ts';
import { scorecardRows, type ScoreRow } from '../pair/scorecard.ts';
import { anyPairPath } from '../paths.ts';
import { profileOf } from '../profile.ts';
import { statusText } from './status-text.ts';

/** What a scorecard widget shows. */
export interface CompareCard {
	models: [a: PairSide, b: PairSide];
	/** `Large 1: Retired since 30 Jun 2026`, for models that are not simply in service. */
	statuses: string[];
	/** Without references: the page that `href` leads to names the source of each value. */
	rows: ScoreRow[];
	asOf: string;
	href: string;
}

/** The decision scorecard of two models, the first one as side A. */
export function compareCard(catalog: Catalog, idA: string, idB: string): CompareCard {
	const profiles = [idA, idB].map((id) => profileOf(catalog, id));
	const pair = pairing(catalog, idA, idB);
	return {
		models: [pairSide(pair.a), pairSide(pair.b)],
		statuses: profiles.flatMap((profile) => {
			const status = statusText(profile);
			return status === undefined ? [] : [`${profile.name}: ${status}`];
		}),
		rows: scorecardRows(pair, new Citations()).map((row) => ({
			...row,
			a: { ...row.a, refs: [] },
			b: { ...row.b, refs: [] },
		})),
		asOf: formatDay(catalog.asOf),
		href: anyPairPath(idA, idB),
	};
}
