import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';

/** A server of a site that was built with `ADAPTER`, on this machine alone. */
export interface OnDemandServer {
	/** `http://127.0.0.1:40123` */
	url: string;
	stop: () => Promise<void>;
}

/** Starts the server of a site built with `ADAPTER=node`, in an empty folder: all it needs is beside it. */
export async function startNode(site: string): Promise<OnDemandServer> {
	const port = await freePort();
	const child = spawn(process.execPath, [resolve(site, 'server/entry.mjs')], {
		cwd: tmpdir(),
		env: { HOST: '127.0.0.1', PORT: String(port), ASTRO_NODE_LOGGING: 'disabled' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const url = `http://127.0.0.1:${port}`;
	await answers(url);
	return {
		url,
		stop: () => {
			child.kill();
			return ended;
		},
	};
}

/** Starts a site built with `ADAPTER=cloudflare` in workerd, without a word to anybody else. */
export async function startWorkerd(site: string): Promise<OnDemandServer> {
	Object.assign(process.env, {
		CLOUDFLARE_CF_FETCH_ENABLED: 'false',
		WRANGLER_SEND_METRICS: 'false',
		WRANGLER_LOG: 'none',
		WRANGLER_LOG_PATH: resolve('.cache/wrangler/logs'),
		WRANGLER_REGISTRY_PATH: resolve('.cache/wrangler/registry'),
	});
	const { unstable_startWorker: startWorker } = await import('wrangler');
	const worker = await startWorker({
		config: join(site, 'server/wrangler.json'),
		dev: {
			server: { hostname: '127.0.0.1', port: 0 },
			inspector: false,
			remote: false,
			watch: false,
			persist: false,
			logLevel: 'none',
		},
	});
	await worker.ready;
	return { url: (await worker.url).origin, stop: () => worker.dispose() };
}

/** Waits until a server answers, for ten seconds at most. */
async function answers(url: string): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		try {
			await fetch(url, { method: 'HEAD' });
			return;
		} catch {
			await new Promise((done) => setTimeout(done, 50));
		}
	}
	throw new Error(`No server answers at ${url}`);
}
