import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadSiteCatalog } from '../../catalog/load-site-catalog.ts';
import { packCatalog } from '../../catalog/pack.ts';
import { compareText } from '../../format/compare-text.ts';
import { codeKey } from '../site/code-key.ts';
import { bare, isInShard, type Shard } from './shard.ts';

/** What a shard says of itself, for the merge. */
export interface ShardFacts extends Shard {
	/** Of code and records: shards of one site have the same. */
	revision: string;
	/** Paths of the pages that it made, without slashes at their ends. */
	pages: string[];
	/** How many pages all shards make. */
	total: number;
}

/** Where a shard says it, in its output folder. */
export const factsFile = 'shard.json';

/** A build that makes its share of the pages. */
export interface ShardBuild {
	/** Whether this build makes the page at a path. Asked once for each page of the whole site. */
	keeps: (path: string) => boolean;
	/** Writes what the merge must know. */
	integration: AstroIntegration;
}

/** A build of one shard, which keeps its share of the pages that it is asked for. */
export function shardBuild(shard: Shard): ShardBuild {
	const all = new Set<string>();
	let root = '';
	let outDir = '';
	let site: string | undefined;
	return {
		keeps(path) {
			all.add(bare(path));
			return isInShard(shard, path);
		},
		integration: {
			name: 'shard',
			hooks: {
				'astro:config:done': ({ config }) => {
					root = fileURLToPath(config.root);
					outDir = fileURLToPath(config.outDir);
					site = config.site;
				},
				'astro:build:done': async ({ logger }) => {
					const pages = [...all].filter((path) => isInShard(shard, path)).sort(compareText);
					const facts: ShardFacts = {
						...shard,
						revision: `${codeKey(root, site)}-${await recordsKey()}`,
						pages,
						total: all.size,
					};
					await writeFile(`${outDir}/${factsFile}`, JSON.stringify(facts));
					logger.info(
						`shard ${shard.number} of ${shard.of}: ${pages.length} of ${all.size} pages; scripts/merge-shards.ts joins them`,
					);
				},
			},
		},
	};
}

/** Of the records, and of which pairs are published. */
async function recordsKey(): Promise<string> {
	return hash('sha256', packCatalog(await loadSiteCatalog())).slice(0, 20);
}
