import { Inflate } from 'fflate';

/** What all parts together may hold: far more than any table that somebody made by hand. */
const most = 24 * 1024 * 1024;
/** Unpacked piece by piece, so that a file that grows a thousandfold is stopped before it fills the memory. */
const piece = 16 * 1024;
const mostParts = 2_000;

/** Why an archive was not unpacked. */
export class ArchiveError extends Error {
  readonly code: 'unreadable' | 'too-large';

  constructor(code: 'unreadable' | 'too-large') {
    super(code);
    this.code = code;
  }
}

/**
 * Unpacks the parts of a zip that are wanted. It believes nothing that the archive says of itself: sizes are counted while
 * unpacking and checksums are compared. Throws an ArchiveError.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let room = most;
  try {
    for (const entry of listEntries(view, bytes)) {
      if (!isWanted(entry.name)) continue;
      const part = unpackEntry(view, bytes, entry, room);
      room -= part.length;
      parts.set(entry.name, part);
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('unreadable');
  }
  return parts;
}

interface Entry {
  name: string;
  /** Zero is stored as it is, eight is deflated. */
  method: number;
  size: number;
  checksum: number;
  start: number;
}

function listEntries(view: DataView, bytes: Uint8Array): Entry[] {
  const end = findEnd(view);
  const amount = view.getUint16(end + 10, true);
  if (amount > mostParts) throw new ArchiveError('too-large');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < amount; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new ArchiveError('unreadable');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      checksum: view.getUint32(at + 16, true),
      start: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end of the list of parts; a remark of at most 64 kB may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new ArchiveError('unreadable');
}

function unpackEntry(view: DataView, bytes: Uint8Array, entry: Entry, room: number): Uint8Array {
  const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const packed = bytes.subarray(from, from + entry.size);
  if (packed.length !== entry.size) throw new ArchiveError('unreadable');
  const part = entry.method === 0 ? packed : inflated(packed, entry.method, room);
  if (part.length > room) throw new ArchiveError('too-large');
  if (checksum(part) !== entry.checksum) throw new ArchiveError('unreadable');
  return part;
}

function inflated(packed: Uint8Array, method: number, room: number): Uint8Array {
  if (method !== 8) throw new ArchiveError('unreadable');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((next) => {
    length += next.length;
    if (length > room) throw new ArchiveError('too-large');
    pieces.push(next);
  });
  for (let at = 0; at < packed.length; at += piece) {
    stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const next of pieces) {
    whole.set(next, at);
    at += next.length;
  }
  return whole;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, as zip uses it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
