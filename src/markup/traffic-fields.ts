import { sliderEnd, sliderPosition, sliderText } from '../compare/calculator/slider.ts';
import { workloadForm } from '../compare/workload-text.ts';
import { markup } from './markup.ts';

const presets = workloadForm.presets.map(
	({ id, name, pressed }) =>
		markup`<button type="button" value="${id}" aria-pressed="${String(pressed)}">${name}</button>`,
);

const fields = workloadForm.fields.map((field) => {
	const { label, param, value, max, step } = field;
	return markup`<div><label>${label}<input type="number" name="${param}" value="${value}" min="0" max="${max}" step="${step}"></label><input type="range" data-of="${param}" aria-label="${label}, slider" aria-valuetext="${sliderText(field, Number(value))}" max="${sliderEnd(field)}" value="${sliderPosition(field, Number(value))}"></div>`;
});

/** The form for the traffic, at the default workload: the same on every page. */
export const trafficFields = markup`<div class="row" role="group" aria-label="Presets">${presets}</div>${fields}`;
