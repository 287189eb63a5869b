import { attributeOf, elementsIn, isElement, type Element } from '../../checks/element.ts';
import { around } from '../../checks/rules/around.ts';
import { amountsIn, type Amount } from '../amounts.ts';
import { blocksOf, type Block, type PageSection } from '../audited-page.ts';
import { isConstant } from '../constants.ts';
import type { PageContext } from '../context.ts';
import { whatsOf } from '../cues.ts';
import { exampleTexts } from '../examples.ts';
import { factsOfModel, factsOfPair, keyOf, type TextFact, type TextFacts } from '../facts.ts';
import { anyMark } from '../names.ts';
import { pageFactsOf, wordsOfRecords } from '../page-facts.ts';
import { perPage } from '../per-page.ts';
import { lastModel, modelsOf, sentencesOf, type Sentence } from '../sentences.ts';
import { trafficTexts } from './cost-tables.ts';

/** Sections whose texts have rules of their own. */
const elsewhere = new Set(['sources', 'foot', 'head']);

const traffics = new RegExp(trafficTexts.toSorted((x, y) => y.length - x.length).join('|'), 'gi');
/** Stands for a traffic in a text. */
const traffic = '\u0001';

/** A text of a page with those around it that say whom it is about. */
interface Passage {
	text: string;
	/** Id of the section. */
	section: string;
	/** The entry, row or question that it is a part of. */
	scope: string;
	/** Whether it is small print of an entry, which says whom it is about. */
	inEntry?: boolean;
	/** The model of the side that it stands on, for a number without a name. */
	side?: { own: string; other: string; moves: boolean };
}

export interface ProseCheck {
	faults: string[];
	/** How many numbers and days were traced. */
	numbers: number;
}

/** Every number and day in the sentences of a section is a fact of the records that they speak of. */
export function checkProse(
	context: PageContext,
	section: PageSection,
	traced: ReadonlySet<Element>,
): ProseCheck {
	const check: ProseCheck = { faults: [], numbers: 0 };
	if (elsewhere.has(section.id)) return check;
	for (const block of blocksOf(section.elements)) {
		if (!/\d/.test(block.text) || isTraced(block.element, traced)) continue;
		checkPassage(context, passageOf(context, section.id, block), check);
	}
	return check;
}

/** Checks the description that search engines show. */
export function checkDescription(context: PageContext, text: string): ProseCheck {
	const check: ProseCheck = { faults: [], numbers: 0 };
	checkPassage(context, { text, section: 'head', scope: text }, check, true);
	return check;
}

function isTraced(element: Element, traced: ReadonlySet<Element>): boolean {
	if (traced.has(element)) return true;
	const { parentNode } = element;
	return parentNode !== null && isElement(parentNode) && isTraced(parentNode, traced);
}

function passageOf({ models }: PageContext, section: string, { element, text }: Block): Passage {
	const scope = ancestor(element, ({ tagName }) => /^(?:li|tr|details|dl)$/.test(tagName));
	const side = ancestor(
		element,
		(one) => one.tagName === 'div' && /^[ab]$/.test(attributeOf(one, 'class') ?? ''),
	);
	const [a, b] = models;
	const passage = {
		text,
		section,
		scope: scope ? scopeText(scope) : text,
		inEntry: element.tagName === 'small' && scope?.tagName === 'li',
	};
	if (!side || !a || !b) return passage;
	const isA = attributeOf(side, 'class') === 'a';
	const moves = ancestor(side, (one) => attributeOf(one, 'id') === 'friction') !== undefined;
	const [own, other] = isA ? [a.id, b.id] : [b.id, a.id];
	return { ...passage, side: { own, other, moves } };
}

/** The text of an entry with spaces between its parts. */
const scopeText = perPage((scope: Element) =>
	blocksOf([scope, ...elementsIn(scope)])
		.map(({ text }) => text)
		.join(' '),
);

function ancestor(element: Element, is: (element: Element) => boolean): Element | undefined {
	if (is(element)) return element;
	const { parentNode } = element;
	return parentNode !== null && isElement(parentNode) ? ancestor(parentNode, is) : undefined;
}

