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
	return new Promise((done) => {
		child.on('error', () => done(false));
		child.on('exit', (code) => done(code === 0));
	});
}
