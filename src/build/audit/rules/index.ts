import type { TableRule } from '../context.ts';
import { bestRanking, bestScores, bestUnplaced } from './best-tables.ts';
import { costsByLine, costsByModel, costsByPreset } from './calculator-tables.ts';
import { costTable, presetTable } from './cost-tables.ts';
import {
	ageTable,
	benchmarksTable,
	idsTable,
	knownTable,
	labsTable,
	providersTable,
	shareTable,
	sourcesTable,
} from './count-tables.ts';
import { embeddedCosts, embeddedPrices } from './embed-tables.ts';
import { modelList } from './model-list.ts';
import { historyTable, priceTable, providerTable } from './price-tables.ts';
import { scatterTable } from './scatter-table.ts';
import { apartScores, benchmarkScores, modelScores, sharedScores } from './score-tables.ts';
import { scorecard } from './scorecard.ts';
import { capabilityTable, specsTable } from './specs-table.ts';

/** The rules of the tables; the first that reads a table is the one that checks it. */
export const tableRules: readonly TableRule[] = [
	specsTable,
	capabilityTable,
	priceTable,
	providerTable,
	historyTable,
	costTable,
	presetTable,
	scorecard,
	sharedScores,
	modelScores,
	apartScores,
	benchmarkScores,
	bestRanking,
	bestScores,
	bestUnplaced,
	scatterTable,
	modelList,
	labsTable,
	providersTable,
	benchmarksTable,
	idsTable,
	sourcesTable,
	knownTable,
	shareTable,
	ageTable,
	costsByModel,
	costsByLine,
	costsByPreset,
	embeddedPrices,
	embeddedCosts,
];
