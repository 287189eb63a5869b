import type { Rule } from './rule.ts';

/** An alias leads to one model: no other model has it as its alias or its id. */
export const aliasIsUnique: Rule = ({ models }) => {
	const owners = new Map<string, string>();
	for (const id of models.keys()) owners.set(id, id);
	return [...models.values()].flatMap(({ id, file, aliases = [] }) =>
		aliases.flatMap((alias, i) => {
			const spelling = comparable(alias);
			const owner = owners.get(spelling) ?? id;
			owners.set(spelling, owner);
			if (owner === id) return [];
			return {
				file,
				path: ['aliases', i],
				message:
					owner === spelling
						? `${alias} is the id of another model. Remove the alias`
						: `${alias} is an alias of ${owner} too. Keep it in one of the two records`,
			};
		}),
	);
};

/** How two spellings are compared: `GPT-4o / mini` and `gpt_4o.mini` are the same. */
function comparable(spelling: string): string {
	return spelling.toLowerCase().replace(/[\s._/]+/g, '-');
}
