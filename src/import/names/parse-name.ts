/** What an upstream spelling says beside the name of the model. */
export interface NameTags {
	/** Where it runs: `us`, `eu`, `global` … as the provider's id says. */
	region?: string;
	/** Another offer of the same weights at another price: `free`, `fast`, `batch` … */
	offer?: string;
	/** Reasoning effort: `high`, `max`, `16k`, `none`; `thinking` where no level is given. */
	effort?: string;
	/** Number format of the weights, e.g. `fp8`. */
	quantisation?: string;
	/** The day in the id, as YYYY-MM-DD, or a number such as 002: one state of the model. */
	snapshot?: string;
	/** The words of a preview, e.g. `preview` or `preview 05-06`. */
	preview?: string;
	/** The id moves with the newest version, e.g. `claude-sonnet-latest`. */
	latest?: true;
}

export interface ParsedName {
	/** A slug after the rules, before aliases: `claude-3-7-sonnet`. */
	id: string;
	/** The organisation that the spelling names before its last slash, e.g. `meta-llama`. */
	org?: string;
	tags: NameTags;
}

const regions = 'us-gov|us|eu|apac|au|jp|in|ca|sa|uk|global|regional';
const vendors =
	'anthropic|amazon|meta|mistral|cohere|deepseek|openai|qwen|google|minimax|moonshotai|moonshot|nvidia|zai|xai|writer|ai21|stability|twelvelabs';
/** Names of a lab or a reseller that some providers glue before the model's own name. */
const gluedNames =
	/^(?:databricks|snowflake|umans(?=-(?:glm|kimi|qwen))|coding|anthropic|openai|cohere|xiaomi|google|nvidia|moonshotai|moonshot|amazon|mistralai|deepseek-ai|zai-org|z-ai|zai|ai21|ibm|xai|x-ai|microsoft|alibaba|minimaxai|qwen-(?=qwen)|meta-(?=llama)|meta-llama-(?=llama))-+(?=[a-z]+[a-z0-9]*)/;
const quantisations =
	/-(fp8(?:-dynamic)?|fp4|fp16|bf16|nvfp4|mxfp4|int4|int8|awq|gptq|gguf|8bit|4bit|w4a16|tee)(?=-|$)/;
/** Speeds and service levels that are another price for the same weights. */
const offers =
	/-(highspeed|ultraspeed|ultrafast|lightning|fast|spot|batch|free|priority|flex|prime|tput|contributor)$/;

/** Families whose plain weights both think and do not, so that `-thinking` is a mode. */
const thinksByMode =
	/^(claude|gemini|gpt|o[1-9]|deepseek|glm-(4-[5-9]|[5-9])|grok|kimi-k(2-[5-9]|[3-9])|qwen3(-[5-9])?-(\d|max|plus|flash)|mimo|minimax|nemotron|step|hy\d|longcat|seed|doubao)/;
/** Weights of their own although the family otherwise thinks by mode. */
const thinkingWeights = /^(qwen3-(next|vl|omni)|kimi-k2(?!-[5-9])|.*-2507)/;
/** Ids in which the word names other weights. */
const keepsFast = /^grok-(4-fast|4-1-fast|code-fast|3-fast|3-mini-fast)|^morph|^mercury/;
const keepsLightning = /^(yi|nemotron)-/;
const keepsPreview =
	/^(?!gemini).*-(exp|experimental)$|^(o1|qwq-32b|qvq-72b|gpt-4-turbo|gpt-4-(0125|1106)|kimi-k2-0711)-preview/;

/**
 * Reads an upstream spelling of a model: its name as a slug, and what else the spelling says.
 *
 * Rules only, no table: aliases are applied afterwards. `"us.anthropic.claude-3-7-sonnet-20250219-v1:0"`
 * gives `claude-3-7-sonnet` with region `us` and snapshot `2025-02-19`.
 */
export function parseName(raw: string): ParsedName {
	const tags: NameTags = {};
	let text = raw.trim().toLowerCase().replaceAll(/[‐-―]/g, '-');
	if (text.startsWith('~')) {
		tags.latest = true;
		text = text.slice(1);
	}
	text = text.replace(/^(hf:|@cf\/|@hf\/)/, '');
	const segments = text.split('/').filter((part) => part !== '');
	for (const part of segments.slice(0, -1)) {
		const region = new RegExp(`^(${regions}|global-standard)$`).exec(part)?.[1];
		if (region) tags.region = region;
	}
	const owners = segments
		.slice(0, -1)
		.filter(
			(part) => !/^(accounts|models|routers|chat-completion|workers-ai|pro|ft:.*)$/.test(part),
		);
	const org = owners.at(-1)?.replace(/^@/, '');
	text = segments.at(-1) ?? '';

	text = readBrackets(text, tags);
	text = readCloudMarks(text, tags);
	text = text.replaceAll(/[\s_.,:+]+/g, '-').replaceAll(/[^a-z0-9-]/g, '');
	text = text
		.replaceAll(/(?<=\d)p(?=\d)/g, '-')
		.replaceAll(/-{2,}/g, '-')
		.replaceAll(/^-|-$/g, '');
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replace(gluedNames, '');
	}
	text = splitGluedVersions(text);
	text = readDates(text, tags);
	text = readStateNumber(text, tags);
	text = readSuffixes(text, tags);
	text = orderClaude(text);
	return { id: text, ...(org === undefined ? {} : { org }), tags };
}

