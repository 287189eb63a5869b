import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const running = new Set<Promise<boolean>>();
let isStopped = false;

/** Milliseconds that commands have to end after Ctrl-C: a browser takes one or two seconds. */
const grace = 5000;

/**
 * Runs a command on our own terminal, or giving what it prints to `hear`. True when it ends with exit
 * code 0.
 */
export async function run(
	command: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
	hear?: (text: string) => void,
): Promise<boolean> {
	const child = spawn(command, args, {
		stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		shell: process.platform === 'win32',
	});
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => {
			if (!isStopped) hear?.(text);
		});
	// Ctrl-C reaches it by itself; who stops us by `kill` stops us alone.
	const passOn = (): void => {
		child.kill('SIGTERM');
		process.exit(143);
	};
	process.once('SIGTERM', passOn);
	const ended = new Promise<boolean>((done) => {
		child.on('error', () => done(false));
		child.on('close', (code) => done(code === 0));
	});
	running.add(ended);
	const ok = await ended;
	running.delete(ended);
	process.off('SIGTERM', passOn);
	// What was to come after it does not.
	return isStopped ? new Promise<never>(() => undefined) : ok;
}

/**
 * After Ctrl-C, which reaches the commands by themselves: nothing that they print is heard any more, and
 * nothing runs after them. Comes back when all have ended, or have had the time to.
 */
export async function stopRuns(): Promise<void> {
	isStopped = true;
	await Promise.race([Promise.all(running), pause(grace)]);
}
