import { rankingOf, type NeedsView } from '../compare/any/needs-view.ts';
import { equalWeights, weightsFrom, type Weights } from '../compare/any/weights.ts';
import { rankingList } from '../markup/needs.ts';
import { morph } from './morph.ts';

/**
 * Ranks the models of a view again while a slider below `root` moves. `keep` gets the weights once it
 * rests, with the ranking in a line.
 */
export function watchWeights(
	root: ParentNode,
	view: NeedsView,
	keep: (weights: Weights, said: string) => void,
) {
	const form = root.querySelector<HTMLFormElement>('[data-weights]')!;
	const place = root.querySelector('[data-ranking]')!;
	const sliders = [...form.querySelectorAll('input')];
	const read = () =>
		weightsFrom((need) => Number(sliders.find(({ name }) => name === need)!.value));
	const draw = () => {
		for (const slider of sliders) slider.previousElementSibling!.textContent = slider.value;
		morph(place, rankingList(rankingOf(view, read())));
	};
	const rest = () => {
		const { lines, notes } = rankingOf(view, read());
		const ranked = lines.map(({ place: at, name, mean }) => `${at}. ${name}, ${mean}`);
		keep(read(), ranked.length > 0 ? `${ranked.join('; ')}.` : notes[0]!);
	};
	form.addEventListener('input', draw);
	form.addEventListener('change', rest);
	form.querySelector('button')!.addEventListener('click', () => {
		for (const slider of sliders) slider.value = String(equalWeights[slider.name as keyof Weights]);
		draw();
		rest();
	});
}
