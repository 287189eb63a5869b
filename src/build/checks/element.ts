import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
type Node = Tree.Node;

/** The elements below a node, in the order of the page. */
export function elementsIn(node: Node, found: Element[] = []): Element[] {
	if (!('childNodes' in node)) return found;
	for (const child of node.childNodes) {
		if (isElement(child)) found.push(child);
		elementsIn(child, found);
	}
	return found;
}

export function isElement(node: Node): node is Element {
	return 'tagName' in node;
}

/** The value of an attribute, or undefined when the element does not have it. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
	return attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text below a node, as it stands in the HTML, without scripts and styles. */
export function textOf(node: Node): string {
	if ('value' in node) return node.value;
	if (node.nodeName === 'script' || node.nodeName === 'style') return '';
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
