import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of texts by name, deflated but for empty ones. */
export function aZip(texts: Readonly<Record<string, string>>): Buffer {
	const locals: Buffer[] = [];
	const entries: Buffer[] = [];
	let offset = 0;
	for (const [name, text] of Object.entries(texts)) {
		const bytes = Buffer.from(text);
		const packed = bytes.length === 0 ? bytes : deflateRawSync(bytes);
		// Version, flags, method, time, day, checksum and sizes stand alike in both headers.
		const shared = Buffer.alloc(26);
		shared.writeUInt16LE(20, 0);
		shared.writeUInt16LE(bytes.length === 0 ? 0 : 8, 4);
		shared.writeUInt32LE(crc32(bytes), 10);
		shared.writeUInt32LE(packed.length, 14);
		shared.writeUInt32LE(bytes.length, 18);
		shared.writeUInt16LE(Buffer.byteLength(name), 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		const made = Buffer.from([20, 0]);
		entries.push(
			Buffer.concat([Buffer.from('PK\x01\x02'), made, shared, place, Buffer.from(name)]),
		);
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(entries);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
