import { attributeOf } from '../../checks/element.ts';
import { isReference } from '../audited-page.ts';
import type { PageContext } from '../context.ts';
import { placeText } from '../records.ts';

/** Every reference leads to a source that some record cites, and every source is referred to. */
export function checkSources({
	page,
	records,
}: PageContext): { section: string; message: string }[] {
	const used = new Set<string>();
	const faults: { section: string; message: string }[] = [];
	for (const { id, elements } of page.sections)
		for (const element of elements) {
			if (!isReference(element)) continue;
			const anchor = attributeOf(element, 'href') ?? '';
			used.add(anchor);
			if (!page.sources.has(anchor))
				faults.push({ section: id, message: `The reference ${anchor} leads to no source` });
		}
	for (const [anchor, { url, name, day }] of page.sources) {
		const what = `The source ${anchor} (${name.trim()})`;
		if (!records.places.has(placeText(url, day)))
			faults.push({ section: 'sources', message: `${what} is cited by no record` });
		if (!used.has(anchor))
			faults.push({ section: 'sources', message: `${what} is cited nowhere on the page` });
	}
	return faults;
}
