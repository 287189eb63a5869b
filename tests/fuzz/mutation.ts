import fc from 'fast-check';

/** One change of a record: of which kind, where, and which of the kind's variants. */
export interface Mutation {
	kind: string;
	/** Millionths of the way through the record. */
	at: number;
	pick: number;
}

/** The kinds of change to one sort of thing, by name: what each makes of it. */
export type Kinds<T, U = T> = Readonly<Record<string, (thing: T, mutation: Mutation) => U>>;

/** Any mutation of these kinds. Fast-check shrinks it to an early place and a first variant. */
export function mutationOf(kinds: Kinds<never, unknown>): fc.Arbitrary<Mutation> {
	return fc.record({
		kind: fc.constantFrom(...Object.keys(kinds)),
		at: fc.nat(999_999),
		pick: fc.nat(999),
	});
}

/** An item of a list that is not empty, by a number of any size. */
export function pickFrom<T>(list: readonly T[], number: number): T {
	return list[number % list.length]!;
}

/** The index into `length` things that `at` names. */
export function placeOf({ at }: Mutation, length: number): number {
	return Math.floor((at / 1_000_000) * length);
}
