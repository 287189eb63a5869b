import { addressesAreWhole } from './addresses-are-whole.ts';
import { canonicalIsOwn } from './canonical-is-own.ts';
import { errorsCanBeReported } from './errors-can-be-reported.ts';
import { hasOneH1 } from './has-one-h1.ts';
import { hasTitleAndDescription } from './has-title-and-description.ts';
import { headsAreUnique } from './heads-are-unique.ts';
import { htmlIsWellFormed } from './html-is-well-formed.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { imagesHaveTextAndSize } from './images-have-text-and-size.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { namedIdsExist } from './named-ids-exist.ts';
import { nothingIsEmpty } from './nothing-is-empty.ts';
import type { PageRule, SiteRule } from './rule.ts';
import { scriptsAreFiles } from './scripts-are-files.ts';
import { valuesAreText } from './values-are-text.ts';
import { wordsAreApart } from './words-are-apart.ts';
import { wordsStandOnce } from './words-stand-once.ts';

/** What must hold for every page by itself. */
export const pageRules: readonly PageRule[] = [
	htmlIsWellFormed,
	hasTitleAndDescription,
	hasOneH1,
	idsAreUnique,
	namedIdsExist,
	nothingIsEmpty,
	imagesHaveTextAndSize,
	addressesAreWhole,
	scriptsAreFiles,
	valuesAreText,
	wordsAreApart,
	wordsStandOnce,
	errorsCanBeReported,
];

/** What must hold between pages. */
export const siteRules: readonly SiteRule[] = [linksLeadSomewhere, headsAreUnique, canonicalIsOwn];
