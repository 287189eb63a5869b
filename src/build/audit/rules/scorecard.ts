import { defaultWorkload } from '../../../cost/workload.ts';
import { formatPrice } from '../../../format/quantity.ts';
import { rules } from '../../../compare/rules.ts';
import type { Cell, TableRow } from '../audited-page.ts';
import { mismatch, type PageContext, type TableRule } from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import { lowestPrice, providersOf } from '../routes.ts';
import { columnFaults } from './specs-table.ts';
import { bestForText } from './best-for.ts';

export type Leader = 'a' | 'b' | 'tie' | 'none';

/** How one cell of a signal may read, and what decides who leads: more is better. */
interface Signal {
	texts: readonly string[];
	/** Undefined where nothing can lead. */
	value?: number | undefined;
}

type SignalOf = (facts: ModelFacts, context: PageContext) => Signal;

const unknown: Signal = { texts: ['Unknown'] };

const signals: Readonly<Record<string, SignalOf>> = {
	'Best for': (facts, { records }) => ({ texts: [bestForText(facts, records)] }),
	'Decision fit': fit,
	'Context window': ({ specs, model }) =>
		limit(specs.get('Context window')?.text, model.limits?.contextTokens),
	'Maximum output': ({ specs, model }) =>
		limit(specs.get('Maximum output')?.text, model.limits?.maxOutputTokens),
	'Cheapest input': (facts) => cheapest(facts, 'inputUsdPerMtok'),
	'Cheapest output': (facts) => cheapest(facts, 'outputUsdPerMtok'),
	'Provider routes': providers,
	Openness: ({ model }) => {
		if (model.openWeights === undefined) return unknown;
		if (!model.openWeights) return { texts: ['Closed weights'], value: 0 };
		const licence = model.licence === undefined ? '' : `, ${model.licence}`;
		return { texts: [`Open weights${licence}`], value: 1 };
	},
	'Knowledge cutoff': ({ specs, model }) => {
		const day = model.knowledgeCutoff;
		if (day === undefined) return unknown;
		const [year, month, date = '0'] = day.split('-') as [string, string, string?];
		return {
			texts: [specs.get('Knowledge cutoff')!.text],
			value: Number(year) * 10_000 + Number(month) * 100 + Number(date),
		};
	},
	Coverage: ({ coverage: { grade, known, total } }) => ({
		texts: [`${grade}, ${known} of ${total} known`],
		value: known / total,
	}),
};

function limit(text: string | undefined, value: number | undefined): Signal {
	return text === undefined ? unknown : { texts: [text], value };
}

function cheapest(facts: ModelFacts, key: 'inputUsdPerMtok' | 'outputUsdPerMtok'): Signal {
	const found = lowestPrice(facts.routes, key);
	if (found) {
		const price = formatPrice(found.usd);
		return found.ended
			? { texts: found.routes.map(({ name }) => `${price} (last price at ${name}, ended)`) }
			: { texts: found.routes.map(({ name }) => `${price} (${name})`), value: -found.usd };
	}
	const cost = facts.cost(defaultWorkload);
	const free = cost?.routes.filter(({ route }) => cost.kind === 'known' && route.free) ?? [];
	if (free.length === 0) return unknown;
	return { texts: free.map(({ route }) => `Only free (${route.name})`) };
}

function providers({ routes }: ModelFacts): Signal {
	const live = providersOf(routes.filter(({ byTokens, inUse }) => byTokens && inUse)).length;
	const parts = [
		[
			providersOf(routes.filter(({ byTokens, inUse }) => !byTokens && inUse)),
			'without a price by tokens',
		],
		[providersOf(routes.filter(({ state }) => state === 'ended')), 'ended'],
		[providersOf(routes.filter(({ state }) => state === 'unconfirmed')), 'unconfirmed'],
	] as const;
	const rest = parts.filter(([names]) => names.length > 0);
	const text = [
		`${live === 0 ? 'None' : live} by tokens`,
		...rest.map(([names, words]) => `${names.length} ${words}`),
	].join(', ');
	return { texts: [text], value: live };
}

/** From the best to the worst: how an answer begins, and what must hold for it. */
const fits: readonly (readonly [
	start: string,
	level: number,
	holds: (facts: ModelFacts) => boolean,
])[] = [
	['Ready for new work', 5, ({ stage, ...facts }) => stage === 'active' && hasCost(facts)],
	[
		'Ready to host yourself',
		4,
		({ stage, model, ...facts }) =>
			stage === 'active' && model.openWeights === true && !hasCost(facts),
	],
	['For trials: still a preview', 3, ({ stage }) => stage === 'preview'],
	['For trials', 3, ({ stage, ...facts }) => stage === 'active' && hasCost(facts)],
	['Hard to plan: no price known', 2, ({ cost }) => cost(defaultWorkload) === undefined],
	['Plan a move: every route', 1, ({ stage, ...facts }) => stage === 'active' && hasCost(facts)],
	['Plan a move', 1, ({ stage }) => stage === 'deprecated'],
	[
		'Only where others serve it',
		1,
		({ stage, model }) => stage === 'retired' && model.openWeights === true,
	],
	[
		'Not for new work: retired',
		0,
		({ stage, model }) => stage === 'retired' && model.openWeights !== true,
	],
	['Not for new work', 0, ({ cost }) => cost(defaultWorkload)?.kind === 'ended'],
];

