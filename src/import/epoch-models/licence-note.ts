/** Licences as Epoch's notes word them; the first of a note's words that fits wins. */
const wordings: readonly [RegExp, string][] = [
	[/modified mit/i, 'Modified MIT'],
	[/\bmit licen[cs]ed?\b/i, 'MIT'],
	[/\bapache(?: licen[cs]e)?,?(?: version)? 2(?:\.0)?\b/i, 'Apache-2.0'],
	[/llama 2 (?:community )?licen[cs]e/i, 'Llama 2 Community License'],
	[/llama 3\.1 (?:community |model )?licen[cs]e/i, 'Llama 3.1 Community License'],
	[/llama 3\.2 (?:community )?licen[cs]e/i, 'Llama 3.2 Community License'],
	[/llama 3\.3 (?:community )?licen[cs]e/i, 'Llama 3.3 Community License'],
	[/llama 4 (?:community )?licen[cs]e/i, 'Llama 4 Community License'],
	[/llama\.meta\.com\/llama3\/license/i, 'Llama 3 Community License'],
	[/gemma licen[cs]e|ai\.google\.dev\/gemma\/terms/i, 'Gemma Terms of Use'],
	[/nvidia open model licen[cs]e/i, 'NVIDIA Open Model License'],
	[/mistral research licen[cs]e|\bmrl licen[cs]e/i, 'Mistral Research License'],
	[/mistral ai non-production licen[cs]e/i, 'Mistral Non-Production License'],
	[/qwen research licen[cs]e/i, 'Qwen Research License'],
	[/\bqwen licen[cs]e|tongyi[ -]qianwen/i, 'Qwen License'],
	[/databricks\.com\/legal\/open-model-license/i, 'Databricks Open Model License'],
	[/\bcc[- ]by[- ]nc\b/i, 'CC-BY-NC-4.0'],
];

/** Licences without conditions: Epoch calls such weights unrestricted. */
const permissive = ['MIT', 'Apache-2.0'];

/**
 * The licence that an accessibility note names for the weights.
 *
 * Undefined where it names none or several, and where it fits badly to what Epoch says of the
 * weights. Words on the licence of the code, and on further terms, are left out.
 */
export function licenceInNote(note: string, accessibility: string): string | undefined {
	const parts = note
		.replaceAll('\u00a0', ' ')
		.replace(/Additional Information:[^]*/, '')
		// An address alone on its line belongs to the words above it.
		.replace(/\n+(?=https:\S+\s*(?:\n|$))/g, ' ')
		.split(/\n+|; |\. (?=[A-Z"])/)
		.filter((part) => !isOfCode(part));
	const named = new Set(
		parts.flatMap((part) => {
			const found = wordings.find(([pattern]) => pattern.test(part));
			return found === undefined ? [] : [found[1]];
		}),
	);
	const [licence] = named;
	if (licence === undefined || named.size > 1) return undefined;
	const unrestricted = accessibility === 'Open weights (unrestricted)';
	return permissive.includes(licence) === unrestricted ? licence : undefined;
}

const isOfCode = (part: string) =>
	/\bcode\b|\binference\b|\brepo\b|github\.com/i.test(part) &&
	!/\bweights\b|\bmodels?\b|huggingface\.co|llama-models/i.test(
		part.replaceAll(/https:\S*github\S*/g, ''),
	);
