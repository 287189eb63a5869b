import { mkdir, rename, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { problemLines, type Content } from '../fixtures/data-folder.ts';

const model = 'models/acme/small-1.yml';
const keys =
	'name, aliases, family, releasedOn, knowledgeCutoff, stage, retiresOn, successor, limits, parameters, architecture, openWeights, licence, commercialUse, weightsUrl, modalities, capabilities, from, overrides, conflicts, corrections';

/** What a contributor can put where a model's record should be, and the lines that follow. */
const texts: { name: string; content: Content; lines: string[] }[] = [
	{
		name: 'a key indented under a text',
		content: 'name: Small 1\n  family: small\n',
		lines: [
			':2:9: This is not valid YAML (bad indentation of a mapping entry). Indent the keys of one mapping alike, with two spaces a level. Put text that holds ": " or starts with a sign such as @ in quotes',
		],
	},
	{
		name: 'an open quote',
		content: 'name: "Small 1\nfrom: {default: acme-docs}\n',
		lines: [
			':2:1: This is not valid YAML (deficient indentation). Close the quote or bracket above, or indent what belongs to the key above by two spaces',
		],
	},
	{
		name: 'an open bracket at the end',
		content: 'name: Small 1\nfrom: {default: acme-docs',
		lines: [
			':2:26: This is not valid YAML (unexpected end of the stream within a flow collection). Close the bracket: every { needs a }, every [ a ]',
		],
	},
	{
		name: 'no space after the colon',
		content: 'name: Small 1\nfamily:small\n',
		lines: [
			':3:1: This is not valid YAML (can not read a block mapping entry; a multiline key may not be an implicit key). Write the line as key: value, with a space after the colon',
		],
	},
	{
		name: 'no comma',
		content: 'name: Small 1\nfrom: {default: acme-docs name: acme-docs}\n',
		lines: [
			':2:31: This is not valid YAML (missed comma between flow collection entries). Put a comma between the entries, and text that holds a comma or a bracket in quotes',
		],
	},
	{
		name: 'a list as a key',
		content: '? [name]\n: Small 1\n',
		lines: [
			':1:1: This is not valid YAML (object-based map does not support complex keys). Write the key as plain text',
		],
	},
	{
		name: 'a null byte',
		content: 'name: Small\0 1\n',
		lines: [':1:12: This is not valid YAML (null byte is not allowed in input). Remove it'],
	},
	{
		name: 'brackets without end',
		content: `name: ${'['.repeat(200)}\n`,
		lines: [
			':1:106: This is not valid YAML (nesting exceeded maxDepth (100)). No record nests that deep: close the brackets',
		],
	},
	{
		name: 'two keys written twice',
		content:
			'name: Small 1\nfrom: {default: acme-docs}\nlimits:\n  contextTokens: 1\n  contextTokens: 2\nname: Small\n',
		lines: [
			':5:3 › limits.contextTokens: This key is written twice. Keep one of the two',
			':6:1 › name: This key is written twice. Keep one of the two',
		],
	},
	{
		name: 'an anchor and its alias',
		content: 'name: &name acme-docs\nfrom: {default: *name}\n',
		lines: [
			':1:7: Records need no anchors. Remove the & and its name, or put the text in quotes',
			':2:17: Records need no aliases. Write the value out instead of *, or put the text in quotes',
		],
	},
	{
		name: 'a tag',
		content: 'name: !!str 1\nfrom: {default: acme-docs}\n',
		lines: [':1:7: Records need no tags. Remove the ! and its name, or put the text in quotes'],
	},
	{
		name: 'a directive',
		content: '%YAML 1.2\n---\nname: Small 1\nfrom: {default: acme-docs}\n',
		lines: [':1:1: Records need no % directives. Remove the line'],
	},
	{
		name: 'two documents',
		content: 'name: Small 1\nfrom: {default: acme-docs}\n---\nname: Small 2\n',
		lines: [':3:1: A second document starts here. Write one record a file, without ---'],
	},
	{
		name: 'a tab',
		content: 'name: Small 1\nlimits:\n\tcontextTokens: 1\n',
		lines: [':3:1: Here is a tab. Write spaces instead'],
	},
	{
		name: 'a byte order mark',
		content: '\ufeffname: Small 1\n',
		lines: [':1:1: The file starts with a byte order mark. Save it as UTF-8 without one'],
	},
	{
		name: 'CR LF',
		content: 'name: Small 1\r\nfrom: {default: acme-docs}\r\n',
		lines: [':1:14: The lines end in CR LF, as on Windows. Save the file with LF line endings'],
	},
	{
		name: 'a carriage return alone',
		content: 'name: Small 1\rfrom: {default: acme-docs}\r',
		lines: [':1:14: Here is a carriage return. Save the file with LF line endings'],
	},
	{
		name: 'keys without a name',
		content: 'name: Small 1\nlimits:\n  : 1\n  : 2\n',
		lines: [':3:3 › limits.: This key is written twice. Keep one of the two'],
	},
	{
		name: 'bytes that are not UTF-8',
		content: Uint8Array.from([...Buffer.from('name: Small 1\nfamily: '), 0xff, 0xfe]),
		lines: [':2:9: The file is not valid UTF-8. Save it as UTF-8'],
	},
	{
		name: 'more than 500 kB',
		content: '#'.repeat(500_001),
		lines: [': The file is larger than 500 kB. Split it, or remove what is not a record'],
	},
	{
		name: 'nothing',
		content: '',
		lines: [`: The file is empty. Write a mapping with keys from: ${keys}`],
	},
	{
		name: 'a comment only',
		content: '# Small 1\n',
		lines: [`: The file is empty. Write a mapping with keys from: ${keys}`],
	},
	{
		name: 'a list',
		content: '- name: Small 1\n',
		lines: [`:1:1: Write a mapping with keys from: ${keys}`],
	},
	{
		name: 'a folder',
		content: async (path) => {
			await mkdir(path);
		},
		lines: [': This is a folder. Give it a name without .yml, or put a file here'],
	},
	{
		name: 'a symbolic link',
		content: (path) => symlink('../../labs/acme.yml', path),
		lines: [': This is a symbolic link. Put the record itself here'],
	},
];

test.each(texts)('$name in place of a record is one line', async ({ content, lines }) => {
	expect(await problemLines({ [model]: content })).toEqual(
		lines.map((line) => `data/${model}${line}`),
	);
});

test('a missing sources.yml is named, and no citation is called missing', async () => {
	const nothing = () => Promise.resolve();
	expect(await problemLines({ 'sources.yml': nothing })).toEqual([
		'data/sources.yml: There is no such file. Add it',
	]);
});

test('a record that cannot be read is not called missing by those that name it', async () => {
	expect(await problemLines({ [model]: 'name: [', 'labs/acme.yml': 'name: 1\n' })).toEqual([
		'data/labs/acme.yml:1:1 › name: Write text: the name of the lab. Put it in quotes if it reads like a number or true or false',
		'data/labs/acme.yml:1:1 › from: This key is missing. Write a mapping from field path to source id',
		'data/models/acme/small-1.yml:1:8: This is not valid YAML (unexpected end of the stream within a flow collection). Close the bracket: every { needs a }, every [ a ]',
	]);
});

const record = 'name: Small 2\nfrom: {default: acme-docs}\n';

test('files that nothing would read are named; hidden files and generated ones are not', async () => {
	expect(
		await problemLines({
			'README.md': '',
			'schema/model.json': '{}',
			'labs/.hidden': '',
			'notes.txt': '',
			'labs/acme.yaml': record,
			'models/small-2.yml': record,
			'models/acme/old/small-2.yml': record,
		}),
	).toEqual([
		'data/labs/acme.yaml: Only records belong here, and their names end in .yml. Rename or move it',
		'data/models/acme/old: Only records belong here, and their names end in .yml. Rename or move it',
		'data/models/small-2.yml: Models stand in the folder of their lab: models/<lab>/<model>.yml. Move it',
		'data/notes.txt: Nothing reads this. Records stand in labs, models, providers, benchmarks. Move or remove it',
	]);
});

test('a folder is no symbolic link', async () => {
	const link = async (path: string) => {
		const place = path.replace('/.real', '');
		await rename(place, `${place}-real`);
		await symlink(`${place}-real`, place);
	};
	expect(await problemLines({ 'labs/.real': link })).toEqual([
		'data/labs: This is a symbolic link. Put the folder itself here',
		'data/labs-real: Nothing reads this. Records stand in labs, models, providers, benchmarks. Move or remove it',
	]);
});

test('names of files and folders are ids', async () => {
	expect(
		await problemLines({
			'labs/Beta.yml': record,
			'models/Beta/small-2.yml': record,
			'models/acme/small_3.yml': record.replace('2', '3'),
		}),
	).toEqual([
		'data/labs/Beta.yml: The name is the id. Use a-z, 0-9 and single hyphens, e.g. small-1.yml',
		'data/models/Beta: The name is the id of a lab. Use a-z, 0-9 and single hyphens, e.g. acme',
		'data/models/acme/small_3.yml: The name is the id. Use a-z, 0-9 and single hyphens, e.g. small-1.yml',
	]);
});

test('two labs cannot have a model of one id', async () => {
	expect(
		await problemLines({ 'labs/beta.yml': record, 'models/beta/small-1.yml': record }),
	).toEqual([
		'data/models/beta/small-1.yml: data/models/acme/small-1.yml has this id too. Rename one',
	]);
});

test('a line break in a key does not break the line', async () => {
	expect(await problemLines({ 'labs/acme.yml': `${record}"a\\nb": 1\n` })).toEqual([
		'data/labs/acme.yml:3:1 › a\\u000ab: Unknown key a\\u000ab. The keys here are: name, aliases, url, country, from, overrides, conflicts, corrections',
	]);
});

test('of very many problems a hundred are shown', async () => {
	const keys = Array.from({ length: 150 }, (_, i) => `k${i}: 1\n`).join('');
	const lines = await problemLines({ 'labs/acme.yml': record + keys });
	expect(lines).toHaveLength(101);
	expect(lines[99]).toContain('data/labs/acme.yml:102:1 › k99: Unknown key k99.');
	expect(lines[100]).toBe(
		'data/labs/acme.yml:102:1: This file has more problems. Correct the 100 above, and check again',
	);
});
