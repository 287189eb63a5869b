import { findChromium } from './find-chromium.ts';
import { isThere, runInstaller, type Installer } from './installer.ts';

/** Package managers install a font too, since a page without one has no text to see. */
const installers: readonly Installer[] = [
	{
		program: 'npx',
		commands: [['playwright', 'install', '--no-shell', 'chromium']],
		needsRoot: false,
		says: 'downloading Chromium by Playwright, about 200 MB',
	},
	{
		program: 'apt-get',
		commands: [
			['update'],
			['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
		],
		needsRoot: true,
		says: 'installing Chromium by apt-get, about half a minute',
	},
	{
		program: 'dnf',
		commands: [['install', '-y', 'chromium', 'liberation-fonts']],
		needsRoot: true,
		says: 'installing Chromium by dnf, about a minute',
	},
	{
		program: 'pacman',
		commands: [['-Sy', '--noconfirm', 'chromium', 'ttf-liberation']],
		needsRoot: true,
		says: 'installing Chromium by pacman, about a minute',
	},
];

/**
 * The path of a Chromium that starts. Where there is none, Playwright downloads one, or else the
 * system's package manager installs one. Undefined when nobody can; what they said is then shown.
 */
export function ensureChromium(): string | undefined {
	const found = findChromium();
	if (found !== undefined) return found;
	if (process.env['CHROMIUM_PATH']) {
		console.error(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, which does not start.`);
		return undefined;
	}
	const complaints: string[] = [];
	for (const installer of installers.filter(({ program }) => isThere(program))) {
		console.log(`Set-up: ${installer.says}, once …`);
		const started = performance.now();
		complaints.push(...runInstaller(installer));
		const path = findChromium();
		const seconds = Math.round((performance.now() - started) / 1000);
		console.log(`Set-up: ${path ? 'Chromium installed' : 'that did not work'} after ${seconds} s`);
		if (path !== undefined) return path;
	}
	console.error(complaints.join('\n'));
	console.error('No Chromium could be installed. Install one, or name one in CHROMIUM_PATH.');
	return undefined;
}
