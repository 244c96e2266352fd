/**
 * Timestamps with time zones: ISO text to and from microseconds since 1970, UTC.
 *
 * Naive text is read in the zone given; zones are IANA names, resolved by Intl.
 */

import { invalidParameter } from '../base/errors.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/;

export function checkTimezone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    throw invalidParameter(`unknown or invalid IANA Time Zone ID: ${zone}`);
  }
}

/** Microseconds; throws Milvus' text for what cannot be read. */
export function parseTimestamptz(text: string, zone: string): bigint {
  const match = ISO.exec(text.trim());
  const refuse = () =>
    invalidParameter(
      `got invalid timestamptz string '${text}': invalid timezone name; must be a valid IANA Time Zone ID (e.g., 'Asia/Shanghai' or 'UTC')`,
    );
  if (match === null) throw refuse();
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset] = match;
  const utc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const check = new Date(utc);
  if (check.getUTCMonth() !== Number(month) - 1 || check.getUTCDate() !== Number(day))
    throw refuse();
  const micros = BigInt(fraction.padEnd(6, '0').slice(0, 6));
  const shift = offset === undefined ? zoneOffsetMs(utc, zone) : offsetMs(offset, text);
  return BigInt(utc - shift) * 1000n + micros;
}

function offsetMs(offset: string, text: string): number {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(0, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || '0');
  if (hours < -12 || hours > 14) {
    throw invalidParameter(
      `got invalid timestamptz string '${text}': UTC offset hour ${hours} is out of the valid range [-12, 14]`,
    );
  }
  return (hours * 60 + Math.sign(hours || 1) * minutes) * 60_000;
}

/** How far the zone's clock is ahead of UTC when it shows this local time. */
function zoneOffsetMs(localMs: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const first = offsetAt(localMs, zone);
  return offsetAt(localMs - first, zone);
}

function offsetAt(utcMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(utcMs);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return shown - Math.floor(utcMs / 1000) * 1000;
}

/** ISO text in a zone: `Z` for UTC, else `+08:00`; at most six decimals, no trailing zeros. */
export function formatTimestamptz(micros: bigint, zone: string): string {
  const wholeMs = micros / 1000n - (micros % 1000n < 0n ? 1n : 0n);
  const utcMs = Number(wholeMs);
  const shift = zone === 'UTC' ? 0 : offsetAt(utcMs, zone);
  const local = new Date(utcMs + shift).toISOString();
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const fraction = String(rest).padStart(6, '0').replace(/0+$/, '');
  const head = local.slice(0, 19) + (fraction === '' ? '' : `.${fraction}`);
  if (zone === 'UTC') return `${head}Z`;
  const minutes = Math.abs(shift) / 60_000;
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${head}${shift < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}
