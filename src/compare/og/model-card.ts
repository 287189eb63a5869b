import { Citations } from '../citations.ts';
import { statusText } from '../embed/status-text.ts';
import { perId } from '../per-catalog.ts';
import { profileOf } from '../profile.ts';
import { specRows } from '../rows.ts';
import type { OgCard } from './og-card.ts';

/** The specs that are shown, those of a pair first. */
const ofPair = ['Released', 'Context window', 'Maximum output', 'Open weights'];
const ofModel = [...ofPair, 'Knowledge cutoff', 'Input', 'Output', 'Parameters'];

/** A model in an image of its own. */
export const modelCard = perId((catalog, id): OgCard => {
	const profile = profileOf(catalog, id);
	const flag = statusText(profile);
	const rows = new Map(
		specRows([profile], new Citations()).map(({ label, cells }) => [label, cells[0]?.text]),
	);
	return {
		title: { text: profile.name, id },
		by: { text: profile.lab.name, id: profile.lab.id },
		...(flag !== undefined && { flag }),
		facts: ofModel.map((label) => {
			const value = rows.get(label);
			return value === undefined ? { label } : { label, value };
		}),
	};
});

/** A model as one side of a pair. */
export const sideCard = perId((catalog, id): OgCard => {
	const card = modelCard(catalog, id);
	return { ...card, facts: card.facts.slice(0, ofPair.length) };
});
