/** Compresses the files of a built site beside them: `node scripts/precompress.ts [folder]`, or else dist. */
import { existsSync } from 'node:fs';
import { precompressSite, precompressedLine } from '../src/build/precompress/precompress-site.ts';
import { fail } from './lib/fail.ts';

const dir = process.argv[2] ?? 'dist';
if (!existsSync(dir)) fail(`There is no site in ${dir}. Run npm run build first`);
console.log(precompressedLine(await precompressSite(dir, (line) => console.log(line))));
