import { spawnSync } from 'node:child_process';

/** A program that can install others, with its commands. */
export interface Installer {
	program: string;
	commands: readonly (readonly string[])[];
	needsRoot: boolean;
	/** Said before it starts, since its own output is kept back. */
	says: string;
}

/** Runs an installer's commands in turn. Gives the end of what each of them said. */
export function runInstaller({ program, commands, needsRoot }: Installer): string[] {
	const asRoot = needsRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : [];
	return commands.map((args) => {
		const [first = program, ...rest] = [...asRoot, program, ...args];
		const { stdout, stderr, error } = spawnSync(first, rest, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			encoding: 'utf8',
			shell: process.platform === 'win32',
		});
		return error?.message ?? (stdout + stderr).trim().split('\n').slice(-15).join('\n');
	});
}

/** Whether a program runs that tells its version. */
export function isThere(program: string, versionFlag = '--version'): boolean {
	const shell = process.platform === 'win32';
	return spawnSync(program, [versionFlag], { stdio: 'ignore', shell }).status === 0;
}
