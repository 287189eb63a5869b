/** An element of an XML document. Text beside elements is left out unless it is all that an element has. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	text: string;
}

const token =
	/<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

/** Reads the XML that this site writes, strictly: what is not well-formed is an error. No CDATA, comments or doctype. */
export function parseXml(xml: string): XmlElement {
	if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n'))
		throw new Error('No declaration');
	const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	for (const [whole, close, name, attributes = '', empty, text, stray] of xml.matchAll(token)) {
		if (stray !== undefined) throw new Error('A < that opens no element');
		const at = open.at(-1)!;
		if (text !== undefined) at.text += unescaped(text);
		else if (close === '/') {
			if (at.name !== name) throw new Error(`${whole} closes ${at.name}`);
			open.pop();
		} else if (name !== undefined) {
			const element: XmlElement = {
				name,
				attributes: attributesIn(attributes),
				children: [],
				text: '',
			};
			at.children.push(element);
			if (empty === '') open.push(element);
		}
	}
	if (open.length > 1) throw new Error(`${open.at(-1)!.name} is not closed`);
	if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('Not one root');
	return root.children[0]!;
}

/** The texts of the children of an element that have a name. */
export function textsOf({ children }: XmlElement, name: string): string[] {
	return children.filter((child) => child.name === name).map(({ text }) => text);
}

function attributesIn(text: string): Record<string, string> {
	const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
	if (new Set(found.map(([, name]) => name)).size < found.length)
		throw new Error(`An attribute stands twice: ${text}`);
	return Object.fromEntries(found.map(([, name, value]) => [name!, unescaped(value!)]));
}

function unescaped(text: string): string {
	// eslint-disable-next-line no-control-regex -- XML 1.0 has no such characters, not even escaped.
	if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(text))
		throw new Error('A control character');
	return text.replaceAll(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
		if (code !== undefined) return String.fromCodePoint(Number(code));
		const character = entities[name ?? ''];
		if (character === undefined) throw new Error(`${whole} is no entity of XML`);
		return character;
	});
}
