import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { FetchBounds } from './bounds.ts';
import { FetchFault } from './fetch-fault.ts';
import { redirected } from './redirect.ts';

/** A whole file as a server sent it. */
export interface Answer {
	bytes: Buffer;
	/** The day on which the server says that the file changed last, as `2026-11-22`. */
	changedOn?: string;
}

/**
 * Asks an address once, following redirects. Throws a fault for anything but a whole file within
 * the bounds: unlike `fetch`, this notices a gzip that ends half way.
 */
export async function ask(
	address: string,
	{ fileBytes, redirects }: Pick<FetchBounds, 'fileBytes' | 'redirects'>,
	signal: AbortSignal,
): Promise<Answer> {
	let url = new URL(address);
	for (let hops = 0; hops <= redirects; hops++) {
		const response = await send(url, signal);
		const { statusCode: status = 0, headers } = response;
		if (status === 200) return await read(response, fileBytes, signal);
		response.destroy();
		if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined)
			throw statusFault(status, headers['retry-after']);
		url = redirected(url, headers.location);
	}
	throw new FetchFault(`redirects more than ${redirects} times`);
}

function send(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
	const request = url.protocol === 'http:' ? requestPlain : requestSecure;
	const headers = { 'user-agent': 'crosscheck data import', 'accept-encoding': 'gzip' };
	return new Promise((answered, failed) => {
		request(url, { headers, signal }, answered).on('error', failed).end();
	});
}

async function read(
	response: IncomingMessage,
	fileBytes: number,
	signal: AbortSignal,
): Promise<Answer> {
	const encoding = response.headers['content-encoding'] ?? 'identity';
	if (encoding !== 'gzip' && encoding !== 'identity') {
		response.destroy();
		throw new FetchFault(`sent its file as ${encoding}, which was not asked for`);
	}
	const chunks: Buffer[] = [];
	let size = 0;
	const collect = async (source: AsyncIterable<Buffer>) => {
		for await (const chunk of source) {
			size += chunk.length;
			if (size > fileBytes)
				throw new FetchFault(`sends more than the ${fileBytes / 1e6} MB that a file may have`);
			chunks.push(chunk);
		}
	};
	if (encoding === 'gzip') await pipeline(response, createGunzip(), collect, { signal });
	else await pipeline(response, collect, { signal });
	const changedOn = dayOf(response.headers['last-modified']);
	return { bytes: Buffer.concat(chunks), ...(changedOn === undefined ? {} : { changedOn }) };
}

function statusFault(status: number, retryAfter: string | undefined): FetchFault {
	const passes = status === 408 || status === 429 || status >= 500;
	return new FetchFault(`answered ${status}`, passes, waitOf(retryAfter));
}

/** `Retry-After` holds seconds or a date. */
function waitOf(retryAfter: string | undefined): number | undefined {
	if (retryAfter === undefined) return undefined;
	const ms = /^\d+$/.test(retryAfter)
		? Number(retryAfter) * 1000
		: Date.parse(retryAfter) - Date.now();
	return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function dayOf(httpDate: string | undefined): string | undefined {
	const time = Date.parse(httpDate ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
