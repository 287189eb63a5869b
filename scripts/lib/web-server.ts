import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A web server of the kind that a site is put behind, with its example in `deploy/`. */
export type WebServerName = 'nginx' | 'caddy';
export const webServerNames: readonly WebServerName[] = ['nginx', 'caddy'];

export interface WebServer {
	url: string;
	/** Ends it and removes its files. */
	stop: () => Promise<void>;
}

/**
 * Starts a web server on this machine alone, by the example in `deploy/` with another folder and
 * port, and answers once it serves. Throws what the server says when it does not start.
 */
export async function startWebServer(
	name: WebServerName,
	site: string,
	port: number,
): Promise<WebServer> {
	if (!existsSync(join(site, '_headers')))
		throw new Error(`There is no site in ${site}. Run npm run build first`);
	const folder = mkdtempSync(join(tmpdir(), `crosscheck-${name}-`));
	const { command, args } = (name === 'nginx' ? nginx : caddy)(resolve(site), port, folder);
	const child = spawn(command, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		// Caddy keeps what it remembers below the home.
		env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
	});
	let said = '';
	child.stderr
		.setEncoding('utf8')
		.on('data', (text: string) => (said = (said + text).slice(-4000)));
	const url = `http://localhost:${port}`;
	// However this process ends, the server ends with it.
	const end = () => {
		child.kill();
		rmSync(folder, { recursive: true, force: true });
	};
	const leave = () => process.exit(1);
	process.once('exit', end).once('SIGINT', leave).once('SIGTERM', leave);
	const stop = async () => {
		process.off('exit', end).off('SIGINT', leave).off('SIGTERM', leave);
		if (child.exitCode === null && child.signalCode === null)
			await new Promise((done) => {
				child.once('exit', done);
				child.kill();
			});
		end();
	};
	try {
		await serving(child, url);
	} catch (error) {
		await stop();
		throw new Error(`${name} does not start. ${said.trim() || String(error)}`, { cause: error });
	}
	return { url, stop };
}

/** Waits until a server answers, at most 10 s. */
async function serving(child: ChildProcess, url: string): Promise<void> {
	let problem: Error | undefined;
	child.once('error', (error) => (problem = error));
	const end = performance.now() + 10_000;
	while (performance.now() < end && child.exitCode === null && problem === undefined) {
		const answer = await fetch(url, { method: 'HEAD' }).catch(() => undefined);
		if (answer !== undefined) return;
		await new Promise((done) => setTimeout(done, 25));
	}
	throw problem ?? new Error('It does not answer');
}

interface Command {
	command: string;
	args: string[];
}

function nginx(site: string, port: number, folder: string): Command {
	const server = changed(readFileSync('deploy/nginx.conf', 'utf8'), [
		['/var/www/crosscheck', site],
		['listen 80;', `listen 127.0.0.1:${port};\n\tlisten [::1]:${port};`],
	]);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
	writeFileSync(
		join(folder, 'nginx.conf'),
		[
			...(existsSync(module) ? [`load_module ${module};`] : []),
			// As root its workers would be another user, who may not read what is being written here.
			...(process.getuid?.() === 0 ? ['user root;'] : []),
			'daemon off; worker_processes auto;',
			`pid ${folder}/nginx.pid; error_log stderr;`,
			'events { worker_connections 4096; }',
			'http {',
			'access_log off; sendfile on; tcp_nopush on;',
			'types_hash_max_size 2048;',
			...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
			server,
			'}',
		].join('\n'),
	);
	return {
		command: 'nginx',
		args: ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')],
	};
}

function caddy(site: string, port: number, folder: string): Command {
	const example = changed(readFileSync('deploy/Caddyfile', 'utf8'), [
		['/var/www/crosscheck', site],
		['crosscheck.example {', `http://localhost:${port} {\n\tbind 127.0.0.1 ::1`],
	]);
	writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${example}`);
	const file = join(folder, 'Caddyfile');
	return { command: 'caddy', args: ['run', '--adapter', 'caddyfile', '--config', file] };
}

/** A configuration with other words. Throws where one of them is not there to be changed. */
function changed(text: string, changes: readonly (readonly [string, string])[]): string {
	return changes.reduce((result, [from, to]) => {
		if (!result.includes(from)) throw new Error(`The example has no “${from}” to change`);
		return result.replaceAll(from, to);
	}, text);
}
