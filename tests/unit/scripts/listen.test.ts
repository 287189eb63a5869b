import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listenProblem, portProblem } from '../../../scripts/lib/listen.ts';

test('a port in use is named, with the way out', async () => {
	const other = createServer();
	onTestFinished(() => void other.close());
	await new Promise<void>((done) => other.listen(0, done));
	const { port } = other.address() as AddressInfo;
	expect(await portProblem(port)).toBe(
		`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
	);
});

test('a free port is no problem', async () => {
	expect(await portProblem(0)).toBeUndefined();
});

test.each([Number.NaN, -1, 4321.5, 65_536])('%d is no port', async (port) => {
	expect(await portProblem(port)).toBe(
		'PORT is no port. Write a number from 0 to 65535, e.g. PORT=4322 npm start',
	);
});

test('any other reason is passed on', () => {
	const error = new Error('listen EACCES: permission denied 0.0.0.0:80');
	expect(listenProblem(error, 80)).toBe(
		'Port 80 cannot be used (listen EACCES: permission denied 0.0.0.0:80). Choose another: PORT=4321 npm start',
	);
});
