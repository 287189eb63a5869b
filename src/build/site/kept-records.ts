import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { KnownRecords } from '../../catalog/load-catalog.ts';
import { writeWhole } from './write-whole.ts';

/** Records that builds with the same code have read, by kind and hash of their texts. */
export interface KeptRecords {
	known: KnownRecords;
	/** Keeps those that were asked for or added, where that is anything new. */
	save(): void;
}

interface Kept {
	/** The key of the code that read them. */
	code: string;
	facts: Record<string, unknown>;
}

/** What is kept in a file for the code with this key; nothing is known where it cannot be read. */
export function keptRecords(path: string, code: string): KeptRecords {
	const before = readKept(path, code);
	const now: Record<string, unknown> = {};
	let isNew = false;
	return {
		known: (kind) => ({
			of(text) {
				const key = keyOf(kind, text);
				const facts = before[key];
				if (facts !== undefined) now[key] = facts;
				return facts;
			},
			add(text, facts) {
				now[keyOf(kind, text)] = facts;
				isNew = true;
			},
		}),
		save() {
			if (!isNew) return;
			writeWhole(path, JSON.stringify({ code, facts: now } satisfies Kept));
		},
	};
}

function keyOf(kind: string, text: string): string {
	return `${kind} ${hash('sha1', text)}`;
}

function readKept(path: string, code: string): Kept['facts'] {
	try {
		const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
		return kept.code === code ? kept.facts : {};
	} catch {
		return {};
	}
}
