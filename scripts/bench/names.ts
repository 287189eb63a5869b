/**
 * How well names are matched, measured on labelled ids: [provider, provider's id, base model id].
 *
 * Run as `node scripts/bench/names.ts <labelled-refs.json>`. Exact: id and base model get the same
 * canonical id. Precision and recall are of pairs of ids that land together.
 */
import { readFile } from 'node:fs/promises';
import { resolveAlias } from '../../src/import/names/aliases.ts';
import { parseName } from '../../src/import/names/parse-name.ts';

const file = process.argv[2];
if (file === undefined) throw new Error('Usage: node scripts/bench/names.ts <labelled-refs.json>');
const rows = JSON.parse(await readFile(file, 'utf8')) as [string, string, string][];

const canonical = (raw: string) => resolveAlias(parseName(raw).id);
const wrong = rows.filter(([, raw, base]) => canonical(raw) !== canonical(base));
for (const [provider, raw, base] of wrong)
	console.log(`${provider}: ${raw} → ${canonical(raw)}, but ${base} → ${canonical(base)}`);

const unique = [...new Map(rows.map((row) => [`${row[1]} ${row[2]}`, row])).values()];
let together = 0;
let apart = 0;
let confused = 0;
for (const [i, [, raw, base]] of unique.entries())
	for (const [, otherRaw, otherBase] of unique.slice(i + 1)) {
		const same = canonical(raw) === canonical(otherRaw);
		// Two bases that differ only in a day or a mode are one model here.
		const truly = canonical(base) === canonical(otherBase);
		if (same && truly) together++;
		else if (same) confused++;
		else if (truly) apart++;
	}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(
	`${rows.length} ids, exact ${percent(rows.length - wrong.length, rows.length)}, ` +
		`pairs: precision ${percent(together, together + confused)}, recall ${percent(together, together + apart)}`,
);
