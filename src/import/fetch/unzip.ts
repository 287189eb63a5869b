import { crc32, inflateRawSync } from 'node:zlib';

/** Marks of the records of a zip that are needed, and how long the records are at least. */
const endMark = Buffer.from('PK\x05\x06');
const entryMark = Buffer.from('PK\x01\x02').readUInt32LE();
const endLength = 22;
const entryLength = 46;
const localLength = 30;

/** How an entry is packed: as it is, or deflated. */
const stored = 0;
const deflated = 8;

/**
 * Files of a zip, by name, of at most `maxBytes` in all. Throws an error that says what is wrong
 * when the zip is cut off, broken or too large. Folders are left out, and so are encrypted entries
 * and those of zips over 4 GB: no source has them.
 */
export function unzip(zip: Buffer, maxBytes: number): Map<string, Buffer> {
	try {
		return readEntries(zip, maxBytes);
	} catch (error) {
		// Reading beyond the end is how a cut or broken zip shows itself.
		if (error instanceof RangeError) throw new Error('broken zip', { cause: error });
		throw error;
	}
}

function readEntries(zip: Buffer, maxBytes: number): Map<string, Buffer> {
	const end = zip.lastIndexOf(endMark);
	if (end === -1 || end + endLength > zip.length) throw new Error('zip that is cut off');
	const count = zip.readUInt16LE(end + 10);
	const files = new Map<string, Buffer>();
	let at = zip.readUInt32LE(end + 16);
	let left = maxBytes;
	for (let i = 0; i < count; i++) {
		if (zip.readUInt32LE(at) !== entryMark) throw new Error('broken zip');
		const nameLength = zip.readUInt16LE(at + 28);
		const name = zip.toString('utf8', at + entryLength, at + entryLength + nameLength);
		if (!name.endsWith('/')) {
			const bytes = readEntry(zip, at, left);
			left -= bytes.length;
			files.set(name, bytes);
		}
		at += entryLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return files;
}

function readEntry(zip: Buffer, at: number, maxBytes: number): Buffer {
	const method = zip.readUInt16LE(at + 10);
	const size = zip.readUInt32LE(at + 24);
	const local = zip.readUInt32LE(at + 42);
	const start = local + localLength + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
	const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
	if (size > maxBytes) throw new Error('zip that unpacks to too much');
	const bytes = method === stored ? packed : inflate(packed, method, size);
	if (bytes.length !== size || crc32(bytes) !== zip.readUInt32LE(at + 16))
		throw new Error('broken zip');
	return bytes;
}

function inflate(packed: Buffer, method: number, size: number): Buffer {
	if (method !== deflated) throw new Error(`zip packed by a method that is not read (${method})`);
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
	} catch (error) {
		throw new Error('broken zip', { cause: error });
	}
}
