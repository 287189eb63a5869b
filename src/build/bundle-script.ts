import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { browsers } from './browsers.ts';

/** The script `file` below `src/`, with all that it imports, as one file of code. */
export async function bundleScript(file: string, format: 'iife' | 'es'): Promise<string> {
	const input = fileURLToPath(new URL(`../${file}`, import.meta.url));
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: browsers,
			rolldownOptions: {
				input,
				output: { format },
				// What a module exports is for others to use.
				...(format === 'es' && { preserveEntrySignatures: 'strict' }),
				// Of a module of which nothing is used, nothing is kept: all of them but these only define.
				treeshake: { moduleSideEffects: [input] },
			},
		},
	});
	if (!('output' in result)) throw new Error(`No bundle of ${file}`);
	return result.output[0].code;
}
