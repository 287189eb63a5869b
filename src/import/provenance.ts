import type { Citation, Provenance } from '../schema/common.ts';
import type { SourceId } from './facts.ts';
import { byCode } from './text.ts';

/** The id of the source of a citation. */
export const sourceIn = (citation: Citation): SourceId =>
	typeof citation === 'string' ? citation : citation.source;

/** The citation of a field: its own, that of a mapping around it, or the default. */
export function citationOf(from: Provenance, path: string): Citation {
	const parts = path.split('.');
	for (let n = parts.length; n > 0; n--) {
		const own = from[parts.slice(0, n).join('.')];
		if (own !== undefined) return own;
	}
	return from['default']!;
}

/** Fields that an import words or works out itself: they have no source of their own. */
const unsourced = new Set(['name', 'aliases', 'family', 'successor', 'routes', 'results']);

/**
 * Citations by field as a record holds them: the source of most fields as the default, the others
 * by name. Of two equal ones the default of `from` stays.
 */
export function provenanceOf(
	citations: ReadonlyMap<string, Citation>,
	from: Provenance,
): Provenance {
	const cited = [...citations].filter(([path]) => !unsourced.has(path));
	const usual = JSON.stringify(from['default']);
	const counts = [...Map.groupBy(cited, ([, citation]) => JSON.stringify(citation))].sort(
		(a, b) =>
			b[1].length - a[1].length ||
			Number(b[0] === usual) - Number(a[0] === usual) ||
			byCode(a[0], b[0]),
	);
	const main = counts[0]?.[1][0]?.[1] ?? from['default']!;
	const others = cited.filter(([, citation]) => JSON.stringify(citation) !== JSON.stringify(main));
	return { default: main, ...Object.fromEntries(others) };
}
