/** What is shown where a page was asked for that is not kept. */
export const offlinePath = '/offline/';

/** Names of the stores of the browser in which things are kept for when there is no network. */
export const stores = {
	/** Pages that were visited, by their paths. */
	pages: 'crosscheck-pages-1',
	/** Their scripts and style sheets. */
	files: 'crosscheck-files-1',
	/** The page at `offlinePath`. */
	offline: 'crosscheck-offline-1',
} as const;

/** How many are kept at most, those that were used last. */
export const mostKept = { pages: 60, files: 150 };

/** What a page says of itself. */
export interface KeptPage {
	/** Without the name of the site. */
	title: string;
	/** `22 Nov 2026`; nothing where it does not say. */
	day?: string;
}

/** What a page says of itself, from its HTML as the site builds it. */
export function readKeptPage(html: string): KeptPage {
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	const [, day] = /: data as of (\d{1,2} \w{3} \d{4})/.exec(html) ?? [];
	const own = plainText(title).replace(/ \| [^|]*$/, '');
	return day === undefined ? { title: own } : { title: own, day };
}

/** The same page with a line above all else that says how old it is: no reader takes it for the page of today. */
export function withNotice(html: string): string {
	const { day } = readKeptPage(html);
	const data = day === undefined ? '' : `, with data as of ${day}`;
	const notice = `<p class="note" role="status"><b>You are offline.</b> This page is as you last saw it${data}. Prices may have changed since.</p>`;
	return html.replace('<main id="main">', (main) => main + notice);
}

/** The scripts and style sheets that a page asks for at once, which have their content in their names. */
export function filesOf(html: string): string[] {
	return [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, path]) => path!);
}

function plainText(html: string): string {
	return html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&#38;', '&')
		.replaceAll('&amp;', '&');
}
