import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file in an archive, such as a part of a document of Word: its name, and how it is packed. */
export interface ZipPart {
  name: string;
  method: number;
  crc: number;
  size: number;
  packed: Buffer;
}

/** The parts of an archive in their order; undefined for one that is damaged (APPNOTE.TXT of PKWARE, §4.3). */
export function zipParts(bytes: Buffer): ZipPart[] | undefined {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end === -1 || end + 22 > bytes.length) return undefined;
  try {
    const parts: ZipPart[] = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
      if (bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
      const [length, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const stop = start + bytes.readUInt32LE(at + 20);
      const name = bytes.toString('utf8', at + 46, at + 46 + (length ?? 0));
      // Encrypted or larger than the file: nothing that a reader could open.
      if (stop > bytes.length || (bytes.readUInt16LE(at + 8) & 1) === 1) return undefined;
      // Some readers go by what stands before a part, others by the directory.
      if (bytes.toString('utf8', local + 30, local + 30 + bytes.readUInt16LE(local + 26)) !== name)
        return undefined;
      parts.push({
        name,
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        size: bytes.readUInt32LE(at + 24),
        packed: bytes.subarray(start, stop),
      });
      at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return parts;
  } catch {
    return undefined;
  }
}

/** The text of a part; undefined where it cannot be unpacked or is larger than a number of bytes. */
export function partText(part: ZipPart, largest = 1_000_000): string | undefined {
  return partBytes(part, largest)?.toString('utf8');
}

/** The bytes of a part, likewise. */
export function partBytes({ method, packed }: ZipPart, largest: number): Buffer | undefined {
  if (method === 0) return packed.length > largest ? undefined : packed;
  if (method !== 8 || largest <= 0) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: largest });
  } catch {
    return undefined;
  }
}

/** A part with another text. */
export function withText(part: ZipPart, text: string): ZipPart {
  const bytes = Buffer.from(text);
  return { ...part, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateRawSync(bytes) };
}

/** An archive of parts, without their times. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, method, crc, size, packed } of parts) {
    const label = Buffer.from(name);
    const head = Buffer.alloc(26);
    // Version 2.0, names in UTF-8, the first day that the format knows.
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(crc, 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(label.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), head, label, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, label);
    offset += 30 + label.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
