import { parse } from 'parse5';
import { elementsIn, type Element } from './element.ts';
import { textsOf } from './texts.ts';

/** A page of the built site, parsed as a browser does. */
export interface Page {
	/** Address from the root: `/models/small-1/`, `/404.html`. */
	path: string;
	/** Every element, in the order of the page. */
	elements: readonly Element[];
	/** Every text that a reader or a search engine meets, one a block of the page. */
	texts: readonly string[];
	/** What the parser had to put right, each with line and column. */
	syntaxErrors: readonly string[];
}

/** Parses the HTML of the page at `path`. It is read as by a browser without JavaScript. */
export function parsePage(path: string, html: string): Page {
	const syntaxErrors: string[] = [];
	const document = parse(html, {
		scriptingEnabled: false,
		onParseError: ({ code, startLine, startCol }) =>
			syntaxErrors.push(`${code} at ${startLine}:${startCol}`),
	});
	const elements = elementsIn(document);
	return { path, elements, texts: textsOf(elements), syntaxErrors };
}
