import { escapeHtml } from './html.ts';
import { scriptJson } from './script-json.ts';

/** What a page has for itself, where the rest of it, its frame, is the same on many pages. */
export interface FramedPage<Texts extends FrameTexts = FrameTexts, Frame = unknown> {
	/** What tells the frame from others of the same page, as JSON can hold it. */
	frame: Frame;
	/** Plain texts that stand in the frame, in attributes and JSON-LD too. */
	texts: Texts;
	/** HTML that stands in the frame as it is. */
	main: string;
}

/** By names in letters. What also stands in an address has a-z, 0-9 and hyphens alone. */
export type FrameTexts = Readonly<Record<string, string>>;

/** The page whose HTML shows what is the frame: where a page has a text of its own, this one has a mark. */
export function specimenOf<Frame>({
	frame,
	texts,
}: FramedPage<FrameTexts, Frame>): FramedPage<FrameTexts, Frame> {
	const marks = Object.keys(texts).map((name) => [name, markOf(name)]);
	return { frame, texts: Object.fromEntries(marks) as FrameTexts, main: markOf('main') };
}

const markOf = (name: string) => `qx${name}xq`;

/** Makes the HTML of every page that has the same frame as the specimen with this HTML. */
export function frameOf(specimen: string): (page: FramedPage) => string {
	const pieces: string[] = [];
	const gaps: Gap[] = [];
	let end = 0;
	for (const { 0: mark, 1: name, index } of specimen.matchAll(/qx([a-zA-Z]+?)xq/g)) {
		const before = specimen.slice(0, index);
		pieces.push(specimen.slice(end, index));
		gaps.push({ name: name!, write: name === 'main' ? undefined : writerAfter(before) });
		end = index + mark.length;
	}
	const last = specimen.slice(end);
	return ({ texts, main }) => {
		let html = '';
		for (const [i, { name, write }] of gaps.entries())
			html += pieces[i]! + (write ? write(texts[name]!) : main);
		return html + last;
	};
}

interface Gap {
	name: string;
	/** Writes a text as its place in the HTML wants it; there is none for HTML. */
	write: ((text: string) => string) | undefined;
}

/** How a text is written that follows after some HTML: as Astro writes it. */
function writerAfter(html: string): Gap['write'] {
	const inScript = html.lastIndexOf('<script') > html.lastIndexOf('</script');
	const inTag = html.lastIndexOf('<') > html.lastIndexOf('>');
	if (inTag) return inAttribute;
	return inScript ? inJson : escapeHtml;
}

function inAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** As JSON, without the quotation marks. */
function inJson(text: string): string {
	return scriptJson(text).slice(1, -1);
}
