import { elementsIn, type Element } from '../checks/element.ts';
import { nothingIsEmpty } from '../checks/rules/nothing-is-empty.ts';
import { valuesAreText } from '../checks/rules/values-are-text.ts';
import { wordsStandOnce } from '../checks/rules/words-stand-once.ts';
import { textsOf } from '../checks/texts.ts';
import { metaOf } from '../checks/facts.ts';
import { amountsIn } from './amounts.ts';
import { auditedPage, blocksOf, readTable, type PageSection } from './audited-page.ts';
import { contextOf, type Finding, type PageContext, type Traced } from './context.ts';
import type { Records } from './records.ts';
import { checkAsOf } from './rules/as-of.ts';
import { checkAlternatives } from './rules/alternatives.ts';
import { checkBanners } from './rules/banners.ts';
import { checkBest } from './rules/best.ts';
import { checkEvents } from './rules/events.ts';
import { checkFaq } from './rules/faq.ts';
import { checkFlips } from './rules/flips.ts';
import { tableRules } from './rules/index.ts';
import { checkLeaders } from './rules/leaders.ts';
import { checkHeading, checkLinkNames, checkNames } from './rules/names.ts';
import { checkOnlyScores } from './rules/only-scores.ts';
import { checkPriceChart } from './rules/price-chart.ts';
import { checkDescription, checkProse } from './rules/prose.ts';
import { checkSentences } from './rules/sentences.ts';
import { checkSources } from './rules/sources.ts';
import { checkVerdict } from './rules/verdict.ts';
import { checkWorkloads } from './rules/workloads.ts';
import { statementsOf, type Statement } from './statements.ts';

/** What the audit of a page gives. */
export interface PageAudit {
	path: string;
	faults: Finding[];
	/** How many numbers and days were traced to the records. */
	numbers: number;
	/** What the page says of models, to be compared with what others say. */
	statements: Statement[];
}

/** Reads the HTML of a page and proves it by the records. */
export function auditPage(path: string, html: string, records: Records): PageAudit {
	const page = auditedPage(path, html);
	const context = contextOf(page, records);
	const faults: Finding[] = [];
	let numbers = 0;
	for (const section of page.sections) {
		const found = auditSection(context, section);
		faults.push(...found.faults.map((message) => ({ section: section.id, message })));
		numbers += found.numbers;
	}
	const description = metaOf(page.page, 'description');
	if (description !== undefined) {
		const found = checkDescription(context, description);
		faults.push(...found.faults.map((message) => ({ section: 'head', message })));
		numbers += found.numbers;
	}
	faults.push(
		...checkHeading(context).map((message) => ({ section: 'top', message })),
		...checkBanners(context).map((message) => ({ section: 'top', message })),
		...checkSources(context),
	);
	return { path, faults, numbers, statements: statementsOf(context) };
}

function auditSection(
	context: PageContext,
	section: PageSection,
): { faults: string[]; numbers: number } {
	const traced = new Set<Element>();
	const faults: string[] = [];
	const take = (found: Traced) => {
		faults.push(...found.faults);
		for (const element of found.elements) traced.add(element);
	};
	for (const element of section.elements) {
		if (element.tagName !== 'table') continue;
		const table = readTable(element);
		const rule = tableRules.find((one) => one.reads(table, context, section));
		if (rule) take(rule.check(table, context, section));
	}
	take(checkOnlyScores(context, section));
	take(checkLeaders(context, section));
	take(checkBest(context, section));
	take(checkAlternatives(context, section));
	take(checkFlips(context, section));
	take(checkEvents(context, section));
	const prose = checkProse(context, section, traced);
	faults.push(
		...prose.faults,
		...checkNames(context, section),
		...checkLinkNames(context, section),
		...checkWorkloads(context, section),
		...checkAsOf(context, section),
		...checkPriceChart(context, section),
		...checkSentences(section),
		...checkFaq(section),
		...checkVerdict(context, section),
		...wordingFaults(context, section),
	);
	return { faults, numbers: prose.numbers + numbersIn(traced) };
}

/** The checks of all pages that name no section, for one section. */
function wordingFaults({ page: { page } }: PageContext, { elements }: PageSection): string[] {
	const part = { ...page, elements, texts: textsOf(elements) };
	return [...nothingIsEmpty(part), ...valuesAreText(part, page), ...wordsStandOnce(part)];
}

function numbersIn(elements: ReadonlySet<Element>): number {
	const all = new Set<Element>();
	for (const element of elements) for (const one of [element, ...elementsIn(element)]) all.add(one);
	return blocksOf([...all])
		.map(({ text }) => amountsIn(text).length)
		.reduce((sum, count) => sum + count, 0);
}