/** Words in brackets and after a colon: efforts, offers, days and remarks. */
function readBrackets(text: string, tags: NameTags): string {
	return text
		.replaceAll(/\s*\(([^)]*)\)/g, (_, inside: string) => {
			readRemark(inside.trim(), tags);
			return /^\d{4}$/.test(inside) ? `-${inside}` : '';
		})
		.replace(
			/:(free|batch|nitro|floor|online|exacto|extended|beta|thinking|discounted)$/,
			(_, word: string) => {
				if (word === 'thinking') tags.effort ??= 'thinking';
				else if (word === 'free' || word === 'batch') tags.offer = word;
				return '';
			},
		);
}

function readRemark(words: string, tags: NameTags): void {
	const budget = /(\d+)k\b.*think|think\w*\s*(\d+)k/.exec(words);
	if (/^no think|non-?thinking|nothink|^chat$/.test(words)) tags.effort = 'none';
	else if (budget) tags.effort = `${budget[1] ?? budget[2]}k`;
	else if (/^(minimal|low|medium|high|xhigh|max)$/.test(words)) tags.effort = words;
	else if (/think|^reasoner$|^reasoning$/.test(words)) tags.effort = 'thinking';
	else if (/^\d{4}-\d{2}-\d{2}$/.test(words)) tags.snapshot = words;
	else if (/^latest$/.test(words)) tags.latest = true;
	else if (/^free$/.test(words)) tags.offer = 'free';
}

/** Bedrock's regions, vendors and versions; Vertex's days. */
function readCloudMarks(text: string, tags: NameTags): string {
	return (
		text
			.replace(new RegExp(`^(${regions})\\.(?=[a-z])`), (_, region: string) => {
				tags.region = region;
				return '';
			})
			// `deepseek.v3`: here the vendor is a part of the name.
			.replace(/^deepseek\.(?=[rv]\d)/, 'deepseek-')
			.replace(new RegExp(`^(${vendors})\\.(?=[a-z])`), '')
			.replace(/(-v\d+)?:\d+(:\d+k)?$/, '')
			.replace(/-\d:\d$/, '')
			.replace(/@(default|latest|\d{3})$/, '')
			.replace(/@(\d{8})$/, '-$1')
			.replace(/-maas$/, '')
	);
}

/** `gpt-54` is gpt-5-4, `llama3-3` is llama-3-3, `qwen-3-7` is qwen3-7. */
function splitGluedVersions(text: string): string {
	return text
		.replace(/^gpt-([56])([1-9])(?=-|$)/, 'gpt-$1-$2')
		.replace(/^gpt-?([345])-?(?=o|-|$)/, 'gpt-$1')
		.replace(/^gpt-35-/, 'gpt-3-5-')
		.replace(/^gpt-(\d)(?=[1-9]-(?:mini|turbo))/, 'gpt-$1-')
		.replace(/^minimax-m(\d)([1-9])(?=-|$)/, 'minimax-m$1-$2')
		.replace(/^(?:minimax-)?m(\d)(?=-\d|$)/, 'minimax-m$1')
		.replace(/^qwen-(?=[23](?:-|$))/, 'qwen')
		.replace(/^qwen([23])([5-9])(?=-)/, 'qwen$1-$2')
		.replace(/^(?:meta-)?llama-?(\d)(?=-|$)/, 'llama-$1')
		.replace(/^gemma-?(\d)(?=-|$|n-)/, 'gemma-$1')
		.replace(/^claude-?(opus|sonnet|haiku|fable)-?(\d)/, 'claude-$1-$2')
		.replace(/^phi-?(\d)(?=-|$)/, 'phi-$1')
		.replace(/^deepseek-?(r1|v\d)(?=-|$)/, 'deepseek-$1')
		.replace(/^lfm-(?=2(?:-|$))/, 'lfm')
		.replace(/^deepseek-(?=deepseek-)/, '')
		.replace(/^(grok|glm|gemini|step|nova|mercury)-?(\d)(?=-|$)/, '$1-$2');
}

const monthDay = '(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';

