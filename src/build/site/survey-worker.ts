/** Surveys the output folder of the state that it is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { recordOf, type SiteState } from './commit.ts';
import { survey } from './survey.ts';

const state = workerData as SiteState;
const record = recordOf(state);
parentPort!.postMessage(record && survey(state.out, record));
