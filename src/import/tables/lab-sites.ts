/** Sites on which a lab speaks for itself, so that a score found there is the lab's own claim. */
const sites: Readonly<Record<string, RegExp>> = {
	anthropic: /(^|\.)(anthropic\.com|claude\.com)$/,
	openai: /(^|\.)openai\.com$/,
	google:
		/(^|\.)(google|google\.com|google\.dev|deepmind\.google|blog\.google|storage\.googleapis\.com|deepmind\.com)$/,
	meta: /(^|\.)(meta\.com|llama\.com|facebook\.com)$/,
	deepseek: /(^|\.)deepseek\.com$/,
	alibaba: /(^|\.)(qwen\.ai|qwenlm\.github\.io|alibabacloud\.com)$/,
	mistral: /(^|\.)mistral\.ai$/,
	xai: /(^|\.)x\.ai$/,
	moonshotai: /(^|\.)(moonshot\.ai|moonshot\.cn|moonshotai\.github\.io|kimi\.com)$/,
	zai: /(^|\.)(z\.ai|bigmodel\.cn|zhipuai\.cn)$/,
	minimax: /(^|\.)(minimax\.io|minimaxi\.com)$/,
	cohere: /(^|\.)cohere\.com$/,
	amazon: /(^|\.)(amazon\.science|amazon\.com|aboutamazon\.com)$/,
	nvidia: /(^|\.)nvidia\.com$/,
	microsoft: /(^|\.)microsoft\.com$/,
	xiaomi: /(^|\.)(xiaomimimo\.com|mi\.com)$/,
	ibm: /(^|\.)ibm\.com$/,
	ai21: /(^|\.)ai21\.com$/,
	tencent: /(^|\.)tencent\.com$/,
	stepfun: /(^|\.)stepfun\.com$/,
	deepreinforce: /(^|\.)deep-reinforce\.com$/,
};

/** Names of the labs on Hugging Face and GitHub, where a path tells whose page it is. */
const accounts: Readonly<Record<string, RegExp>> = {
	anthropic: /^anthropics?$/i,
	openai: /^openai$/i,
	google: /^(google|google-deepmind|google-gemini)$/i,
	meta: /^(meta-llama|meta-models|facebook|facebookresearch)$/i,
	deepseek: /^deepseek-ai$/i,
	alibaba: /^(qwen|qwenlm|alibaba-nlp)$/i,
	mistral: /^mistralai$/i,
	xai: /^xai-org$/i,
	moonshotai: /^moonshotai$/i,
	zai: /^(zai-org|thudm)$/i,
	minimax: /^(minimaxai|minimax-ai)$/i,
	cohere: /^(coherelabs|cohereforai)$/i,
	nvidia: /^nvidia$/i,
	microsoft: /^microsoft$/i,
	xiaomi: /^xiaomimimo$/i,
	ibm: /^ibm-granite$/i,
	ai21: /^ai21labs$/i,
	tencent: /^(tencent|tencent-hunyuan)$/i,
	stepfun: /^stepfun-ai$/i,
	deepreinforce: /^deepreinforce-ai$/i,
};

/** Whether an address is a page of the lab itself. */
export function isOfLab(lab: string, address: string): boolean {
	let url: URL;
	try {
		url = new URL(address);
	} catch {
		return false;
	}
	if (/(^|\.)(huggingface\.co|github\.com|modelscope\.cn)$/.test(url.hostname)) {
		const account = url.pathname.split('/').find((part) => part !== '' && part !== 'models');
		return account !== undefined && (accounts[lab]?.test(account) ?? false);
	}
	return sites[lab]?.test(url.hostname) ?? false;
}
