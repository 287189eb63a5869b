import type { SourceFacts } from '../schema/source.ts';
import type { OpenSource } from './adapter.ts';
import { adapters } from './adapters.ts';
import { readRecords } from './existing/read-records.ts';
import { mergeRecords } from './existing/merge-records.ts';
import { rememberedClaims } from './existing/remembered-claims.ts';
import type { Claim, SourceId } from './facts.ts';
import { handFacts } from './hand/adapter.ts';
import { editors, editorsSource } from './hand/editors.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { importReport, type ImportReport } from './report/import-report.ts';
import { oneLine, slugOf } from './text.ts';
import { recordFiles } from './write/record-files.ts';
import { saveFiles } from './write/save-files.ts';

export interface ImportOptions {
	/** Opens each source: below a folder, or from its live address. */
	open: OpenSource;
	/** The folder of records that is read and written. */
	to: string;
	/** Ids of the sources to read, `hand` for the pages read by hand; all where it is empty. */
	only: readonly string[];
	dryRun: boolean;
	/** Called with one line at a time while the import runs. */
	progress: (line: string) => void;
}

export interface ImportResult {
	report: ImportReport;
	/** Files that were written, or would be. */
	changed: string[];
}

/**
 * Reads the sources, merges them with the records that are there, and writes the files that
 * changed. A source that cannot be read is reported and skipped: what it told before stays.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
	const { open, to, only, dryRun, progress } = options;
	const before = await readRecords(to);
	const isWanted = (id: SourceId) => only.length === 0 || only.includes(id);
	const hand = isWanted('hand') ? handFacts() : { claims: [], sources: {} };
	const claims: Claim[] = [...hand.claims];
	const sources = new Map<SourceId, SourceFacts>([
		...Object.entries(hand.sources),
		[editors, editorsSource],
	]);
	const notes: string[] = [];
	const failed: string[] = [];
	/** Sources whose records came with those of another one. */
	const held = new Set<SourceId>();
	for (const adapter of adapters) {
		if (!isWanted(adapter.id)) continue;
		const start = performance.now();
		let advice = '';
		try {
			const files = await open(adapter);
			if ('skipped' in files) {
				notes.push(`${adapter.id}: ${files.skipped}`);
				continue;
			}
			if (files.advice !== undefined) advice = `. ${files.advice}`;
			const read = await adapter.read(files);
			for (const id of files.holds ?? []) held.add(id);
			claims.push(...read.claims);
			for (const [id, facts] of Object.entries(read.sources)) sources.set(id, facts);
			notes.push(...read.notes.map((note) => `${adapter.id}: ${note}`));
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			progress(`${adapter.id}: ${read.claims.length} claims in ${seconds} s`);
		} catch (error) {
			const line = oneLine(`${(error as Error).message}${advice}`, 1000);
			failed.push(`${adapter.id}: ${line}`);
			progress(`${adapter.id}: skipped, and what it told before stays: ${line}`);
		}
	}
	progress('merging');
	const read = new Set([...sources.keys(), ...held]);
	claims.push(...rememberedClaims(before, read));
	for (const [id, facts] of before.sources) if (!sources.has(id)) sources.set(id, facts);
	const found = reconcile(claims, sources, aliasesIn(before));
	const after = mergeRecords(before, found.records, read, found.touched);
	const files = recordFiles(after);
	const changed = await saveFiles(to, files, dryRun);
	const report = importReport(before, after, {
		unplaced: found.unplaced,
		failed,
		notes: [...notes, ...found.notes],
	});
	return { report, changed };
}

/** Aliases of the records that are there, as slugs: a person may have added one. */
function aliasesIn({
	models,
}: {
	models: ReadonlyMap<string, { aliases?: string[] | undefined }>;
}): Map<string, string> {
	return new Map(
		[...models].flatMap(([id, { aliases = [] }]) =>
			aliases.map((alias) => [slugOf(alias), id] as const),
		),
	);
}
