import { elementsIn } from '../../checks/element.ts';
import { readCell, type PageSection } from '../audited-page.ts';

/** No two questions of a page ask the same, and no two answers say the same. */
export function checkFaq({ id, elements }: PageSection): string[] {
	if (id !== 'faq') return [];
	const entries = elements
		.filter(({ tagName }) => tagName === 'details')
		.map((details) => {
			const below = elementsIn(details);
			const read = (name: string) => {
				const found = below.find(({ tagName }) => tagName === name);
				return found ? plain(readCell(found).text) : '';
			};
			return { question: read('summary'), answer: read('p') };
		});
	return entries.flatMap(({ question, answer }, i) =>
		entries.slice(0, i).flatMap((other) => {
			if (other.question === question) return [`The question “${question}” stands twice`];
			if (other.answer.includes(answer) || answer.includes(other.answer))
				return [`Two answers say the same: “${answer}”`];
			return [];
		}),
	);
}

/** The words of a text. A plus is a part of a name: Command R is not Command R+. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}$%.+]+/gu, ' ')
		.trim();
}
