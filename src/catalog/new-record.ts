import { slug } from '../schema/common.ts';
import { blankRecord, type NewKind } from './blank-record.ts';
import { idOf, type RecordFiles } from './list-records.ts';
import { didYouMean } from './rules/nearest.ts';

export type NewRecord = { ok: true; file: string; text: string } | { ok: false; problem: string };

const folders: Readonly<Record<Exclude<NewKind, 'model'>, keyof RecordFiles>> = {
	provider: 'providers',
	benchmark: 'benchmarks',
	lab: 'labs',
};

/**
 * The file and text of a new record, for the words of a command: `model acme/small-2`, `lab acme`.
 * Refuses, with one line on what to do, what is no id, is there already or has no lab.
 */
export function newRecord(
	words: readonly string[],
	files: Readonly<RecordFiles>,
	root = 'data',
): NewRecord {
	const [kind, name, ...rest] = words;
	if (!isKind(kind) || name === undefined || rest.length > 0)
		return refuse(
			'Say what to write: npm run data:new model <lab>/<id>, or with lab, provider or benchmark and <id>',
		);
	return kind === 'model'
		? newModel(name, files, root)
		: newOther(kind, name, files[folders[kind]], root);
}

function newModel(name: string, files: Readonly<RecordFiles>, root: string): NewRecord {
	const [lab, id, ...rest] = name.split('/');
	if (lab === undefined || id === undefined || rest.length > 0)
		return refuse(
			`${JSON.stringify(name)} does not name lab and model. Write them as <lab>/<id>, e.g. acme/small-2`,
		);
	const problem = idProblem(lab) ?? idProblem(id);
	if (problem !== undefined) return refuse(problem);
	const labs = files.labs.map(idOf);
	if (!labs.includes(lab)) {
		const missing = `There is no record ${root}/labs/${lab}.yml${didYouMean(lab, labs) || '.'}`;
		return refuse(`${missing} To add that lab, run npm run data:new lab ${lab} first`);
	}
	return unlessThere(`${root}/models/${lab}/${id}.yml`, 'model', files.models);
}

function newOther(
	kind: Exclude<NewKind, 'model'>,
	id: string,
	files: readonly string[],
	root: string,
): NewRecord {
	const problem = idProblem(id);
	if (problem !== undefined) return refuse(problem);
	return unlessThere(`${root}/${folders[kind]}/${id}.yml`, kind, files);
}

/** Ids are unique in their kind, so a model of the same id in another folder counts too. */
function unlessThere(file: string, kind: NewKind, files: readonly string[]): NewRecord {
	const twin = files.find((other) => idOf(other) === idOf(file));
	if (twin !== undefined)
		return refuse(`${twin} has this id already. Edit that record, or choose another id`);
	return { ok: true, file, text: blankRecord(kind) };
}

function idProblem(id: string): string | undefined {
	const message = slug.safeParse(id).error?.issues[0]?.message;
	return message === undefined ? undefined : `${JSON.stringify(id)} is no id. ${message}`;
}

function isKind(word: string | undefined): word is NewKind {
	return word === 'model' || (word !== undefined && Object.hasOwn(folders, word));
}

const refuse = (problem: string): NewRecord => ({ ok: false, problem });
