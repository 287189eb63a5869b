import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteName } from '../format/site.ts';
import { iconPng } from '../og/icon.ts';
import { colours } from '../og/palette.ts';
import { bundleScript } from './bundle-script.ts';
import { compressedBytes } from './embed-sizes.ts';

/** Pixels of the icons: of two sizes for the manifest, and for the home screen of an iPhone. */
const iconSizes = { small: 192, large: 512, touch: 180 };
const iconPath = (size: number) => `/icons/${size}.png`;

/** What a browser asks for to install the site: manifest, icons, and what keeps pages for offline. */
export function webApp(): AstroIntegration {
	return {
		name: 'web-app',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				await mkdir(join(site, 'icons'), { recursive: true });
				for (const size of Object.values(iconSizes))
					await writeFile(join(site, iconPath(size)), iconPng(size));
				await writeFile(join(site, 'manifest.json'), JSON.stringify(manifest()));
				const code = await bundleScript('widgets/offline/service-worker.ts', 'iife');
				await writeFile(join(site, 'service-worker.js'), code);
				logger.info(`bytes by Brotli: service-worker.js ${compressedBytes(code)}`);
			},
		},
	};
}

function manifest(): object {
	const icon = (size: number, purpose: string) => ({
		src: iconPath(size),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	});
	return {
		name: `${siteName}: compare any two language models`,
		short_name: siteName,
		lang: 'en',
		id: '/',
		start_url: '/',
		scope: '/',
		display: 'minimal-ui',
		background_color: colours.paper,
		theme_color: colours.paper,
		icons: [
			icon(iconSizes.small, 'any'),
			icon(iconSizes.large, 'any'),
			icon(iconSizes.large, 'maskable'),
		],
	};
}
