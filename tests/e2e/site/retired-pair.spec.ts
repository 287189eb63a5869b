import type { Page } from '@playwright/test';
import { expect, test } from '../checked-page.ts';

// Claude 3.7 Sonnet was retired on 19 Feb 2026, so what is said of it here can no longer change.
test.beforeEach(({ page }) => page.goto('/compare/claude-3-7-sonnet/qwen3-5-4b/'));

const cells = (page: Page, name: RegExp) =>
	page.getByRole('row', { name }).first().getByRole('cell');

test('the first thing said is that it is retired, and since when', async ({ page }) => {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^Claude 3\.7 Sonnet vs Qwen3\.5.4B$/,
	);
	const banner = page.getByRole('note').first();
	await expect(banner).toContainText(
		'Retired. Anthropic retired Claude 3.7 Sonnet on 19 Feb 2026.',
	);
	const summary = page.getByRole('heading', { name: 'Summary' });
	expect((await banner.boundingBox())!.y).toBeLessThan((await summary.boundingBox())!.y);
});

test('its cost is its lab’s last price for the traffic that is stated, marked as ended', async ({
	page,
}) => {
	const traffic = /1,000,000 requests a month of 800 input and 250 output tokens/;
	await expect(page.getByRole('table', { name: traffic })).toBeVisible();
	// 800 M at $3 and 250 M at $15.
	await expect(cells(page, /^Total a month/).first()).toHaveText('$6,150');
	await expect(cells(page, /^Route/).first()).toContainText('Anthropic');
	await expect(cells(page, /^Route/).first()).toContainText('ended on 19 Feb 2026');
});

test('a price that is not known makes the cost unknown, with the reason', async ({ page }) => {
	await expect(cells(page, /^Route/).last()).toHaveText(/^Unknown\S*.*price/);
	await expect(cells(page, /^Total a month/).last()).toHaveText('Unknown');
	await expect(page.getByRole('main')).not.toContainText(/\$0(?!\.)/);
});

test('the longer context leads', async ({ page }) => {
	await expect(cells(page, /^Context window/)).toContainText(['200,000', '262,144', 'B']);
});

test('a score that its lab ran says so', async ({ page }) => {
	const score = page
		.getByRole('listitem', { includeHidden: true })
		.or(page.getByRole('row', { includeHidden: true }))
		.filter({ hasText: 'MMLU-Pro' });
	await expect(score).toContainText('79.1%');
	await expect(score).toContainText('by its lab');
});

test('no overall winner is named', async ({ page }) => {
	await expect(page.getByRole('main')).toContainText(
		'No overall line: Claude 3.7 Sonnet is retired.',
	);
});
