/** Joins the shards of a site: `node scripts/merge-shards.ts dist shards/1 shards/2 shards/3`. */
import { MergeError, mergeShards } from '../src/build/shard/merge-shards.ts';
import { fail } from './lib/fail.ts';

const [into, ...shards] = process.argv.slice(2);
if (into === undefined || shards.length === 0)
	fail('Name the folder to write, then those of the shards: dist shards/1 shards/2');
try {
	console.log(`${await mergeShards(shards, into)} files of ${shards.length} shards in ${into}`);
} catch (error) {
	if (!(error instanceof MergeError)) throw error;
	fail(error.message);
}
