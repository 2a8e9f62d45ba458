import { deflateSync, Inflate } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url';
import { crc32 } from './crc32';

/** Most that a link may grow to when it is opened, in bytes: as much as a scan may be. */
export const maxOpened = 2 * 1024 * 1024;

/** Compressed bytes that are opened at a time: at most about 1 MiB comes out of 1 KiB, so nothing explodes. */
const step = 1024;
const crcBytes = 4;

/**
 * A value as the part of an address after `#`: letter, version, a dot, and base64url of the deflated JSON with a CRC-32
 * at the end, over all before it (letter and version too). Every version of links keeps this outside, so that an older
 * program can tell a newer link from a damaged one.
 */
export function sealValue(letter: string, version: number, value: unknown): string {
  const outside = `${letter}${version}.`;
  const data = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9 });
  const sealed = new Uint8Array(data.length + crcBytes);
  sealed.set(data);
  new DataView(sealed.buffer).setUint32(data.length, checksum(outside, data));
  return outside + toBase64Url(sealed);
}

/** The compressed data of a body; null when a sign was changed, lost or added. */
export function openSeal(letter: string, version: number, body: string): Uint8Array | null {
  const sealed = fromBase64Url(body);
  if (!sealed || sealed.length <= crcBytes) return null;
  const data = sealed.subarray(0, -crcBytes);
  const found = new DataView(sealed.buffer).getUint32(data.length);
  return found === checksum(`${letter}${version}.`, data) ? data : null;
}

export type OpenedValue = { kind: 'ok'; value: unknown } | { kind: 'error'; code: 'damaged' | 'too-large' };

/** The value in compressed data. Stops as soon as it grows too large. Never throws. */
export function openValue(data: Uint8Array): OpenedValue {
  try {
    const bytes = inflate(data);
    if (!bytes) return { kind: 'error', code: 'too-large' };
    return { kind: 'ok', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { kind: 'error', code: 'damaged' };
  }
}

function inflate(data: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < data.length; at += step) {
    stream.push(data.subarray(at, at + step), at + step >= data.length);
    if (size > maxOpened) return null;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function checksum(outside: string, data: Uint8Array): number {
  const before = new TextEncoder().encode(outside);
  const all = new Uint8Array(before.length + data.length);
  all.set(before);
  all.set(data, before.length);
  return crc32(all);
}