function checkPassage(
	context: PageContext,
	{ text, section, scope, side, inEntry = false }: Passage,
	check: ProseCheck,
	anyOrder = false,
): void {
	const { records, models } = context;
	const { names } = records;
	const known = wordsOfRecords(context, section, scope);
	const left = known
		.reduce((rest, words) => rest.replaceAll(words, ''), text)
		.replaceAll(traffics, traffic);
	check.numbers += left.split(traffic).length - 1;
	const scopeMarked = names.marked(scope);
	const question = scope.startsWith(text) ? '' : names.marked(scope.slice(0, scope.indexOf(text)));
	const here = [...new Set(names.in(scopeMarked).flatMap(({ models: ids }) => [...ids]))];
	const pageModels = models.map(({ id }) => id);
	const subject =
		(inEntry ? lastModel(names, question) : undefined) ??
		(pageModels.length === 1 ? pageModels : undefined);
	for (const sentence of sentencesOf(names.marked(left), question))
		for (const amount of amountsIn(sentence.marked)) {
			const bound = anyOrder
				? undefined
				: (sideModels(amount, sentence, side, context) ??
					modelsOf(amount, sentence, names, pageModels.length > 0 ? pageModels : here, subject));
			const whose = bound ?? (pageModels.length > 0 ? pageModels : here);
			const fault = faultOf(
				context,
				amount,
				sentence,
				whose,
				here,
				bound === undefined && !anyOrder,
			);
			if (fault === undefined) check.numbers += 1;
			else
				check.faults.push(
					`${fault} in “${around(names.plain(sentence.marked).replaceAll(traffic, '…'), amount.text)}”`,
				);
		}
}

/** Whose a number is that stands on a side and has no name before it. */
function sideModels(
	{ start }: Amount,
	{ marked }: Sentence,
	side: Passage['side'],
	{ records }: PageContext,
): readonly string[] | undefined {
	const left = marked.slice(0, start);
	if (!side || lastModel(records.names, left)) return undefined;
	if (!side.moves) return [/against $/.test(left) ? side.other : side.own];
	if (/\bfrom $/.test(left)) return [side.own];
	return /\bto $/.test(left) ? [side.other] : undefined;
}

/** Why a number is none of what the records give, or nothing. */
function faultOf(
	context: PageContext,
	amount: Amount,
	{ marked, before }: Sentence,
	models: readonly string[],
	here: readonly string[],
	open: boolean,
): string | undefined {
	const { records } = context;
	const all = `${before} ${marked}`;
	const benchmarksIn = (words: string) =>
		records.names.in(words).flatMap((one) => [...one.benchmarks]);
	const benchmarks = benchmarksIn(all);
	const words = { left: marked.slice(0, amount.start), right: marked.slice(amount.end) };
	const whats = whatsOf(
		amount,
		{ ...words, all: marked, benchmark: benchmarksIn(marked).length > 0 },
		{ ...words, all, benchmark: benchmarks.length > 0 },
	);
	const key = keyOf(amount.kind, amount.text);
	const fits = (fact: TextFact, id?: string) =>
		(!whats || whats.includes(fact.what)) &&
		(fact.benchmark === undefined || benchmarks.includes(fact.benchmark)) &&
		(id === undefined || fact.models.includes(id));
	const has = (facts: TextFacts, id?: string) =>
		facts.get(key)?.some((fact) => fits(fact, id)) ?? false;
	const pairs = pairsOf(context, here).map(factsOfPairOnce);
	const ofModel = (id: string) =>
		(records.catalog.models.has(id) && has(factsOfModel(records.model(id)))) ||
		pairs.some((pair) => has(pair, id));
	const every = open && models.length > 1 && /\b(?:both|each|neither)\b/i.test(marked);
	if (models.length > 0 && (every ? models.every(ofModel) : models.some(ofModel))) return undefined;
	if (has(pageFactsOf(context))) return undefined;
	if (isExample(context, amount, here)) return undefined;
	if (isConstant(context, amount, { ...words, all: records.names.plain(all) })) return undefined;
	const names = models.map((id) => records.catalog.models.get(id)?.name ?? id);
	const whose = names.length === 0 || names.length > 3 ? '' : ` of ${names.join(' or ')}`;
	return `“${amount.text}” is no ${whats?.join(' or ') ?? 'fact'}${whose} in the records:`;
}

/** Pages that tell of single facts how old they are. */
const withExamples = new Set(['/methodology/', '/data/coverage/']);

/** Whether a number belongs to an example on the page of the rules, of a model that it names. */
function isExample(context: PageContext, { text }: Amount, models: readonly string[]): boolean {
	if (!withExamples.has(context.page.path)) return false;
	return models.some((id) => [...exampleTexts(context, id)].some((one) => one === text));
}

/** Most models of a passage that are taken two by two. */
const mostInPairs = 6;

/** Every two of the models that a passage of another page names, each as on a page of their own. */
function pairsOf(context: PageContext, models: readonly string[]): PageContext[] {
	if (context.models.length > 0) return [context];
	const { records } = context;
	const named = models.filter((id) => records.catalog.models.has(id)).slice(0, mostInPairs);
	return named.flatMap((a, i) =>
		named.slice(i + 1).map((b) => ({
			...context,
			models: [records.model(a), records.model(b)],
			compared: records.compared(a, b),
		})),
	);
}

const pairFacts = new WeakMap<PageContext, TextFacts>();

function factsOfPairOnce(context: PageContext): TextFacts {
	const known = pairFacts.get(context);
	if (known) return known;
	const facts = factsOfPair(context);
	pairFacts.set(context, facts);
	return facts;
}

/** A marked text without its names. */
export function withoutNames(marked: string): string {
	return marked.replaceAll(anyMark, '');
}
