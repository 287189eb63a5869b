/**
 * Whether a result is of Artificial Analysis, whose terms do not allow its figures to be passed on:
 * by the host that it cites, or by its name.
 */
export function isArtificialAnalysis(name: string, source?: string): boolean {
	if (/\bAA\b|artificial analysis/i.test(name)) return true;
	if (source === undefined) return false;
	return /artificialanalysis\.ai/i.test(source) || /openrouter\.ai\/.*benchmarks/i.test(source);
}
