/** Builds the site and serves it. `npm start` comes here once the dependencies are installed. */
import { fail } from './lib/fail.ts';
import { portProblem } from './lib/listen.ts';
import { runStep } from './lib/run-step.ts';
import { serveFolder } from './lib/serve-folder.ts';

const port = Number(process.env['PORT'] ?? 4321);
const taken = await portProblem(port);
if (taken !== undefined) fail(taken);

const { ok } = await runStep({ name: 'Build', script: 'build' }, 'Step 1 of 2');
if (!ok) fail('The build failed. What to put right is said above; then run npm start again');

console.log('\nStep 2 of 2: Serve');
const problem = await serveFolder('dist', port);
if (problem !== undefined) fail(problem);
