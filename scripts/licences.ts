/** Writes which licences the dependencies have, and the notices of those whose code readers get. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dependenciesFile, licenceFiles } from './lib/licence-files.ts';

for (const [file, text] of licenceFiles()) writeFileSync(file, text);
const packages = readFileSync(dependenciesFile, 'utf8').match(/^- /gm)?.length ?? 0;
console.log(`${[...licenceFiles().keys()].join(' and ')} written, ${packages} packages`);
