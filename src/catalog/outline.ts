import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';

/** One key of a mapping or one item of a list, and where it starts in the text. */
export interface Entry {
	path: readonly (string | number)[];
	offset: number;
}

interface Frame {
	kind: 'document' | 'mapping' | 'list';
	path: readonly (string | number)[];
	offset: number;
	/** The key whose value comes next; undefined while a key is awaited. */
	key: Entry | undefined;
	length: number;
}

/**
 * Every entry of a YAML document in the order written, the root (`path: []`) first. A key that is
 * written twice is there twice. An entry of a mapping starts at its key, an item at its value.
 * Records hold no aliases, so these are not looked at.
 */
export function outline(text: string, events: readonly Event[]): Entry[] {
	const entries: Entry[] = [];
	const frames: Frame[] = [];

	/** Takes a node's place in the frame around it; undefined when the node is a key. */
	function place(offset: number, keyText: string | undefined): Entry | undefined {
		const frame = frames.at(-1);
		if (!frame) return undefined;
		if (frame.kind === 'mapping' && !frame.key) {
			frame.key = {
				path: [...frame.path, keyText ?? ''],
				offset: offset === -1 ? frame.offset : offset,
			};
			entries.push(frame.key);
			return undefined;
		}
		if (frame.kind === 'mapping') {
			const entry = frame.key;
			frame.key = undefined;
			return entry;
		}
		const path = frame.kind === 'list' ? [...frame.path, frame.length++] : frame.path;
		const entry = { path, offset: offset === -1 ? frame.offset : offset };
		entries.push(entry);
		return entry;
	}

	for (const event of events) {
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				frames.push({ kind: 'document', path: [], offset: 0, key: undefined, length: 0 });
				break;
			case EVENT_ID.MAPPING:
			case EVENT_ID.SEQUENCE: {
				const entry = place(event.start, undefined);
				frames.push({
					kind: event.type === EVENT_ID.MAPPING ? 'mapping' : 'list',
					path: entry?.path ?? [],
					offset: event.start,
					key: undefined,
					length: 0,
				});
				break;
			}
			case EVENT_ID.SCALAR:
				place(scalarStart(event), getScalarValue(text, event));
				break;
			case EVENT_ID.POP:
				frames.pop();
		}
	}
	return entries;
}

/** Entries whose key stands already in the same mapping. */
export function repeatedKeys(entries: readonly Entry[]): Entry[] {
	const seen = new Set<string>();
	return entries.filter(({ path }) => seen.size === seen.add(pathKey(path)).size);
}

/** A path as one text, so that paths can be looked up. */
export function pathKey(path: readonly PropertyKey[]): string {
	return JSON.stringify(path.map(String));
}

/** The event's range leaves out the quotes and, in a block, the `|`; -1 where nothing is written. */
function scalarStart({ style, valueStart }: ScalarEvent): number {
	const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
	return quoted ? valueStart - 1 : valueStart;
}
