import type { Fault } from './rules/rule.ts';

/** Pages named for a fault that many have. */
const pagesNamed = 3;

/** One line for each different fault with the first pages that show it, the most frequent first. */
export function reportLines(faults: readonly Fault[]): string[] {
	const groups = [...Map.groupBy(faults, ({ message }) => message)].map(([message, group]) => ({
		message,
		pages: [...new Set(group.map(({ page }) => page))].sort(),
	}));
	return groups
		.sort((a, b) => b.pages.length - a.pages.length || (a.message < b.message ? -1 : 1))
		.map(({ message, pages }) => `${named(pages)}: ${message}`);
}

/** `/models/`, or `/a/, /b/, /c/ and 1,767 more pages` */
function named(pages: readonly string[]): string {
	const first = pages.slice(0, pagesNamed).join(', ');
	const more = pages.length - pagesNamed;
	return more > 0 ? `${first} and ${more} more` : first;
}
