import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Does something that no other process may do at the same time, as long as all of them ask for the same
 * lock file. Throws where one is at it; what one has left behind that was stopped does not count.
 */
export async function alone<T>(lock: string, busy: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(dirname(lock), { recursive: true });
	take(lock, busy);
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

function take(lock: string, busy: string): void {
	const own = `${lock}.${process.pid}`;
	writeFileSync(own, markOf(process.pid));
	try {
		claim(lock, own, (holder) => {
			throw new Error(`${busy} by process ${holder}. Wait until it ends`);
		});
	} finally {
		rmSync(own, { force: true });
	}
}

/**
 * Makes the file `own` the lock, and calls `onBusy` as often as another process has it. What one that is gone has
 * left is taken away first; by one process at a time, or the second would take away the lock of the first.
 */
function claim(lock: string, own: string, onBusy: (holder: number) => void): void {
	while (!isLinked(own, lock)) {
		const holder = holderOf(markIn(lock));
		if (holder !== undefined) {
			onBusy(holder);
			continue;
		}
		const clearing = `${lock}.clearing`;
		// Who clears away is done in no time.
		claim(clearing, own, () => undefined);
		const left = markIn(lock);
		if (left !== undefined && holderOf(left) === undefined) rmSync(lock);
		rmSync(clearing);
	}
}

/** Gives a file a second name, unless there is a file of that name: who comes second never gets it. */
function isLinked(file: string, name: string): boolean {
	try {
		linkSync(file, name);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** What a lock says, if it is there. */
function markIn(lock: string): string | undefined {
	try {
		return readFileSync(lock, 'utf8');
	} catch {
		return undefined;
	}
}

/** The process that wrote a mark, while it runs. */
function holderOf(mark: string | undefined): number | undefined {
	const id = Number(mark?.split(' ')[0]);
	return id > 0 && isRunning(id) && markOf(id) === mark ? id : undefined;
}

/** The id of a process with what Linux says of its start: the ids themselves come again. */
function markOf(id: number): string {
	try {
		// The name stands in brackets; 19 fields behind it is the start.
		const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!;
		return `${id} ${fields.split(' ')[19]!}`;
	} catch {
		return String(id);
	}
}

/** Whether there is a process of this id. */
export function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch {
		return false;
	}
}
