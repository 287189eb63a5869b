import { z } from 'zod';
import { parseJson, parseRows, type Adapter } from '../adapter.ts';
import { known, type Claim } from '../facts.ts';
import { labOfOrganisation } from '../tables/labs.ts';
import { sourceFacts } from '../tables/sources.ts';

const domain = z.object({ pass_1: z.number().nullish() }).nullish();
const submission = z.object({
	model_name: z.string(),
	model_organization: z.string(),
	submitting_organization: z.string(),
	submission_date: z.string().optional(),
	submission_type: z.string().nullish(),
	modality: z.string().nullish(),
	reasoning_effort: z.string().nullish(),
	results: z.object({
		retail: domain,
		airline: domain,
		telecom: domain,
		banking_knowledge: domain,
	}),
	methodology: z
		.object({
			evaluation_date: z.string().nullish(),
			tau2_bench_version: z.string().nullish(),
			user_simulator: z.string().nullish(),
		})
		.nullish(),
	model_release: z.object({ release_date: z.string().nullish() }).nullish(),
});

const source = 'tau2-bench';
const benchmarkOf = {
	retail: 'tau2-bench-retail',
	airline: 'tau2-bench-airline',
	telecom: 'tau2-bench-telecom',
	banking_knowledge: 'tau3-bench-banking',
} as const;

/** Submissions of the standard agent in text; agents of others and voices are left out. */
export const tau2Bench: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const notes: string[] = [];
		const names = (await files.list()).filter((name) => name.endsWith('submission.json'));
		const read = await Promise.all(
			names.map(
				async (name) => [name, parseJson(await files.text(name), name, z.unknown())] as const,
			),
		);
		const claims = parseRows(read, submission, 'submissions', notes).flatMap(([, row]) =>
			row.submission_type === 'custom' || row.modality === 'voice' ? [] : submissionClaims(row),
		);
		return {
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf('submissions'),
					retrieved: files.retrieved,
				}),
			},
			claims,
			notes,
		};
	},
};

function submissionClaims(row: z.infer<typeof submission>): Claim[] {
	const named = { source, raw: row.model_name, org: row.model_organization };
	const lab = labOfOrganisation(row.model_organization);
	const version = row.methodology?.tau2_bench_version?.replace(/^v/, '') ?? undefined;
	const user = row.methodology?.user_simulator ?? undefined;
	const effort =
		row.reasoning_effort === 'enabled' ? 'thinking' : (row.reasoning_effort ?? undefined);
	const releasedOn = row.model_release?.release_date ?? undefined;
	const claims: Claim[] = [];
	if (releasedOn !== undefined)
		claims.push({ kind: 'model', ...named, scope: 'model', values: { releasedOn } });
	// Of the older τ-bench there are results of the labs' own: another test.
	if (version === 'original tau-bench') return claims;
	for (const [key, benchmark] of Object.entries(benchmarkOf)) {
		const score = row.results[key as keyof typeof benchmarkOf]?.pass_1;
		if (score == null) continue;
		claims.push({
			kind: 'result',
			...named,
			benchmark,
			score,
			runBy:
				lab !== undefined && labOfOrganisation(row.submitting_organization) === lab
					? 'lab'
					: 'independent',
			url: 'https://taubench.com',
			...known({
				version,
				effort,
				setting: user === undefined ? undefined : `customer ${user}`,
				on: row.methodology?.evaluation_date ?? row.submission_date,
			}),
		});
	}
	return claims;
}
