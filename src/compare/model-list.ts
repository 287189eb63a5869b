import { compareText } from '../format/compare-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import { cheapestPrice } from './cheapest-price.ts';
import type { Citations } from './citations.ts';
import type { Fact } from './evidence.ts';
import { modelPath } from './paths.ts';
import { profileOf, type Profile } from './profile.ts';

/** One model of a short list, its sources together. What is not known is left out. */
export interface ModelListRow {
	id: string;
	name: string;
	href: string;
	lab: string;
	released?: Pick<Fact, 'text'>;
	contextTokens?: Pick<Fact, 'text'>;
	/** The cheapest prices in US dollars per million tokens; the last ones where nobody asks any. */
	input?: Pick<Fact, 'text'>;
	output?: Pick<Fact, 'text'>;
	refs: number[];
}

/** Models as rows of a short list, newest first; those without a release day come last, by name. */
export function modelList(
	catalog: Catalog,
	ids: Iterable<string>,
	citations: Citations,
): ModelListRow[] {
	return newestFirst([...ids].map((id) => profileOf(catalog, id))).map((profile) =>
		modelListRow(profile, citations),
	);
}

/** By release day, newest first, then by name. Without a day comes last. */
export function newestFirst(profiles: readonly Profile[]): Profile[] {
	const day = ({ releasedOn }: Profile) => releasedOn?.value ?? '';
	return profiles.toSorted((x, y) =>
		day(x) === day(y) ? compareText(x.name, y.name) : day(x) < day(y) ? 1 : -1,
	);
}

function modelListRow(profile: Profile, citations: Citations): ModelListRow {
	const { id, name, lab, offers, releasedOn, contextTokens } = profile;
	const input = cheapestPrice(offers, 'inputUsdPerMtok')?.fact;
	const output = cheapestPrice(offers, 'outputUsdPerMtok')?.fact;
	const facts = [releasedOn, contextTokens, input, output];
	return {
		id,
		name,
		href: modelPath(id),
		lab: lab.name,
		...(releasedOn && { released: { text: releasedOn.text } }),
		...(contextTokens && { contextTokens: { text: contextTokens.text } }),
		...(input && { input: { text: input.text } }),
		...(output && { output: { text: output.text } }),
		refs: citations.refs(facts.flatMap((one) => one?.evidence ?? [])),
	};
}
