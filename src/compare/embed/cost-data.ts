import type { Catalog } from '../../schema/catalog.ts';
import { formatDay } from '../../format/day.ts';
import { plainModel } from '../plain-model.ts';
import type { Profile } from '../profile.ts';
import type { CostData } from './cost-card.ts';
import { statusText } from './status-text.ts';

/** What a cost widget needs of a model. */
export function costData(catalog: Catalog, profile: Profile): CostData {
	const status = statusText(profile);
	return {
		asOf: formatDay(catalog.asOf),
		...(status === undefined ? {} : { status }),
		model: plainModel(catalog, profile),
	};
}
