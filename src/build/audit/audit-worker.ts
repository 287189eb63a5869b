/** Audits the pages that it is started with. */
import { workerData } from 'node:worker_threads';
import { postResult } from '../checks/page-workers.ts';
import { auditPages, type AuditTask } from './audit-pages.ts';

await postResult((onPage) => auditPages(workerData as AuditTask, onPage));
