import { constructFromEvents, EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml';
import type { Mistake } from './mistake.ts';
import { outline, repeatedKeys } from './outline.ts';
import { syntaxAdvice } from './syntax-advice.ts';

export type Parsed =
	{ ok: true; value: unknown; events: Event[] } | { ok: false; mistakes: Mistake[] };

/**
 * Parses the plain part of YAML that records are written in: one document of mappings, lists and
 * scalars. Anchors, aliases, tags and directives are mistakes. An empty text is `undefined`.
 */
export function parseYaml(text: string): Parsed {
	let events: Event[] = [];
	try {
		events = parseEvents(text, {});
		const refused = refusedFeatures(text, events);
		if (refused.length > 0) return { ok: false, mistakes: refused };
		return { ok: true, value: constructFromEvents(events, { source: text })[0], events };
	} catch (error) {
		const repeated = repeatedKeys(outline(text, events));
		if (repeated.length === 0) return { ok: false, mistakes: [syntaxMistake(error)] };
		return {
			ok: false,
			mistakes: repeated.map((entry) => ({
				...entry,
				message: 'This key is written twice. Keep one of the two',
			})),
		};
	}
}

function refusedFeatures(text: string, events: readonly Event[]): Mistake[] {
	const mistakes: Mistake[] = [];
	let documents = 0;
	for (const event of events) {
		if (event.type === EVENT_ID.POP) continue;
		if (event.type === EVENT_ID.DOCUMENT) {
			if (event.directives.length > 0)
				mistakes.push({
					offset: 0,
					path: [],
					message: 'Records need no % directives. Remove the line',
				});
			if (++documents === 2)
				mistakes.push({
					offset: text.search(/(?<=\n)(---|\.\.\.)/),
					path: [],
					message: 'A second document starts here. Write one record a file, without ---',
				});
			continue;
		}
		if (event.anchorStart !== -1)
			mistakes.push({
				offset: event.anchorStart - 1,
				path: [],
				message:
					event.type === EVENT_ID.ALIAS
						? 'Records need no aliases. Write the value out instead of *, or put the text in quotes'
						: 'Records need no anchors. Remove the & and its name, or put the text in quotes',
			});
		if (event.type !== EVENT_ID.ALIAS && event.tagStart !== -1)
			mistakes.push({
				offset: event.tagStart,
				path: [],
				message: 'Records need no tags. Remove the ! and its name, or put the text in quotes',
			});
	}
	return mistakes;
}

function syntaxMistake(error: unknown): Mistake {
	if (!(error instanceof YAMLException))
		return { path: [], message: `The file cannot be parsed (${String(error)})` };
	const { reason, mark } = error;
	return {
		...(mark && { offset: mark.position }),
		path: [],
		message: `This is not valid YAML (${reason}). ${syntaxAdvice(reason)}`,
	};
}
