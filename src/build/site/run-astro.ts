import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs `astro build` in the folder `root` on our own terminal, in a process of its own, whose memory is free
 * again when it ends. True when it ends well; what went wrong it has said itself.
 */
export function runAstro(
	root: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<boolean> {
	const child = spawn(
		process.execPath,
		[
			`--import=${new URL('end-with-parent.ts', import.meta.url).href}`,
			join(root, 'node_modules/astro/bin/astro.mjs'),
			'build',
			...args,
		],
		{
			cwd: root,
			// The channel tells it when we are gone.
			stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		},
	);
	return new Promise((done) => {
		child.on('error', () => done(false));
		child.on('exit', (code) => done(code === 0));
	});
}
