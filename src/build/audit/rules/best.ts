import { formatCount, formatPercent } from '../../../format/quantity.ts';
import { attributeOf, elementsIn, isElement, textOf, type Element } from '../../checks/element.ts';
import { blocksIn, type PageSection } from '../audited-page.ts';
import { auditedRanking, needAt, type AuditedRanking, type NeedId } from '../best-ranking.ts';
import { mismatch, type PageContext, type Traced } from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import type { Records } from '../records.ts';
import { listed } from './best-for.ts';
import { measuredText, needOf } from './best-tables.ts';

/** What a page says of a ranking outside its tables: who leads, what ranks, and who is left out why. */
export function checkBest(context: PageContext, section: PageSection): Traced {
	const { records, page } = context;
	const found: Traced = { faults: [], elements: [] };
	const take = (element: Element, faults: string[]) => {
		found.faults.push(...faults);
		if (faults.length === 0) found.elements.push(element);
	};
	const need = needOf(context);
	if (need !== undefined) {
		const ranking = auditedRanking(records, need);
		for (const element of section.elements) {
			const text = textIn(element);
			if (section.id === 'top' && attributeOf(element, 'class') === 'lead')
				take(element, mismatch('Who leads', text, leaderText(ranking)));
			if (section.id === 'top' && text.startsWith('Here that is '))
				take(element, mismatch('What ranks', text, indexText(ranking)));
			if (section.id === 'unplaced' && /^Too few benchmarks/.test(text))
				take(element, countFaults(text, ranking.unmeasured.length));
			if (section.id === 'left-out' && /^Not listed/.test(text)) {
				const { models, listed: ids } = records.catalog;
				take(element, countFaults(text, models.size - ids.length));
			}
			if (section.id === 'left-out' && element.tagName === 'details')
				take(element, groupFaults(element, need, ranking, records));
		}
		if (section.id === 'left-out') found.faults.push(...missingFaults(section, ranking, records));
		return found;
	}
	if (page.path !== '/best/' && !(page.path === '/' && section.id === 'best')) return found;
	for (const element of section.elements.filter(({ tagName }) => tagName === 'li')) {
		const href = elementsIn(element).map((one) => attributeOf(one, 'href'))[0];
		const id = needAt(href ?? '');
		const said = elementsIn(element).find(({ tagName }) => tagName === 'small');
		if (id === undefined || !said) continue;
		const ranking = auditedRanking(records, id);
		const wanted = page.path === '/' ? leaderNames(ranking) : leaderText(ranking);
		take(said, mismatch(`Who leads ${id}`, textIn(said), wanted));
	}
	return found;
}

function textIn(element: Element): string {
	return blocksIn(element)
		.map(({ text }) => text)
		.join(' ');
}

function countFaults(text: string, count: number): string[] {
	return new RegExp(`: ${formatCount(count)} models?\\.`).test(text)
		? []
		: [`“${text}” miscounts: ${count} in the records`];
}

function leadersOf({ placed }: AuditedRanking): AuditedRanking['placed'] {
	return placed.filter(({ place }) => place === 1);
}

/** Those who share the first place. */
function leaderNames(ranking: AuditedRanking): string {
	return listed(leadersOf(ranking).map(nameOf));
}

const nameOf = ({ facts }: { facts: ModelFacts }) => facts.model.name;

/** The sentence on who leads and by which fact. */
function leaderText(ranking: AuditedRanking): string {
	const first = leadersOf(ranking);
	const [one] = first;
	if (!one) {
		const what = ranking.by === 'mean' ? 'enough benchmarks that count' : 'a benchmark that counts';
		return `No model has a place: none that meets the need was measured in ${what}.`;
	}
	const shared = first.length > 1;
	const who = shared ? 'each' : 'it';
	const count = ranking.placed.length;
	const [score] = one.scores;
	const start = `${listed(first.map(nameOf))} ${shared ? 'lead' : 'leads'} ${count} ranked model${count === 1 ? '' : 's'}`;
	if (ranking.by === 'mean') {
		const over = shared ? '' : ` over ${one.scores.length} benchmarks`;
		return `${start}: ${who} beats ${one.by} of the models measured alike, on average${over}.`;
	}
	const { name } = score!.score.benchmark;
	if (ranking.by === 'score') return `${start} with ${one.by} in ${name}.`;
	if (shared) return `${start}: each costs ${one.by} a month.`;
	const at = one.costTexts[0]!.replace(', in batches', ', in batches,').replace(
		', without batches',
		'',
	);
	return `${start}: it costs ${one.by} a month at ${at} and beats ${formatPercent(score!.percentile / 100)} of the models in ${name}.`;
}

