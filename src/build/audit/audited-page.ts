import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn, isElement, textOf, type Element } from '../checks/element.ts';
import type { Page } from '../checks/page.ts';
import { isInline, shownText } from '../checks/texts.ts';
import { forgetPage, perPage } from './per-page.ts';

/** A part of a page: a `<section>` with an id, or what stands before the first one. */
export interface PageSection {
	/** Its id; `top` for what stands before the first one, `head`, `foot` for those of the page. */
	id: string;
	elements: readonly Element[];
}

/** A page as the auditor reads it. */
export interface AuditedPage {
	path: string;
	page: Page;
	sections: readonly PageSection[];
	/** Entries of its list of sources by anchor: address and day. */
	sources: ReadonlyMap<string, { url: string; name: string; day: string }>;
}

/** Parses a page and cuts it into its sections. */
export function auditedPage(path: string, html: string): AuditedPage {
	forgetPage();
	const elements: Element[] = [];
	// Its texts are read by section, and what the parser put right is reported by the other checks.
	const page = { path, elements, texts: [], syntaxErrors: [] };
	const sections = new Map<string, Element[]>();
	const walk = (parent: Tree.ParentNode, of: string | undefined) => {
		for (const element of parent.childNodes) {
			if (!isElement(element)) continue;
			elements.push(element);
			const id = sectionOf(element, of);
			if (id !== undefined) {
				const found = sections.get(id);
				if (found) found.push(element);
				else sections.set(id, [element]);
			}
			walk(element, id);
		}
	};
	walk(parse(html, { scriptingEnabled: false }), undefined);
	return {
		path,
		page,
		sections: [...sections].map(([id, elements]) => ({ id, elements })),
		sources: sourcesOf(sections.get('sources') ?? []),
	};
}

/** Elements that hold no words of the page itself. */
const outside = new Set(['html', 'body', 'head', 'script', 'style', 'noscript', 'main']);

/** The section that an element opens, else that of its parent. */
function sectionOf(element: Element, ofParent: string | undefined): string | undefined {
	const { tagName } = element;
	if (tagName === 'section') return attributeOf(element, 'id') ?? ofParent;
	if (tagName === 'main') return 'top';
	if (tagName === 'footer') return 'foot';
	if (tagName === 'header') return undefined;
	if (tagName === 'head') return 'head';
	return ofParent;
}

function sourcesOf(elements: readonly Element[]): AuditedPage['sources'] {
	const entries = elements.filter(
		(element) => element.tagName === 'li' && attributeOf(element, 'id') !== undefined,
	);
	return new Map(
		entries.map((entry) => {
			const link = elementsIn(entry).find(({ tagName }) => tagName === 'a');
			const words = entry.childNodes
				.map((node) => (isElement(node) && node.tagName === 'small' ? '' : textOf(node)))
				.join('');
			return [
				`#${attributeOf(entry, 'id')!}`,
				{
					url: (link && attributeOf(link, 'href')) ?? '',
					name: words,
					day: /, checked (.+?)\s*$/.exec(words)?.[1] ?? '',
				},
			];
		}),
	);
}

/** Whether an element is a reference to an entry of the list of sources. */
export function isReference(element: Element): boolean {
	return element.tagName === 'a' && attributeOf(element, 'class') === 'r';
}

/** A text that stands by itself: a paragraph, an entry, a cell, the small print of one. */
export interface Block {
	element: Element;
	/** Without references; white space as a browser shows it. */
	text: string;
	/** Anchors of its sources, as `#s1`. */
	refs: string[];
}

/** The texts of some elements, each once. */
export const blocksOf = perPage((elements: readonly Element[]): readonly Block[] => {
	const found: Block[] = [];
	for (const element of elements)
		if (!isInline(element) && !outside.has(element.tagName) && !unsaid.has(element.tagName))
			found.push(...blocksIn(element));
	return found;
});

const breaks = new Set(['br']);
/** What is to be copied or chosen says nothing by itself. */
const unsaid = new Set(['code', 'pre', 'option', 'textarea']);

/** The texts that an element holds itself; those of blocks inside it are not among them. */
export const blocksIn = perPage((element: Element): readonly Block[] => {
	const blocks: Block[] = [];
	let block: Block = { element, text: '', refs: [] };
	const close = () => {
		const text = shownText(block.text);
		if (text !== '' || block.refs.length > 0) blocks.push({ ...block, text });
		block = { element, text: '', refs: [] };
	};
	const walk = (parent: Element) => {
		for (const child of parent.childNodes) {
			if ('value' in child) block.text += child.value;
			else if (!isElement(child)) continue;
			else if (isReference(child)) block.refs.push(attributeOf(child, 'href') ?? '');
			else if (unsaid.has(child.tagName)) continue;
			else if (breaks.has(child.tagName)) close();
			else if (isInline(child)) walk(child);
			else if (child.tagName === 'mark') walk(child);
			else close();
		}
	};
	walk(element);
	close();
	return blocks;
});

/** A cell of a table: its own text, the lines of small print below it, its sources and marks. */
export interface Cell {
	element: Element;
	text: string;
	small: string[];
	refs: string[];
	/** Addresses of its links. */
	links: string[];
	classes: readonly string[];
}

export interface TableRow {
	element: Element;
	head: Cell;
	cells: Cell[];
	/** The cell that heads the group of rows it stands in. */
	group?: Cell;
}

export interface Table {
	element: Element;
	/** Heads of the columns, the first one included, without the unit below them. */
	columns: string[];
	caption?: string;
	rows: TableRow[];
}

/** A table with its rows. */
export const readTable = perPage((element: Element): Table => {
	const below = elementsIn(element);
	const heads = below.filter((one) => one.tagName === 'th' && attributeOf(one, 'scope') === 'col');
	const caption = below.find(({ tagName }) => tagName === 'caption');
	const rows: TableRow[] = [];
	let group: Cell | undefined;
	let body: Element | undefined;
	for (const row of below.filter(({ tagName }) => tagName === 'tr')) {
		if (row.parentNode !== body) {
			body = row.parentNode as Element;
			group = undefined;
		}
		const cells = row.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName));
		const [head, ...others] = cells.map(readCell);
		if (head === undefined) continue;
		const scope = attributeOf(head.element, 'scope');
		if (scope === 'rowgroup') group = head;
		else if (scope !== 'col')
			rows.push({ element: row, head, cells: others, ...(group && { group }) });
	}
	return {
		element,
		columns: heads.map((one) => readCell(one).text),
		...(caption && { caption: textOf(caption).trim() }),
		rows,
	};
});

/** A cell, or any element that shows a value with small print below it. */
export function readCell(element: Element): Cell {
	const own = blocksIn(element);
	const below = elementsIn(element);
	const smalls = below.filter(({ tagName }) => tagName === 'small');
	return {
		element,
		text: own
			.map(({ text }) => text)
			.join(' ')
			.trim(),
		small: smalls.flatMap((one) => blocksIn(one).map(({ text }) => text)),
		refs: own.flatMap(({ refs }) => refs),
		links: below
			.filter((one) => one.tagName === 'a' && !isReference(one))
			.map((one) => attributeOf(one, 'href') ?? ''),
		classes: (attributeOf(element, 'class') ?? '').split(' '),
	};
}
