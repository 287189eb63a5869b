import { expect, test } from 'vitest';
import {
	frameOf,
	specimenOf,
	type FramedPage,
	type FrameTexts,
} from '../../../src/format/frame.ts';

/** A layout as a page would render it; `write` is how Astro writes a text in a text or an attribute. */
function layout({ frame, texts, main }: FramedPage<FrameTexts, string>): string {
	const { id, title } = texts;
	return `<html class="${frame}"><title>${title} | Site</title><meta content="About ${title}"><a href="/${id}/">Here</a><script type="application/ld+json">{"name":"${title}"}</script><main>${main}</main><p>${title}</p></html>`;
}

const page = (title: string, main = '<h1>One</h1>') => ({
	frame: 'plain',
	texts: { id: 'one-1', title },
	main,
});
const fill = frameOf(layout(specimenOf(page('any'))));

test('a page from a frame is the page that the layout makes', () => {
	expect(fill(page('One'))).toBe(layout(page('One')));
	expect(fill(page('Two', '<h1>$& $1 qxtitlexq</h1>'))).toBe(
		layout(page('Two', '<h1>$& $1 qxtitlexq</h1>')),
	);
});

test('each place in the frame gets a text as it must be written there', () => {
	expect(fill(page(`</script>"A" & 'B'`, ''))).toBe(
		`<html class="plain"><title>&lt;/script&gt;&quot;A&quot; &amp; &#39;B&#39; | Site</title><meta content="About </script>&quot;A&quot; &amp; 'B'"><a href="/one-1/">Here</a><script type="application/ld+json">{"name":"\\u003c/script>\\"A\\" & 'B'"}</script><main></main><p>&lt;/script&gt;&quot;A&quot; &amp; &#39;B&#39;</p></html>`,
	);
});
