import { aliasIsUnique } from './alias-is-unique.ts';
import { cacheReadIsCheaper } from './cache-read-is-cheaper.ts';
import { citedSourceExists } from './cited-source-exists.ts';
import { cutoffPrecedesRelease } from './cutoff-precedes-release.ts';
import { datesArePast } from './dates-are-past.ts';
import { fieldIsReal } from './field-is-real.ts';
import { idIsFree } from './id-is-free.ts';
import { modelHasLab } from './model-has-lab.ts';
import { namedPairFits } from './named-pair-fits.ts';
import { nameIsUnique } from './name-is-unique.ts';
import { onlyMeteredProvidersPrice } from './only-metered-providers-price.ts';
import { partsFitWhole } from './parts-fit-whole.ts';
import { pricePeriodsRise } from './price-periods-rise.ts';
import { providerLabFits } from './provider-lab-fits.ts';
import { resultHasModel } from './result-has-model.ts';
import { resultIsUnique } from './result-is-unique.ts';
import { resultsAreSorted } from './results-are-sorted.ts';
import { routeHasModel } from './route-has-model.ts';
import { routeIsUnique } from './route-is-unique.ts';
import { routesAreSorted } from './routes-are-sorted.ts';
import type { Rule } from './rule.ts';
import { sourcedFieldIsThere } from './sourced-field-is-there.ts';
import { successorExists } from './successor-exists.ts';
import { successorsEnd } from './successors-end.ts';
import { tiersRise } from './tiers-rise.ts';

/** Every rule that holds across records. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
	aliasIsUnique,
	cacheReadIsCheaper,
	citedSourceExists,
	cutoffPrecedesRelease,
	datesArePast,
	fieldIsReal,
	idIsFree,
	modelHasLab,
	namedPairFits,
	nameIsUnique,
	onlyMeteredProvidersPrice,
	partsFitWhole,
	pricePeriodsRise,
	providerLabFits,
	resultHasModel,
	resultIsUnique,
	resultsAreSorted,
	routeHasModel,
	routeIsUnique,
	routesAreSorted,
	sourcedFieldIsThere,
	successorExists,
	successorsEnd,
	tiersRise,
];
