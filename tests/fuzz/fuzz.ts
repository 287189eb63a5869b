import fc from 'fast-check';
import { load } from 'js-yaml';
import { withDataFolder } from '../fixtures/data-folder.ts';
import { folderMutations } from './folder-mutations.ts';
import { judgeFolder } from './judge-folder.ts';
import { judge, type Verdict } from './judge.ts';
import { mutationOf, pickFrom, type Mutation } from './mutation.ts';
import type { Original } from './rest.ts';
import { largeTextMutations, textMutations } from './text-mutations.ts';
import { valueMutations } from './value-mutations.ts';
import { writeValue } from './write-value.ts';

/** A record or a folder, and what is done to it. */
interface Trial {
	/** Which record, among those given. A folder is always the same. */
	record: number;
	values: Mutation[];
	texts: Mutation[];
	folders: Mutation[];
}

/** How often a kind of mutation was made, and what came of the records with it. */
export interface Tally {
	accepted: number;
	reported: number;
	slowestMs: number;
}

export interface FuzzResult {
	/** Mutations made: a record may have several. */
	mutations: number;
	records: number;
	byKind: ReadonlyMap<string, Tally>;
	slowest: { ms: number; what: string };
	/** The smallest trial found that fails, and its place in the run. */
	failure?: { what: string; fault: string; path: string; bytes?: Uint8Array };
}

/** Throws at what is no UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const kinds = { ...textMutations, ...largeTextMutations };
const few = (mutation: fc.Arbitrary<Mutation>, min: number) =>
	fc.array(mutation, { minLength: min, maxLength: 3, size: 'max' });
const value = mutationOf(valueMutations);
const text = mutationOf(textMutations);
const none = fc.constant<Mutation[]>([]);
const trialOf = (changes: {
	[Key in 'values' | 'texts' | 'folders']?: fc.Arbitrary<Mutation[]>;
}): fc.Arbitrary<Trial> =>
	fc.record({ record: fc.nat(99_999), values: none, texts: none, folders: none, ...changes });

/** Mostly records; a few texts that are hard to read fast; a few whole folders, which take the longest. */
const trials: fc.Arbitrary<Trial> = fc.oneof(
	{ weight: 45, arbitrary: trialOf({ values: few(value, 1) }) },
	{ weight: 40, arbitrary: trialOf({ texts: few(text, 1) }) },
	{ weight: 10, arbitrary: trialOf({ values: few(value, 1), texts: few(text, 1) }) },
	{ weight: 1, arbitrary: trialOf({ texts: mutationOf(largeTextMutations).map((one) => [one]) }) },
	{ weight: 4, arbitrary: trialOf({ folders: few(mutationOf(folderMutations), 1) }) },
);

/**
 * Changes records until so many mutations are made, and judges what the check of records says to each.
 * The same originals, seed and count give the same mutations. A `path` of an earlier failure repeats
 * that one alone. Ends at the first failure, made as small as fast-check can.
 */
export async function fuzz(
	originals: readonly Original[],
	{ count, seed, path }: { count: number; seed: number; path?: string },
	progress: (mutations: number) => void = () => undefined,
): Promise<FuzzResult> {
	const byKind = new Map<string, Tally>();
	let mutations = 0;
	let records = 0;
	let slowest = { ms: 0, what: '' };
	let failed = false;

	function note(trial: Trial, { outcome, ms }: Verdict) {
		const made = [...trial.values, ...trial.texts, ...trial.folders];
		mutations += made.length;
		records++;
		for (const { kind } of made) {
			const tally = byKind.get(kind) ?? { accepted: 0, reported: 0, slowestMs: 0 };
			tally[outcome]++;
			tally.slowestMs = Math.max(ms, tally.slowestMs);
			byKind.set(kind, tally);
		}
		if (ms > slowest.ms) slowest = { ms, what: described(trial, originals) };
		progress(mutations);
	}

	const property = fc.asyncProperty(trials, async (trial) => {
		if (mutations >= count && !failed) return;
		const verdict = await judged(trial, originals);
		// What comes after a failure is the same trial made smaller.
		if (!failed) note(trial, verdict);
		if (verdict.fault === undefined) return;
		failed = true;
		throw new Error(verdict.fault);
	});
	const details = await fc.check(property, {
		seed,
		numRuns: count,
		...(path !== undefined && { path, endOnFailure: true }),
	});
	const result = { mutations, records, byKind, slowest };
	if (!details.failed) return result;
	const [smallest] = details.counterexample!;
	const { fault = 'It failed once and not again' } = await judged(smallest, originals);
	return {
		...result,
		failure: {
			what: described(smallest, originals),
			fault,
			path: details.counterexamplePath!,
			...(smallest.folders.length === 0 && { bytes: changed(smallest, originals).bytes }),
		},
	};
}

async function judged(trial: Trial, originals: readonly Original[]): Promise<Verdict> {
	if (trial.folders.length > 0)
		return withDataFolder({}, async (folder) => {
			for (const mutation of trial.folders)
				// Two changes of one place can exclude each other.
				await folderMutations[mutation.kind]!(undefined, mutation)(folder).catch(() => undefined);
			return judgeFolder(folder);
		});
	const { bytes, means } = changed(trial, originals);
	return judge(pickFrom(originals, trial.record), bytes, means);
}

/** The record of a trial after its mutations, and what it says by a reading that is not the site's. */
function changed({ record, values, texts }: Trial, originals: readonly Original[]) {
	const original = pickFrom(originals, record);
	const value = values.reduce<unknown>(
		(value, mutation) => valueMutations[mutation.kind]!(value, mutation),
		original.value,
	);
	const written = values.length > 0 ? writeValue(value) : original.text;
	const bytes = texts.reduce<Uint8Array>((bytes, mutation) => {
		const changed = kinds[mutation.kind]!(Buffer.from(bytes).toString('utf8'), mutation);
		return typeof changed === 'string' ? Buffer.from(changed) : changed;
	}, Buffer.from(written));
	const means = () => (texts.length > 0 ? load(utf8.decode(bytes)) : value);
	return { bytes, means };
}

function described(trial: Trial, originals: readonly Original[]): string {
	const made = [...trial.values, ...trial.texts, ...trial.folders]
		.map(({ kind, at, pick }) => `${kind} (at ${at}, variant ${pick})`)
		.join(', ');
	return trial.folders.length > 0 ? made : `${pickFrom(originals, trial.record).file}: ${made}`;
}
