import type { LabFacts } from '../../schema/lab.ts';
import type { ProviderFacts } from '../../schema/provider.ts';
import { known } from '../facts.ts';
import { editors } from '../hand/editors.ts';
import { labs } from '../tables/labs.ts';
import { slugOf } from '../text.ts';

/** The labs of the models and providers, as the table knows them. */
export function labRecords(
	ids: ReadonlySet<string>,
	providers: readonly ProviderFacts[],
): Map<string, LabFacts> {
	const wanted = new Set([
		...ids,
		...providers.flatMap(({ lab }) => (lab === undefined ? [] : [lab])),
	]);
	return new Map(
		[...wanted].sort().flatMap((id) => {
			const entry = labs[id];
			if (entry === undefined) return [];
			const { name, url, orgs } = entry;
			const aliases = orgs.filter((org) => org !== id && org !== slugOf(name));
			return [
				[
					id,
					known({
						name,
						aliases: aliases.length > 0 ? [...aliases].sort() : undefined,
						url,
						from: { default: editors },
					}) as LabFacts,
				],
			];
		}),
	);
}
