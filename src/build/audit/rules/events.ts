import { formatDay } from '../../../format/day.ts';
import { attributeOf, elementsIn, isElement, textOf, type Element } from '../../checks/element.ts';
import { blocksIn, type PageSection } from '../audited-page.ts';
import type { PageContext, Traced } from '../context.ts';
import { auditedEvents } from '../events.ts';

/**
 * Each entry of a list of changes tells an event of the records in their words, below its own day; and
 * the page of a month leaves none out. Corrections, which a person wrote, are read as prose.
 */
export function checkEvents(context: PageContext, { id, elements }: PageSection): Traced {
	const { records, page, models } = context;
	const found: Traced = { faults: [], elements: [] };
	const ofModel = models.length === 1 && id === 'changes';
	if (!ofModel && !page.path.startsWith('/changes/')) return found;
	const events = auditedEvents(records);
	const wanted = ofModel ? events.filter(({ model }) => model === models[0]!.id) : events;
	const byText = new Map(wanted.map((event) => [event.text, event]));
	const told = new Set<string>();
	for (const entry of elements.filter((one) => (ofModel ? one.tagName === 'li' : isEvent(one)))) {
		const text = blocksIn(entry)
			.map((block) => block.text)
			.join(' ');
		const event = byText.get(text);
		if (event) {
			told.add(text);
			const day = headingOf(entry);
			if (day !== undefined && day !== formatDay(event.day))
				found.faults.push(`“${text}” stands below ${day}`);
			else found.elements.push(entry);
		} else if (isDated(text, entry)) found.faults.push(`“${text}” is no event of the records`);
	}
	const month = /^m(\d{4}-\d\d)$/.exec(id)?.[1];
	if (page.path === `/changes/${month}/`)
		for (const { text, day } of wanted)
			if (text !== undefined && day.startsWith(month!) && !told.has(text))
				found.faults.push(`“${text}” is missing`);
	return found;
}

function isEvent({ tagName, parentNode }: Element): boolean {
	if (tagName !== 'li' || parentNode === null || !isElement(parentNode)) return false;
	return attributeOf(parentNode, 'class') === 'events';
}

/** Whether an entry tells a dated event that is no correction. */
function isDated(text: string, entry: Element): boolean {
	if (attributeOf(entry, 'class') === 'correction') return false;
	if (/ (?:corrected|withdrawn) on \d/.test(text)) return false;
	return /\d{4}[.,]/.test(text);
}

/** The heading right before the list of an entry. */
function headingOf({ parentNode }: Element): string | undefined {
	const group = parentNode && isElement(parentNode) ? parentNode.parentNode : null;
	if (!group || !isElement(group)) return undefined;
	const heading = elementsIn(group).find(({ tagName }) => tagName === 'h3');
	const text = heading && textOf(heading).trim();
	return text !== undefined && /\d/.test(text) ? text : undefined;
}
