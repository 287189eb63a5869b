import { rules } from '../../../compare/rules.ts';
import { defaultWorkload } from '../../../cost/workload.ts';
import { formatCount, formatTokens, formatUsd } from '../../../format/quantity.ts';
import { attributeOf, elementsIn, isElement, textOf, type Element } from '../../checks/element.ts';
import { blocksIn, type PageSection } from '../audited-page.ts';
import { auditedRanking, canStart, isTrial } from '../best-ranking.ts';
import type { PageContext, Traced } from '../context.ts';
import { factsOfModel, keyOf } from '../facts.ts';
import type { ModelFacts } from '../model-facts.ts';
import type { Records } from '../records.ts';
import { scoreUnder } from '../standing.ts';

/** Each alternative to a model meets the rule that it stands below, and each fact told of it is true. */
export function checkAlternatives(context: PageContext, { id, elements }: PageSection): Traced {
	const found: Traced = { faults: [], elements: [] };
	const [own] = context.models;
	if (id !== 'alternatives' || !own || context.models.length !== 1) return found;
	for (const element of elements) {
		if (element.tagName !== 'li') continue;
		const faults = entryFaults(element, own, context.records);
		found.faults.push(...faults);
		if (faults.length === 0) found.elements.push(element);
	}
	return found;
}

function entryFaults(entry: Element, own: ModelFacts, records: Records): string[] {
	const below = elementsIn(entry);
	const link = below.find(({ tagName }) => tagName === 'a');
	const href = (link && attributeOf(link, 'href')) ?? '';
	const id = href.split(/[/?&=]/).find((one) => one !== own.id && records.catalog.models.has(one));
	if (!link || id === undefined) return [`An alternative leads to ${href}`];
	const other = records.model(id);
	const { name } = other.model;
	const small = below.find(({ tagName }) => tagName === 'small');
	const parts = (small ? blocksIn(small) : []).flatMap(({ text }) => text.split('; '));
	return [
		...(textOf(link) === name ? [] : [`${name} is called “${textOf(link)}”`]),
		...parts
			.filter((part) => !isTrue(part, own, other, records))
			.map((part) => `“${part}” is not what the records say of ${name}`),
		...kindFaults(headingOf(entry), own, other, records),
	];
}

/** The heading of the list that an entry stands in. */
function headingOf({ parentNode }: Element): string {
	const list = parentNode && isElement(parentNode) ? parentNode : undefined;
	const around = list?.parentNode?.childNodes.filter(isElement) ?? [];
	const before = around.slice(0, list ? around.indexOf(list) : 0);
	const heading = before.findLast(({ tagName }) => tagName === 'h3');
	return heading ? textOf(heading).trim() : '';
}

const usdOf = ({ cost }: ModelFacts) => {
	const usual = cost(defaultWorkload);
	return usual?.kind === 'known' ? usual.usd : undefined;
};

function isTrue(part: string, own: ModelFacts, other: ModelFacts, records: Records): boolean {
	const [mine, theirs] = [usdOf(own), usdOf(other)];
	if (part === 'no present price known') return theirs === undefined;
	if (part === 'Named by the record') return true;
	if (part.startsWith('Released on '))
		return factsOfModel(other).has(keyOf('day', part.slice('Released on '.length)));
	if (part.startsWith('Licence ')) return part === `Licence ${other.model.licence ?? 'unknown'}`;
	if (part.endsWith(' a month'))
		return (
			theirs !== undefined &&
			part ===
				`${formatUsd(theirs)}${mine === undefined ? '' : ` against ${formatUsd(mine)}`} a month`
		);
	if (part.includes(' tokens of context')) {
		const [x, y] = [own, other].map(({ model }) => model.limits?.contextTokens);
		const against = x === undefined ? '' : ` against ${formatTokens(x)}`;
		return y !== undefined && part === `${formatTokens(y)} tokens of context${against}`;
	}
	if (/benchmark/.test(part)) return part === wonText(own, other, records);
	const { index } = auditedRanking(records, 'open-weights');
	if (!index) return false;
	const [x, y] = [own, other].map((facts) => scoreUnder(facts, index.sample.condition, records));
	const against = x ? ` against ${x.score.text}` : '';
	return part === `${y?.score.text ?? ''} in ${index.sample.benchmark.name}${against}`;
}

