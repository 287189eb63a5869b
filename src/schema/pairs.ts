import { z } from 'zod';
import { slug } from './common.ts';

/** `data/pairs.yml`: the pairs to start from, the first one first. The file may be missing. */
export const pairsSchema = z
	.array(z.tuple([slug, slug], 'Write two ids of models, e.g. [claude-3-7-sonnet, gpt-4o]'))
	.min(1, 'Write at least one pair, or remove the file');

/** Ids of two models, in the order in which somebody wrote them. */
export type NamedPair = readonly [one: string, other: string];
