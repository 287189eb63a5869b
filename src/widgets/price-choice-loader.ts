/**
 * Fetches what draws another benchmark or price when a reader first moves to the choices. An address
 * that names one is as good as a touch.
 */
const choice = document.querySelector<HTMLElement>('price-choice');
if (choice) {
	const load = () => {
		for (const type of events) choice.removeEventListener(type, load);
		void import('./price-choice.ts').then(({ startChoice }) => startChoice(choice));
	};
	const events = ['focusin', 'input'];
	for (const type of events) choice.addEventListener(type, load);
	if (location.search !== '') load();
}
