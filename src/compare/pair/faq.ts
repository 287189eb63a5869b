import type { Catalog } from '../../schema/catalog.ts';
import { claim, type Claim } from '../claim.ts';
import { because, derived, fact, isFilled, type Fact } from '../evidence.ts';
import { formatPercent, formatPrice } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import { priceEvidence } from '../offers.ts';
import { perObject } from '../per-catalog.ts';
import type { Profile } from '../profile.ts';
import { rules } from '../rules.ts';
import { successionOf } from '../succession.ts';
import { costFact, costLead, liveOffers, onDay, tokensLead, type Pairing } from './pairing.ts';

export interface Question {
	question: string;
	answer: Claim;
}

/** Questions that the facts can answer. An answer never stands twice. */
export function questionsOf(pair: Pairing): Question[] {
	const { catalog, a, b } = pair;
	const all: (Question | undefined)[] = [
		stillAvailable(catalog, a),
		stillAvailable(catalog, b),
		whatCosts(pair),
		priceOf(a),
		priceOf(b),
		whichLonger(pair),
		howNew(pair),
		images(pair),
		host(a),
		host(b),
		whereServed(a),
		whereServed(b),
	];
	const seen = new Set<string>();
	return all.filter((one) => {
		if (!one || seen.has(one.answer.text)) return false;
		seen.add(one.answer.text);
		return true;
	}) as Question[];
}

function stillAvailable(catalog: Catalog, profile: Profile): Question | undefined {
	const { name, lab, status } = profile;
	if (!status.retiresOn) return undefined;
	const instead = successorInWords(catalog, profile);
	return status.stage === 'retired'
		? {
				question: `Is ${name} still available?`,
				answer: claim`Not from ${lab.name}, which retired ${name} on ${status.retiresOn}.${instead}`,
			}
		: {
				question: `How long is ${name} available?`,
				answer: claim`${lab.name} serves ${name} until ${status.retiresOn}.${instead}`,
			};
}

/** ` Its successor is B.`, or ` Its successor is B, retired too; next in service is C.` */
function successorInWords(catalog: Catalog, profile: Profile): Fact<string> | '' {
	const succession = successionOf(catalog, profile);
	if (!succession) return '';
	const { successor, retired, heir } = succession;
	const too = retired ? ', retired too' : '';
	const next = heir ? `; next in service is ${heir.name}` : '';
	return { ...successor, text: ` Its successor is ${successor.text}${too}${next}.` };
}

function whatCosts({ a, b, workload }: Pairing): Question | undefined {
	const [x, y] = [costFact(a), costFact(b)];
	if (!x || !y || a.cost.kind !== 'known' || b.cost.kind !== 'known') return undefined;
	const question = `Which is cheaper, ${a.name} or ${b.name}?`;
	const [atA, atB] = [a.cost.best.offer.name, b.cost.best.offer.name];
	const lead = costLead(a.cost, b.cost);
	if (lead === 'tie')
		return {
			question,
			answer: claim`Neither by more than ${formatPercent(rules.sameCostShare)}: ${workload} cost ${x} a month with ${a.name} at ${atA} and ${y} with ${b.name} at ${atB}.`,
		};
	const [cheap, low, at, dear, high, where] =
		lead === 'a' ? [a, x, atA, b, y, atB] : [b, y, atB, a, x, atA];
	return {
		question,
		answer: claim`${cheap.name} at the default traffic: ${workload} cost ${low} a month at ${at}, against ${high} with ${dear.name} at ${where}.`,
	};
}

const priceOf = perObject(({ name, cost }: Profile): Question | undefined => {
	if (cost.kind === 'unknown') return undefined;
	const { offer } = cost.best;
	const price = (key: 'inputUsdPerMtok' | 'outputUsdPerMtok') => {
		const usd = offer.period?.[key];
		return usd === undefined ? undefined : fact(usd, formatPrice(usd), priceEvidence(offer, key));
	};
	const [input, output] = [price('inputUsdPerMtok'), price('outputUsdPerMtok')];
	if (!input || !output) return undefined;
	return {
		question: `What ${cost.kind === 'ended' ? 'did' : 'does'} ${name} cost per million tokens?`,
		answer:
			cost.kind === 'ended'
				? claim`The last price of ${name} at ${offer.name} was ${input} for input and ${output} for output. That route has ended.`
				: claim`${name} costs ${input} for input and ${output} for output at ${offer.name}.`,
	};
});

