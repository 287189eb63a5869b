/** The sides of a comparison, in their order. Each has a colour and a letter of its own. */
export const letters = ['a', 'b', 'c', 'd'] as const;
export type Letter = (typeof letters)[number];
