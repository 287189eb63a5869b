import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { randomFrom } from '../../../src/build/sample.ts';
import { stateIn, type SiteState } from '../../../src/build/site/commit.ts';
import { stateFolder } from '../../../src/build/site/run-build.ts';
import { editRecords } from '../random-edit.ts';
import type { Interruptions, Tally } from './interruptions.ts';
import { differing, isSame, snapshotOf, wronglyCompressed, type Snapshot } from './site-folder.ts';
import { run, runAndStop, type Command, type Stop } from './stop.ts';

/** Edits between the first records and each further state of them: one file moves, or most do. */
const edits = [0, 1, 8];

/**
 * Builds a site again and again, of records that change between, stops each build at a random moment,
 * and builds once more. Says what was wrong, in lines, and what was found after the stops.
 */
export async function interruptBuilds(
	{ project, work, times, seed }: Interruptions,
	say: (line: string) => void,
): Promise<Tally> {
	const random = randomFrom(seed);
	const out = resolve(work, 'site');
	const state = stateIn(stateFolder(resolve(project), out), out);
	const bundles = resolve(project, '.cache/build/bundles');
	const command = (to: string, records: string, args: readonly string[] = []): Command => ({
		args: ['scripts/build.ts', ...args],
		cwd: project,
		env: { OUT_DIR: to, DATA_DIR: records },
	});

	const versions: { records: string; right: Snapshot }[] = [];
	for (const [number, count] of edits.entries()) {
		const records = resolve(work, `records-${number}`);
		const site = resolve(work, `right-${number}`);
		cpSync(versions[0]?.records ?? join(project, 'tests/fixtures/data'), records, {
			recursive: true,
		});
		for (let i = 0; i < count; i++) await editRecords(records, random);
		const { code, said } = await run(command(site, records));
		if (code !== 0) throw new Error(`The build without an interruption failed: ${said}`);
		versions.push({ records, right: snapshotOf(site) });
	}
	const { ms } = await run(command(out, versions[0]!.records));
	say(`A build takes ${Math.round(ms)} ms, and the site has ${versions[0]!.right.size} files`);

	const tally: Tally = { stops: 0, found: {}, faults: [] };
	let now = 0;
	while (tally.stops < times) {
		const next = (now + 1 + Math.floor(random() * (versions.length - 1))) % versions.length;
		const { records, right } = versions[next]!;
		const before = versions[now]!.right;
		const chance = random();
		// Some builds bundle the code anew, some render all pages, most what has changed.
		const bundlesAnew = chance < 0.15;
		if (bundlesAnew) rmSync(bundles, { recursive: true, force: true });
		else if (chance < 0.35) rmSync(state.record, { force: true });
		const args = random() < 0.3 ? ['--precompress'] : [];
		const stop = aStop(random, bundlesAnew ? 4 * ms : ms, state);
		const end = await runAndStop(command(out, records, args), stop);
		const round = `${tally.stops + 1}, ${stop.signal} ${end.wasOver ? 'too late' : `after ${Math.round(end.ms)} ms`}`;
		const faults: string[] = [];
		if (end.orphans > 0) faults.push(`${end.orphans} processes went on without the first`);
		const found = whatIs(out, { before, right, isCommitting: existsSync(state.plan) }, faults);
		if (!end.wasOver) {
			tally.stops += 1;
			tally.found[found] = (tally.found[found] ?? 0) + 1;
		}

		// The next build is of the same records, or of the old ones after all.
		if (random() < 0.75) now = next;
		const again = await run(command(out, versions[now]!.records));
		if (again.code !== 0) faults.push(`the next build failed: ${again.said.trim()}`);
		for (const file of differing(snapshotOf(out), versions[now]!.right).slice(0, 3))
			faults.push(`${file} is wrong after the next build`);
		for (const file of leftovers(state, bundles)) faults.push(`${file} is left over`);
		say([`${round}: ${found}`, ...faults].join('; '));
		tally.faults.push(...faults.map((fault) => `Build ${round}: ${fault}`));
	}
	return tally;
}

/** Half of the stops come at any moment, the others while the output folder changes. */
function aStop(random: () => number, ms: number, state: SiteState): Stop {
	const signal = (['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const)[Math.floor(random() * 4)]!;
	if (random() < 0.5) return { signal, when: () => true, afterMs: random() * ms * 1.1 };
	return {
		signal,
		when: () => existsSync(state.plan) || existsSync(`${state.plan}.new`),
		afterMs: random() < 0.5 ? 0 : random() * 10,
	};
}

function whatIs(
	out: string,
	{ before, right, isCommitting }: { before: Snapshot; right: Snapshot; isCommitting: boolean },
	faults: string[],
): string {
	for (const file of wronglyCompressed(out)) faults.push(`${file} does not hold its file`);
	const site = snapshotOf(out);
	for (const file of [...site.keys()].filter((name) => /\.(?:br|zst)(?:\.new)?$/.test(name)))
		site.delete(file);
	if (isSame(site, before)) return 'the site before';
	if (isSame(site, right)) return 'the new site';
	if (!isCommitting) faults.push('the site is neither that before nor the new one');
	if (site.size === 0) return 'no site until the next build';
	for (const [file, sha1] of site)
		if (sha1 !== before.get(file) && sha1 !== right.get(file)) faults.push(`${file} is damaged`);
	return 'some files of each, all of them whole';
}

/** What no build leaves behind that ends well. */
function leftovers(state: SiteState, bundles: string): string[] {
	return [
		...readdirSync(join(state.record, '..')).filter((name) => name !== basename(state.record)),
		...readdirSync(bundles).filter((name) => name.startsWith('making-')),
	];
}
