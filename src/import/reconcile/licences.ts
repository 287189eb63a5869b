/** Licences as upstreams write them, by a spelling without marks and case. */
const known: readonly [RegExp, string][] = [
	[/^apache(licen[cs]e)?(v?20)?$/, 'Apache-2.0'],
	[/^mit(licen[cs]e)?$/, 'MIT'],
	[/^modifiedmit(licen[cs]e)?$/, 'Modified MIT'],
	[/^bsd3clause$/, 'BSD-3-Clause'],
	[/^ccby40$/, 'CC-BY-4.0'],
	[/^ccbync(40)?/, 'CC-BY-NC-4.0'],
	[/^proprietary$|^commercial$/, 'proprietary'],
	[/^(meta)?llama2(community)?(licen[cs]e)?(agreement)?$/, 'Llama 2 Community License'],
	[/^(meta)?llama30?(community)?(licen[cs]e)?(agreement)?$/, 'Llama 3 Community License'],
	[/^(meta)?llama31(community)?(licen[cs]e)?(agreement)?$/, 'Llama 3.1 Community License'],
	[/^(meta)?llama32(community)?(licen[cs]e)?(agreement)?$/, 'Llama 3.2 Community License'],
	[/^(meta)?llama33(community)?(licen[cs]e)?(agreement)?$/, 'Llama 3.3 Community License'],
	[/^(meta)?llama4(community)?(licen[cs]e)?(agreement)?$/, 'Llama 4 Community License'],
	[/^gemma(termsofuse|licen[cs]e)?$/, 'Gemma Terms of Use'],
	[/^qwen(licen[cs]e)?$/, 'Qwen License'],
	[/^tongyiqianwen(licen[cs]e|$)/, 'Qwen License'],
	[/^deepseek(model)?(licen[cs]e)?$/, 'DeepSeek License'],
	[/^mistral(ai)?researchlicen[cs]e|^mrl$/, 'Mistral Research License'],
	[/^mnpl|mistralainonproduction/, 'Mistral Non-Production License'],
	[/^nvidiaopenmodel/, 'NVIDIA Open Model License'],
	[/^qwenresearch/, 'Qwen Research License'],
	[/^jambaopenmodel/, 'Jamba Open Model License'],
];

/** A licence in one spelling: SPDX where there is an id, else as its publisher names it. */
export function licenceName(text: string): string {
	const flat = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	return known.find(([pattern]) => pattern.test(flat))?.[1] ?? text.trim().replaceAll(/\s+/g, ' ');
}

/** Whether a licence allows commercial use without conditions on who; undefined where it depends. */
export function allowsCommercialUse(licence: string): boolean | undefined {
	if (['Apache-2.0', 'MIT', 'BSD-3-Clause', 'CC-BY-4.0'].includes(licence)) return true;
	if (/NC|Research License|Non-Production/.test(licence)) return false;
	return undefined;
}
