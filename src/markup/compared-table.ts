import { letters } from '../compare/letters.ts';
import { attribute, markup, type Html, type Part } from './markup.ts';

type Models = readonly { name: string }[];

/** The class of each model's column; one alone has none. */
export function sidesOf(models: Models): (string | undefined)[] {
	return models.map((_, i) => (models.length > 1 ? letters[i] : undefined));
}

/** The head of a table with a column a model, and perhaps one more. */
export function modelsHead(label: string, models: Models, last?: string): Html {
	const sides = sidesOf(models);
	const names = models.map(
		({ name }, i) => markup`<th scope="col"${attribute('class', sides[i])}>${name}</th>`,
	);
	const more = last !== undefined && markup`<th scope="col">${last}</th>`;
	return markup`<thead><tr><th scope="col">${label}</th>${names}${more}</tr></thead>`;
}

interface TableParts {
	id?: string;
	/** What a table that scrolls is called, where the label above its row headers does not tell it. */
	title?: string;
	caption?: string;
	/** Heading of a further column. */
	last?: string;
	body: Part;
}

/**
 * A table with a row a fact and a column a model. The columns of two are equal and stack on a phone;
 * a table of more scrolls sideways where it must.
 */
export function comparedTable(
	label: string,
	models: Models,
	{ id, title = label, caption, last, body }: TableParts,
): Html {
	const inside = [
		caption !== undefined && markup`<caption>${caption}</caption>`,
		modelsHead(label, models, last),
		body,
	];
	if (models.length <= 2)
		return markup`<table${attribute('class', models.length === 2 ? 'cmp' : undefined)}${attribute('id', id)}>${inside}</table>`;
	return markup`<div class="x many" tabindex="0" role="region" aria-label="${title}"><table${attribute('id', id)}>${inside}</table></div>`;
}
