import { repositoryUrl } from '../../format/site.ts';
import type { SourceFacts } from '../../schema/source.ts';
import type { SourceId } from '../facts.ts';

/** The source of what we write ourselves: kinds of providers, addresses, what a benchmark measures. */
export const editors: SourceId = 'crosscheck';

export const editorsSource: SourceFacts = {
	name: 'Crosscheck’s own description',
	url: repositoryUrl,
	kind: 'person',
	asOf: '2026-11-22',
	retrieved: '2026-11-22',
};
