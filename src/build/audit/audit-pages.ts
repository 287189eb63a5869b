import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { pathOf } from '../checks/site-files.ts';
import { auditPage } from './audit-page.ts';
import type { Finding } from './context.ts';
import { Records } from './records.ts';

/** Something wrong on a page. */
export interface AuditFault extends Finding {
	page: string;
}

export interface AuditedPages {
	faults: AuditFault[];
	numbers: number;
	/** What each fact of a model reads, with the first page that says so: `id table row` → text → page. */
	statements: Map<string, Map<string, string>>;
}

/** What an audit of some pages needs. */
export interface AuditTask {
	dir: string;
	data: string;
	files: readonly string[];
	pairPages: number;
}

/** Audits some pages of the site in `dir` by the records in `data`. Calls `onPage` after each. */
export async function auditPages(
	{ dir, data, files, pairPages }: AuditTask,
	onPage: () => void,
): Promise<AuditedPages> {
	const { catalog } = await loadCatalog(data);
	const records = new Records(catalog, pairPages);
	const audited: AuditedPages = { faults: [], numbers: 0, statements: new Map() };
	for (const file of files) {
		const page = pathOf(file);
		const html = await readFile(join(dir, file), 'utf8');
		const { faults, numbers, statements } = auditPage(page, html, records);
		audited.faults.push(...faults.map((fault) => ({ page, ...fault })));
		audited.numbers += numbers;
		for (const { fact, text } of statements) addStatement(audited.statements, fact, text, page);
		onPage();
	}
	return audited;
}

/** Notes that a page says so of a fact, unless another did before. */
export function addStatement(
	all: AuditedPages['statements'],
	fact: string,
	text: string,
	page: string,
): void {
	const texts = all.get(fact) ?? new Map<string, string>();
	all.set(fact, texts);
	if (!texts.has(text)) texts.set(text, page);
}
