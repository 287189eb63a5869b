import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Where these programs stand when `PATH` does not say. */
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const macPrograms = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium for the end-to-end tests: what `CHROMIUM_PATH` names, else one of this system, else
 * the one that Playwright has downloaded. Undefined when none of them starts.
 */
export function findChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return starts(named) ? named : undefined;
	return [...(process.env['PATH'] ?? '').split(delimiter), ...folders]
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.concat(macPrograms, chromium.executablePath())
		.find(starts);
}

/** Whether a program is there and runs. Some systems have a mere stub, or lack its libraries. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	// On Windows it would open a window instead of telling its version.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
