import { expect, test } from 'vitest';
import { unzip } from '../../../../src/import/fetch/unzip.ts';
import { aZip } from './a-zip.ts';

const zip = aZip({ 'data/': '', 'data/a.csv': 'model,score\nx,1\n', 'data/é.csv': '' });
const limit = 1000;
const changed = (at: number, byte: number) => {
	const copy = Buffer.from(zip);
	copy[at] = byte;
	return copy;
};

test('gives files by name, and no folders', () => {
	const texts = [...unzip(zip, limit)].map(([name, bytes]) => [name, bytes.toString()]);
	expect(texts).toEqual([
		['data/a.csv', 'model,score\nx,1\n'],
		['data/é.csv', ''],
	]);
});

const directory = zip.indexOf('PK\x01\x02');
const entry = zip.indexOf('PK\x01\x02', directory + 1);
test.each([
	['cut off', zip.subarray(0, -30), 'zip that is cut off'],
	['empty', Buffer.alloc(0), 'zip that is cut off'],
	['without its start', zip.subarray(60), 'broken zip'],
	['with another checksum', changed(entry + 16, 0), 'broken zip'],
	['with other content', changed(zip.indexOf('a.csv') + 8, 0), 'broken zip'],
	['with a size too small', changed(entry + 24, 3), 'broken zip'],
	['with an entry beyond its end', changed(entry + 45, 0x7f), 'broken zip'],
	[
		'packed in another way',
		changed(entry + 10, 12),
		'zip packed by a method that is not read (12)',
	],
])('a zip %s is refused', (_what, bytes, message) => {
	expect(() => unzip(bytes, limit)).toThrow(message);
});

test('a zip that unpacks to more than it may is refused before it is unpacked', () => {
	expect(() => unzip(aZip({ 'a.csv': ' '.repeat(700), 'b.csv': ' '.repeat(400) }), limit)).toThrow(
		'zip that unpacks to too much',
	);
});
