import { runOnPages } from '../checks/page-workers.ts';
import { filesIn } from '../checks/site-files.ts';
import { addStatement, type AuditedPages, type AuditFault, type AuditTask } from './audit-pages.ts';
import { sampleOf, type Sample } from '../sample.ts';

export interface SiteAudit {
	/** Pages that were read. */
	pages: number;
	/** Numbers and days that were traced to the records. */
	numbers: number;
	faults: AuditFault[];
}

const pair = /^\/compare\/[^/]+\/[^/]+\/index\.html$/;

/** Audits the built site in `dir`, or a sample of it, by the records in `data`, on all processors. */
export async function auditSite(
	{ dir, data, sample }: { dir: string; data: string; sample?: Sample | undefined },
	say: (line: string) => void,
): Promise<SiteAudit> {
	const all = (await filesIn(dir)).filter((file) => file.endsWith('.html'));
	const files = sample ? sampleOf(all, sample) : all;
	const pairPages = all.filter((file) => pair.test(file)).length;
	const audited = await runOnPages<AuditedPages>(
		new URL('./audit-worker.ts', import.meta.url),
		files,
		(share): AuditTask => ({ dir, data, files: share, pairPages }),
		say,
	);
	const faults = [...audited.flatMap((one) => one.faults), ...contradictions(audited)];
	return {
		pages: files.length,
		numbers: audited.reduce((sum, one) => sum + one.numbers, 0),
		faults: faults.sort((x, y) => (x.page < y.page ? -1 : x.page > y.page ? 1 : 0)),
	};
}

/** Facts that read differently on two pages. */
export function contradictions(audited: readonly Pick<AuditedPages, 'statements'>[]): AuditFault[] {
	const all: AuditedPages['statements'] = new Map();
	for (const { statements } of audited)
		for (const [fact, texts] of statements)
			for (const [text, page] of texts) addStatement(all, fact, text, page);
	return [...all].flatMap(([fact, texts]) => {
		const [[first, at] = ['', ''], ...others] = texts;
		return others.map(([text, page]) => ({
			page,
			section: 'consistency',
			message: `${fact} reads “${text}”, but “${first}” on ${at}`,
		}));
	});
}
