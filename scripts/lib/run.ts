import { spawn } from 'node:child_process';

/** Runs a command on our own terminal. True when it ends with exit code 0. */
export function run(
	command: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
	const child = spawn(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		shell: process.platform === 'win32',
	});
	// Ctrl-C reaches it by itself; who stops us by `kill` stops us alone.
	const passOn = (): void => {
		child.kill('SIGTERM');
		process.exit(143);
	};
	process.once('SIGTERM', passOn);
	return new Promise<boolean>((done) => {
		child.on('error', () => done(false));
		child.on('exit', (code) => done(code === 0));
	}).finally(() => process.off('SIGTERM', passOn));
}
