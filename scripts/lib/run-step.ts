import { run } from './run.ts';

/** One npm script as a step of a longer run. */
export interface Step {
	name: string;
	/** Name of the script in package.json. Run by npm, so that the pinned Node comes first. */
	script: string;
	args?: readonly string[];
	env?: Readonly<Record<string, string>>;
}

export interface StepEnd {
	ok: boolean;
	seconds: number;
}

/** Runs a step under its heading (`Step 1 of 2: Build`), and says how it ended and after how long. */
export async function runStep(step: Step, place: string): Promise<StepEnd> {
	console.log(`\n${place}: ${step.name}`);
	const started = performance.now();
	const args = ['run', '--silent', step.script, '--', ...(step.args ?? [])];
	const ok = await run('npm', args, step.env);
	const seconds = Math.round((performance.now() - started) / 1000);
	console.log(`${place}: ${step.name} ${ok ? 'done' : 'failed'} after ${seconds} s`);
	return { ok, seconds };
}
