import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Has `wrangler deploy`, run in the folder `root`, take the Worker from the folder `to`. A build that
 * prepares it in the folder `from` leaves word that it is there.
 */
export function pointWrangler(root: string, from: string, to: string): void {
	const file = join(root, '.wrangler/deploy/config.json');
	if (!existsSync(file)) return;
	const config = JSON.parse(readFileSync(file, 'utf8')) as { configPath: string };
	const inside = relative(from, resolve(dirname(file), config.configPath));
	if (inside.startsWith('..')) return;
	const configPath = relative(dirname(file), join(to, inside)).replaceAll(sep, '/');
	writeFileSync(file, JSON.stringify({ ...config, configPath }));
}
