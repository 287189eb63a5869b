import { sliderPosition, sliderText, sliderValue } from '../compare/calculator/slider.ts';
import { fieldText, readWorkload, type ReadWorkload } from '../cost/read-workload.ts';
import { presets, type Workload } from '../cost/workload.ts';
import { workloadFields } from '../cost/workload-fields.ts';

/**
 * The inputs of a workload inside an element: a number and a slider for each, which follow each other,
 * buttons for the presets, and what else is named as a parameter of a workload.
 */
export class TrafficForm {
	readonly #host: HTMLElement;
	readonly #changed: () => void;
	readonly #numbers: Map<string, HTMLInputElement>;
	readonly #sliders: Map<string, HTMLInputElement>;

	/** `changed` is called after each change that a reader makes. */
	constructor(host: HTMLElement, changed: () => void) {
		this.#host = host;
		this.#changed = changed;
		const inputs = <K extends string>(selector: string, nameOf: (input: HTMLInputElement) => K) =>
			new Map(
				[...host.querySelectorAll<HTMLInputElement>(selector)].map((one) => [nameOf(one), one]),
			);
		this.#numbers = inputs('input[type=number]', ({ name }) => name);
		this.#sliders = inputs('input[type=range]', ({ dataset }) => dataset['of']!);
		host.addEventListener('input', ({ target }) => this.#onInput(target));
		host.addEventListener('click', ({ target }) => {
			const button = target instanceof Element && target.closest('button');
			const preset = button && presets.find(({ id }) => id === button.value);
			if (!preset) return;
			this.#fillNumbers(preset.workload);
			this.#changed();
		});
		host.addEventListener('submit', (event) => event.preventDefault());
		for (const [param, number] of this.#numbers) this.#meet(param, number);
	}

	/** Brings together a number and its slider, one of which a reader may have moved before this was here. */
	#meet(param: string, number: HTMLInputElement) {
		const slider = this.#sliders.get(param);
		const isSliderMoved = slider && slider.value !== slider.defaultValue;
		if (isSliderMoved && number.value === number.defaultValue)
			this.put(param, String(sliderValue({ param }, slider.valueAsNumber)));
		else this.#moveSlider(param, number.valueAsNumber);
	}

	/** What the form says now. An input that cannot be read is marked. */
	read(): ReadWorkload {
		const read = readWorkload((param) => this.#input(param)?.value);
		for (const [param, input] of this.#numbers)
			input.ariaInvalid = !read.ok && read.param === param ? 'true' : null;
		for (const button of this.#host.querySelectorAll<HTMLButtonElement>('button[value]')) {
			const preset = presets.find(({ id }) => id === button.value);
			if (preset) button.ariaPressed = String(read.ok && isSame(preset.workload, read.workload));
		}
		return read;
	}

	/** Writes a workload into the form; its hour and region only where there are such inputs. */
	fill(workload: Workload) {
		this.#fillNumbers(workload);
		const hour = this.#input('hour');
		const region = this.#input('region');
		if (hour) hour.value = String(workload.hourUtc ?? '');
		if (region) region.value = workload.region ?? '';
	}

	#fillNumbers(workload: Workload) {
		for (const { key, param, share } of workloadFields)
			this.put(param, fieldText(workload[key], share));
	}

	/** Writes one number. */
	put(param: string, text: string) {
		const input = this.#numbers.get(param);
		if (input && input.value !== text) input.value = text;
		this.#moveSlider(param, Number(text));
	}

	#input(param: string): HTMLInputElement | HTMLSelectElement | undefined | null {
		return (
			this.#numbers.get(param) ??
			this.#host.querySelector<HTMLSelectElement>(`select[name=${param}]`)
		);
	}

	#onInput(target: EventTarget | null) {
		if (target instanceof HTMLInputElement && target.type === 'range') {
			const param = target.dataset['of']!;
			this.put(param, String(sliderValue({ param }, target.valueAsNumber)));
		} else if (target instanceof HTMLInputElement && target.type === 'number') {
			this.#moveSlider(target.name, target.valueAsNumber);
		} else if (!(target instanceof HTMLSelectElement && target.name !== '')) return;
		this.#changed();
	}

	#moveSlider(param: string, value: number) {
		const slider = this.#sliders.get(param);
		if (!slider || Number.isNaN(value)) return;
		const position = sliderPosition({ param }, value);
		if (slider.valueAsNumber !== position) slider.valueAsNumber = position;
		slider.ariaValueText = sliderText({ param }, value);
	}
}

function isSame(x: Workload, y: Workload): boolean {
	return workloadFields.every(({ key }) => x[key] === y[key]);
}
