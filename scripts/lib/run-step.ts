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

/**
 * Runs a step under its heading (`Step 1 of 2: Build`), and says how it ended and after how long. One
 * that runs beside others is shown when it has ended, so that their lines do not mix.
 */
export async function runStep(step: Step, place: string, beside = false): Promise<StepEnd> {
	const heading = `\n${place}: ${step.name}`;
	let heard = '';
	if (!beside) console.log(heading);
	const started = performance.now();
	const args = ['run', '--silent', step.script, '--', ...(step.args ?? [])];
	const ok = await run('npm', args, step.env, beside ? (text) => void (heard += text) : undefined);
	const seconds = Math.round((performance.now() - started) / 1000);
	if (beside) console.log(`${heading}\n${heard.trimEnd()}`);
	console.log(`${place}: ${step.name} ${ok ? 'done' : 'failed'} after ${seconds} s`);
	return { ok, seconds };
}
