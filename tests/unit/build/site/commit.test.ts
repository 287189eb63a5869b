import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	commit,
	finishCommit,
	recordOf,
	stateIn,
	type SiteState,
} from '../../../../src/build/site/commit.ts';
import { lastBuild } from '../../../../src/build/site/last-build.ts';
import { filesOf, survey, walk } from '../../../../src/build/site/survey.ts';

let folder: string;
let state: SiteState;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'crosscheck-site-'));
	mkdirSync(join(folder, 'state'));
	state = stateIn(join(folder, 'state'), join(folder, 'dist'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(root: string, files: Readonly<Record<string, string>>) {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}

function siteNow(): Record<string, string> {
	const files = [...walk(state.out)].sort((a, b) => (a.file < b.file ? -1 : 1));
	return Object.fromEntries(files.map(({ file, path }) => [file, readFileSync(path, 'utf8')]));
}

/** A record of all that is in a folder. */
function recordOfAll(root: string) {
	const files = filesOf(root, () => true);
	return {
		code: 'c1',
		records: 'r1',
		search: 's1',
		files: new Map(files.map((file) => [file.file, file])),
	};
}

test('a whole site takes the place of the last one, and its record that of the last record', () => {
	write(state.out, { '/old.html': 'old' });
	write(state.next, { '/index.html': 'new', '/a/index.html': 'a' });
	const record = recordOfAll(state.next);
	commit(state, { kind: 'swap' }, record);
	expect(siteNow()).toEqual({ '/a/index.html': 'a', '/index.html': 'new' });
	expect(recordOf(state)).toEqual(record);
	expect(readdirSync(join(folder, 'state'))).toEqual(['record.json']);
});

test('the history of a folder that is published from a branch of its own stays', () => {
	write(state.out, { '/index.html': 'old', '/.git/HEAD': 'ref' });
	write(state.next, { '/index.html': 'new' });
	commit(state, { kind: 'swap' });
	expect(siteNow()).toEqual({ '/index.html': 'new' });
	expect(readFileSync(join(state.out, '.git/HEAD'), 'utf8')).toBe('ref');
	expect(existsSync(state.old)).toBe(false);
});

test('files that changed are moved in, and folders that become empty go', () => {
	write(state.out, { '/index.html': '1', '/a/b/index.html': 'ab', '/a/c/index.html': 'ac' });
	write(state.next, { '/index.html': '2', '/d/index.html': 'd' });
	commit(state, {
		kind: 'move',
		moved: ['/index.html', '/d/index.html'],
		removed: ['/a/b/index.html', '/a/c/index.html'],
	});
	expect(siteNow()).toEqual({ '/d/index.html': 'd', '/index.html': '2' });
	expect(existsSync(join(state.out, 'a'))).toBe(false);
});

test('what a stopped build had prepared without a plan is thrown away', () => {
	write(state.out, { '/index.html': '1' });
	write(state.next, { '/index.html': '2' });
	finishCommit(state);
	expect(siteNow()).toEqual({ '/index.html': '1' });
	expect(existsSync(state.next)).toBe(false);
});

test('a swap that was stopped between its two renames is finished', () => {
	write(state.out, { '/index.html': '1' });
	write(state.next, { '/index.html': '2' });
	writeFileSync(state.plan, JSON.stringify({ kind: 'swap' }));
	renameSync(state.out, state.old);
	finishCommit(state);
	expect(siteNow()).toEqual({ '/index.html': '2' });
	expect(existsSync(state.old)).toBe(false);
});

test('a move that was stopped half way is finished', () => {
	write(state.out, { '/index.html': '2', '/a.html': '1', '/gone.html': '1' });
	write(state.next, { '/a.html': '2' });
	const plan = { kind: 'move', moved: ['/index.html', '/a.html'], removed: ['/gone.html', '/x'] };
	writeFileSync(state.plan, JSON.stringify(plan));
	finishCommit(state);
	expect(siteNow()).toEqual({ '/a.html': '2', '/index.html': '2' });
});

test('a survey finds what is missing, damaged or too much, and reads what has another time', () => {
	write(state.out, { '/a.html': 'a', '/b.html': 'b', '/c.html': 'c', '/d.html': 'd' });
	const record = recordOfAll(state.out);
	rmSync(join(state.out, 'b.html'));
	write(state.out, { '/c.html': 'C', '/d.html': 'd', '/e/f.html': 'stray' });
	// Written again just as it was.
	const found = survey(state.out, record);
	expect([...found.broken]).toEqual(['/b.html', '/c.html']);
	expect(found.strays).toEqual(['/e/f.html']);
	const { intact, isWhole } = lastBuild(record, found, false);
	expect([...intact.keys()].sort()).toEqual(['/a.html', '/d.html']);
	expect(isWhole).toBe(false);
	const { mtimeMs } = statSync(join(state.out, 'd.html'));
	expect(intact.get('/d.html')).toEqual({ ...record.files.get('/d.html'), mtimeMs });
});
