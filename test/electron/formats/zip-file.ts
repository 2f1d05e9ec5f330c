import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. `unpacked` states another size than the true one, as a forger would. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly unpacked?: number;
}

/** The bytes of a zip, as in APPNOTE.TXT 4.3, without extras. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, unpacked } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(unpacked ?? plain.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, fileName, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, fileName);
    offset += 4 + common.length + fileName.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
