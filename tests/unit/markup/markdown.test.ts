import { beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { llmsFull, llmsIndex } from '../../../src/compare/llms.ts';
import { modelPage } from '../../../src/compare/model-page.ts';
import { pairPage } from '../../../src/compare/pair-page.ts';
import { publishedPairs } from '../../../src/compare/published-pairs.ts';
import { llmsFullText, llmsText } from '../../../src/markup/markdown/llms.ts';
import { modelMarkdown } from '../../../src/markup/markdown/model.ts';
import { pairMarkdown } from '../../../src/markup/markdown/pair.ts';
import type { Catalog } from '../../../src/schema/catalog.ts';
import { aCatalog, aLab, aModel, aProvider, aRoute } from '../../fixtures/records.ts';

const site = 'https://crosscheck.example';

let catalog: Catalog;
let documents: string[];
beforeAll(async () => {
	catalog = (await loadCatalog('tests/fixtures/data')).catalog;
	documents = [
		...[...catalog.models.keys()].map((id) => modelMarkdown(modelPage(catalog, id), site)),
		...publishedPairs(catalog).map(([a, b]) =>
			pairMarkdown(pairPage(catalog, a, b), `${site}/compare/${a}/${b}/`),
		),
		llmsFullText(llmsFull(catalog), site),
	];
});

test('each reference leads to a source, and each source is cited or has words that a licence asks for', () => {
	for (const text of documents) {
		const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
		const given = [...text.matchAll(/^\[\^(\d+)\]: \[.+\]\(https:\/\/.+, checked \d.*$/gm)];
		expect(given.length).toBeGreaterThan(0);
		expect([...cited.difference(new Set(given.map(([, n]) => n)))]).toEqual([]);
		const others = given.filter(([line, n]) => !cited.has(n) && /checked [^.]+$/.test(line));
		expect(others.map(([line]) => line)).toEqual([]);
	}
});

test('all rows of a table have as many cells as its head, and no cell is empty but of notes', () => {
	for (const text of documents)
		for (const table of text.split('\n\n').filter((block) => block.startsWith('|'))) {
			const widths = table.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
			expect(new Set(widths).size, table).toBe(1);
			expect(table).not.toMatch(/undefined|NaN|\[object/);
		}
});

test('the Markdown of a model has the values of its page', () => {
	const text = modelMarkdown(modelPage(catalog, 'small-1'), site);
	expect(text).toMatch(
		/^# Acme Small 1\n\nBy \[Acme\]\(https:\/\/crosscheck\.example\/labs\/acme\/\)/,
	);
	expect(text).toContain('| Context window | 128,000 tokens[^1] |');
	expect(text).toContain('| Vision | No[^1] |');
	expect(text).toContain('| Code execution | Unknown |');
	expect(text).toContain('| Acme | $2.00; also $2.50[^3] | $10.00 | $0.50 | Unknown |');
});

test('the Markdown of a pair names both, and has no winner where nothing can be compared', () => {
	const url = `${site}/compare/large-1/umbra-x/`;
	const page = pairPage(catalog, 'large-1', 'umbra-x');
	const text = pairMarkdown(page, url);
	expect(text).toContain(`# ${page.a.name} vs ${page.b.name}\n`);
	expect(text).toContain(`from [Crosscheck](${url})`);
	expect(text).toContain(`**${page.banners[0]!.text.text}`);
	expect(text).toContain('| Not comparable |');
});

test('a hostile name stays a name', () => {
	const hostile = '# <img src=x onerror=alert(1)> [a](javascript:alert(1)) | `b`';
	const bad = aCatalog({
		labs: [aLab()],
		models: [aModel({ name: hostile })],
		providers: [aProvider({ routes: [aRoute()] })],
	});
	const written = '# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:alert(1)) \\| \\`b\\`';
	const text = modelMarkdown(modelPage(bad, 'small-1'), site);
	expect(text.split('\n')[0]).toBe(`# \\${written}`);
	expect(llmsText(llmsIndex(bad), site)).toContain(
		`- [\\${written}](${site}/models/small-1.md): Acme`,
	);
});

test('llms.txt has what its format asks for, and leads to every model', () => {
	const text = llmsText(llmsIndex(catalog), site);
	const [title, , quote] = text.split('\n');
	expect(title).toBe('# Crosscheck');
	expect(quote).toMatch(/^> Crosscheck compares/);
	expect([...text.matchAll(/^#+ .+$/gm)].map(([line]) => line)).toEqual([
		'# Crosscheck',
		'## Start',
		'## Models',
		'## Optional',
	]);
	const models = [...text.matchAll(/^- \[.+\]\(.+\/models\/([a-z0-9-]+)\.md\): .+$/gm)];
	expect(models.map(([, id]) => id).sort()).toEqual([...catalog.models.keys()].sort());
});
