import { expect, test } from 'vitest';
import { indexNames } from '../../../src/search/names.ts';
import { resolvePath } from '../../../src/search/resolve-path.ts';
import { entries } from './entries.fixture.ts';

const index = indexNames(entries);
const pair = '/compare/claude-3-7-sonnet/gpt-4o/';

test.each([
	// Pairs.
	['/compare/gpt-4o/claude-3-7-sonnet/', pair],
	['/compare/gpt-4o/claude-3-7-sonnet', pair],
	['/compare/claude-3-7-sonnet/gpt-4o', pair],
	['/compare/GPT-4o/Claude-3.7-Sonnet/', pair],
	['/compare/claude-3-7-sonnet-20250219/chatgpt-4o-latest/', pair],
	['/compare/gpt4o/claude_3.7_sonnet/index.html', pair],
	['/compare/gpt-4o-vs-claude-3-7-sonnet/', pair],
	['/compare/gpt-4o-vs-claude-3-7-sonnet.html', pair],
	['/claude-3-7-sonnet-vs-gpt-4o', pair],
	['/compare/anthropic%2Fclaude-3.7-sonnet/gpt-4o/', pair],
	['/compare/gpt-4o/openai%2Fgpt-4o/', '/models/gpt-4o/'],
	['/compare/gpt-4o/gpt-4o/', '/models/gpt-4o/'],
	['/compare/gpt-4o/', '/models/gpt-4o/'],
	// Other pages.
	['/models/gpt4o/', '/models/gpt-4o/'],
	['/models/chatgpt-4o-latest/', '/models/gpt-4o/'],
	['/models/openai/gpt-4o/', '/models/gpt-4o/'],
	['/models/google/gemini-2.5-pro', '/models/gemini-2-5-pro/'],
	['/model/gpt-4o.html', '/models/gpt-4o/'],
	['/Models/Mystery-1/', '/models/mystery-1/'],
	['/providers/aws-bedrock/', '/providers/amazon-bedrock/'],
	['/providers/OpenAI/', '/providers/openai/'],
	['/labs/OpenAI/', '/labs/openai/'],
	['/benchmarks/tau-bench/', '/benchmarks/tau2-bench/'],
	['/gpt-4o/', '/models/gpt-4o/'],
	['/openai/gpt-4o', '/models/gpt-4o/'],
	['/command-r+/', '/models/command-r-plus/'],
	['/best/Coding', '/best/coding/'],
	['/best/programming/', '/best/coding/'],
	['/need/cheap/', '/best/cheap-bulk/'],
	['/coding/', '/best/coding/'],
	['/search/gpt 4o/', '/search/?q=gpt+4o'],
	['/search/a%26b=c/', '/search/?q=a%26b%3Dc'],
	// Compared on the page for any models.
	['/compare/qwen3-5-4b/gpt-4o/', '/compare/?m=gpt-4o&m=qwen3-5-4b'],
	['/compare/gpt-4o/mystery-1/', '/compare/?m=gpt-4o&m=mystery-1'],
])('%s is meant for %s', (pathname, path) => {
	expect(resolvePath(pathname, index)).toEqual({ kind: 'page', path });
});

test.each([
	// Not found under the right address: going there again would never end.
	[pair, 'claude 3 7 sonnet vs gpt 4o'],
	['/models/gpt-4o/', 'gpt 4o'],
	// Guesses.
	['/models/calude/', 'calude'],
	['/compare/gpt-4o/zebra/', 'gpt 4o vs zebra'],
	['/compare/gpt-4o/deepseek-r1/command-r/', 'gpt 4o vs deepseek r1 vs command r'],
	['/openai/', 'openai'],
	['/models/', ''],
	['/best/', ''],
	['/best/painting/', 'painting'],
	['/search/', 'search'],
	['/compare/', ''],
	['/', ''],
	['/constructor/', 'constructor'],
	['/blog/why-models', 'blog why models'],
	// Hostile or broken.
	['//evil.example/gpt-4o', 'evil.example gpt 4o'],
	['/models/%E0%A4%A/', '%e0%a4%a'],
	['/models/https:%2F%2Fevil.example/', 'https://evil.example'],
	['/models/<img src=x>/', '<img src=x>'],
])('%s is searched for as "%s"', (pathname, query) => {
	expect(resolvePath(pathname, index)).toEqual({ kind: 'search', query });
});
