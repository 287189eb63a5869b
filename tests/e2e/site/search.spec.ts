import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { queries } from './queries.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const box = (page: Page) => page.getByRole('searchbox', { name: /^Search/ });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Types a query where a reader would, and waits until all results are there. */
async function search(page: Page, query: string) {
	await page.keyboard.press('/');
	await field(page).fill(query);
	await expect(page.getByRole('banner').getByRole('status')).toHaveText(/result/i);
}

/** Runs in the page: types each query and takes the address of the first result once it is drawn. */
async function firstOfEach(queries: readonly string[]): Promise<(string | null)[]> {
	const input = document.querySelector<HTMLInputElement>('site-search input')!;
	const list = document.querySelector('site-search [role=listbox]')!;
	const found: (string | null)[] = [];
	for (const query of queries) {
		const drawn = new Promise((done) => {
			new MutationObserver((_, observer) => {
				observer.disconnect();
				done(undefined);
			}).observe(list, { childList: true });
		});
		input.value = query;
		input.dispatchEvent(new Event('input'));
		await drawn;
		found.push(list.querySelector('[role=option]')?.getAttribute('href') ?? null);
	}
	return found;
}

test.describe('on any page', () => {
	test.beforeEach(({ page }) => page.goto('/labs/'));

	test('half a name finds the model first, and Enter opens it', async ({ page }) => {
		await search(page, 'gpt 4 o');
		await expect(options(page).first()).toHaveText(/^GPT-4o .*context [\d,]+/);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/models/gpt-4o/');
	});

	test('every query of the table finds its page first', async ({ page }) => {
		// What is loaded meanwhile is no part of what a query takes.
		test.setTimeout(120_000);
		await search(page, 'claude');
		const found = await page.evaluate(
			firstOfEach,
			queries.map(([query]) => query),
		);
		const wrong = queries.flatMap(([query, first], i) => {
			const is = found[i] ?? 'nothing';
			const fits = typeof first === 'string' ? is === first : first.test(is);
			return fits ? [] : [`${query}: ${is} instead of ${first.toString()}`];
		});
		expect(wrong).toEqual([]);
		expect(queries.length).toBeGreaterThanOrEqual(80);
	});

	test('a name that is retired is followed by its successor', async ({ page }) => {
		await search(page, 'claude 3 opus');
		await expect(options(page).first()).toContainText('Claude 3 Opus');
		await expect(options(page).nth(1)).toContainText('follows Claude 3 Opus, which is retired');
	});

	test('the last option leads to all results', async ({ page }) => {
		await search(page, 'gpt 4 o');
		await page.keyboard.press('ArrowUp');
		await expect(options(page).last()).toHaveText('All results for “gpt 4 o”');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/search/?q=gpt+4+o');
		await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('GPT-4o');
	});

	test('two families give pairs of both, chosen with the arrow keys', async ({ page }) => {
		await search(page, 'claude vs gpt');
		const pairs = page.getByRole('listbox').getByRole('group', { name: 'Pairs' });
		const second = pairs.getByRole('option').nth(1);
		await expect(second).toHaveText(/Claude.* vs .*GPT/);
		const url = await second.getAttribute('href');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(second).toHaveAttribute('aria-selected', 'true');
		await expect(field(page)).toHaveAttribute(
			'aria-activedescendant',
			(await second.getAttribute('id'))!,
		);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(url!);
	});

	test('the arrow keys go round', async ({ page }) => {
		await search(page, 'claude');
		await page.keyboard.press('ArrowUp');
		await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('ArrowDown');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		await expect(options(page).last()).toHaveAttribute('aria-selected', 'false');
	});

	test('the text search adds what no name says', async ({ page }) => {
		await search(page, 'open weights vision');
		const models = page.getByRole('listbox').getByRole('group', { name: 'Models' });
		await expect(models.getByRole('option').first()).toBeVisible();
	});

	test('a click opens a result', async ({ page }) => {
		await search(page, 'mmlu pro');
		await options(page).first().click();
		await expect(page).toHaveURL('/benchmarks/mmlu-pro/');
	});

	test('Escape closes the results, and the next key opens them again', async ({ page }) => {
		await search(page, 'claude');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox')).toBeHidden();
		await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
		await expect(field(page)).toHaveValue('claude');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('listbox')).toBeVisible();
		await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	});

	test('leaving the field closes the results', async ({ page }) => {
		await search(page, 'claude');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('listbox')).toBeHidden();
	});

	test('nothing on the page moves when results come', async ({ page }) => {
		const heading = page.getByRole('heading', { level: 1 });
		const before = await heading.boundingBox();
		await search(page, 'claude');
		expect(await heading.boundingBox()).toEqual(before);
	});

	test('what is not found is said, as text', async ({ page }) => {
		await search(page, '<img src=x> zebra');
		await expect(page.getByRole('banner').getByRole('status')).toHaveText(
			'No results for “<img src=x> zebra”',
		);
		await expect(page.getByRole('listbox')).toBeHidden();
	});

	test('Ctrl-K leads to the field, and "/" does not while text is typed', async ({ page }) => {
		await page.keyboard.press('Control+k');
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('a/b');
		await expect(field(page)).toHaveValue('a/b');
	});

	test('nothing of the index is loaded before the field is used', async ({ page }) => {
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
		await page.reload({ waitUntil: 'networkidle' });
		const ofSearch = /names\.json|pagefind|search-results/;
		expect(loaded.filter((path) => ofSearch.test(path))).toEqual([]);
		await search(page, 'gpt-4o');
		expect(loaded).toContain('/names.json');
		expect(loaded).toContain('/pagefind/pagefind.js');
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`open results have no accessibility violations in ${colorScheme} mode`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme });
			await search(page, 'claude vs gpt');
			await page.keyboard.press('ArrowDown');
			const { violations } = await new AxeBuilder({ page }).include('header').analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the field leads to the page of results, which names the lists', async ({ page }) => {
		await page.goto('/labs/');
		await box(page).fill('gpt');
		await box(page).press('Enter');
		await expect(page).toHaveURL('/search/?q=gpt');
		await expect(page.getByRole('main').getByRole('link', { name: 'models' })).toBeVisible();
	});
});
