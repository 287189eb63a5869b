/**
 * Makes the content of an element that of some markup, and touches only what differs: what is
 * scrolled, focused or read stays so. The markup must come from `markup`, which escapes what it shows.
 */
export function morph(element: Element, html: { toString(): string }) {
	const template = document.createElement('template');
	template.innerHTML = String(html);
	matchChildren(element, template.content);
}

function matchChildren(now: Node, next: Node) {
	const [old, fresh] = [[...now.childNodes], [...next.childNodes]];
	for (const [i, node] of fresh.entries()) {
		const before = old[i];
		if (!before) now.appendChild(node);
		else if (before.nodeName !== node.nodeName) now.replaceChild(node, before);
		else matchNode(before, node);
	}
	for (const node of old.slice(fresh.length)) now.removeChild(node);
}

function matchNode(now: Node, next: Node) {
	if (now instanceof Element && next instanceof Element) {
		for (const { name, value } of next.attributes)
			if (now.getAttribute(name) !== value) now.setAttribute(name, value);
		for (const { name } of [...now.attributes])
			if (!next.hasAttribute(name)) now.removeAttribute(name);
		matchChildren(now, next);
	} else if (now.nodeValue !== next.nodeValue) now.nodeValue = next.nodeValue;
}
