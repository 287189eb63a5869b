import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppFacts } from './astro-app.ts';

/** What renders the pages, apart from any build: the entry that Astro bundled, and its facts. */
export interface Bundle {
	/** The folder of the entry. */
	entry: string;
	facts: AppFacts;
}

const entryIn = (folder: string) => join(folder, 'entry');
const factsIn = (folder: string) => join(folder, 'facts.json');

/** Copies a bundle to `folder`, from which `readBundle` gets it. */
export function keepBundle({ entry, facts }: Bundle, folder: string): void {
	mkdirSync(folder, { recursive: true });
	cpSync(entry, entryIn(folder), { recursive: true });
	writeFileSync(factsIn(folder), JSON.stringify(facts));
}

/** The bundle that is kept in a folder. */
export function readBundle(folder: string): Bundle {
	const facts = JSON.parse(readFileSync(factsIn(folder), 'utf8')) as AppFacts;
	return { entry: entryIn(folder), facts };
}
