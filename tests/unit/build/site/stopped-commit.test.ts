import type * as Fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** How many more changes to the disk are made before the process is as if stopped. */
let left = Infinity;

vi.mock('node:fs', async (original) => {
	const fs = await original<typeof Fs>();
	const stoppable =
		<A extends unknown[], R>(change: (...given: A) => R) =>
		(...given: A): R => {
			if (left-- <= 0) throw new Error('Stopped');
			return change(...given);
		};
	return {
		...fs,
		mkdirSync: stoppable(fs.mkdirSync),
		renameSync: stoppable(fs.renameSync),
		rmdirSync: stoppable(fs.rmdirSync),
		rmSync: stoppable(fs.rmSync),
		unlinkSync: stoppable(fs.unlinkSync),
		writeFileSync: stoppable(fs.writeFileSync),
	};
});

const { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } =
	await vi.importActual<typeof Fs>('node:fs');
const { commit, finishCommit, recordOf, stateIn } =
	await import('../../../../src/build/site/commit.ts');
const { walk } = await import('../../../../src/build/site/survey.ts');

type Plan = Parameters<typeof commit>[1];

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'crosscheck-stopped-'));
});
afterEach(() => {
	left = Infinity;
	rmSync(folder, { recursive: true });
});

const before = { '/a/index.html': '1', '/b/c/index.html': '1', '/index.html': '1' };
const after = { '/a/index.html': '2', '/d/index.html': '2', '/index.html': '1' };
const record = (records: string) => ({ code: 'c', records, search: 's', files: new Map() });

/** A site, and beside it what is to take its place. Gives false when the commit is stopped. */
function commitStoppedAfter(changes: number, plan: Plan) {
	const at = join(folder, String(changes));
	mkdirSync(join(at, 'state'), { recursive: true });
	const state = stateIn(join(at, 'state'), join(at, 'dist'));
	write(state.out, before);
	left = Infinity;
	commit({ ...state, out: join(at, 'nothing'), next: join(at, 'none') }, plan, record('before'));
	rmSync(join(at, 'nothing'), { recursive: true, force: true });
	write(state.next, plan.kind === 'swap' ? after : withoutSame(after));
	left = changes;
	try {
		commit(state, plan, record('after'));
		return { state, isDone: true };
	} catch {
		return { state, isDone: false };
	} finally {
		left = Infinity;
	}
}

const withoutSame = (files: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(files).filter(([, text]) => text === '2'));

function write(root: string, files: Readonly<Record<string, string>>) {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}

function filesIn(root: string): Record<string, string> {
	if (!existsSync(root)) return {};
	return Object.fromEntries(
		[...walk(root)].map(({ file, path }) => [file, readFileSync(path, 'utf8')] as const),
	);
}

test.each<Plan>([
	{ kind: 'swap' },
	{
		kind: 'move',
		moved: ['/a/index.html', '/d/index.html'],
		removed: ['/b/c/index.html'],
	},
])('stopped after any change to the disk, a $kind is finished or never begun', (plan) => {
	let stops = 0;
	for (let changes = 0; ; changes++) {
		const { state, isDone } = commitStoppedAfter(changes, plan);
		const isBegun = existsSync(state.plan);
		if (!isDone) stops += 1;
		// The next build, which may be stopped too before the last one gets through.
		for (const more of [0, 1, 2, 3, Infinity]) {
			left = more;
			try {
				finishCommit(state);
			} catch {
				// Stopped again.
			}
		}
		left = Infinity;
		const site = filesIn(state.out);
		const isNew = recordOf(state)?.records === 'after';
		expect(site).toEqual(isNew ? after : before);
		if (isDone || isBegun) expect(isNew).toBe(true);
		expect(readdirSync(dirname(state.record))).toEqual(['record.json']);
		if (isDone) break;
	}
	expect(stops).toBeGreaterThan(8);
});