function tallyOf(own: ModelFacts, other: ModelFacts, records: Records) {
	const { shared } = records.compared(own.id, other.id);
	const of = (side: string) => shared.filter(({ winner }) => winner === side).length;
	return { lost: of('a'), won: of('b'), ties: of('tie'), total: shared.length };
}

function wonText(own: ModelFacts, other: ModelFacts, records: Records): string {
	const { lost, won, ties, total } = tallyOf(own, other, records);
	if (total === 0) return 'no benchmark measured both alike';
	const tied = ties > 0 ? `, ${ties} tied` : '';
	return `${won} won, ${lost} lost${tied} of ${formatCount(total)} comparable benchmark${total === 1 ? '' : 's'}`;
}

/** The kinds by their headings. */
const kinds: Readonly<Record<string, 'successor' | 'cheaper' | 'open-weights' | 'longer-context'>> =
	{
		Successor: 'successor',
		'Cheaper, with the same capabilities': 'cheaper',
		'Open weights': 'open-weights',
		'Longer context': 'longer-context',
	};

/** Whether an alternative meets the rule of its kind. */
function kindFaults(title: string, own: ModelFacts, other: ModelFacts, records: Records): string[] {
	const kind = kinds[title];
	const { name } = other.model;
	const fault = (holds: boolean, what: string) => (holds ? [] : [`${name} ${what}`]);
	if (kind === undefined) return [`${name} stands below “${title}”, which is no kind`];
	if (kind === 'successor')
		return fault(isAfter(own, other, records), 'is no successor in the records');
	const can = fault(canStart(other) && !isTrial(other), 'is none that new work can rely on');
	if (kind === 'open-weights')
		return [...can, ...fault(other.model.openWeights === true, 'has no open weights')];
	const [mine = NaN, theirs = NaN] = [usdOf(own), usdOf(other)];
	const level = Math.abs(mine - theirs) <= rules.sameCostShare * Math.max(mine, theirs);
	const [x = NaN, y = NaN] = [own, other].map(({ model }) => model.limits?.contextTokens);
	const alike = Math.abs(x - y) <= rules.sameTokensShare * Math.max(x, y);
	const { lost, won, total } = tallyOf(own, other, records);
	const isOlder = (other.model.releasedOn ?? '') < (own.model.releasedOn ?? '');
	const held = [
		...fault(won >= lost, 'loses more benchmarks than it wins'),
		...fault(
			total >= rules.overallSharedBenchmarks || !isOlder,
			'is older, and too few benchmarks measured both',
		),
	];
	if (kind === 'longer-context')
		return [
			...can,
			...held,
			...fault(y > x && !alike, 'has no larger window'),
			...fault(theirs < mine || level, 'costs more'),
		];
	const lacking = [...own.capabilities].filter(
		([capability, { answer }]) =>
			answer === 'Yes' && other.capabilities.get(capability)?.answer !== 'Yes',
	);
	return [
		...can,
		...held,
		...fault(theirs < mine && !level, 'does not cost less'),
		...fault(y >= x || alike, 'has a smaller window'),
		...lacking.map(([capability]) => `${name} is not known to have ${capability}`),
	];
}

/** Whether a model comes after another in the line of successors. */
function isAfter({ model }: ModelFacts, other: ModelFacts, records: Records): boolean {
	const { successor } = model;
	if (successor === undefined || !records.catalog.models.has(successor)) return false;
	if (successor === other.id) return true;
	const next = records.model(successor);
	return next.stage === 'retired' && isAfter(next, other, records);
}
