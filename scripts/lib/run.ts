import { spawn } from 'node:child_process';

/**
 * Runs a command on our own terminal, or giving what it prints to `hear`. True when it ends with exit
 * code 0.
 */
export function run(
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
		stream?.setEncoding('utf8').on('data', (text: string) => hear?.(text));
	// Ctrl-C reaches it by itself; who stops us by `kill` stops us alone.
	const passOn = (): void => {
		child.kill('SIGTERM');
		process.exit(143);
	};
	process.once('SIGTERM', passOn);
	return new Promise<boolean>((done) => {
		child.on('error', () => done(false));
		child.on('close', (code) => done(code === 0));
	}).finally(() => process.off('SIGTERM', passOn));
}
