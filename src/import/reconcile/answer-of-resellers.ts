/** What one reseller's entry says of a capability, or of open weights. */
export interface ResellerAnswer {
	/** The reseller, as the upstream spells it. */
	provider: string | undefined;
	yes: boolean;
}

/** From so many resellers on, a No can speak of the weights. */
const enoughNoes = 2;

/**
 * Families of which no lab has given the weights away. There a reseller that calls them closed says
 * what is known; elsewhere that is often wrong.
 */
const closedFamilies =
	/^(claude|gpt-(?!oss)|chatgpt|codex|o\d|gemini|grok-(?:[345]|code)|nova|palmyra-x|sonar|mercury|doubao|seed-[12]-)/;

/** OpenAI's o1-preview came out, the first model on sale that reasons before it answers. */
const firstReasoning = '2024-09-12';

/**
 * What one source's entries of resellers tell of the model: yes, no, or undefined for nothing.
 *
 * A reseller that serves a model with a capability shows that the model has it. One that serves it
 * without tells of its own offer, so that a No counts only where it was found to be right nearly
 * always, against what labs say of the same models:
 *
 * - tool calling: two noes or more, and not one yes;
 * - reasoning, a trait of the weights that is the same everywhere: two noes or more, and more of them
 *   than yeses; one is enough for a model released before any that reasoned;
 * - open weights: a No of a closed family. Otherwise more yeses than noes are a yes.
 */
export function answerOfResellers(
	field: string,
	model: string,
	answers: readonly ResellerAnswer[],
	releasedOn?: string,
): boolean | undefined {
	const yes = resellersThatSay(true, answers);
	const no = resellersThatSay(false, answers);
	const isOld = releasedOn !== undefined && releasedOn < firstReasoning;
	const isNo =
		(field === 'capabilities.toolCalling' && no >= enoughNoes && yes === 0) ||
		(field === 'capabilities.reasoning' && no >= (isOld ? 1 : enoughNoes) && no > yes) ||
		(field === 'openWeights' && no > 0 && no >= yes && closedFamilies.test(model));
	if (isNo) return false;
	const enoughYeses = field === 'openWeights' ? no + 1 : 1;
	return yes >= enoughYeses ? true : undefined;
}

function resellersThatSay(yes: boolean, answers: readonly ResellerAnswer[]): number {
	return new Set(answers.filter((answer) => answer.yes === yes).map(({ provider }) => provider))
		.size;
}
