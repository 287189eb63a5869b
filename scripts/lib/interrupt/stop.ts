import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A Node script to run, as `node <args>` in the folder `cwd`. */
export interface Command {
	args: readonly string[];
	cwd: string;
	env?: Readonly<Record<string, string>>;
}

export interface Ended {
	/** Nothing when a signal ended it. */
	code: number | null;
	ms: number;
	/** All that it printed. */
	said: string;
}

/** When and how to stop a command. */
export interface Stop {
	/** `SIGINT` goes to all of its processes, as Ctrl-C does; the others to the first alone. */
	signal: NodeJS.Signals;
	/** Is asked every millisecond or so. The command is stopped `afterMs` after the first yes. */
	when: () => boolean;
	afterMs: number;
}

export interface Stopped extends Ended {
	/** It had ended by itself before. */
	wasOver: boolean;
	/** Processes that went on without it. */
	orphans: number;
}

/** Runs a command to its end. */
export function run(command: Command): Promise<Ended> {
	return start(command).ended;
}

/** Runs a command and stops it. Comes back when all of its processes have ended, or have had the time to. */
export async function runAndStop(
	command: Command,
	{ signal, when, afterMs }: Stop,
): Promise<Stopped> {
	const { pid, ended } = start(command);
	const watched = { isOver: false };
	void ended.finally(() => (watched.isOver = true));
	while (!watched.isOver && !when()) await pause(1);
	if (!watched.isOver) await Promise.race([ended, pause(afterMs)]);
	const wasOver = watched.isOver;
	if (!wasOver) process.kill(signal === 'SIGINT' ? -pid : pid, signal);
	const end = await ended;
	return { ...end, wasOver, orphans: await orphansOf(pid) };
}

function start({ args, cwd, env }: Command): { pid: number; ended: Promise<Ended> } {
	const started = performance.now();
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		// Its processes are one group, by which they are found.
		detached: true,
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text) => (said += String(text)));
	const ended = new Promise<Ended>((done) => {
		child.on('exit', (code) => done({ code, ms: performance.now() - started, said }));
	});
	return { pid: child.pid!, ended };
}

/** Milliseconds that processes have to notice that the first one is gone. */
const grace = 1500;

async function orphansOf(group: number): Promise<number> {
	const until = performance.now() + grace;
	for (;;) {
		const left = processesIn(group);
		if (left.length === 0) return 0;
		if (performance.now() > until) {
			for (const id of left) process.kill(id, 'SIGKILL');
			return left.length;
		}
		await pause(20);
	}
}

/** Ids of the processes of a group that still run, by what Linux says of each. */
function processesIn(group: number): number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((id) => {
			try {
				// After the name in brackets: state, parent, group.
				const [state, , of] = readFileSync(`/proc/${id}/stat`, 'utf8')
					.split(') ')
					.at(-1)!
					.split(' ');
				return Number(of) === group && state !== 'Z' ? [Number(id)] : [];
			} catch {
				// It ended while it was asked.
				return [];
			}
		});
}
