import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A band of an image, compressed: as good as any other band of the same width above or below it. */
export interface PngBand {
	height: number;
	/** A chunk of a PNG with the compressed rows. */
	chunk: Buffer;
	/** The Adler-32 checksum of the rows, and how many bytes they have. */
	adler: number;
	length: number;
}

/** An image of at most sixteen colours. */
export interface PngForm {
	width: number;
	/** Its colours, each as red, green and blue from 0 to 255. */
	palette: readonly (readonly number[])[];
}

/**
 * Compresses a band whose pixels are numbers of colours, row by row. The compressed data ends at the
 * border of a byte and refers to nothing outside, so that bands can be joined as they are.
 */
export function pngBand(pixels: Uint8Array, width: number): PngBand {
	const height = pixels.length / width;
	const rowLength = 1 + Math.ceil(width / 2);
	// Each row begins with the number of its filter: 0, none. Two pixels share a byte.
	const rows = new Uint8Array(height * rowLength);
	for (let y = 0; y < height; y++) {
		let at = y * rowLength + 1;
		const end = (y + 1) * width;
		for (let i = end - width; i < end; i += 2)
			rows[at++] = (pixels[i]! << 4) | (i + 1 < end ? pixels[i + 1]! : 0);
	}
	const data = deflateRawSync(rows, { level: 8, finishFlush: constants.Z_FULL_FLUSH });
	return { height, chunk: chunkOf('IDAT', data), adler: adler32(rows), length: rows.length };
}

/** A PNG of bands, from the top down. Nothing is compressed again. */
export function joinedPng(
	{ width, palette }: PngForm,
	bands: readonly PngBand[],
): Buffer<ArrayBuffer> {
	const size = Buffer.alloc(13);
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(
		bands.reduce((sum, { height }) => sum + height, 0),
		4,
	);
	// Four bits a pixel, which are the number of a colour.
	size.set([4, 3, 0, 0, 0], 8);
	const sum = bands.reduce((before, { adler, length }) => adler32Of(before, adler, length), 1);
	// The end of the compressed data: an empty block that says that it is the last, and the checksum.
	const end = Buffer.from([3, 0, 0, 0, 0, 0]);
	end.writeUInt32BE(sum, 2);
	return Buffer.concat([
		signature,
		chunkOf('IHDR', size),
		chunkOf('PLTE', Uint8Array.from(palette.flat())),
		dataStart,
		...bands.map(({ chunk }) => chunk),
		chunkOf('IDAT', end),
		chunkOf('IEND', new Uint8Array()),
	]);
}

function chunkOf(type: string, data: Uint8Array): Buffer {
	const chunk = Buffer.alloc(data.length + 12);
	chunk.writeUInt32BE(data.length, 0);
	chunk.write(type, 4, 'latin1');
	chunk.set(data, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
	return chunk;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Says that the data is compressed by deflate, as well as that can. */
const dataStart = chunkOf('IDAT', Uint8Array.of(0x78, 0xda));

/** The largest prime below 2 to the 16. */
const base = 65521;
/** Bytes after which the sums are still far below what a number holds. */
const adlerBlock = 4096;

function adler32(bytes: Uint8Array): number {
	let low = 1;
	let high = 0;
	for (let from = 0; from < bytes.length; from += adlerBlock) {
		const to = Math.min(from + adlerBlock, bytes.length);
		for (let i = from; i < to; i++) {
			low += bytes[i]!;
			high += low;
		}
		low %= base;
		high %= base;
	}
	return high * 65536 + low;
}

/** The checksum of two texts one after the other, from those of each and the length of the second. */
function adler32Of(first: number, second: number, length: number): number {
	const [low1, high1] = [first % 65536, Math.floor(first / 65536)];
	const [low2, high2] = [second % 65536, Math.floor(second / 65536)];
	const low = (low1 + low2 + base - 1) % base;
	const high = (high1 + high2 + (length % base) * (low1 + base - 1)) % base;
	return high * 65536 + low;
}
