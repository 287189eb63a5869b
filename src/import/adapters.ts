import type { Adapter } from './adapter.ts';
import { aider } from './aider/adapter.ts';
import { bfcl } from './bfcl/adapter.ts';
import { epochBenchmarks } from './epoch-benchmarks/adapter.ts';
import { epochModels } from './epoch-models/adapter.ts';
import { genaiPrices } from './genai-prices/adapter.ts';
import { litellm } from './litellm/adapter.ts';
import { livebench } from './livebench/adapter.ts';
import { llmStats } from './llm-stats/adapter.ts';
import { llmfit } from './llmfit/adapter.ts';
import { modelsDev, modelsDevOverlay } from './models-dev/adapter.ts';
import { piAi } from './pi-ai/adapter.ts';
import { tau2Bench } from './tau2-bench/adapter.ts';
import { vectara } from './vectara/adapter.ts';

/** Every source that is read, in the order of the progress lines. */
export const adapters: readonly Adapter[] = [
	modelsDev,
	modelsDevOverlay,
	piAi,
	genaiPrices,
	litellm,
	llmStats,
	epochBenchmarks,
	epochModels,
	llmfit,
	livebench,
	tau2Bench,
	bfcl,
	aider,
	vectara,
];
