/** Walks through CBOR that is made of arrays, texts and whole numbers, as the files of an index are (RFC 8949, 3). */
export interface CborReader {
  /** Where the next item begins. */
  at: () => number;
  /** The next head: a whole number, or the length of an array or a text, whose items or bytes follow. */
  head: () => number;
  /** The bytes of the next text. */
  text: () => Buffer;
  /** Passes over the next array of numbers, and tells how many they are. */
  skipNumbers: () => number;
}

export function readCbor(bytes: Buffer, start: number): CborReader {
  let at = start;
  const head = (): number => {
    const first = bytes[at++] ?? 0;
    const short = first & SHORT;
    if (short < ONE_BYTE) return short;
    const length = 1 << (short - ONE_BYTE);
    at += length;
    return bytes.readUIntBE(at - length, length);
  };
  return {
    at: () => at,
    head,
    text: () => {
      const length = head();
      at += length;
      return bytes.subarray(at - length, at);
    },
    skipNumbers: () => {
      const length = head();
      for (let passed = 0; passed < length; passed++) head();
      return length;
    },
  };
}

/** Writes the same. */
export interface CborWriter {
  array: (length: number) => void;
  number: (value: number) => void;
  text: (text: Buffer) => void;
  /** Items as they were read. */
  items: (bytes: Buffer) => void;
  /** What was written since it was last asked for. */
  take: () => Buffer;
}

export function writeCbor(): CborWriter {
  let bytes = Buffer.allocUnsafe(100_000);
  let at = 0;
  const withRoom = (more: number): Buffer => {
    if (at + more > bytes.length) bytes = Buffer.concat([bytes], 2 * (at + more));
    return bytes;
  };
  const head = (kind: number, value: number): void => {
    const size = [ONE_BYTE, 0x100, 0x1_0000, 0x1_0000_0000].findIndex((limit) => value < limit);
    const length = size === 0 ? 0 : 1 << (size - 1);
    withRoom(1 + length)[at++] = kind | (size === 0 ? value : ONE_BYTE + size - 1);
    if (length > 0) at = bytes.writeUIntBE(value, at, length);
  };
  const items = (more: Buffer): void => {
    withRoom(more.length);
    at += more.copy(bytes, at);
  };
  return {
    array: (length) => head(ARRAY, length),
    number: (value) => head(NUMBER, value),
    text: (text) => {
      head(TEXT, text.length);
      items(text);
    },
    items,
    take: () => {
      const taken = Buffer.from(bytes.subarray(0, at));
      at = 0;
      return taken;
    },
  };
}

/** The part of a first byte that is a small number itself, or tells in how many bytes the number follows. */
const SHORT = 0x1f;
const ONE_BYTE = 24;
const NUMBER = 0;
const TEXT = 0x60;
const ARRAY = 0x80;
