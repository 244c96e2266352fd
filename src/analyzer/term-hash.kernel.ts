/**
 * The number of a term: CRC-32 (IEEE) of its first 100 bytes, modulo 2³² − 1.
 *
 * It is the sparse dimension of BM25 vectors, so users see it. Terms are short and
 * many: a table in JavaScript beats a native call for each.
 */

const HASHED_BYTES_MAX = 100;

const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

export function termHash(term: string): number {
  const end = Math.min(term.length, HASHED_BYTES_MAX);
  let crc = 0xffffffff;
  for (let i = 0; i < end; i++) {
    const code = term.charCodeAt(i);
    if (code > 0x7f) return hashOfBytes(Buffer.from(term));
    crc = (TABLE[(crc ^ code) & 0xff] as number) ^ (crc >>> 8);
  }
  return finished(crc);
}

function hashOfBytes(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, HASHED_BYTES_MAX);
  let crc = 0xffffffff;
  for (let i = 0; i < end; i++) {
    crc = (TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return finished(crc);
}

function finished(crc: number): number {
  return ((crc ^ 0xffffffff) >>> 0) % 0xffffffff;
}
