import { crc32, inflateSync } from 'node:zlib';

/** A PNG as a reader of images sees it. */
export interface ReadPng {
	width: number;
	height: number;
	/** The colour of a pixel, as `#fcfbf8`. */
	at(x: number, y: number): string;
	/** Numbers of colours, row by row. */
	pixels: Uint8Array;
}

/** Reads a PNG with four bits a pixel, and checks every sum in it. Throws where one is wrong. */
export function readPng(bytes: Buffer): ReadPng {
	if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG');
	const chunks: { type: string; data: Buffer }[] = [];
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const body = bytes.subarray(at + 4, at + 8 + length);
		if (crc32(body) !== bytes.readUInt32BE(at + 8 + length))
			throw new Error('Wrong sum of a chunk');
		chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
		at += length + 12;
	}
	const dataOf = (type: string) =>
		Buffer.concat(chunks.filter((chunk) => chunk.type === type).map(({ data }) => data));
	const size = dataOf('IHDR');
	if ([...size.subarray(8)].join() !== '4,3,0,0,0') throw new Error('Another kind of PNG');
	const [width, height] = [size.readUInt32BE(0), size.readUInt32BE(4)];
	const rows = inflateSync(dataOf('IDAT'));
	const rowLength = 1 + Math.ceil(width / 2);
	if (rows.length !== rowLength * height) throw new Error(`${rows.length} bytes of rows`);
	const pixels = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		if (rows[y * rowLength] !== 0) throw new Error('A row with a filter');
		for (let x = 0; x < width; x++) {
			const two = rows[y * rowLength + 1 + (x >> 1)]!;
			pixels[y * width + x] = x % 2 === 0 ? two >> 4 : two & 15;
		}
	}
	const palette = dataOf('PLTE');
	return {
		width,
		height,
		pixels,
		at: (x, y) =>
			`#${palette.toString('hex', pixels[y * width + x]! * 3, pixels[y * width + x]! * 3 + 3)}`,
	};
}
