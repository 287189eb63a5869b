import type { Sample } from '../../src/build/sample.ts';
import { fail } from './fail.ts';
import { readOptions } from './read-options.ts';

/**
 * The folder of a built site and the sample of it that a command names:
 * `[folder] [--sample 300] [--seed 7]`. Says with which seed a sample is drawn, so that it can be
 * repeated. Ends the script on anything else.
 */
export function readSample(): { dir: string; sample: Sample | undefined } {
	const { values, positionals } = readOptions(
		{
			allowPositionals: true,
			options: { sample: { type: 'string' }, seed: { type: 'string' } },
		},
		'Write [folder] --sample 300 --seed 7',
	);
	const dir = positionals[0] ?? 'dist';
	if (values.sample === undefined) {
		if (values.seed !== undefined) fail('A seed is for a sample. Write --sample 300 --seed 7');
		return { dir, sample: undefined };
	}
	const size = Number(values.sample);
	const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
	if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed))
		fail('Give whole numbers: --sample 300 --seed 7');
	console.log(`A sample of ${size} pages, drawn with --seed ${seed}`);
	return { dir, sample: { size, seed } };
}
