/** What a widget tells the page around it: how high it is, in CSS pixels. */
export interface HeightMessage {
	crosscheck: 1;
	/** The `instance` of its address. */
	instance: string;
	height: number;
}

/** The height in a message of a widget, or nothing where it is none or of another instance. */
export function heightIn(data: unknown, instance: string): number | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { crosscheck, instance: named, height } = data as Partial<Record<string, unknown>>;
	if (crosscheck !== 1 || named !== instance || typeof height !== 'number') return undefined;
	// A page of another version, or one that went wrong, must not take the whole window.
	return height > 0 && height < 10_000 ? Math.ceil(height) : undefined;
}

/** Whether a page around a widget asks for its height again: `{crosscheck: 1, ask: 'height'}`. */
export function asksHeight(data: unknown): boolean {
	if (typeof data !== 'object' || data === null) return false;
	const { crosscheck, ask } = data as Partial<Record<string, unknown>>;
	return crosscheck === 1 && ask === 'height';
}
