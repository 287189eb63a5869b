import type { ImportReport } from './import-report.ts';

const sections: readonly (readonly [keyof Omit<ImportReport, 'counts'>, string])[] = [
	['failed', 'Sources that could not be read'],
	['newModels', 'New models'],
	['newProviders', 'New providers'],
	['priceChanges', 'Price changes'],
	['retirements', 'Retirements'],
	['newConflicts', 'New conflicts'],
	['unplaced', 'Ids that nothing places'],
	['notes', 'Notes'],
];

/** The report for a terminal: at most ten lines a section. */
export function reportLines(report: ImportReport): string[] {
	return [
		...sections.flatMap(([key, title]) => {
			const lines = report[key];
			if (lines.length === 0) return [];
			const more = lines.length - 10;
			return [
				`${title}: ${lines.length}`,
				...lines.slice(0, 10).map((line) => `  ${line}`),
				...(more > 0 ? [`  and ${more} more`] : []),
			];
		}),
		countsLine(report),
	];
}

/** The report as Markdown, in full but for ids that a single source has. */
export function reportMarkdown(report: ImportReport, day: string): string {
	const body = sections.flatMap(([key, title]) => {
		const lines = report[key];
		if (lines.length === 0) return [];
		return [`## ${title} (${lines.length})`, '', ...lines.map((line) => `- ${escaped(line)}`), ''];
	});
	return [`# Import of ${day}`, '', countsLine(report), '', ...body].join('\n');
}

const escaped = (line: string) => line.replaceAll(/([*_`[\]<>])/g, '\\$1');

function countsLine({ counts }: ImportReport): string {
	return Object.entries(counts)
		.map(([what, n]) => `${n} ${n === 1 ? what.replace(/s$/, '') : what}`)
		.join(', ');
}
