import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filesIn } from '../../src/build/checks/site-files.ts';
import { randomFrom } from '../../src/build/sample.ts';
import { editRecords } from './random-edit.ts';

const run = promisify(execFile);

export interface Rebuilds {
	/** The records to start from; they are copied. */
	data: string;
	/** A folder for the copy and for both sites, emptied first. */
	work: string;
	edits: number;
	seed: number;
}

/**
 * Edits records at random and builds after each edit twice: on top of the last build, and anew. Gives one
 * line for each file in which the two differ; none when all is well.
 */
export async function differencesOfRebuilds(
	{ data, work, edits, seed }: Rebuilds,
	say: (line: string) => void = () => undefined,
): Promise<string[]> {
	const random = randomFrom(seed);
	const records = join(work, 'records');
	const [kept, anew] = [join(work, 'kept'), join(work, 'anew')];
	rmSync(work, { recursive: true, force: true });
	cpSync(data, records, { recursive: true });
	const first = await buildInto(kept, records);
	say(first);
	const differences: string[] = [];
	for (let number = 1; number <= edits; number++) {
		// Now and then two edits between two builds, and one time in three a fault in the output too.
		const count = random() < 0.3 ? 2 : 1;
		const done: string[] = [];
		for (let i = 0; i < count; i++) done.push(await editRecords(records, random));
		if (random() < 0.34) done.push(await damage(kept, random));
		const said = await buildInto(kept, records);
		rmSync(anew, { recursive: true, force: true });
		await buildInto(anew, records);
		const found = await differencesBetween(kept, anew);
		say(
			`${number}: ${done.join('; ')}. ${said}${found.length > 0 ? ` DIFFERENT: ${found.length}` : ''}`,
		);
		differences.push(...found.map((line) => `after ${done.join('; ')}: ${line}`));
	}
	return differences;
}

/** Builds as `npm run build` does. Gives the line that says how much was rendered. */
async function buildInto(out: string, records: string): Promise<string> {
	const { stdout } = await run(process.execPath, [resolve('scripts/build.ts')], {
		env: { ...process.env, OUT_DIR: out, DATA_DIR: records },
	});
	return stdout.split('\n').find((line) => /^Rendered|as they should be/.test(line)) ?? stdout;
}

/** Does to one file of a site what an accident may do. */
async function damage(site: string, random: () => number): Promise<string> {
	const files = await filesIn(site);
	const file = files[Math.floor(random() * files.length)]!;
	const path = join(site, file);
	const accidents = [
		() => rmSync(path),
		() => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
		() => appendFileSync(path, 'x'),
		() => writeFileSync(path, readFileSync(path).fill(0, 0, 8)),
		() => writeFileSync(`${path}.stray`, 'x'),
	];
	const which = Math.floor(random() * accidents.length);
	accidents[which]!();
	return `accident ${which + 1} to ${file}`;
}

/** The files in which two folders differ. */
export async function differencesBetween(one: string, other: string): Promise<string[]> {
	const [a, b] = [new Set(await filesIn(one)), new Set(await filesIn(other))];
	const differ = (file: string) =>
		!readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
	return [
		...[...a].filter((file) => !b.has(file)).map((file) => `${file} is left over`),
		...[...b].filter((file) => !a.has(file)).map((file) => `${file} is missing`),
		...[...a].filter((file) => b.has(file) && differ(file)).map((file) => `${file} differs`),
	];
}
