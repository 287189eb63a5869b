import { attributeOf, elementsIn, isElement, type Element } from '../../checks/element.ts';
import { blocksIn, blocksOf, isReference, type PageSection } from '../audited-page.ts';
import type { Model } from '../../../schema/catalog.ts';
import type { PageContext } from '../context.ts';
import type { Named } from '../names.ts';
import { withoutNames } from './prose.ts';

type Kind = 'models' | 'labs' | 'providers' | 'benchmarks';

/** The text of an element without its references. */
function wordsOf(element: Element): string {
	return blocksIn(element)
		.map(({ text }) => text)
		.join(' ');
}

/** Every link to a record bears its name. */
export function checkLinkNames(
	{ records, embedded }: PageContext,
	{ id, elements }: PageSection,
): string[] {
	if (id === 'foot' || id === 'sources' || embedded) return [];
	return elements.flatMap((element) => {
		if (element.tagName !== 'a' || isReference(element)) return [];
		const [kind, one, other, ...more] = (attributeOf(element, 'href') ?? '')
			.split('/')
			.filter((part) => part !== '');
		if (one === undefined || more.length > 0) return [];
		const { models, labs, providers, benchmarks } = records.catalog;
		const text = wordsOf(element);
		const isNamed = (named: Kind, record: string) =>
			records.names.in(records.names.marked(text)).some((found) => found[named].has(record));
		const wrong = [
			`“${text}” leads to /${[kind, one, other].filter(Boolean).join('/')}/, which has another name`,
		];
		if (kind === 'compare' && other !== undefined && models.has(one) && models.has(other))
			return isNamed('models', one) || isNamed('models', other) ? [] : wrong;
		if (other !== undefined) return [];
		const known = { models, labs, providers, benchmarks }[kind ?? ''];
		if (!known?.has(one)) return [];
		return isNamed(kind as Kind, one) ? [] : wrong;
	});
}

/** Sections in which a name that no record has must not stand. */
const prose = new Set([
	'summary',
	'verdict',
	'tradeoffs',
	'friction',
	'deep-dive',
	'faq',
	'compare',
	'related',
	'leaders',
]);

/** Every name in a section is that of a record which the page is about or leads to. */
export function checkNames(context: PageContext, section: PageSection): string[] {
	const { records, models } = context;
	if (section.id === 'sources' || section.id === 'foot') return [];
	if (models.length === 0 || !prose.has(section.id)) return [];
	return blocksOf(section.elements).flatMap(({ element, text }) => {
		const marked = records.names.marked(text);
		const linked = linkedIn(entryOf(element), context);
		const strange = records.names
			.in(marked)
			.filter((named) => !belongs(context, named) && !isLinked(named, linked))
			.map(({ name }) => `${name} is named, but the page is not about it: “${text}”`);
		return [...strange, ...unknownNames(withoutNames(marked), text)];
	});
}

function entryOf(element: Element): Element {
	const { parentNode } = element;
	return /^(?:li|p|details)$/.test(element.tagName) || !parentNode || !isElement(parentNode)
		? element
		: element.tagName === 'section'
			? element
			: entryOf(parentNode);
}

/** Addresses that an entry leads to, and those of the labs of the models there. */
function linkedIn(element: Element, { records }: PageContext): string[] {
	const links = [element, ...elementsIn(element)].flatMap((one) =>
		one.tagName === 'a' ? (attributeOf(one, 'href') ?? []) : [],
	);
	const labs = links
		.flatMap((link) => link.split(/[/?&=#]/))
		.flatMap((id) => records.catalog.models.get(id)?.lab ?? []);
	return [...links, ...labs.map((id) => `/labs/${id}/`)];
}

function isLinked(named: Named, links: readonly string[]): boolean {
	return (['models', 'labs', 'providers', 'benchmarks'] as const).some((kind) =>
		[...named[kind]].some((id) => links.some((link) => link.split(/[/?&=#]/).includes(id))),
	);
}

/** Whether the page is about something of that name. */
function belongs({ models, records }: PageContext, named: Named): boolean {
	const { models: all } = records.catalog;
	if (named.models.size + named.labs.size + named.providers.size + named.benchmarks.size === 0)
		return true;
	return models.some(({ model, lab, routes, scores }) => {
		const line = lineOf(model.id, all);
		return (
			line.some((id) => named.models.has(id)) ||
			named.labs.has(lab.id) ||
			routes.some(({ provider }) => named.providers.has(provider.id)) ||
			scores.some(({ benchmark }) => named.benchmarks.has(benchmark.id))
		);
	});
}

/** A model with those after it, each the successor of the one before. */
function lineOf(id: string, models: ReadonlyMap<string, Model>, before: string[] = []): string[] {
	const line = [...before, id];
	const next = models.get(id)?.successor;
	return next === undefined || line.includes(next) ? line : lineOf(next, models, line);
}

/** Words that begin with a large letter inside a sentence and are no names of models. */
const ordinary =
	/^(?:[A-D]|I|US|EU|UTC|API|PDF|RAG|Elo|OpenAI|Anthropic|Google|Bedrock|Cohere|Mistral|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec|Licence|Parameters|Commercial|Yes|No)(?:-style)?$/;

/** Names that no record has: words with a large letter inside a sentence. */
function unknownNames(words: string, text: string): string[] {
	return [...words.matchAll(/(?<=[\p{Ll}\d,;)’] +)\p{Lu}[\p{L}\d-]*/gu)]
		.filter(([word]) => !ordinary.test(word))
		.map(([word]) => `“${word}” is no name in the records: “${text}”`);
}

/** The headings of the page name the records that it is about, in their order. */
export function checkHeading({ page, models, records, embedded, ...about }: PageContext): string[] {
	if (embedded) return [];
	const heading = page.page.elements.find(({ tagName }) => tagName === 'h1');
	const { catalog } = records;
	const [a, b] = models;
	const expected = a
		? b
			? `${a.model.name} vs ${b.model.name}`
			: a.model.name
		: (
				catalog.providers.get(about.provider ?? '') ??
				catalog.labs.get(about.lab ?? '') ??
				catalog.benchmarks.get(about.benchmark ?? '')
			)?.name;
	if (!heading || expected === undefined) return [];
	const text = wordsOf(heading);
	return text === expected ? [] : [`The heading reads “${text}”, the page is about ${expected}`];
}
