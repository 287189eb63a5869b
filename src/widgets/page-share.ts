import { copyLink, copyText, shareLink } from './pass-on.ts';

/** What each button does, by its value. */
const ways: Readonly<Record<string, () => Promise<string>>> = {
	link: copyLink,
	share: shareLink,
	markdown: () => copyText('Markdown', pairAsMarkdown()),
};

/** The buttons that pass a page on. What came of it is announced. */
class PageShare extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', ({ target }) => {
			const button = target instanceof Element && target.closest('button');
			const way = button && ways[button.value];
			if (way) void this.#say(way());
		});
	}

	async #say(said: Promise<string>) {
		const status = this.querySelector('[role=status]')!;
		status.textContent = '';
		status.textContent = await said;
	}
}

/** The facts of the page of a pair, whose address names the models. */
async function pairAsMarkdown(): Promise<string> {
	const ids = location.pathname.split('/').slice(2, 4);
	const { markdownOf } = await import('./pair-markdown.ts');
	return markdownOf(ids);
}

customElements.define('page-share', PageShare);
