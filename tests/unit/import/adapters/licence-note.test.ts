import { expect, test } from 'vitest';
import { licenceInNote } from '../../../../src/import/epoch-models/licence-note.ts';

const free = 'Open weights (unrestricted)';
const bound = 'Open weights (restricted use)';
const research = 'Open weights (non-commercial)';

test.each([
	['MIT license https://huggingface.co/zai-org/GLM-4.7', free, 'MIT'],
	['Apache 2.0 \nhttps://huggingface.co/Qwen/Qwen3-32B', free, 'Apache-2.0'],
	['MIT license\u00a0https://huggingface.co/a/b', free, 'MIT'],
	['modified MIT license (capped by 100M MAU)', bound, 'Modified MIT'],
	[
		'Llama 3.1 license:\nmust seek separate license if over 700M',
		bound,
		'Llama 3.1 Community License',
	],
	['mrl license (research only)', research, 'Mistral Research License'],
	[
		'license: https://www.databricks.com/legal/open-model-license',
		bound,
		'Databricks Open Model License',
	],
	[
		'governed by the NVIDIA Open Model License. Additional Information: Llama 3.1 Community License',
		bound,
		'NVIDIA Open Model License',
	],
])('%s', (note, accessibility, licence) => {
	expect(licenceInNote(note, accessibility)).toBe(licence);
});

test('the licence of the code is not that of the weights', () => {
	expect(licenceInNote('MIT license https://hf.co/x\nApache 2.0 for code', free)).toBe('MIT');
	expect(licenceInNote('Apache 2.0 https://github.com/a/b', free)).toBeUndefined();
});

test('an address on a line of its own says what the words above it are of', () => {
	const note = 'MIT license\nhttps://huggingface.co/a/b\n\nApache 2.0\nhttps://github.com/a/b';
	expect(licenceInNote(note, free)).toBe('MIT');
});

test('two licences, none, or one that fits badly to the access stay unknown', () => {
	expect(licenceInNote('MIT license\nApache 2.0 for the model', free)).toBeUndefined();
	expect(licenceInNote('', free)).toBeUndefined();
	expect(licenceInNote('Apache 2.0', bound)).toBeUndefined();
});
