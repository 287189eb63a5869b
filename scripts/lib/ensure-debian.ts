import { existsSync } from 'node:fs';
import { isThere, runInstaller } from './installer.ts';

/** Programs of Debian and Ubuntu that tests and measurements here use, and how to see that each is there. */
const packages = {
	nginx: () => isThere('nginx', '-v'),
	'libnginx-mod-http-brotli-static': () =>
		existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
	caddy: () => isThere('caddy', 'version'),
	// It has no flag for its version alone, and ends with 1 where it says how it is used.
	wrk: () => existsSync('/usr/bin/wrk'),
} as const;

export type DebianPackage = keyof typeof packages;

/** Packages that serve a site as in `deploy/`. */
export const webServerPackages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'] as const;

/**
 * Installs what is missing of some packages, by apt-get. Gives what a reader must put right when
 * that cannot be done.
 */
export function ensureDebian(names: readonly DebianPackage[]): string | undefined {
	const needed = missingOf(names);
	if (needed.length === 0) return undefined;
	const said = isThere('apt-get') ? install(needed) : [];
	const still = missingOf(names).join(' ');
	if (still === '') return undefined;
	return [...said, `These programs are needed: ${still}. On Debian: apt-get install ${still}`]
		.filter((line) => line !== '')
		.join('\n');
}

/** Which of some packages are not there. */
export function missingOf(names: readonly DebianPackage[]): DebianPackage[] {
	return names.filter((name) => !packages[name]());
}

function install(names: readonly string[]): string[] {
	const says = `installing ${names.join(', ')} by apt-get`;
	console.log(`Set-up: ${says}, once …`);
	return runInstaller({
		program: 'apt-get',
		commands: [['update'], ['install', '-y', '--no-install-recommends', ...names]],
		needsRoot: true,
		says,
	});
}
