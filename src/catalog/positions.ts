import type { Event } from 'js-yaml';
import { outline, pathKey } from './outline.ts';

/** Line and column, both from 1, as editors count them. */
export interface Position {
	line: number;
	column: number;
}

export interface Positions {
	ofOffset: (offset: number) => Position;
	/** Of the key or list item at a path; where it is missing, of the mapping it is missing from. */
	ofPath: (path: readonly PropertyKey[]) => Position;
}

/** Finds places in a text. Built once a text, so that many problems in one file stay cheap. */
export function positionsIn(text: string, events: readonly Event[]): Positions {
	const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const offsets = new Map(
		outline(text, events).map(({ path, offset }) => [pathKey(path), offset] as const),
	);

	function ofOffset(offset: number): Position {
		let [low, high] = [0, lineStarts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (lineStarts[middle]! <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - lineStarts[low]! + 1 };
	}

	function ofPath(path: readonly PropertyKey[]): Position {
		for (let length = path.length; length >= 0; length--) {
			const offset = offsets.get(pathKey(path.slice(0, length)));
			if (offset !== undefined) return ofOffset(offset);
		}
		return ofOffset(0);
	}

	return { ofOffset, ofPath };
}
