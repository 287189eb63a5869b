import { expect, test } from 'vitest';
import { aliasesById, movingAliasesById } from '../../../../src/import/names/aliases.ts';
import { parseName } from '../../../../src/import/names/parse-name.ts';
import { benchmarkId, benchmarks } from '../../../../src/import/tables/benchmarks.ts';
import { isOfLab } from '../../../../src/import/tables/lab-sites.ts';
import { labOfModel, labOfOrganisation, labs } from '../../../../src/import/tables/labs.ts';
import { providerId, providers } from '../../../../src/import/tables/providers.ts';
import { isArtificialAnalysis } from '../../../../src/import/tables/refused.ts';

test('every alias is a slug after the rules, and leads to one model', () => {
	const all = [...Object.entries(aliasesById), ...Object.entries(movingAliasesById)];
	const spellings = all.flatMap(([, list]) => list);
	expect(spellings.filter((spelling) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(spelling))).toEqual([]);
	expect(spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i)).toEqual([]);
});

test('the target of an alias is what the rules make of it', () => {
	const targets = [...Object.keys(aliasesById), ...Object.keys(movingAliasesById)];
	expect(targets.filter((id) => parseName(id).id !== id)).toEqual([]);
});

test('a provider of a lab names one of the table', () => {
	const wrong = Object.entries(providers).filter(
		([, { lab }]) => lab !== undefined && !(lab in labs),
	);
	expect(wrong).toEqual([]);
});

test('a spelling of a provider leads to one provider', () => {
	const spellings = Object.values(providers).flatMap(({ spellings: list = [] }) => list);
	expect(spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i)).toEqual([]);
	expect(providerId('vertex_ai-anthropic_models')).toBe('google-vertex');
	expect(providerId('Some New.Host')).toBe('some-new-host');
});

test('an organisation leads to one lab', () => {
	const orgs = Object.values(labs).flatMap((lab) => lab.orgs);
	expect(orgs.filter((org, i) => orgs.indexOf(org) !== i)).toEqual([]);
	expect(labOfOrganisation('Z.ai (Zhipu AI)')).toBe('zai');
	expect(labOfOrganisation('Somebody')).toBeUndefined();
});

test.each([
	['claude-3-7-sonnet', 'anthropic'],
	['llama-3-3-70b', 'meta'],
	['llama-3-1-nemotron-ultra-253b', 'nvidia'],
	['hy3', 'tencent'],
	['fugu-ultra', 'sakana'],
])('%s is of %s', (id, lab) => {
	expect(labOfModel(id)).toBe(lab);
});

test('a name of a benchmark leads to one, with its version', () => {
	const spellings = Object.values(benchmarks).flatMap(({ spellings: list = [] }) =>
		list.map((spelling) => spelling.toLowerCase()),
	);
	expect(spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i)).toEqual([]);
	expect(benchmarkId('SWE Bench Pro')).toEqual({ id: 'swe-bench-pro' });
	expect(benchmarkId('Terminal Bench 2.1')).toEqual({ id: 'terminal-bench', version: '2.1' });
	expect(benchmarkId('LiveCodeBench v5')).toEqual({ id: 'livecodebench', version: 'v5' });
	expect(benchmarkId('AIME 2025')).toEqual({ id: 'aime-2025' });
	expect(benchmarkId('GDPval-AA')).toBeUndefined();
});

test.each([
	['AA-Briefcase', 'https://www.anthropic.com/claude-opus-5-system-card'],
	['GDPval-AA', undefined],
	['Artificial Analysis Coding Index', undefined],
	['SciCode', 'https://artificialanalysis.ai/models/glm-5'],
	['SciCode', 'https://openrouter.ai/z-ai/glm-5/benchmarks'],
])('%s of %s is refused', (name, source) => {
	expect(isArtificialAnalysis(name, source)).toBe(true);
});

test('other benchmarks and other pages of a gateway are not refused', () => {
	expect(isArtificialAnalysis('AIME 2025', 'https://openrouter.ai/models')).toBe(false);
	expect(isArtificialAnalysis('GAAP', 'https://example.org')).toBe(false);
});

test('a page is its lab’s own by its host, or its account on a shared one', () => {
	expect(isOfLab('anthropic', 'https://www.anthropic.com/news/claude-4')).toBe(true);
	expect(isOfLab('alibaba', 'https://huggingface.co/Qwen/Qwen3.5-4B')).toBe(true);
	expect(isOfLab('alibaba', 'https://huggingface.co/unsloth/Qwen3.5-4B')).toBe(false);
	expect(isOfLab('anthropic', 'https://notanthropic.com.example.org/')).toBe(false);
	expect(isOfLab('openai', 'not an address')).toBe(false);
});
