/** How text is cut into tokens, by the name that OpenAI gives it. */
export type Encoding = 'cl100k_base' | 'o200k_base';

/** How the tokens of a text are counted for a model, and how far that is right. */
export interface TokenCounting {
	encoding: Encoding;
	/** A sentence or two for below the count. */
	note: string;
}

/** The models before GPT-4o have an encoding of their own. */
const older = /^gpt-(3-5|4(?!o|-1|-5))/;

/** The encoding for a model of a lab. Only those of OpenAI are public here; for others it is an estimate. */
export function countingFor(model: { id: string; name: string; lab?: string }): TokenCounting {
	if (model.lab === 'OpenAI') {
		const encoding = older.test(model.id) ? 'cl100k_base' : 'o200k_base';
		return {
			encoding,
			note: `Counted with ${encoding}, the encoding that gpt-tokenizer has for ${model.name}. A request adds a few tokens around each message.`,
		};
	}
	return {
		encoding: 'o200k_base',
		note: `An estimate for ${model.name}: counted with o200k_base, an encoding of OpenAI’s. Its own tokenizer gives another number.`,
	};
}
