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

/** Where the lines of a step go: to our terminal, through us, or through us when it has ended. */
export type Output = 'terminal' | 'through' | 'afterwards';

/**
 * Runs a step under its heading (`Step 1 of 2: Build`), and says how it ended and after how long. One
 * that runs beside others is shown `afterwards`, so that their lines do not mix. After Ctrl-C only what
 * goes through us can be kept from the terminal.
 */
export async function runStep(
	step: Step,
	place: string,
	output: Output = 'terminal',
): Promise<StepEnd> {
	const heading = `\n${place}: ${step.name}`;
	let heard = '';
	const hear = {
		terminal: undefined,
		through: (text: string) => void process.stdout.write(text),
		afterwards: (text: string) => void (heard += text),
	}[output];
	if (output !== 'afterwards') console.log(heading);
	const started = performance.now();
	const args = ['run', '--silent', step.script, '--', ...(step.args ?? [])];
	const colours = output === 'through' && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
	const ok = await run('npm', args, { ...colours, ...step.env }, hear);
	const seconds = Math.round((performance.now() - started) / 1000);
	if (output === 'afterwards') console.log(`${heading}\n${heard.trimEnd()}`);
	console.log(`${place}: ${step.name} ${ok ? 'done' : 'failed'} after ${seconds} s`);
	return { ok, seconds };
}
