import { defaultWorkload } from '../../../cost/workload.ts';
import { formatDay } from '../../../format/day.ts';
import { formatPrice, formatTokens, formatUsd } from '../../../format/quantity.ts';
import { mismatch, type TableRule } from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import { lowestPrice, type AuditedRoute } from '../routes.ts';

/** The texts that a column may show for a model: main text and small print. */
const columns: Readonly<Record<string, (facts: ModelFacts) => readonly string[]>> = {
	Released: ({ model }) => [
		model.releasedOn === undefined ? 'Unknown' : formatDay(model.releasedOn),
	],
	Input: (facts) => price(facts, 'inputUsdPerMtok'),
	Output: (facts) => price(facts, 'outputUsdPerMtok'),
	Context: ({ model }) => [amount(model.limits?.contextTokens)],
	'Max. output': ({ model }) => [amount(model.limits?.maxOutputTokens)],
	'Cost a month': ({ cost }) => {
		const usual = cost(defaultWorkload);
		if (!usual) return ['Unknown'];
		const routes = usual.routes.map(({ route }) => route);
		return withRoutes(formatUsd(usual.usd), routes, usual.kind === 'ended');
	},
	Weights: ({ model }) => [
		model.openWeights === undefined ? 'Unknown' : model.openWeights ? 'Open' : 'Closed',
	],
	Status: ({ model, stage }) => {
		const word = stage.charAt(0).toUpperCase() + stage.slice(1);
		if (model.retiresOn === undefined) return [word];
		return [`${stage === 'retired' ? 'Retired' : 'Retires'} ${formatDay(model.retiresOn)}`];
	},
};

function amount(tokens: number | undefined): string {
	return tokens === undefined ? 'Unknown' : formatTokens(tokens);
}

function price({ routes }: ModelFacts, key: 'inputUsdPerMtok' | 'outputUsdPerMtok'): string[] {
	const lowest = lowestPrice(routes, key);
	return lowest ? withRoutes(formatPrice(lowest.usd), lowest.routes, lowest.ended) : ['Unknown'];
}

function withRoutes(text: string, routes: readonly AuditedRoute[], ended: boolean): string[] {
	return routes.map(({ name }) => `${text} ${ended ? 'ended: ' : ''}${name}`);
}

/** Models with their main facts. */
export const modelList: TableRule = {
	reads: ({ columns: shown }) => shown[0] === 'Model' && shown.includes('Cost a month'),
	check: (table, { records }) => {
		const faults: string[] = [];
		const elements = [];
		for (const { head, cells } of table.rows) {
			const id = /^\/models\/([^/]+)\/$/.exec(head.links[0] ?? '')?.[1];
			const facts =
				id !== undefined && records.catalog.models.has(id) ? records.model(id) : undefined;
			if (!facts) {
				faults.push(`“${head.text}” is no model of the records`);
				continue;
			}
			const { name } = facts.model;
			faults.push(
				...mismatch('The name of a model', head.text, name),
				...mismatch(`The lab of ${name}`, head.small.join(' '), facts.lab.name),
			);
			for (const [i, cell] of cells.entries()) {
				const label = table.columns[i + 1]!;
				const wanted = columns[label]?.(facts);
				const shown = [cell.text, ...cell.small].join(' ');
				if (wanted && !wanted.includes(shown))
					faults.push(...mismatch(`${label} of ${name}`, shown, wanted.join('” or “')));
				else elements.push(cell.element);
			}
			elements.push(head.element);
		}
		return { faults, elements };
	},
};
