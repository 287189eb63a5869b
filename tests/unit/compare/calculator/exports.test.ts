import { expect, test } from 'vitest';
import { costsAsCsv, costsAsMarkdown, csvOf } from '../../../../src/compare/calculator/exports.ts';
import { calculatorView } from '../../../../src/compare/calculator/view.ts';
import { defaultWorkload } from '../../../../src/cost/workload.ts';
import { at, model } from './models.fixture.ts';

const view = calculatorView(
	[{ model: model('small-1', at(2, 10)) }, { model: model('umbra-x') }],
	defaultWorkload,
);

test('a Markdown table with the traffic above', () => {
	expect(costsAsMarkdown(view, 'https://example.org/calculator/')).toBe(
		`1,000,000 requests a month of 800 input and 250 output tokens. List prices in US dollars.

| Model | Route | Input | Output | A month | A year | 1,000 requests | Against the cheapest |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Small 1 | Gamma | $1,600 | $2,500 | $4,100 | $49,200 | $4.10 | cheapest |
| Umbra x | Unknown: No provider of it is known | Unknown | Unknown | Unknown | Unknown | Unknown | Unknown |

[Crosscheck calculator](https://example.org/calculator/)
`,
	);
});

test('CSV with plain numbers, and nothing where a cost is unknown', () => {
	const traffic = '"1,000,000 requests a month of 800 input and 250 output tokens"';
	expect(costsAsCsv(view).split('\r\n')).toEqual([
		'Model,Route,Traffic,Input (USD a month),Output (USD a month),Total (USD a month),Total (USD a year),Total (USD per 1000 requests),Against the cheapest',
		`Small 1,Gamma,${traffic},1600,2500,4100,49200,4.1,cheapest`,
		`Umbra x,Unknown: No provider of it is known,${traffic},,,,,,Unknown`,
		'',
	]);
});

test('no cell is a formula, and quotes stay quotes', () => {
	expect(csvOf([['=1+1', '+1', '-1', '@x', 'a "b", c']])).toBe(
		`'=1+1,'+1,'-1,'@x,"a ""b"", c"\r\n`,
	);
});
