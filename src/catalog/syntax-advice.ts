/** What to write instead, by a part of js-yaml's reason. The first that fits is taken. */
const advice: readonly (readonly [part: string, advice: string])[] = [
	[
		'bad indentation of a mapping',
		'Indent the keys of one mapping alike, with two spaces a level. Put text that holds ": " or starts with a sign such as @ in quotes',
	],
	['bad indentation of a sequence', 'Indent the items of one list alike'],
	[
		'deficient indentation',
		'Close the quote or bracket above, or indent what belongs to the key above by two spaces',
	],
	[
		'missed comma',
		'Put a comma between the entries, and text that holds a comma or a bracket in quotes',
	],
	["found ','", 'Remove the comma that has nothing before it'],
	['within a flow collection', 'Close the bracket: every { needs a }, every [ a ]'],
	['quoted scalar', 'Close the quote'],
	['whitespace character is expected', 'Put a space after the colon'],
	['multiline key', 'Write the line as key: value, with a space after the colon'],
	["expected ':'", 'Write the line as key: value, with a space after the colon'],
	['escape sequence', 'Write the text in single quotes, where a backslash stands for itself'],
	['hexadecimal', 'Write the text in single quotes, where a backslash stands for itself'],
	[
		'document separator is expected',
		'Write every line as key: value, and keys of one mapping at one indentation',
	],
	['maxDepth', 'No record nests that deep: close the brackets'],
	['null byte', 'Remove it'],
	['non-printable', 'Remove them'],
	['complex keys', 'Write the key as plain text'],
	['name of an', 'Put text that starts with * or & in quotes'],
	['tag', 'Put text that starts with ! in quotes'],
];

/** The way out of a YAML syntax error, as a plain sentence. */
export function syntaxAdvice(reason: string): string {
	return (
		advice.find(([part]) => reason.includes(part))?.[1] ??
		'Write it as in the other records of this folder'
	);
}
