/**
 * The header fields that HPACK names by number: 61 that everybody knows, then those
 * that the peer has told us to remember, newest first.
 *
 * source  RFC 7541, sections 2.3, 4 and appendix A
 */

import { ConnectionError, ERROR } from './frame.ts';

export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** `name` or `name=value`, numbered from 1. */
const STATIC_TEXT =
  ':authority|:method=GET|:method=POST|:path=/|:path=/index.html|:scheme=http|:scheme=https|' +
  ':status=200|:status=204|:status=206|:status=304|:status=400|:status=404|:status=500|' +
  'accept-charset|accept-encoding=gzip, deflate|accept-language|accept-ranges|accept|' +
  'access-control-allow-origin|age|allow|authorization|cache-control|content-disposition|' +
  'content-encoding|content-language|content-length|content-location|content-range|' +
  'content-type|cookie|date|etag|expect|expires|from|host|if-match|if-modified-since|' +
  'if-none-match|if-range|if-unmodified-since|last-modified|link|location|max-forwards|' +
  'proxy-authenticate|proxy-authorization|range|referer|refresh|retry-after|server|' +
  'set-cookie|strict-transport-security|transfer-encoding|user-agent|vary|via|www-authenticate';

const STATIC_FIELDS: readonly HeaderField[] = STATIC_TEXT.split('|').map((text) => {
  const [name = '', value = ''] = text.split('=');
  return { name, value };
});

/** What a remembered field costs beside its characters. */
const FIELD_OVERHEAD = 32;
/** What a peer may have us remember: the protocol's own first value, which we keep. */
export const TABLE_BYTES_MAX = 4096;

export class HeaderTable {
  /** Oldest first. */
  readonly #fields: HeaderField[] = [];
  #bytes = 0;
  #bytesMax = TABLE_BYTES_MAX;

  field(number: number): HeaderField {
    const known =
      number <= STATIC_FIELDS.length
        ? STATIC_FIELDS[number - 1]
        : this.#fields[this.#fields.length - (number - STATIC_FIELDS.length)];
    if (known === undefined) {
      throw new ConnectionError(ERROR.compression, `no header field has the number ${number}`);
    }
    return known;
  }

  /** One that is larger than the table empties it. */
  remember(field: HeaderField): void {
    this.#fields.push(field);
    this.#bytes += bytesOf(field);
    this.#forgetTo(this.#bytesMax);
  }

  resize(bytesMax: number): void {
    if (bytesMax > TABLE_BYTES_MAX) {
      throw new ConnectionError(ERROR.compression, `a header table of ${bytesMax} bytes`);
    }
    this.#bytesMax = bytesMax;
    this.#forgetTo(bytesMax);
  }

  #forgetTo(bytesMax: number): void {
    while (this.#bytes > bytesMax) this.#bytes -= bytesOf(this.#fields.shift() as HeaderField);
  }
}

export function bytesOf({ name, value }: HeaderField): number {
  return name.length + value.length + FIELD_OVERHEAD;
}
