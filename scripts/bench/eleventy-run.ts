/**
 * Writes pair pages by Eleventy, in a process of its own, and says what it took, as JSON. So comes its
 * task on the standard input.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import Eleventy from '@11ty/eleventy';
import { loadSiteCatalog } from '../../src/catalog/load-site-catalog.ts';
import { pairPage } from '../../src/compare/pair-page.ts';
import { given } from './eleventy-template.ts';
import type { FloorTask } from './floor-worker.ts';
import { spending } from './spent.ts';

const { pairs, pages, folder, frame } = JSON.parse(await text(process.stdin)) as FloorTask;
const catalog = await loadSiteCatalog();
given.models = pairs.map(([a, b]) => pairPage(catalog, a, b));
given.day = catalog.asOf;
given.frame = frame;

// A project of its own, so that Eleventy finds nothing of ours.
mkdirSync(`${folder}/in`, { recursive: true });
const template = new URL('eleventy-template.ts', import.meta.url).href;
writeFileSync(
	`${folder}/in/pair.11ty.js`,
	`export { data, render } from ${JSON.stringify(template)};\n`,
);
writeFileSync(`${folder}/package.json`, '{ "type": "module" }\n');
process.chdir(folder);

const spent = spending();
const eleventy = new Eleventy('in', 'out', {
	quietMode: true,
	config: (config) => {
		config.addGlobalData(
			'numbers',
			Array.from({ length: pages }, (_, n) => n),
		);
	},
});
await eleventy.write();
// The last line; Eleventy may have said something before.
console.log(JSON.stringify(spent()));
