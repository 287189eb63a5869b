import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const [from, to] of [
	['/compare/gpt-4o/claude-3-7-sonnet/', '/compare/claude-3-7-sonnet/gpt-4o/'],
	['/compare/GPT-4o/Claude-3.7-Sonnet/', '/compare/claude-3-7-sonnet/gpt-4o/'],
	['/compare/gpt-4o-vs-claude-3-7-sonnet/', '/compare/claude-3-7-sonnet/gpt-4o/'],
	['/compare/gpt-4o/gpt-4o/', '/models/gpt-4o/'],
	['/compare/gpt-4o/', '/models/gpt-4o/'],
	['/models/gpt4o/', '/models/gpt-4o/'],
	['/gpt-4o/', '/models/gpt-4o/'],
	['/benchmarks/mmlu_pro/', '/benchmarks/mmlu-pro/'],
	['/best/programming/', '/best/coding/'],
	['/search/gpt 4o/', '/search/?q=gpt+4o'],
] as const)
	test(`${from} leads to ${to}`, async ({ page }) => {
		await page.goto(from);
		await expect(page).toHaveURL(to);
		await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no page');
	});

test('the rest of the address is kept', async ({ page }) => {
	await page.goto('/compare/gpt-4o/claude-3-7-sonnet/?requests=5#cost');
	await expect(page).toHaveURL('/compare/claude-3-7-sonnet/gpt-4o/?requests=5#cost');
});

test.describe('an address that only resembles one', () => {
	test.beforeEach(async ({ page }) => {
		const response = await page.goto('/models/calude-3.7-sonet/');
		expect(response?.status()).toBe(404);
	});

	test('stays, and shows what may have been meant', async ({ page }) => {
		const meant = page.getByRole('link', { name: 'Claude 3.7 Sonnet' });
		await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeVisible();
		await meant.first().click();
		await expect(page).toHaveURL('/models/claude-3-7-sonnet/');
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`has no accessibility violations in ${colorScheme} mode`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		});
});

test('an address of nothing shows the search and the lists', async ({ page }) => {
	await page.goto('/zebra/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'There is no page at this address',
	);
	await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeHidden();
	await expect(page.getByRole('searchbox')).toBeVisible();
	const lists = page.getByRole('main').getByRole('link');
	await expect(lists).toHaveText(['models', 'providers', 'benchmarks', 'labs', 'home page']);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says so, and leads to the lists', async ({ page }) => {
		await page.goto('/compare/gpt-4o/claude-3-7-sonnet/');
		await page.getByRole('main').getByRole('link', { name: 'models' }).click();
		await expect(page).toHaveURL('/models/');
	});
});
