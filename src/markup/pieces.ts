import type { Cited, CitedSource } from '../compare/citations.ts';
import { letters } from '../compare/letters.ts';
import type { PairPage, PairSide } from '../compare/pair-page.ts';
import { formatDay } from '../format/day.ts';
import { reportUrl } from '../format/site.ts';
import { citedText } from './cited.ts';
import { attribute, joined, markup, type Html, type Part } from './markup.ts';

/** `A vs B vs C`, each name in the colour of its side. */
export function namesOf(models: readonly { name: string }[]): Html {
	return joined(
		models.map(({ name }, i) => markup`<span class="${letters[i]}">${name}</span>`),
		' vs ',
	);
}

/** Who made the compared models, with a link to each. */
export function makersOf(models: readonly PairSide[]): Html {
	return joined(
		models.map(
			({ name, href, lab, labHref }) =>
				markup`<a href="${href}">${name}</a> by <a href="${labHref}">${lab}</a>`,
		),
		', ',
	);
}

/** A section with its anchor; a wide one has no margin column, for tables with many columns. */
export function section(id: string, title: string, content: Part, wide = false): Html {
	const look = attribute('class', wide ? 'wide' : undefined);
	return markup`<section id="${id}"${look}><h2><a href="#${id}">${title}</a></h2>${content}</section>`;
}

const bannerLabels = { retired: 'Retired.', deprecated: 'Deprecated.', preview: 'Preview.' };

/** What a reader must know of a model before all else, and which one to look at instead. */
export function banner({ kind, text, successor }: PairPage['banners'][number]): Html {
	const look = kind === 'preview' ? 'note' : 'note alarm';
	return markup`<p class="${look}" role="note"><b>${bannerLabels[kind]}</b> ${citedText(text)}${
		successor && markup` Its successor is ${successorOf(successor)}`
	}</p>`;
}

function successorOf({
	name,
	href,
	retired,
	heir,
}: NonNullable<PairPage['banners'][number]['successor']>): Html {
	const link = markup`<a href="${href}">${name}</a>`;
	if (heir)
		return markup`${link}, retired too; next in service is <a href="${heir.href}">${heir.name}</a>.`;
	return markup`${link}${retired ? ', retired too.' : '.'}`;
}

/** A line a need, then the overall line. */
export function verdict(lines: PairPage['verdict'], overall: Cited): Html {
	const items = lines.map(({ need, lead, text }) => {
		const side = lead === 'a' || lead === 'b' ? lead : undefined;
		return markup`<li><b${attribute('class', side)}>${need}:</b> ${citedText(text)}</li>`;
	});
	return markup`<ul>${items}</ul><p>${citedText(overall)} <a class="m" href="/methodology/#verdict">The rule</a></p>`;
}

/** A heading and its points for each side; `none` stands where a side has no point. */
export function twoSides(
	sides: Record<'a' | 'b', { heading: string; points: readonly Cited[] }>,
	none: string,
): Html {
	const columns = (['a', 'b'] as const).map((side) => {
		const { heading, points } = sides[side];
		const items = points.map((point) => markup`<li>${citedText(point)}</li>`);
		const list = points.length > 0 ? markup`<ul>${items}</ul>` : markup`<p class="m">${none}</p>`;
		return markup`<div class="${side}"><h3 class="${side}">${heading}</h3>${list}</div>`;
	});
	return markup`<div class="ab">${columns}</div>`;
}

/** The sources of a page, to which its references lead. */
export function sourcesList(sources: readonly CitedSource[]): Html {
	const items = sources.map(
		({ n, name, url, host, checkedOn, attribution }, i) =>
			markup`<li id="s${n}"${n !== i + 1 && markup` value="${n}"`}><a href="${url}">${host ?? name}</a>${host && markup`, as given by ${name}`}, checked ${formatDay(checkedOn)}${attribution && markup`<small>${attribution}</small>`}</li>`,
	);
	return markup`<ol class="src">${items}</ol>`;
}

/** A way to report an error on the page at `path`, or in one of its named parts. */
export function reportLine(path: string, parts: readonly string[] = []): Html {
	const links = parts.map((part) => markup`<a href="${reportUrl(path, part)}">${part}</a>`);
	return markup`<p class="m">Something is wrong here? <a href="${reportUrl(path)}">Report an error on this page</a>${
		links.length > 0 && markup`, or in one part of it: ${joined(links, ', ')}`
	}.</p>`;
}

/**
 * The buttons that pass a page on. That of the device waits until the browser is known to have one. With
 * `markdown` its facts can be copied.
 */
export function shareButtons(markdown?: 'markdown'): Html {
	return markup`<page-share class="row"><button type="button" value="link">Copy link</button>${markdown && markup`<button type="button" value="markdown">Copy as Markdown</button>`}<button type="button" value="share" hidden>Share</button><span class="m" role="status"></span></page-share>`;
}

/** The choice of a day for the prices that stand below it. `day` is theirs, as `YYYY-MM-DD`. */
export function dayChoice(day: string): Html {
	return markup`<p class="asof"><label>Prices on <input type="date" value="${day}" max="${day}"></label> <button type="button">Latest</button> <span role="status"></span></p>`;
}
