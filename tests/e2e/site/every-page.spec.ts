import { test } from '../checked-page.ts';
import { expectNoSidewaysScroll, expectNoViolations, inGroups } from '../page-health.ts';

// With the names, numbers and lengths of the real records. Every kind of page with fixed records is
// in ../fixture.
const paths = [
	'/',
	'/compare/claude-3-7-sonnet/gpt-4o/',
	'/compare/',
	'/models/',
	'/models/claude-3-7-sonnet/',
	'/providers/',
	'/providers/anthropic/',
	'/benchmarks/',
	'/benchmarks/mmlu-pro/',
	'/labs/',
	'/labs/anthropic/',
	'/methodology/',
	'/data/',
	'/data/coverage/',
];

for (const group of inGroups(paths))
	test(`no accessibility violations, and no page wider than a phone: ${group.join(' ')}`, async ({
		page,
	}) => {
		test.slow();
		for (const path of group) {
			await page.goto(path);
			await expectNoSidewaysScroll(page);
			// Its colours are those of the fixture site, which is looked at in dark mode too.
			await expectNoViolations(page, ['light']);
		}
	});
