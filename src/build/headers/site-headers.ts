/** Headers for the paths of one pattern: `/names.json`, or `/compare/*` for all below a folder. */
export interface HeaderRule {
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** Folders of pages, which no other site may show in a frame. Below `/embed/` it may. */
export const pageFolders = [
	'api',
	'benchmarks',
	'best',
	'calculator',
	'changes',
	'compare',
	'data',
	'labs',
	'methodology',
	'models',
	'offline',
	'providers',
	'search',
	'widgets',
] as const;

/** Files whose names change with their content. */
const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index'] as const;

/** Names the pages to fetch when a reader points at a link. */
const speculationRules = '/speculation-rules.json';

/** Asks the server at each use whether a file has changed, which it answers without sending it again. */
export const revalidate = 'public, max-age=0, must-revalidate';

/**
 * What no rule says otherwise about. Static hosts send it by themselves, and would join a second
 * value to it rather than replace it, so it is for servers of one's own.
 */
export const defaultHeaders: Readonly<Record<string, string>> = { 'Cache-Control': revalidate };

/**
 * The headers of the whole site; the only definition of them. `styleHashes` are those of the style
 * sheets inside pages and images, such as `sha256-…`.
 *
 * Hosts send what all fitting rules say and join two values of one header by a comma. So no header
 * stands in two rules that fit one path, but the Content-Security-Policy: of several, each holds.
 */
export function siteHeaders(styleHashes: readonly string[]): HeaderRule[] {
	return [
		{
			path: '/*',
			headers: {
				'Content-Security-Policy': contentPolicy(styleHashes),
				// Everything here is public, and a sandboxed widget is of no origin.
				'Access-Control-Allow-Origin': '*',
				'Cross-Origin-Resource-Policy': 'cross-origin',
				'Permissions-Policy': permissionsPolicy,
				'Referrer-Policy': 'strict-origin-when-cross-origin',
				// Browsers heed it over HTTPS only.
				'Strict-Transport-Security': 'max-age=31536000',
				'X-Content-Type-Options': 'nosniff',
			},
		},
		...pagePatterns.map((path) => ({ path, headers: pageHeaders })),
		...hashedFolders.map((folder) => ({
			path: `/${folder}/*`,
			headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
		})),
		{
			path: speculationRules,
			headers: {
				'Content-Type': 'application/speculationrules+json',
				// Asked for by every page, and seldom another.
				'Cache-Control': 'public, max-age=86400',
			},
		},
	];
}

const pagePatterns = ['/', '/index.html', '/404.html', ...pageFolders.map((name) => `/${name}/*`)];

const pageHeaders = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Speculation-Rules': `"${speculationRules}"`,
};

/** What a page may load: files of this site, and WebAssembly, by which Pagefind searches. */
function contentPolicy(styleHashes: readonly string[]): string {
	return Object.entries({
		'default-src': ["'none'"],
		'script-src': ["'self'", "'wasm-unsafe-eval'"],
		'style-src': ["'self'", ...styleHashes.map((hash) => `'${hash}'`)],
		'img-src': ["'self'"],
		'connect-src': ["'self'"],
		'worker-src': ["'self'"],
		'manifest-src': ["'self'"],
		// The examples at /widgets/.
		'frame-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
	})
		.map(([directive, sources]) => [directive, ...sources].join(' '))
		.join('; ');
}

/** Nothing here asks a reader's device for anything. Copying and sharing stay allowed. */
const permissionsPolicy = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
]
	.map((feature) => `${feature}=()`)
	.join(', ');