function whichLonger({ a, b }: Pairing): Question | undefined {
	const [x, y] = [a.contextTokens, b.contextTokens];
	if (!x || !y) return undefined;
	const question = 'Which has the longer context window?';
	if (x.value === y.value)
		return { question, answer: claim`Neither: both take ${x} tokens${because(y)}.` };
	if (tokensLead(x.value, y.value) === 'tie')
		return {
			question,
			answer: claim`Neither by more than ${formatPercent(rules.sameTokensShare)}: ${a.name} takes ${x} tokens, ${b.name} takes ${y}.`,
		};
	const [more, high, less, low] = x.value > y.value ? [a, x, b, y] : [b, y, a, x];
	return { question, answer: claim`${more.name}, with ${high} tokens; ${less.name} has ${low}.` };
}

function howNew({ a, b }: Pairing): Question | undefined {
	const [x, y] = [a.knowledgeCutoff, b.knowledgeCutoff];
	if (!x || !y) return undefined;
	return {
		question: 'How recent is what they know?',
		answer:
			x.text === y.text
				? claim`The training data of both ends ${onDay(x)}${because(y)}.`
				: claim`The training data of ${a.name} ends ${onDay(x)}, that of ${b.name} ${onDay(y)}.`,
	};
}

function images({ a, b }: Pairing): Question | undefined {
	const [x, y] = [a.inputModalities, b.inputModalities];
	if (!x || !y) return undefined;
	const question = 'Can they read images?';
	const [fx, fy] = [because(x), because(y)];
	const [reads, alsoReads] = [x.value.includes('image'), y.value.includes('image')];
	if (reads === alsoReads)
		return {
			question,
			answer: reads
				? claim`Yes, both${fx} take images${fy}.`
				: claim`No, neither${fx} takes images${fy}.`,
		};
	const [can, not] = reads ? [a, b] : [b, a];
	return { question, answer: claim`${can.name} can${fx}; ${not.name} cannot${fy}.` };
}

const host = perObject((profile: Profile): Question | undefined => {
	const { name, openWeights, licence, totalParameters, commercialUse } = profile;
	if (!openWeights) return undefined;
	const question = `Can I run ${name} on my own machines?`;
	if (!openWeights.value)
		return {
			question,
			answer: claim`No, the weights of ${name} are not published${because(openWeights)}.`,
		};
	// A licence has any kind of name, so it follows a colon and needs no article.
	const terms = licence ? { ...licence, text: ` Licence: ${licence.text}.` } : '';
	const size = totalParameters
		? { ...totalParameters, text: ` Parameters: ${totalParameters.text}.` }
		: '';
	const use =
		commercialUse?.value === false
			? { ...commercialUse, text: ' Commercial use is not allowed.' }
			: '';
	return {
		question,
		answer: claim`Yes, the weights of ${name} are open${because(openWeights)}.${terms}${use}${size}`,
	};
});

const whereServed = perObject((profile: Profile): Question | undefined => {
	const live = liveOffers(profile);
	const byProvider = new Map(live.map((offer) => [offer.served.provider.name, offer]));
	const facts = [...byProvider].map(([name, { evidence }]) => fact(name, name, evidence));
	if (!isFilled(facts)) return undefined;
	const names = facts.slice(0, namesShown).map(({ text }) => text);
	const more = facts.length - names.length;
	const list = derived(names, listOf(more > 0 ? [...names, `${more} more`] : names), facts);
	return {
		question: `Who serves ${profile.name}?`,
		answer: claim`${list} ${facts.length === 1 ? 'offers' : 'offer'} ${profile.name} by tokens.`,
	};
});

const namesShown = 6;