function indexText({ index }: AuditedRanking): string {
	if (!index) return 'nothing: no benchmark counts';
	const { benchmark, conditions } = index.sample;
	const under = conditions === '' ? '' : `, ${conditions}`;
	const lower = benchmark.better === 'lower' ? ' (lower is better)' : '';
	return `Here that is ${benchmark.name}${under}: ${formatCount(index.of)} models measured alike${lower}.`;
}

/** Whether a model belongs below a reason. */
function belongs(
	reason: string,
	ranking: AuditedRanking,
	{ id, model, capabilities }: ModelFacts,
): boolean {
	const scores = ranking.unmeasured.find(({ facts }) => facts.id === id)?.scores.length;
	const [, count] = /^In (\d) of the \d benchmarks needed$/.exec(reason) ?? [];
	if (count !== undefined) return scores === Number(count);
	if (/^No benchmark of .* that counts measured it$/.test(reason)) return scores === 0;
	const isIn = (models: readonly { id: string }[]) => models.some((one) => one.id === id);
	const noted = ranking.refused.map(({ facts }) => facts);
	switch (reason) {
		case 'Its weights are closed':
			return model.openWeights === false && isIn(ranking.unfit);
		case 'Whether its weights are open is not known':
			return model.openWeights === undefined && isIn(ranking.unfit);
		case 'It takes no images':
			return capabilities.get('Vision')?.answer === 'No' && isIn(ranking.unfit);
		case 'Whether it takes images is not known':
			return !capabilities.has('Vision') && isIn(ranking.unfit);
		case 'What this traffic costs is not known':
			return isIn(noted) && ranking.refused.find(({ facts }) => facts.id === id)!.usd === undefined;
		case 'No present price is known, and its weights are not open':
		case 'Retired, deprecated or about to lose its last route':
			return isIn(ranking.over);
		default:
			if (/^Its context window is below/.test(reason)) return isIn(ranking.unfit);
			return (
				/^Beats fewer than \d+% of the models of the overall index$/.test(reason) && isIn(noted)
			);
	}
}

/** A group of models left out names its reason and count, and each model belongs there. */
function groupFaults(
	group: Element,
	need: NeedId,
	ranking: AuditedRanking,
	records: Records,
): string[] {
	const summary = elementsIn(group).find(({ tagName }) => tagName === 'summary');
	const text = summary ? textIn(summary) : '';
	const [, reason = '', count = ''] = /^(.*): ([\d,]+) models?$/.exec(text) ?? [];
	const ids = modelsIn(group);
	return [
		...mismatch(`How many are left out of ${need}`, count, formatCount(ids.length)),
		...ids.flatMap((id) => {
			const facts = records.model(id);
			return belongs(reason, ranking, facts)
				? []
				: [`${facts.model.name} stands below “${reason}”, against the records`];
		}),
		...elementsIn(group)
			.filter(({ tagName }) => tagName === 'small')
			.flatMap((small) => {
				const [id] = isElement(small.parentNode!) ? modelsIn(small.parentNode) : [];
				const one = ranking.unmeasured.find(({ facts }) => facts.id === id);
				return mismatch(`What measured ${id}`, textOf(small), one ? measuredText(one) : '');
			}),
	];
}

function modelsIn(element: Element): string[] {
	return elementsIn(element).flatMap((one) => {
		const id = /^\/models\/([^/]+)\/$/.exec(attributeOf(one, 'href') ?? '')?.[1];
		return id === undefined ? [] : [id];
	});
}

/** Every listed model stands somewhere: in a table or among those left out. */
function missingFaults(
	{ elements }: PageSection,
	ranking: AuditedRanking,
	{ catalog }: Records,
): string[] {
	const below = elements.filter(({ tagName }) => tagName === 'details').flatMap(modelsIn);
	const tables = ranking.by === 'mean' && ranking.least === 3 ? [] : ranking.unmeasured;
	const shown = new Set([...below, ...[...ranking.placed, ...tables].map(({ facts }) => facts.id)]);
	return catalog.listed
		.filter((id) => !shown.has(id))
		.map((id) => `${catalog.models.get(id)!.name} stands nowhere`);
}
