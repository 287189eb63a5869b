import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { ogSize } from '../compare/og/og-path.ts';
import { drawBand } from './draw-band.ts';
import { asSideB, palette } from './palette.ts';
import { pngBand, type PngBand } from './png.ts';

/** Where drawn bands are kept for later builds. It can be removed at any time. */
const keptIn = '.cache/og';

/** What a band is made with besides its SVG. */
const tools = [
	process.version,
	(createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string }).version,
	JSON.stringify(palette),
].join('\n');

/** A band that was drawn before, or else is now. */
export function keptBand(svg: string, folder = keptIn): PngBand {
	return kept(svg, folder, (drawn) => [drawn])[0]!;
}

/** A band as it is on side A, whose colour it is drawn in, and on side B. */
export function keptSides(svg: string, folder = keptIn): { a: PngBand; b: PngBand } {
	const [a, b] = kept(svg, folder, (drawn) => [drawn, drawn.map(asSideB)]);
	return { a: a!, b: b! };
}

/** Several threads may ask for the same bands: a file is there whole or not at all. */
function kept(
	svg: string,
	folder: string,
	formsOf: (drawn: Uint8Array) => Uint8Array[],
): PngBand[] {
	const path = join(folder, createHash('sha1').update(tools).update(svg).digest('hex'));
	const found = readBands(path);
	if (found) return found;
	const bands = formsOf(drawBand(svg)).map((pixels) => pngBand(pixels, ogSize.width));
	mkdirSync(folder, { recursive: true });
	const own = `${path}.${process.pid}-${threadId}`;
	writeFileSync(own, bytesOf(bands));
	renameSync(own, path);
	return bands;
}

/** Before each band: height, checksum and length of its rows, length of its chunk. */
const headLength = 16;
/** Before all: the checksum of what follows. */
const sumLength = 4;

function bytesOf(bands: readonly PngBand[]): Buffer {
	const parts = bands.flatMap(({ height, adler, length, chunk }) => {
		const head = Buffer.alloc(headLength);
		for (const [i, number] of [height, adler, length, chunk.length].entries())
			head.writeUInt32BE(number, i * 4);
		return [head, chunk];
	});
	const sum = Buffer.alloc(sumLength);
	sum.writeUInt32BE(crc32(Buffer.concat(parts)));
	return Buffer.concat([sum, ...parts]);
}

/** Nothing where there is no such file, or one that is damaged. */
function readBands(path: string): PngBand[] | undefined {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch {
		return undefined;
	}
	if (bytes.length <= sumLength || crc32(bytes.subarray(sumLength)) !== bytes.readUInt32BE(0))
		return undefined;
	const bands: PngBand[] = [];
	for (let at = sumLength; at < bytes.length;) {
		const [height, adler, length, size] = [0, 4, 8, 12].map((i) => bytes.readUInt32BE(at + i));
		at += headLength;
		const chunk = bytes.subarray(at, (at += size!));
		bands.push({ height: height!, adler: adler!, length: length!, chunk });
	}
	return bands;
}
