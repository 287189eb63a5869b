import { siteName } from '../../format/site.ts';
import { frameSnippet, type SnippetChoice } from './snippets.ts';
import { reservedHeight } from './reserved-height.ts';

/** How wide the widgets of oEmbed are, in pixels: they fit a column of text. */
const width = 480;

/** What an oEmbed consumer reads: version 1.0, type `rich`. */
export function oembedDocument(
	choice: Omit<SnippetChoice, 'height'>,
	title: string,
): Record<string, string | number> {
	const height = reservedHeight(choice.kind, choice.models.length, width);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: siteName,
		provider_url: String(new URL('/', choice.site)),
		// A day: prices change that often at most.
		cache_age: 86_400,
		html: frameSnippet({ ...choice, height }),
		width,
		height,
	};
}
