import { rules } from '../../../compare/rules.ts';
import { defaultWorkload } from '../../../cost/workload.ts';
import { benchmarkCategories } from '../../../schema/benchmark.ts';
import { attributeOf, elementsIn, isElement, textOf } from '../../checks/element.ts';
import { blocksIn, readTable, type PageSection } from '../audited-page.ts';
import type { PageContext } from '../context.ts';
import { workNames } from './best-for.ts';
import { shownLeader, type Leader } from './scorecard.ts';

/** Who leads for each need by the records; no entry where the facts cannot say. */
function leaders({ models, compared }: PageContext): Map<string, Leader> {
	const found = new Map<string, Leader>();
	const [a, b] = models;
	const [x, y] = [a, b].map((facts) => facts!.cost(defaultWorkload));
	found.set('Cheaper for this traffic', costLeader(x, y));
	const [m, n] = [a, b].map((facts) => facts!.model.limits?.contextTokens);
	if (m !== undefined && n !== undefined)
		found.set(
			'Longer context',
			Math.abs(m - n) <= rules.sameTokensShare * Math.max(m, n) ? 'tie' : m > n ? 'a' : 'b',
		);
	for (const category of benchmarkCategories) {
		const shared = compared!.shared.filter(({ benchmark }) => benchmark.category === category);
		const wins = (side: Leader) => shared.filter(({ winner }) => winner === side).length;
		const more = wins('a') - wins('b');
		const name = workNames[category];
		const need = name.charAt(0).toUpperCase() + name.slice(1);
		if (shared.length > 0)
			found.set(need, Math.abs(more) < rules.categoryLeadWins ? 'tie' : more > 0 ? 'a' : 'b');
	}
	const [open, other] = [a, b].map((facts) => facts!.model.openWeights);
	if (open !== undefined && other !== undefined && (open || other))
		found.set('Running it yourself', open === other ? 'tie' : open ? 'a' : 'b');
	return found;
}

function costLeader(
	x: { kind: string; usd: number } | undefined,
	y: { kind: string; usd: number } | undefined,
): Leader {
	if (x?.kind !== 'known' || y?.kind !== 'known') return 'none';
	if (Math.abs(x.usd - y.usd) <= rules.sameCostShare * Math.max(x.usd, y.usd)) return 'tie';
	return x.usd < y.usd ? 'a' : 'b';
}

/** Each line of the verdict names whom the records put ahead, and agrees with the scorecard. */
export function checkVerdict(context: PageContext, section: PageSection): string[] {
	const { models, records, page } = context;
	if (section.id !== 'verdict' || models.length !== 2) return [];
	const expected = leaders(context);
	const card = scorecardOf(page.sections.find(({ id }) => id === 'scorecard'));
	const faults: string[] = [];
	for (const entry of section.elements.filter(({ tagName }) => tagName === 'li')) {
		const bold = elementsIn(entry).find(({ tagName }) => tagName === 'b');
		const need = bold ? textOf(bold).replace(/:$/, '') : '';
		const mark = bold && attributeOf(bold, 'class');
		const text = blocksIn(entry)
			.map((block) => block.text)
			.join(' ')
			.slice(need.length + 1)
			.trim();
		const first = records.names.in(records.names.marked(text))[0];
		const begins = first !== undefined && (text.startsWith(first.name) || text.startsWith('only '));
		const named: Leader = !begins
			? mark === undefined
				? 'none'
				: 'tie'
			: first.models.has(models[0]!.id)
				? 'a'
				: first.models.has(models[1]!.id)
					? 'b'
					: 'none';
		const leader = expected.get(need);
		if (leader === undefined) {
			faults.push(`“${need}” is decided, but the records do not decide it`);
			continue;
		}
		const wanted = leader === 'a' || leader === 'b' ? leader : undefined;
		if (mark !== wanted || (wanted !== undefined && named !== wanted))
			faults.push(
				`${need}: the verdict names ${say(mark ?? named)}, the records say ${say(leader)}`,
			);
		const onCard = card.get(signalOf[need] ?? '');
		if (onCard !== undefined && onCard !== leader)
			faults.push(`${need}: the verdict says ${say(leader)}, the scorecard ${say(onCard)}`);
	}
	return [...faults, ...overallFaults(context, section, card)];
}

/** The signal of the scorecard that says the same as a need. */
const signalOf: Readonly<Record<string, string>> = {
	'Longer context': 'Context window',
	'Running it yourself': 'Openness',
};

function overallFaults(
	context: PageContext,
	{ elements }: PageSection,
	card: ReadonlyMap<string, Leader>,
): string[] {
	const { models, records, compared } = context;
	const text = elements
		.filter(({ tagName, parentNode }) => tagName === 'p' && parentNode && isElement(parentNode))
		.map((one) =>
			blocksIn(one)
				.map((block) => block.text)
				.join(' '),
		)
		.join(' ');
	const overall = /^Overall ([\ue000-\uf8ff])/.exec(records.names.marked(text))?.[1];
	const wins = (side: Leader) => compared!.shared.filter(({ winner }) => winner === side).length;
	const side = wins('a') >= wins('b') ? 'a' : 'b';
	const [a, b] = models.map(({ cost }) => cost(defaultWorkload));
	const cheaper = costLeader(a, b);
	const holds =
		models.every(({ stage }) => stage === 'active' || stage === 'preview') &&
		a?.kind === 'known' &&
		b?.kind === 'known' &&
		compared!.shared.length >= rules.overallSharedBenchmarks &&
		wins(side) > 0 &&
		wins(side) / (wins('a') + wins('b')) >= rules.overallWinShare &&
		(cheaper === side || cheaper === 'tie');
	if (overall === undefined)
		return holds && !text.startsWith('No overall line')
			? ['No overall line, though its rule is met']
			: holds
				? [`“${text}”, though the rule of an overall line is met`]
				: [];
	const named = records.names.of(overall).models.has(models[0]!.id) ? 'a' : 'b';
	return [
		...(holds && named === side
			? []
			: [`Overall names ${say(named)}, the rule gives ${holds ? say(side) : 'nobody'}`]),
		...(card.get('Shared benchmarks') === named
			? []
			: [`Overall names ${say(named)}, the scorecard has another winner of benchmarks`]),
	];
}

function scorecardOf(section: PageSection | undefined): Map<string, Leader> {
	const table = section?.elements.find(({ tagName }) => tagName === 'table');
	if (!table) return new Map();
	return new Map(
		readTable(table).rows.map(({ head, cells }) => [head.text, shownLeader(cells[2])]),
	);
}

function say(leader: string): string {
	return leader === 'a' || leader === 'b' ? leader.toUpperCase() : 'nobody';
}
