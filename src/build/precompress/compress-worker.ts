/** Compresses the files that it is started with. */
import { workerData } from 'node:worker_threads';
import { postResult } from '../checks/page-workers.ts';
import { compressFiles } from './compress-files.ts';

/** What a worker is started with. */
export interface CompressTask {
	dir: string;
	files: readonly string[];
}

const { dir, files } = workerData as CompressTask;
await postResult((onFile) => Promise.resolve(compressFiles(dir, files, onFile)));
