import { escapeHtml } from '../../format/html.ts';
import { calculatorPath } from '../calculator/state.ts';
import { anyPairPath, modelPath } from '../paths.ts';
import {
	badgeImagePath,
	cardImagePath,
	choiceParams,
	costImagePath,
	framePath,
	pairImagePath,
	scriptPath,
	trafficParams,
	type EmbedChoice,
} from './addresses.ts';
import { embedTitles, type EmbedKind } from './kinds.ts';

/** A widget with what its snippets say. */
export interface SnippetChoice extends EmbedChoice {
	/** Names of the models, in their order. */
	names: readonly string[];
	/** Where this site is: `https://crosscheck.example`. */
	site: string;
	/** Pixels to keep free. */
	height: number;
	/** Whether there is an image of this pair. */
	isPictured?: boolean;
}

/** The snippets of one widget, each to be copied as it is. */
export type Snippets = Record<'frame' | 'element' | 'reserve', string> & {
	/** Of a price, of the cost of one model at the default traffic, and of some pairs: there are no more images. */
	images?: Partial<Record<'card' | 'badge' | 'markdown', string>>;
};

/** Every way to put a widget on a page. */
export function snippetsOf(choice: SnippetChoice): Snippets {
	const images = imageSnippets(choice);
	return {
		frame: frameSnippet(choice),
		element: elementSnippet(choice),
		reserve: reserveSnippet(choice),
		...(images && { images }),
	};
}

/** What a frame of a widget may do: run its script, and open links in new tabs. Nothing else. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The frame, which needs no script on the page around it. */
export function frameSnippet(choice: SnippetChoice): string {
	const { site, height } = choice;
	const src = absolute(framePath(choice), site);
	return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(frameTitle(choice.kind, choice.names))}" width="100%" height="${height}" frameborder="0" loading="lazy" sandbox="${frameSandbox}"></iframe>`;
}

/** The script and the element. */
export function elementSnippet(choice: SnippetChoice): string {
	const { kind, names, site } = choice;
	const attributes = choiceParams(choice)
		.map(([name, text]) => ` ${name}="${escapeHtml(text)}"`)
		.join('');
	const link = `<a href="${escapeHtml(absolute(framePath(choice), site))}">${escapeHtml(frameTitle(kind, names))}</a>`;
	return [
		`<script src="${escapeHtml(absolute(scriptPath, site))}" async></script>`,
		`<crosscheck-${kind}${attributes}>${link}</crosscheck-${kind}>`,
	].join('\n');
}

/** For a style sheet: keeps the room free until the script is there. */
export function reserveSnippet({ kind, height }: Pick<SnippetChoice, 'kind' | 'height'>): string {
	return `crosscheck-${kind} { display: block; min-height: ${height}px; }`;
}

/** An image that shows the same as a widget, with where it leads. */
interface Picture {
	src: string;
	page: string;
	text: string;
	/** Attributes of its size. */
	size: string;
}

const cardSize = 'width="420" height="160"';

function imageSnippets(choice: SnippetChoice): Snippets['images'] {
	const { kind, models, names, site } = choice;
	const [model, second] = models;
	if (model === undefined) return undefined;
	const absolutely = (picture: Picture): Picture => ({
		...picture,
		src: absolute(picture.src, site),
		page: absolute(picture.page, site),
	});
	if (kind === 'compare') {
		if (second === undefined || !choice.isPictured) return undefined;
		const card = absolutely({
			src: pairImagePath(model, second),
			page: anyPairPath(model, second),
			text: `Scorecard: ${names.join(' vs ')}`,
			size: 'width="696"',
		});
		return { card: imageHtml(card), markdown: imageMarkdown(card) };
	}
	if (second !== undefined) return undefined;
	const name = names[0] ?? '';
	if (kind === 'cost') {
		if (trafficParams(choice.workload).length > 0) return undefined;
		const card = absolutely({
			src: costImagePath(model),
			page: calculatorPath([{ id: model }]),
			text: `Monthly cost of ${name}`,
			size: cardSize,
		});
		return { card: imageHtml(card), markdown: imageMarkdown(card) };
	}
	const price = { page: modelPath(model), text: `Price of ${name}` };
	const card = absolutely({ ...price, src: cardImagePath(model), size: cardSize });
	// The badge is as wide as its text.
	const badge = absolutely({ ...price, src: badgeImagePath(model), size: 'height="24"' });
	return { card: imageHtml(card), badge: imageHtml(badge), markdown: imageMarkdown(card) };
}

function imageHtml({ src, page, text, size }: Picture): string {
	return `<a href="${escapeHtml(page)}"><img src="${escapeHtml(src)}" alt="${escapeHtml(text)}" ${size}></a>`;
}

function imageMarkdown({ src, page, text }: Picture): string {
	return `[![${text.replaceAll(/[[\]\\]/g, '\\$&')}](${src})](${page})`;
}

/** `Monthly cost: GPT-4o, Claude 3.7 Sonnet` */
export function frameTitle(kind: EmbedKind, names: readonly string[]): string {
	return `${embedTitles[kind]}: ${names.join(', ')}`;
}

function absolute(path: string, site: string): string {
	return String(new URL(path, site));
}