/** Takes days out; four-digit marks (2507, 0324) stay, since they are other weights. */
function readDates(text: string, tags: NameTags): string {
	return text
		.replace(
			/-(20\d{2})-?(0[1-9]|1[0-2])-?([0-3]\d)(?=-|$)/,
			(_, y: string, m: string, d: string) => {
				tags.snapshot = `${y}-${m}-${d}`;
				return '';
			},
		)
		.replace(/-2([3-7])(0[1-9]|1[0-2])([0-3]\d)$/, (_, y: string, m: string, d: string) => {
			tags.snapshot = `202${y}-${m}-${d}`;
			return '';
		})
		.replace(
			new RegExp(
				`(?:-(preview|exp|beta|experimental))-(${monthDay}|(?:0[1-9]|1[0-2])-20\\d{2})(?=-|$)`,
			),
			(_, word: string, day: string) => {
				tags.preview = `${word} ${day}`;
				return '';
			},
		)
		.replace(
			new RegExp(`^(gemini-2-5-(?:pro|flash))-(${monthDay})(?=-|$)`),
			(_, id: string, day: string) => {
				tags.preview = `preview ${day}`;
				return id;
			},
		);
}

/** Google's `-001` and `-002`: states of one model. */
function readStateNumber(text: string, tags: NameTags): string {
	return text.replace(/^(gemini-.*)-(00\d)$/, (_, id: string, state: string) => {
		tags.snapshot = state;
		return id;
	});
}

/** Takes marks off the end until none is left. */
function readSuffixes(text: string, tags: NameTags): string {
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replace(/-(latest|default)$/, () => {
			tags.latest = true;
			return '';
		});
		text = text.replace(quantisations, (_, format: string) => {
			tags.quantisation = format;
			return '';
		});
		if (!keepsFast.test(text) && !(text.endsWith('-lightning') && keepsLightning.test(text)))
			text = text.replace(offers, (_, offer: string) => {
				if (offer === 'tput') tags.quantisation ??= 'fp8';
				else tags.offer = offer;
				return '';
			});
		if (!keepsPreview.test(text))
			text = text.replace(
				/-(preview|exp|experimental|beta|pre-release|prerelease)$/,
				(_, word: string) => {
					tags.preview ??= word.startsWith('pre') ? 'preview' : word;
					return '';
				},
			);
		text = text.replace(/-(instruct|it|hf|paddle|customtools)$/, '');
		text = text.replace(/(?<=-\d+b(?:-a\d+b)?(?:-instruct)?)-(turbo|lite)$/, (_, word: string) => {
			tags.quantisation ??= word;
			return '';
		});
		text = text.replace(/(?<=^(?:deepseek|kimi)-.*\d.*)-(turbo)$/, (_, offer: string) => {
			tags.offer = offer;
			return '';
		});
		text = text.replace(/-instruct(?=-(?:\d{4}|v\d|turbo|lite)(?:-|$))/, '');
		if (thinksByMode.test(text) && !thinkingWeights.test(text)) text = readThinking(text, tags);
	}
	return text.replace(/^(llama-4-(?:maverick|scout))-17b(?:-\d+e)?/, '$1');
}

function readThinking(text: string, tags: NameTags): string {
	return text
		.replace(
			/-(?:thinking|think)(?:-(\d+k|auto|high|low|minimal|medium|max))?$/,
			(_, level?: string) => {
				tags.effort ??= level && level !== 'auto' ? level : 'thinking';
				return '';
			},
		)
		.replace(/-(?:nothinking|non-?thinking|no-thinking|no-think)$/, () => {
			tags.effort ??= 'none';
			return '';
		})
		.replace(/-(high|low|minimal)thinking$/, (_, level: string) => {
			tags.effort ??= level;
			return '';
		});
}

/** Claude 3 puts the version first, Claude 4 the tier; upstreams mix the two. */
function orderClaude(text: string): string {
	const tierFirst = /^claude-(opus|sonnet|haiku|fable)-(\d)(?:-(\d))?(?=-|$)(.*)$/.exec(text);
	const versionFirst = /^claude-(\d)(?:-(\d))?-(opus|sonnet|haiku|fable)(?=-|$)(.*)$/.exec(text);
	const [tier, major, minor, rest] = tierFirst
		? [tierFirst[1], tierFirst[2], tierFirst[3], tierFirst[4]]
		: [versionFirst?.[3], versionFirst?.[1], versionFirst?.[2], versionFirst?.[4]];
	if (tier === undefined || major === undefined) return text;
	const version = minor === undefined || minor === '0' ? major : `${major}-${minor}`;
	const name = Number(major) < 4 ? `claude-${version}-${tier}` : `claude-${tier}-${version}`;
	return name + (rest === '-v1' ? '' : (rest ?? ''));
}
