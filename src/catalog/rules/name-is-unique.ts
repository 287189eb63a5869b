import type { Rule } from './rule.ts';

/** No two models have one name: a reader could not tell their pages apart. */
export const nameIsUnique: Rule = ({ models }) =>
	[...Map.groupBy(models.values(), ({ name }) => asSeen(name)).values()].flatMap(
		([first, ...others]) =>
			others.map(({ file }) => ({
				file,
				path: ['name'],
				message: `${first!.file} has this name too. Write what sets them apart, or make one an alias of the other`,
			})),
	);

/** Names that a reader cannot tell apart are equal in this: wide letters, signs as one or two characters. */
function asSeen(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/ +/g, ' ');
}