function hasCost({ cost }: Pick<ModelFacts, 'cost'>): boolean {
	return cost(defaultWorkload)?.kind === 'known';
}

function fit(facts: ModelFacts): Signal {
	// The words after the start hold at most a day, which is traced like that of any sentence.
	const right = fits.filter(([, , holds]) => holds(facts));
	return { texts: right.map(([start]) => start), value: undefined };
}

/** Both cells of each signal read as the records say, and whoever leads does so by them. */
export const scorecard: TableRule = {
	reads: ({ columns }, { models }) => columns[0] === 'Signal' && models.length === 2,
	check: (table, context) => {
		const faults = columnFaults(table, context);
		const elements = [];
		for (const row of table.rows) {
			const found =
				row.head.text === 'Shared benchmarks' ? tallyFaults(row, context) : rowFaults(row, context);
			faults.push(...found);
			if (found.length === 0 && row.head.text !== 'Decision fit')
				elements.push(...row.cells.map(({ element }) => element));
		}
		return { faults, elements };
	},
};

function rowFaults(row: TableRow, context: PageContext): string[] {
	const label = row.head.text;
	const signalOf = signals[label];
	if (!signalOf) return [`“${label}” is no signal that the auditor knows`];
	const found = context.models.map((facts) => signalOf(facts, context)) as [Signal, Signal];
	const faults = context.models.flatMap(({ model }, i) => {
		const { text } = row.cells[i]!;
		const { texts } = found[i]!;
		const reads =
			label === 'Decision fit' ? texts.some((one) => text.startsWith(one)) : texts.includes(text);
		return reads ? [] : mismatch(`${label} of ${model.name}`, text, texts.join('” or “'));
	});
	const values =
		label === 'Decision fit'
			? row.cells.slice(0, 2).map(({ text }) => fits.find(([start]) => text.startsWith(start))?.[1])
			: found.map(({ value }) => value);
	return [...faults, ...leadFaults(row, leaderOf(label, values))];
}

/** Who leads by two values; limits in tokens that are about the same lead nothing. */
function leaderOf(label: string, [x, y]: readonly (number | undefined)[]): Leader {
	if (x === undefined || y === undefined) return 'none';
	if (/window|output$/.test(label) && x > 1 && y > 1)
		if (Math.abs(x - y) <= rules.sameTokensShare * Math.max(x, y)) return 'tie';
	if (label === 'Knowledge cutoff' && (x % 100 === 0 || y % 100 === 0))
		return leaderOf('', [Math.floor(x / 100), Math.floor(y / 100)]);
	return x === y ? 'tie' : x > y ? 'a' : 'b';
}

function tallyFaults(row: TableRow, { compared, models }: PageContext): string[] {
	const { shared } = compared!;
	const count = (side: Leader) => shared.filter(({ winner }) => winner === side).length;
	const [a, b, tie] = [count('a'), count('b'), count('tie')];
	const text = (won: number, lost: number) =>
		shared.length === 0 ? 'None comparable' : `${won} won, ${tie} tied, ${lost} lost`;
	const leader = shared.length === 0 ? 'none' : a === b ? 'tie' : a > b ? 'a' : 'b';
	return [
		...mismatch(`Shared benchmarks of ${models[0]!.model.name}`, row.cells[0]!.text, text(a, b)),
		...mismatch(`Shared benchmarks of ${models[1]!.model.name}`, row.cells[1]!.text, text(b, a)),
		...leadFaults(row, leader),
	];
}

/** Who a row of the scorecard says leads. */
export function shownLeader(cell: Cell | undefined): Leader {
	const text = cell?.text ?? '';
	if (text === 'A') return 'a';
	if (text === 'B') return 'b';
	return text === 'Tie' || text === 'About the same' ? 'tie' : 'none';
}

function leadFaults({ head, cells }: TableRow, leader: Leader): string[] {
	const shown = shownLeader(cells[2]);
	const marked = (['a', 'b'] as const).filter((_, i) => cells[i]!.classes.includes('w'));
	const expected = leader === 'a' || leader === 'b' ? [leader] : [];
	return [
		...(shown === leader
			? []
			: [`${head.text}: ${named(shown)} leads on the page, ${named(leader)} by the records`]),
		...(marked.join('') === expected.join('')
			? []
			: [
					`${head.text}: the cell of ${marked.join(' and ').toUpperCase() || 'nobody'} is marked, ${named(leader)} leads`,
				]),
	];
}

function named(leader: Leader): string {
	return leader === 'a' || leader === 'b' ? leader.toUpperCase() : 'nobody';
}
