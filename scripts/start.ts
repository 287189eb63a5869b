/** Builds the site and serves it. `npm start` comes here once the dependencies are installed. */
import { endOnInterrupt } from './lib/end-on-interrupt.ts';
import { fail } from './lib/fail.ts';
import { portProblem } from './lib/listen.ts';
import { runStep } from './lib/run-step.ts';
import { stopRuns } from './lib/run.ts';
import { serveFolder } from './lib/serve-folder.ts';

// The build says so itself.
endOnInterrupt(undefined, stopRuns);
const port = Number(process.env['PORT'] ?? 4321);
const taken = await portProblem(port);
if (taken !== undefined) fail(taken);

const { ok } = await runStep({ name: 'Build', script: 'build' }, 'Step 1 of 2');
if (!ok) fail('The build failed. What to put right is said above; then run npm start again');

console.log('\nStep 2 of 2: Serve');
const problem = await serveFolder('dist', port);
if (problem !== undefined) fail(problem);
