import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readRecord, writeRecord, type SiteRecord } from './site-record.ts';
import { writeWhole } from './write-whole.ts';

/** Where a build keeps what it needs beside the output folder, on the same disk. */
export interface SiteState {
	/** The output folder. */
	out: string;
	/** The record of what is in it. */
	record: string;
	/** The records of models and others, as they were last read. */
	known: string;
	/** The folder in which a build prepares what it will put into `out`. */
	next: string;
	/** What it will do then. There only while it does. */
	plan: string;
	/** Where the output folder is put aside while the new one takes its place. */
	old: string;
}

/** The state of an output folder, in `folder`. */
export function stateIn(folder: string, out: string): SiteState {
	const at = (name: string) => join(folder, name);
	return {
		out,
		record: at('record.json'),
		known: at('known.json'),
		next: at('next'),
		plan: at('plan.json'),
		old: at('old'),
	};
}

/** How the prepared files come into the output folder. */
type Plan =
	/** `next` is the whole site. */
	| { kind: 'swap' }
	/** `next` holds the files that are new or have changed; others are taken away. */
	| { kind: 'move'; moved: readonly string[]; removed: readonly string[] };

/** A plan as it stands on disk. */
type Begun = Plan & {
	/** The new site has a record; without, that of the last one is taken away. */
	hasRecord: boolean;
};

/**
 * Puts the prepared files into the output folder. From the moment when the plan stands on disk, a build
 * that is stopped has its work finished by the next one, by `finishCommit`; until then the output
 * folder is as it was.
 */
export function commit(state: SiteState, plan: Plan, record?: SiteRecord): void {
	rmSync(state.record + '.next', { force: true });
	if (record) writeRecord(`${state.record}.next`, record);
	const begun: Begun = { ...plan, hasRecord: record !== undefined };
	writeWhole(state.plan, JSON.stringify(begun));
	finishCommit(state);
}

/** Finishes what a build had begun to put into the output folder, and clears away what it had prepared. */
export function finishCommit(state: SiteState): void {
	const plan = readPlan(state.plan);
	if (plan) {
		if (plan.kind === 'swap') swap(state);
		else move(state, plan);
		if (!plan.hasRecord) rmSync(state.record, { force: true });
		// Not there any more where a build was stopped right after this.
		else if (existsSync(`${state.record}.next`)) renameSync(`${state.record}.next`, state.record);
		unlinkSync(state.plan);
	}
	for (const file of [`${state.plan}.new`, `${state.record}.next`, `${state.record}.next.new`])
		rmSync(file, { force: true });
	removeFolder(state.next);
	removeFolder(state.old);
}

function readPlan(path: string): Begun | undefined {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Begun) : undefined;
}

/** Two renames. Stopped between them, there is no output folder until the next build. */
function swap({ out, next, old }: SiteState): void {
	if (existsSync(next)) {
		if (existsSync(out)) {
			removeFolder(old);
			renameSync(out, old);
		}
		mkdirSync(dirname(out), { recursive: true });
		renameSync(next, out);
	}
	// A folder that is published from a branch of its own keeps its history.
	const history = join(old, '.git');
	if (existsSync(history)) renameSync(history, join(out, '.git'));
}

/** First what is new, then what is no more: a link never leads to nothing. */
function move({ out, next }: SiteState, { moved, removed }: Plan & { kind: 'move' }): void {
	for (const file of moved) {
		const from = join(next, file);
		if (!existsSync(from)) continue;
		mkdirSync(dirname(join(out, file)), { recursive: true });
		renameSync(from, join(out, file));
	}
	for (const file of removed) {
		rmSync(join(out, file), { force: true });
		removeEmpty(dirname(join(out, file)), out);
	}
}

/** Removes a folder without files, and those around it up to `top`. */
function removeEmpty(folder: string, top: string): void {
	if (folder === top || !existsSync(folder) || readdirSync(folder).length > 0) return;
	rmdirSync(folder);
	removeEmpty(dirname(folder), top);
}

/** Removes a folder if it is there. By hand: for many small folders `rmSync` takes seven times as long. */
export function removeFolder(folder: string): void {
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) removeFolder(path);
		else unlinkSync(path);
	}
	rmdirSync(folder);
}

/** The record of the output folder, if the last build left one. */
export function recordOf({ out, record }: SiteState): SiteRecord | undefined {
	return existsSync(out) ? readRecord(record) : undefined;
}
