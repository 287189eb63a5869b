import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'parse5';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkApi, undocumentedIn } from '../../scripts/lib/check-api.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { siteServer } from '../../scripts/lib/site-server.ts';
import { elementsIn, isElement, textOf } from '../../src/build/checks/element.ts';

const folder = '.cache/fixture-site';
const port = await freePort();
const site = `http://localhost:${port}`;
const server = siteServer(folder);
/** A place to run the examples in. */
const work = mkdtempSync(join(tmpdir(), 'crosscheck-api-'));
const run = promisify(execFile);

beforeAll(async () => {
	await new Promise<void>((done) => server.listen(port, done));
	// The client and its types, as the page says how to get them.
	for (const command of examples(/^curl .*crosscheck\.mjs/)) await shell(command);
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(work, { recursive: true });
});

test('every documented address is there as documented, and no other', async () => {
	const { kinds, paths, faults } = await checkApi(site);
	expect(faults).toEqual([]);
	expect(await undocumentedIn(folder, paths)).toEqual([]);
	expect(kinds.find(({ path }) => path === '/api/v1/models/{model}.json')?.files).toBe(8);
});

test('the OpenAPI document is valid', async () => {
	const validator = new Validator();
	const at = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Json;
	for (const name of readdirSync(join(folder, 'api/v1/schema'))) {
		const path = `/api/v1/schema/${name}`;
		await validator.addSpecRef(at(path), path);
	}
	const { valid, errors } = await validator.validate(at('api/v1/openapi.json'));
	expect(errors).toBeUndefined();
	expect(valid).toBe(true);
});

type Json = Record<string, unknown>;

/** The examples of the page on the data, with the address of our server. */
function examples(start: RegExp): string[] {
	const html = readFileSync(join(folder, 'data/index.html'), 'utf8');
	return parse(html)
		.childNodes.filter(isElement)
		.flatMap((element) => elementsIn(element))
		.filter(({ tagName }) => tagName === 'pre')
		.map((element) => textOf(element).replaceAll('https://crosscheck.example', site))
		.filter((code) => start.test(code));
}

test('the examples of the page work as they stand', async () => {
	const commands = examples(/^curl /);
	expect(commands).toHaveLength(6);
	for (const command of commands) await shell(command);
	// A second time, when nothing has changed.
	const conditional = commands.find((command) => command.includes('--etag-compare'))!;
	rmSync(join(work, 'prices.json'));
	await shell(conditional);
	expect(() => readFileSync(join(work, 'prices.json'))).toThrow('ENOENT');

	const [question] = examples(/^SELECT /);
	const database = new DatabaseSync(join(work, 'crosscheck.sqlite'), { readOnly: true });
	const [cheapest] = database.prepare(question!).all();
	database.close();
	expect(cheapest).toMatchObject({ provider: 'beta', usd: 0.0041 });

	const [node] = examples(/^import .*'\.\/crosscheck\.mjs'/);
	writeFileSync(join(work, 'example.mts'), node!);
	const { stdout } = await run(process.execPath, ['example.mts'], { cwd: work });
	expect(stdout).toContain("kind: 'known'");

	const [browser] = examples(/^import .*http/);
	expect(browser!.split('\n').slice(2)).toEqual(node!.split('\n').slice(2));
});

test('the types of the client fit the examples, and refuse what it does not know', () => {
	const [node] = examples(/^import .*'\.\/crosscheck\.mjs'/);
	writeFileSync(join(work, 'right.mts'), node!);
	writeFileSync(
		join(work, 'wrong.mts'),
		`import { crosscheck } from './crosscheck.mjs';
const { model, price } = crosscheck({ site: '${site}' });
const { model: record } = await model('small-1');
const tokens: string = record.limits?.contextTokens ?? 0;
await price('small-1', { tokens });
`,
	);
	expect(typeErrors(['right.mts', 'wrong.mts'])).toEqual([
		expect.stringMatching(/^wrong.mts: .* not assignable to type/),
		expect.stringMatching(/^wrong.mts: .*'tokens' does not exist/),
	]);
});

async function shell(command: string): Promise<void> {
	await run('sh', ['-ec', command], { cwd: work });
}

/** What the compiler says of modules beside the client. */
function typeErrors(files: readonly string[]): string[] {
	const program = ts.createProgram(
		files.map((file) => join(work, file)),
		{
			strict: true,
			noEmit: true,
			types: [],
			lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
			target: ts.ScriptTarget.ES2023,
			module: ts.ModuleKind.NodeNext,
		},
	);
	return ts
		.getPreEmitDiagnostics(program)
		.map(
			({ file, messageText }) =>
				`${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
		);
}
