import type { Citations, Cited } from '../citations.ts';
import { signals } from '../signals.ts';
import { leadOf, type Lead, type Pairing } from './pairing.ts';

/** One signal of the scorecard. An empty text of a cell never occurs: unknown is said. */
export interface ScoreRow {
	signal: string;
	a: Cited;
	b: Cited;
	lead: Lead;
	/** What stands in the last column: a name, `Tie`, `About the same`, `Not comparable`, `Unknown` or a dash. */
	leadText: string;
}

/** The decision scorecard: each signal with both values and who leads. */
export function scorecardRows(pair: Pairing, citations: Citations): ScoreRow[] {
	const { catalog, a, b } = pair;
	return signals.flatMap(({ name, cell, lead: leadBetween }) => {
		const { lead, otherwise } = leadBetween(a, b);
		const row = {
			signal: name,
			a: citations.cite(cell(catalog, a)),
			b: citations.cite(cell(catalog, b)),
			lead,
			leadText: leadText(pair, lead, otherwise),
		};
		return name === 'Provider routes' ? [row, sharedBenchmarks(pair)] : [row];
	});
}

function sharedBenchmarks(pair: Pairing): ScoreRow {
	const { a, b, total } = pair.tally;
	const lead = total === 0 ? 'none' : leadOf(a, b);
	const otherwise = lead === 'tie' ? 'Tie' : 'Not comparable';
	return {
		signal: 'Shared benchmarks',
		a: won(pair, a, b),
		b: won(pair, b, a),
		lead,
		leadText: leadText(pair, lead, otherwise),
	};
}

function won({ tally: { tie, total } }: Pairing, wins: number, losses: number): Cited {
	const text = total === 0 ? 'None comparable' : `${wins} won, ${tie} tied, ${losses} lost`;
	return { text, refs: [] };
}

function leadText(pair: Pairing, lead: Lead, otherwise: string): string {
	return lead === 'a' || lead === 'b' ? pair[lead].name : otherwise;
}
