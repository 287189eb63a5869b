import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { toYaml } from '../../../../src/import/write/yaml.ts';

const record = {
	name: 'Acme 1: the first',
	aliases: ['acme-1-latest', '1.0', 'on'],
	measures: "A test, with commas, of the projects' tests.",
	releasedOn: '2026-01-15',
	limits: { contextTokens: 1050000 },
	openWeights: false,
	from: {
		default: 'models-dev',
		'limits.contextTokens': { source: 'epoch', url: 'https://epoch.ai/x?a=b%2Fc' },
	},
	conflicts: [
		{ field: 'releasedOn', value: '2026-01-14', from: 'litellm', note: 'Later, said by nobody' },
	],
	routes: [
		{
			model: 'acme-1',
			id: 'us.acme.acme-1-v1:0',
			alsoIds: ['a', 'b'],
			from: 'pi-ai',
			fieldsFrom: { contextTokens: 'models-dev' },
			prices: [
				{
					inputUsdPerMtok: 0.0000028,
					outputUsdPerMtok: 2,
					hours: [{ fromUtc: '01:00', toUtc: '04:00', inputUsdPerMtok: 1 }],
					from: 'pi-ai',
				},
			],
		},
	],
	caveats: ['One.', 'Two.'],
	nothing: [],
	left: undefined,
};

test('writes blocks, and a line for each price period and conflict', () => {
	expect(toYaml(record)).toBe(`name: 'Acme 1: the first'
aliases: [acme-1-latest, '1.0', 'on']
measures: A test, with commas, of the projects' tests.
releasedOn: 2026-01-15
limits:
  contextTokens: 1050000
openWeights: false
from:
  default: models-dev
  limits.contextTokens: {source: epoch, url: https://epoch.ai/x?a=b%2Fc}
conflicts:
  - {field: releasedOn, value: 2026-01-14, from: litellm, note: 'Later, said by nobody'}
routes:
  - model: acme-1
    id: us.acme.acme-1-v1:0
    alsoIds: [a, b]
    from: pi-ai
    fieldsFrom: {contextTokens: models-dev}
    prices:
      - {inputUsdPerMtok: 0.0000028, outputUsdPerMtok: 2, hours: [{fromUtc: '01:00', toUtc: '04:00', inputUsdPerMtok: 1}], from: pi-ai}
caveats:
  - One.
  - Two.
nothing: []
`);
});

test('what is read back is what was written', () => {
	const { left: _left, ...rest } = record;
	expect(load(toYaml(record))).toEqual(rest);
});

test.each([
	'plain',
	'true',
	'007',
	'1e5',
	'-3',
	'ends with colon:',
	'a # b',
	"it's",
	'{brace',
	'a: b',
	'τ²-bench – “x” · 5 %',
	'@cf/meta/llama',
	'*star',
	'2026-01-15',
	'null',
	'~',
	'',
	' space ',
])('the text %j survives in a block, a list and a line', (text) => {
	const value = { a: text, b: [text, 'x'], results: [{ c: text }] };
	expect(load(toYaml(value))).toEqual(value);
});
