import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail } from './fail.ts';

/** Reads a command line. One that does not fit ends the script with one line and `usage`. */
export function readOptions<T extends ParseArgsConfig>(
	config: T,
	usage: string,
): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		// Node adds advice on positional arguments, which no command here needs.
		return fail(`${(error as Error).message.split('. ')[0]!}. ${usage}`);
	}
}
