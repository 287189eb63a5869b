import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { usualBounds } from '../../../../src/import/fetch/bounds.ts';

/** Bounds under which every fault shows within a fraction of a second. */
export const shortBounds = {
	...usualBounds,
	fileMs: 300,
	totalMs: 5000,
	fileBytes: 1_000_000,
	redirects: 3,
	retries: 1,
	pauseMs: 10,
	waitMs: 100,
};

export interface LiveServer {
	/** What answers, by address without `https://`: `models.dev/api.json`. */
	readonly answers: Record<string, RequestListener | string | Buffer>;
	/** Addresses asked for, in order. */
	asked: string[];
	/** Leads an address to this server. */
	at: (address: string) => string;
	close: () => Promise<void>;
}

/** A server on this machine that stands for every host; 404 where it has no answer. */
export async function liveServer(): Promise<LiveServer> {
	const answers: LiveServer['answers'] = {};
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const address = request.url!.slice(1);
		asked.push(address);
		const answer = answers[address];
		if (answer === undefined) response.writeHead(404).end();
		else if (typeof answer === 'function') answer(request, response);
		else response.end(answer);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		answers,
		asked,
		at: (address) => `http://127.0.0.1:${port}/${address.replace(/^https:\/\//, '')}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}
