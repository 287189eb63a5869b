import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './checked-page.ts';

/** WCAG 2.2 at level AA, and what axe holds for good practice beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows and items of a kind that axe looks at. All others are drawn by the same code. */
const looked = 8;

/**
 * Runs axe on the page that is open, in light mode, and in dark mode for what depends on colour.
 * Leaves only the first rows of long tables and lists on it, since axe takes a minute for some
 * thousand cells.
 */
export async function expectNoViolations(
	page: Page,
	colorSchemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
	await page.evaluate((most) => {
		// Sections out of sight have no size of their own yet, and axe would find their links on top of others.
		for (const section of document.querySelectorAll<HTMLElement>('section, tbody'))
			section.style.contentVisibility = 'visible';
		for (const list of document.querySelectorAll('tbody, ul, ol'))
			for (const item of [...list.children].slice(most)) item.remove();
	}, looked);
	for (const colorScheme of colorSchemes) {
		await page.emulateMedia({ colorScheme });
		// For frames it opens a page of its own, which takes as long again.
		// The rest of its report is long, and read by nobody.
		const axe = new AxeBuilder({ page })
			.options({ resultTypes: ['violations'] })
			.setLegacyMode(page.frames().length === 1);
		const asked = colorScheme === 'light' ? axe.withTags(tags) : axe.withRules('color-contrast');
		const { violations } = await asked.analyze();
		const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
		expect.soft(found, `${page.url()}, ${colorScheme}`).toEqual([]);
	}
}

/** The page that is open is never wider than its window, on phones and on tablets. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	for (const width of [320, 360, 768]) {
		await page.setViewportSize({ width, height: 740 });
		const needed = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(needed, `${page.url()}, ${width} px wide`).toBeLessThanOrEqual(width);
	}
}

/** Pages that one test looks at: opening a browser for each takes as long as looking at it. */
export function inGroups<T>(pages: readonly T[]): T[][] {
	const groups = Math.ceil(pages.length / pagesATest);
	return Array.from({ length: groups }, (_, i) => pages.filter((__, n) => n % groups === i));
}

const pagesATest = 4;
