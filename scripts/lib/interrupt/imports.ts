import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { randomFrom } from '../../../src/build/sample.ts';
import { preparedFor } from '../../../src/import/write/save-files.ts';
import type { Interruptions, Tally } from './interruptions.ts';
import { writeMadeUpSource } from './made-up-sources.ts';
import { differing, isSame, snapshotOf } from './site-folder.ts';
import { run, runAndStop, type Command, type Stop } from './stop.ts';

/**
 * Imports a newer edition of a source again and again into the same records, stops each import at a
 * random moment, and imports once more. Says what was wrong, in lines, and what was found after the stops.
 */
export async function interruptImports(
	{ project, work, times, seed }: Interruptions,
	say: (line: string) => void,
): Promise<Tally> {
	const random = randomFrom(seed);
	const at = (name: string) => resolve(work, name);
	writeMadeUpSource(at('edition-0'), '2026-07-02', 0);
	writeMadeUpSource(at('edition-1'), '2026-07-09', 1);
	const command = (edition: 0 | 1, to: string): Command => ({
		args: [
			'scripts/import-data.ts',
			'--from',
			at(`edition-${edition}`),
			'--to',
			to,
			'--only',
			'models-dev',
		],
		cwd: project,
	});
	async function imported(edition: 0 | 1, to: string): Promise<number> {
		const { code, said, ms } = await run(command(edition, to));
		if (code !== 0) throw new Error(`The import without an interruption failed: ${said}`);
		return ms;
	}

	await imported(0, at('before'));
	cpSync(at('before'), at('after'), { recursive: true });
	const ms = await imported(1, at('after'));
	const before = snapshotOf(at('before'));
	const after = snapshotOf(at('after'));
	const changed = differing(before, after);
	say(
		`An import takes ${Math.round(ms)} ms, and changes ${changed.length} of ${after.size} records`,
	);

	const data = at('data');
	const tally: Tally = { stops: 0, found: {}, faults: [] };
	while (tally.stops < times) {
		rmSync(data, { recursive: true, force: true });
		cpSync(at('before'), data, { recursive: true, preserveTimestamps: true });
		const stop = aStop(random, ms, data);
		const end = await runAndStop(command(1, data), stop);
		const round = `${tally.stops + 1}, ${stop.signal} ${end.wasOver ? 'too late' : `after ${Math.round(end.ms)} ms`}`;
		const faults: string[] = [];
		if (end.orphans > 0) faults.push(`${end.orphans} processes went on without the first`);
		const now = snapshotOf(data);
		for (const [file, sha1] of now)
			if (sha1 !== before.get(file) && sha1 !== after.get(file)) faults.push(`${file} is damaged`);
		for (const file of before.keys()) if (!now.has(file)) faults.push(`${file} is gone`);
		for (const { file, message } of (await loadCatalog(data)).problems.slice(0, 3))
			faults.push(`${file}: ${message}`);
		const done = changed.filter((file) => now.get(file) === after.get(file)).length;
		const found = isSame(now, before)
			? 'the records before'
			: isSame(now, after)
				? 'the new records'
				: 'some records of each, all of them whole';
		if (!end.wasOver) {
			tally.stops += 1;
			tally.found[found] = (tally.found[found] ?? 0) + 1;
		}

		const again = await run(command(1, data));
		if (again.code !== 0) faults.push(`the next import failed: ${again.said.trim()}`);
		for (const file of differing(snapshotOf(data), after).slice(0, 3))
			faults.push(`${file} is wrong after the next import`);
		if (existsSync(preparedFor(data))) faults.push(`${preparedFor(data)} is left over`);
		say([`${round}: ${found} (${done} of ${changed.length} changed)`, ...faults].join('; '));
		tally.faults.push(...faults.map((fault) => `Import ${round}: ${fault}`));
	}
	return tally;
}

/** The stops come at any moment, while the files are prepared, or while they are put in their places. */
function aStop(random: () => number, ms: number, data: string): Stop {
	const signal = (['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const)[Math.floor(random() * 4)]!;
	const chance = random();
	if (chance < 0.4) return { signal, when: () => true, afterMs: random() * ms * 1.1 };
	if (chance < 0.7)
		return { signal, when: () => existsSync(preparedFor(data)), afterMs: random() * 60 };
	// The first file that is put in its place.
	const file = join(data, 'sources.yml');
	const before = statSync(file).ino;
	return { signal, when: () => statSync(file).ino !== before, afterMs: random() * 5 };
}
