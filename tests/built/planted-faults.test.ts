import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditPage } from '../../src/build/audit/audit-page.ts';
import { auditSite } from '../../src/build/audit/audit-site.ts';
import { Records } from '../../src/build/audit/records.ts';
import { filesIn } from '../../src/build/checks/site-files.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';

const site = process.env['FIXTURE_SITE'] ?? '.cache/fixture-site';
const data = 'tests/fixtures/data';

let records: Records;
beforeAll(async () => {
	const { catalog } = await loadCatalog(data);
	const pairs = (await filesIn(site)).filter((file) => /^\/compare\/[^/]+\/[^/]+\//.test(file));
	records = new Records(catalog, pairs.filter((file) => file.endsWith('.html')).length);
});

const readPage = (path: string) => readFile(join(site, path, 'index.html'), 'utf8');

/** Changes the HTML of one section only. Fails when there is nothing to change. */
function inSection(html: string, id: string, edit: (section: string) => string): string {
	const start = html.indexOf(`<section id="${id}"`);
	const end = html.indexOf('</section>', start) + '</section>'.length;
	const section = html.slice(start, end);
	const edited = edit(section);
	if (start < 0 || edited === section) throw new Error(`Nothing to plant in ${id}`);
	return html.slice(0, start) + edited + html.slice(end);
}

interface Plant {
	name: string;
	page: string;
	section: string;
	edit: (section: string) => string;
	/** What the fault must say. */
	says: RegExp;
}

const pair = '/compare/large-2/small-1/';
const retired = '/compare/large-1/large-2/';

const plants: readonly Plant[] = [
	{
		name: 'a wrong number in prose',
		page: pair,
		section: 'summary',
		edit: (html) => html.replace('1,000,000 tokens of context', '1,000,001 tokens of context'),
		says: /“1,000,001” is no context of Acme Large 2/,
	},
	{
		name: 'a wrong cost in a ranking',
		page: '/best/cheap-bulk/',
		section: 'unplaced',
		edit: (html) => html.replace('$220.00', '$221.00'),
		says: /Cost a month of Beta Lite reads “\$221\.00/,
	},
	{
		name: 'a model left out of a ranking for the wrong reason',
		page: '/best/open-weights/',
		section: 'left-out',
		edit: (html) =>
			html.replace(
				/Its weights are closed(: \d models?)/,
				'Whether its weights are open is not known$1',
			),
		says: /stands below “Whether its weights are open is not known”, against the records/,
	},
	{
		name: 'a wrong cost of an alternative',
		page: '/models/large-1/',
		section: 'alternatives',
		edit: (html) => html.replace('$10,250', '$10,150'),
		says: /“\$10,150[^”]*” is not what the records say of Acme Large 2/,
	},
	{
		name: 'the numbers of two models swapped in a sentence',
		page: pair,
		section: 'summary',
		edit: (html) =>
			html.replace(/1,000,000( tokens of context against )128,000/, '128,000$11,000,000'),
		says: /“128,000” is no context of Acme Large 2/,
	},
	{
		name: 'a wrong date',
		page: pair,
		section: 'summary',
		edit: (html) => html.replace('12 May 2026', '13 May 2026'),
		says: /“13 May 2026” is no released/,
	},
	{
		name: 'a wrong cost in the verdict',
		page: pair,
		section: 'verdict',
		edit: (html) => html.replace('$4,100', '$4,200'),
		says: /“\$4,200” is no cost of Acme Small 1/,
	},
	{
		name: 'a wrong difference of costs',
		page: pair,
		section: 'cost',
		edit: (html) => html.replace(/\$[\d,]+ less/, '$6,151 less'),
		says: /“\$6,151” is no gap/,
	},
	{
		name: 'a wrong price in a table',
		page: pair,
		section: 'prices',
		edit: (html) => html.replace('>$5.00<', '>$4.00<'),
		says: /Input of Acme Large 2 at .+ reads “\$4\.00”, the record says “\$5\.00”/,
	},
	{
		name: 'a price that is marked as the lowest and is not',
		page: pair,
		section: 'prices',
		edit: (html) => html.replace(/<td>\$2\.20/, '<td class="w">$2.20'),
		says: /marked as the lowest, which it is not/,
	},
	{
		name: 'a wrong sum of costs',
		page: pair,
		section: 'cost',
		edit: (html) => html.replace(/(Total a month<\/th><td[^>]*>)\$10,250/, '$1$$10,205'),
		says: /The cost of Acme Large 2 reads “\$10,205”, the records say “\$10,250”/,
	},
	{
		name: 'a capability that is unknown, turned to No',
		page: pair,
		section: 'capabilities',
		edit: (html) => html.replace('<td class="u">Unknown</td>', '<td class="n">No</td>'),
		says: /reads “No”, but no fact says no/,
	},
	{
		name: 'a capability that the model has, turned to No',
		page: pair,
		section: 'capabilities',
		edit: (html) => html.replace('<td class="y">Yes', '<td class="n">No'),
		says: /Vision of Acme Large 2 reads “No”, the records say “Yes”/,
	},
	{
		name: 'a wrong winner in the table of scores',
		page: pair,
		section: 'benchmarks',
		edit: (html) => html.replace(/<td class="[ab] w"/, '<td'),
		says: /is not marked as the winner/,
	},
	{
		name: 'a winner between scores that were not measured alike',
		page: '/compare/beta-chat-3/small-1/',
		section: 'benchmarks',
		edit: (html) => html.replace('<td>79%', '<td class="a w">79%'),
		says: /marked as the winner, but the scores were not measured alike/,
	},
	{
		name: 'a wrong winner in the scorecard',
		page: pair,
		section: 'scorecard',
		edit: (html) =>
			html.replace(/(Context window.*?)<b class="k a">A<\/b>/, '$1<b class="k b">B</b>'),
		says: /Context window: B leads on the page, A by the records/,
	},
	{
		name: 'a verdict that contradicts the scorecard',
		page: pair,
		section: 'verdict',
		edit: (html) =>
			html.replace(
				'<b class="a">Longer context:</b> Acme Large 2',
				'<b class="b">Longer context:</b> Acme Small 1',
			),
		says: /Longer context: the verdict names B, the records say A/,
	},
	{
		name: 'a removed workload',
		page: pair,
		section: 'verdict',
		edit: (html) =>
			html.replaceAll(/ for 1,000,000 requests a month of 800 input and 250 output tokens/g, ''),
		says: /A cost without its traffic/,
	},
	{
		name: 'a changed workload',
		page: pair,
		section: 'cost',
		edit: (html) => html.replace('of 800 input', 'of 900 input'),
		says: /The traffic reads/,
	},
	{
		name: 'undefined in a sentence',
		page: pair,
		section: 'deep-dive',
		edit: (html) => html.replace('Both have', 'undefined have'),
		says: /“undefined” in/,
	},
	{
		name: 'a doubled word',
		page: pair,
		section: 'tradeoffs',
		edit: (html) => html.replace('requests are long', 'requests are are long'),
		says: /Doubled word/,
	},
	{
		name: 'an empty section',
		page: pair,
		section: 'deep-dive',
		edit: (html) => html.replace(/(<\/h2>).*(<\/section>)/s, '$1$2'),
		says: /Empty section #deep-dive/,
	},
	{
		name: 'a sentence without its end',
		page: pair,
		section: 'friction',
		edit: (html) => html.replace(/\.(?=(?:<a class="r"[^>]*>\[\d+\]<\/a>)*<\/li>)/, ''),
		says: /A sentence without its end/,
	},
	{
		name: 'swapped columns',
		page: pair,
		section: 'specs',
		edit: (html) =>
			html.replace(
				/(<th scope="col" class="a">)(.*?)(<\/th><th scope="col" class="b">)(.*?)(<\/th>)/,
				'$1$4$3$2$5',
			),
		says: /Column 2 reads “Acme Small 1”, the records say “Acme Large 2”/,
	},
	{
		name: 'a value of the other model',
		page: pair,
		section: 'specs',
		edit: (html) => html.replace('1,000,000 tokens', '128,000 tokens'),
		says: /Context window of Acme Large 2 reads “128,000 tokens”/,
	},
	{
		name: 'an unknown name in prose',
		page: pair,
		section: 'faq',
		edit: (html) => html.replace('weights of Acme Large 2', 'weights of Gamma Ultra'),
		says: /“Gamma” is no name in the records/,
	},
	{
		name: 'the name of a model that the page is not about',
		page: pair,
		section: 'tradeoffs',
		edit: (html) => html.replace(/which Acme Small 1/, 'which Umbra X'),
		says: /Umbra X is named, but the page is not about it/,
	},
	{
		name: 'a link with the name of another model',
		page: '/models/large-2/',
		section: 'compare',
		edit: (html) => html.replace(/(<a href="\/compare\/[^"]*">)[^<]*/, '$1Gamma Ultra'),
		says: /“Gamma Ultra” leads to/,
	},
	{
		name: 'a duplicate answer',
		page: pair,
		section: 'faq',
		edit: (html) => html.replace(/(<details>.*?<\/details>)/s, '$1$1'),
		says: /stands twice/,
	},
	{
		name: 'two answers that say the same',
		page: pair,
		section: 'faq',
		edit: (html) =>
			html.replace(
				/<summary>(.*?)<\/summary>(<p>.*?<\/p>)/s,
				'<summary>$1</summary>$2</details><details><summary>Really?</summary>$2',
			),
		says: /Two answers say the same/,
	},
	{
		name: 'a value without its source',
		page: pair,
		section: 'specs',
		edit: (html) => html.replace(/(<td>12 May 2026)<a class="r".*?<\/a>/, '$1'),
		says: /Released of Acme Large 2 names no source/,
	},
	{
		name: 'a source that no record cites',
		page: pair,
		section: 'sources',
		edit: (html) => html.replace(/checked \d+ \w+ \d+/, 'checked 1 Jan 2026'),
		says: /is cited by no record/,
	},
	{
		name: 'a wrong rank',
		page: '/models/large-2/',
		section: 'benchmarks',
		edit: (html) => html.replace('<td>1 of 3</td>', '<td>2 of 3</td>'),
		says: /which no result of the records does/,
	},
	{
		name: 'a wrong day in the history of prices',
		page: '/models/small-1/',
		section: 'history',
		edit: (html) => html.replace('>1 Apr 2026<', '>2 Apr 2026<'),
		says: /Prices at Acme read “2 Apr 2026/,
	},
	{
		name: 'a wrong context window at a provider',
		page: '/providers/bazaar/',
		section: 'prices',
		edit: (html) => html.replace('<td>128,000</td>', '<td>129,000</td>'),
		says: /Context of Acme Small 1 reads “129,000”/,
	},
	{
		name: 'a wrong leader of a benchmark',
		page: '/benchmarks/code-duel/',
		section: 'leaders',
		edit: (html) => html.replace(/Acme Large 2(?= leads)/, 'Acme Small 1'),
		says: /is not what the scores say/,
	},
	{
		name: 'a wrong cost in the list of a lab',
		page: '/labs/acme/',
		section: 'models',
		edit: (html) => html.replace('>$10,250<', '>$10,520<'),
		says: /Cost a month of Acme Large 2 reads “\$10,520 Acme”/,
	},
];

/** One planted number or day on a page of each kind that is not about one record, or for other sites. */
const onOtherPages: readonly Omit<Plant, 'section'>[] = [
	{
		name: 'a price of the home page',
		page: '/',
		edit: (html) => html.replace('from $12.00 to $10.00', 'from $12.50 to $10.00'),
		says: /“\$12\.50” is no price of Acme Small 1/,
	},
	{
		name: 'a count of the changes',
		page: '/changes/',
		edit: (html) => html.replace('10 events', '11 events'),
		says: /“11” is no count/,
	},
	{
		name: 'a change with its prices swapped',
		page: '/changes/',
		edit: (html) => html.replace('from $3.00 to $2.00', 'from $2.00 to $3.00'),
		says: /Acme Small 1 at Acme: .+ is no event of the records/,
	},
	{
		name: 'a change at another provider',
		page: '/changes/2026-04/',
		edit: (html) => html.replace('</a> at Acme:', '</a> at Bazaar:'),
		says: /Acme Small 1 at Bazaar: .+ is no event of the records/,
	},
	{
		name: 'an event below another day',
		page: '/changes/2026-06/',
		edit: (html) => html.replace('<h3>30 Jun 2026', '<h3>12 May 2026'),
		says: /“Acme retired Acme Large 1 on 30 Jun 2026\.” stands below 12 May 2026/,
	},
	{
		name: 'an event left out of its month',
		page: '/changes/2026-06/',
		edit: (html) => html.replace(/<li class="end">.*?<\/li>/s, ''),
		says: /“Acme retired Acme Large 1 on 30 Jun 2026\.” is missing/,
	},
	{
		name: 'an event of a model with another day',
		page: '/models/large-1/',
		edit: (html) =>
			html.replace('<li>Acme retired Acme Large 1 on 30', '<li>Acme retired Acme Large 1 on 29'),
		says: /on 29 Jun 2026\.” is no event of the records/,
	},
	{
		name: 'a cost in the calculator',
		page: '/calculator/',
		edit: (html) => html.replace('>$4,100<', '>$4,101<'),
		says: /“\$4,101”/,
	},
	{
		name: 'a count of pairs',
		page: '/compare/',
		edit: (html) => html.replace('makes 21 pairs', 'makes 22 pairs'),
		says: /“22” is no count/,
	},
	{
		name: 'the limit of a parameter of the widgets',
		page: '/widgets/',
		edit: (html) => html.replace(/1,000,000,000,000/, '2,000,000,000,000'),
		says: /“2,000,000,000,000” is no/,
	},
	{
		name: 'a number in an example of the rules',
		page: '/methodology/',
		edit: (html) => html.replace(/\$4,100/, '$4,123'),
		says: /“\$4,123” is no cost/,
	},
	{
		name: 'a threshold of the rules',
		page: '/methodology/',
		edit: (html) => html.replace(/\b90 days/, '97 days'),
		says: /“97” is no/,
	},
	{
		name: 'a share of known facts',
		page: '/data/coverage/',
		edit: (html) => html.replace('82.9%', '83.9%'),
		says: /83\.9%/,
	},
	{
		name: 'a price in a widget',
		page: '/embed/v1/price/small-1/',
		edit: (html) => html.replace('>$2.00<', '>$2.10<'),
		says: /Input of Acme Small 1 reads “\$2\.10”, the records say “\$2\.00”/,
	},
	{
		name: 'the route of a price in a widget',
		page: '/embed/v1/price/small-1/',
		edit: (html) => html.replace('at Acme<', 'at Bazaar<'),
		says: /Where Input of Acme Small 1 is reads “at Bazaar”/,
	},
	{
		name: 'the day of the prices in a widget',
		page: '/embed/v1/price/small-1/',
		edit: (html) => html.replace('checked 12 Aug', 'checked 13 Aug'),
		says: /The prices read “checked 13 Aug 2026”/,
	},
	{
		name: 'a cost in a widget',
		page: '/embed/v1/cost/small-1/',
		edit: (html) => html.replace('>$4,100<', '>$4,200<'),
		says: /The cost of Acme Small 1 reads “\$4,200”/,
	},
	{
		name: 'the route of a cost in a widget',
		page: '/embed/v1/cost/small-1/',
		edit: (html) => html.replace('Acme: cheapest route', 'Bazaar: cheapest route'),
		says: /Acme Small 1 is priced at “Bazaar”/,
	},
	{
		name: 'the scorecard in a widget',
		page: '/embed/v1/compare/',
		edit: (html) => html.replace('>128,000 tokens<', '>129,000 tokens<'),
		says: /“129,000 tokens”/,
	},
	{
		name: 'the day of the prices in a table',
		page: '/models/small-1/',
		edit: (html) =>
			html.replace('type="date" value="2026-08-20"', 'type="date" value="2026-08-19"'),
		says: /The day of the prices has value “2026-08-19”/,
	},
	{
		name: 'a price that is marked as stale and is not',
		page: '/models/small-1/',
		edit: (html) =>
			html.replace(
				/(<td class="l">\d+ Aug 2026(?:<a class="r".*?<\/a>)*)<\/td>/,
				'$1<small>stale</small></td>',
			),
		says: /What stands below the day of Acme Small 1 .+ reads “stale”, the records say “”/,
	},
	{
		name: 'a price in a chart',
		page: '/models/small-1/',
		edit: (html) => html.replace(/(&quot;2026-04-01&quot;,)10\]/, '$111]'),
		says: /The chart draws prices for “Acme, output” that the record does not have/,
	},
	{
		name: 'the day on which a price was checked',
		page: '/models/small-1/',
		edit: (html) =>
			html.replace(/(<td class="l">)\d+( Aug 2026(?:<a class="r".*?<\/a>)*<\/td>)/, '$11$2'),
		says: /The day of Acme Small 1 .+ reads “1 Aug 2026”/,
	},
	{
		name: 'the day on which a score was checked',
		page: '/models/small-1/',
		edit: (html) => html.replace(/<small>checked \d+ /, '<small>checked 1 '),
		says: /which no result of the records does/,
	},
];

test.each(onOtherPages)('a planted fault fails the page: $name', async ({ page, edit, says }) => {
	const html = await readPage(page);
	expect(auditPage(page, html, records).faults).toEqual([]);
	const planted = edit(html);
	expect(planted).not.toBe(html);
	const messages = auditPage(page, planted, records).faults.map(({ message }) => message);
	expect(messages).toContainEqual(expect.stringMatching(says));
});

describe('a planted fault is reported with its page and section', () => {
	test.each(plants)('$name', async ({ page, section, edit, says }) => {
		const html = await readPage(page);
		expect(auditPage(page, html, records).faults).toEqual([]);
		const { faults } = auditPage(page, inSection(html, section, edit), records);
		expect(faults).toContainEqual({ section, message: expect.stringMatching(says) as string });
	});

	test('a removed banner', async () => {
		const html = await readPage(retired);
		const without = html.replace(/<p class="note alarm" role="note">.*?<\/p>/s, '');
		expect(without).not.toBe(html);
		expect(auditPage(retired, without, records).faults).toContainEqual({
			section: 'top',
			message: 'Acme Large 1 is retired, but no banner says so before the summary',
		});
	});

	test('a banner after the summary', async () => {
		const html = await readPage(retired);
		const [banner] = /<p class="note alarm" role="note">.*?<\/p>/s.exec(html)!;
		const moved = html.replace(banner, '').replace('<section id="verdict">', `${banner}$&`);
		expect(auditPage(retired, moved, records).faults).toContainEqual({
			section: 'top',
			message: 'Acme Large 1 is retired, but no banner says so before the summary',
		});
	});

	test('a heading that names another model', async () => {
		const html = (await readPage(pair)).replace(/(<h1>.*?)Acme Small 1/s, '$1Gamma Ultra');
		expect(auditPage(pair, html, records).faults).toContainEqual({
			section: 'top',
			message:
				'The heading reads “Acme Large 2 vs Gamma Ultra”, the page is about Acme Large 2 vs Acme Small 1',
		});
	});
});

test('one planted number fails the audit of a site, and two pages that disagree are named', async () => {
	const dir = await mkdtemp(join(tmpdir(), 'audit-'));
	try {
		for (const page of [pair, '/models/large-2/']) {
			await mkdir(join(dir, page), { recursive: true });
			const html = await readPage(page);
			const planted =
				page === pair
					? html
					: inSection(html, 'specs', (text) =>
							text.replace('1,000,000 tokens', '1,000,002 tokens'),
						);
			await writeFile(join(dir, page, 'index.html'), planted);
		}
		const { pages, faults } = await auditSite({ dir, data }, () => undefined);
		expect(pages).toBe(2);
		expect(faults.map(({ page, section }) => `${page} › ${section}`)).toEqual(
			expect.arrayContaining(['/models/large-2/ › specs']),
		);
		expect(faults.some(({ section }) => section === 'consistency')).toBe(true);
	} finally {
		await rm(dir, { recursive: true });
	}
});
