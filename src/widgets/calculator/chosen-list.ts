import { routeChoices, type ChosenModel } from '../../compare/calculator/routes.ts';
import { routeOptions } from '../../compare/calculator/select-options.ts';
import type { Workload } from '../../cost/workload.ts';

/** The list of chosen models: a select for the route of each, and a button that removes it. */
export class ChosenList {
	readonly #list: HTMLElement;

	constructor(
		list: HTMLElement,
		act: { pick: (id: string, route: string | undefined) => void; remove: (id: string) => void },
	) {
		this.#list = list;
		const idOf = (target: EventTarget | null) =>
			target instanceof Element ? target.closest<HTMLElement>('li')?.dataset['id'] : undefined;
		list.addEventListener('change', ({ target }) => {
			const id = idOf(target);
			if (id !== undefined && target instanceof HTMLSelectElement)
				act.pick(id, target.value === '' ? undefined : target.value);
		});
		list.addEventListener('click', ({ target }) => {
			const id = idOf(target);
			if (id === undefined || !(target as Element).closest('button')) return;
			act.remove(id);
		});
	}

	/** Shows the models. Those that stay keep their element, and with it the focus. */
	draw(chosen: readonly ChosenModel[]) {
		const known = new Map(
			[...this.#list.querySelectorAll<HTMLElement>('li')].map((item) => [item.dataset['id'], item]),
		);
		const items = chosen.map((one) => {
			const item = known.get(one.model.id) ?? itemOf(one);
			known.delete(one.model.id);
			fillRoutes(item.querySelector('select')!, one);
			return item;
		});
		for (const item of known.values()) item.remove();
		for (const [i, item] of items.entries())
			if (this.#list.children[i] !== item)
				this.#list.insertBefore(item, this.#list.children[i] ?? null);
	}

	/** Says beside each route what it costs, or why that is not known. */
	price(chosen: readonly ChosenModel[], workload: Workload) {
		for (const [i, { model }] of chosen.entries()) {
			const options = this.#list.children[i]?.querySelectorAll('option') ?? [];
			for (const [at, { label }] of routeOptions(model, workload).entries()) {
				const option = options[at];
				if (option && option.textContent !== label) option.textContent = label;
			}
		}
	}

	/** The routes that are picked in the list, by model. */
	routes(): Map<string, string> {
		return new Map(
			[...this.#list.querySelectorAll<HTMLElement>('li')].flatMap((item) => {
				const { value } = item.querySelector('select')!;
				return value === '' ? [] : [[item.dataset['id']!, value] as const];
			}),
		);
	}

	/** Puts the focus on the button that removes the model at a place, or on the last one. */
	focus(place: number): boolean {
		const buttons = this.#list.querySelectorAll('button');
		const button = buttons[Math.min(place, buttons.length - 1)];
		button?.focus();
		return button !== undefined;
	}
}

function itemOf({ model: { id, name } }: ChosenModel): HTMLElement {
	const item = document.createElement('li');
	const title = document.createElement('span');
	const select = document.createElement('select');
	const button = document.createElement('button');
	item.dataset['id'] = id;
	title.textContent = name;
	select.ariaLabel = `Route of ${name}`;
	select.append(new Option('Cheapest route', ''));
	button.type = 'button';
	button.textContent = 'Remove';
	button.ariaLabel = `Remove ${name}`;
	item.append(title, select, button);
	return item;
}

function fillRoutes(select: HTMLSelectElement, { model, route = '' }: ChosenModel) {
	if (select.options.length === 1)
		select.append(
			...routeChoices(model.offers).map(({ key, offer }) => new Option(offer.name, key)),
		);
	select.value = route;
}
