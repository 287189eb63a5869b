import type { Conflict, Provenance } from '../../schema/common.ts';
import { pathsOf } from '../existing/field-paths.ts';
import type { Records } from '../records.ts';
import { byCode } from '../text.ts';
import { toYaml } from './yaml.ts';

/** The text of every file of `data/` that an import writes, by its path below the folder. */
export function recordFiles(records: Records): Map<string, string> {
	const files = new Map<string, string>();
	files.set('sources.yml', toYaml(Object.fromEntries(records.sources)));
	for (const [id, lab] of records.labs) files.set(`labs/${id}.yml`, toYaml(withOrder(lab)));
	for (const [id, { lab, ...model }] of records.models)
		files.set(`models/${lab}/${id}.yml`, toYaml(withOrder(model)));
	for (const [id, provider] of records.providers)
		files.set(`providers/${id}.yml`, toYaml(withOrder(provider)));
	for (const [id, benchmark] of records.benchmarks)
		files.set(`benchmarks/${id}.yml`, toYaml(withOrder(benchmark)));
	return files;
}

/** `from` and `conflicts` in the order of the fields that they speak of. */
function withOrder<T extends { from: Provenance; conflicts?: Conflict[] | undefined }>(
	record: T,
): T {
	const paths = pathsOf(record);
	const place = (field: string) => {
		const found = paths.findIndex((path) => path === field || path.startsWith(`${field}.`));
		return found === -1 ? paths.length : found;
	};
	const { default: main, ...others } = record.from;
	const from = Object.entries(others).sort(([a], [b]) => place(a) - place(b) || byCode(a, b));
	const conflicts = [...(record.conflicts ?? [])].sort(
		(a, b) =>
			place(a.field) - place(b.field) ||
			byCode(a.field, b.field) ||
			byCode(JSON.stringify(a.from), JSON.stringify(b.from)) ||
			byCode(String(a.value), String(b.value)),
	);
	return {
		...record,
		from: { default: main, ...Object.fromEntries(from) },
		...(conflicts.length > 0 ? { conflicts } : {}),
	};
}
