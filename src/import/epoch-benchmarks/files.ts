/** How one CSV of the hub is read. */
export interface HubFile {
	benchmark: string;
	/** The column with the score. */
	score: string;
	/** What the column is multiplied by: 100 where it holds fractions. */
	times: 1 | 100;
	stderr?: string;
	/** The column that names the agent around the model. */
	harness?: string;
	/** The harness of all rows. */
	allIn?: string;
	/** Columns that tell what else differs; their values are joined. */
	setting?: readonly string[];
	/** The column with the day of the run or of its publication. */
	day?: string;
	link?: string;
	version?: string;
	/** The column with the version. */
	versionIn?: string;
	/** The column with a readable name. */
	name?: string;
	/** Run by Epoch itself, so independent in every row. */
	own?: true;
	/** The row counts only with this value: a choice between columns of one test. */
	only?: readonly [column: string, value: string];
}

const own = (benchmark: string, more: Partial<HubFile> = {}): HubFile => ({
	benchmark,
	score: 'mean_score',
	times: 100,
	stderr: 'stderr',
	day: 'Started at',
	link: 'Log viewer',
	own: true,
	...more,
});
const compiled = (benchmark: string, score: string, more: Partial<HubFile> = {}): HubFile => ({
	benchmark,
	score,
	times: 100,
	link: 'Source link',
	name: 'Name',
	...more,
});
const fewShot = { setting: ['Shots'] } as const;

/**
 * The files that are read. Left out: Aider and LiveBench, which are read at their source; and
 * ScienceQA, SuperGLUE, CommonsenseQA 2 and Adversarial NLI, whose rows are old or not of models.
 */
export const hubFiles: Readonly<Record<string, HubFile>> = {
	'gpqa_diamond.csv': own('gpqa-diamond'),
	'frontiermath.csv': own('frontiermath'),
	'frontiermath_tier_4.csv': own('frontiermath-tier-4'),
	'math_level_5.csv': own('math-level-5'),
	'otis_mock_aime_2024_2025.csv': own('otis-mock-aime'),
	'simpleqa_verified.csv': own('simpleqa-verified'),
	'chess_puzzles.csv': own('chess-puzzles'),
	'swe_bench_verified.csv': own('swe-bench-verified', { allIn: 'Epoch AI' }),
	'swe_bench_bash.csv': compiled('swe-bench-bash', '% Resolved', {
		day: 'Date run',
		harness: 'SWE-Agent Release Version',
	}),
	'apex_agents_external.csv': compiled('apex-agents', 'Pass@1 score'),
	'arc_agi_external.csv': compiled('arc-agi-1', 'Score'),
	'arc_agi_2_external.csv': compiled('arc-agi-2', 'Score'),
	'arc_ai2_external.csv': compiled('arc-challenge', 'Challenge score', fewShot),
	'balrog_external.csv': compiled('balrog', 'Average progress', { day: 'Date added' }),
	'bbh_external.csv': compiled('bbh', 'Average', fewShot),
	'bool_q_external.csv': compiled('boolq', 'Score', fewShot),
	'cad_eval_external.csv': compiled('cad-eval', 'Overall pass (%)'),
	'cybench_external.csv': compiled('cybench', 'Unguided % Solved'),
	'deepresearchbench_external.csv': compiled('deep-research-bench', 'Average score', {
		harness: 'Agent',
	}),
	'fictionlivebench_external.csv': compiled('fiction-livebench', '120k token score'),
	'gdpval_external.csv': compiled('gdpval', 'Win Rate (%)'),
	'geobench_external.csv': compiled('geobench', 'ACW Avg Score', {
		times: 1,
		only: ['Tools', 'None'],
	}),
	'gsm8k_external.csv': compiled('gsm8k', 'EM', fewShot),
	'gso_external.csv': compiled('gso', 'Score OPT@1', {
		harness: 'Scaffold',
		day: 'Evaluation date',
	}),
	'hella_swag_external.csv': compiled('hellaswag', 'Overall accuracy', fewShot),
	'hle_external.csv': compiled('hle', 'Accuracy', { stderr: 'Accuracy Standard Error' }),
	'lambada_external.csv': compiled('lambada', 'Score', fewShot),
	'lech_mazur_writing_external.csv': compiled('lech-mazur-writing', 'Mean score', { times: 1 }),
	'metr_time_horizons_external.csv': compiled('metr-time-horizon', 'Time horizon', {
		times: 1,
		versionIn: 'METR version',
	}),
	'mmlu_external.csv': compiled('mmlu', 'EM', fewShot),
	'open_book_qa_external.csv': compiled('openbookqa', 'Accuracy', fewShot),
	'os_world_external.csv': compiled('osworld', 'Score', {
		times: 1,
		harness: 'Agent',
		day: 'Date added',
	}),
	'piqa_external.csv': compiled('piqa', 'Score', fewShot),
	'posttrainbench_external.csv': compiled('posttrainbench', 'Average (%)', { harness: 'Scaffold' }),
	'simplebench_external.csv': compiled('simplebench', 'Score (AVG@5)', {
		link: 'Source link (site from table)',
	}),
	'terminalbench_external.csv': compiled('terminal-bench', 'Accuracy mean', {
		stderr: 'Accuracy SE',
		harness: 'Agent',
		day: 'Run date',
		link: 'Source',
		version: '2.0',
	}),
	'the_agent_company_external.csv': compiled('the-agent-company', '% Score', {
		day: 'Date',
		link: 'Source link (site from table)',
	}),
	'trivia_qa_external.csv': compiled('triviaqa', 'EM', fewShot),
	'video_mme_external.csv': compiled('video-mme', 'Overall (no subtitles)', {
		setting: ['Frames'],
	}),
	'vpct_external.csv': compiled('vpct', 'Correct'),
	'webdev_arena_external.csv': compiled('webdev-arena', 'Arena Score', {
		times: 1,
		day: 'Last updated',
		link: 'Source link (site from table)',
	}),
	'weirdml_external.csv': compiled('weirdml', 'Accuracy', { stderr: 'Accuracy SE' }),
	'wino_grande_external.csv': compiled('winogrande', 'Accuracy', fewShot),
};
