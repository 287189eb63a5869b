import type { SourceFacts } from '../../schema/source.ts';
import type { SourceId } from '../facts.ts';
import { labs } from '../tables/labs.ts';
import { readOn } from './lab-statements.ts';

/** The source that stands for all pages of a lab that a person read, so that readers see who speaks. */
export function labPages(lab: string): { id: SourceId; facts: SourceFacts } {
	const { name, url } = labs[lab]!;
	const facts = {
		name: `Pages of ${name}`,
		url: url!,
		kind: 'lab' as const,
		asOf: readOn,
		retrieved: readOn,
	};
	return { id: `${lab}-pages`, facts };
}
