/**
 * Timestamps with time zones: ISO text to and from microseconds since 1970, UTC.
 *
 * Naive text is read in the zone given; zones are IANA names, resolved by Intl.
 */

import { invalidParameter } from '../base/errors.ts';
import { Timezone } from './timezone.ts';

/** RFC 3339 with `T` or a blank; `+08` alone only after a blank, as PostgreSQL writes it. */
const TIMESTAMP =
  /^(\d{4})-(\d{2})-(\d{2})([T ])(\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(Z|[+-]\d{2}(:\d{2})?)?$/;

const INTERVAL = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const OFFSET_HOURS_MIN = -12;
const OFFSET_HOURS_MAX = 14;

/** Calendar parts to be added one by one, as C's timegm normalises them. */
export interface Interval {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export type TimestampResult = { readonly micros: bigint } | { readonly fault: string };

export function checkTimezone(zone: string): void {
  if (Timezone.named(zone) !== undefined) return;
  throw invalidParameter(`unknown or invalid IANA Time Zone ID: ${zone}`);
}

/** Microseconds, or Milvus' text for what cannot be read. */
export function parseTimestamp(text: string, zone: Timezone): TimestampResult {
  const match = TIMESTAMP.exec(text);
  const unknown = {
    fault: `invalid timestamp string: '${text}'. Does not match any known format`,
  };
  if (match === null) return unknown;
  const [, year, month, day, separator, hour, minute, second, fraction = '', offset, colon] = match;
  if (separator === 'T' && offset !== undefined && offset !== 'Z' && colon === undefined) {
    return unknown;
  }
  const parts = [year, month, day, hour, minute, second].map(Number);
  const localMs = utcMs(parts);
  if (localMs === undefined) return unknown;
  const shift = offset === undefined ? zone.offsetOfLocalMs(localMs) : offsetMs(offset);
  if (shift === undefined) return unknown;
  const hours = Math.trunc(shift / 3_600_000);
  if (shift < OFFSET_HOURS_MIN * 3_600_000 || shift > OFFSET_HOURS_MAX * 3_600_000) {
    return {
      fault: `UTC offset hour ${hours} is out of the valid range [${OFFSET_HOURS_MIN}, ${OFFSET_HOURS_MAX}]`,
    };
  }
  const micros = BigInt(fraction.padEnd(6, '0').slice(0, 6));
  return { micros: BigInt(localMs - shift) * 1000n + micros };
}

/** Of a row that is inserted; every fault has the same text there. */
export function parseTimestamptz(text: string, zone: Timezone): bigint {
  const parsed = parseTimestamp(text, zone);
  if ('micros' in parsed) return parsed.micros;
  throw invalidParameter(
    `got invalid timestamptz string '${text}': invalid timezone name; must be a valid IANA Time Zone ID (e.g., 'Asia/Shanghai' or 'UTC')`,
  );
}

/** Of a field's default value. */
export function parseDefaultTimestamp(text: string, zone: Timezone): bigint {
  const parsed = parseTimestamp(text, zone);
  if ('micros' in parsed) return parsed.micros;
  throw invalidParameter(parsed.fault);
}

/** `P1Y2M3DT4H5M6S`, each part optional; undefined for anything else. */
export function parseInterval(text: string): Interval | undefined {
  const match = INTERVAL.exec(text);
  if (match === null) return undefined;
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { years, months, days, hours, minutes, seconds };
}

/** Calendar arithmetic in UTC: 31 January + 1 month is 2 or 3 March. */
export function shiftTimestamp(micros: bigint, interval: Interval, sign: 1 | -1): bigint {
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const date = new Date(Number((micros - rest) / 1000n));
  date.setUTCFullYear(
    date.getUTCFullYear() + sign * interval.years,
    date.getUTCMonth() + sign * interval.months,
    date.getUTCDate() + sign * interval.days,
  );
  date.setUTCHours(
    date.getUTCHours() + sign * interval.hours,
    date.getUTCMinutes() + sign * interval.minutes,
    date.getUTCSeconds() + sign * interval.seconds,
  );
  const shifted = date.getTime();
  // Beyond what a Date can hold (the year 275,760) it is later, or earlier, than everything.
  if (Number.isNaN(shifted)) return sign === 1 ? 2n ** 63n - 1n : -(2n ** 63n);
  return BigInt(shifted) * 1000n + rest;
}

/** Undefined for a day or an hour that does not exist. */
function utcMs(parts: readonly number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined;
  return date.setUTCHours(hour, minute, second);
}

function offsetMs(offset: string): number | undefined {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4) || '0');
  return hours > 24 || minutes > 60 ? undefined : sign * (hours * 60 + minutes) * 60_000;
}

/** ISO text in a zone: `Z` for UTC, else `+08:00`; at most six decimals, no trailing zeros. */
export function formatTimestamptz(micros: bigint, zone: Timezone): string {
  const { localMs, rest, offsetMs } = localTime(micros, zone);
  // Years beyond 9999 have no sign and no further zeros.
  const local = new Date(localMs).toISOString().replace(/^\+0*/, '');
  const fraction = String(rest).padStart(6, '0').replace(/0+$/, '');
  const head = local.slice(0, -5) + (fraction === '' ? '' : `.${fraction}`);
  if (offsetMs === 0) return `${head}Z`;
  const minutes = Math.abs(offsetMs) / 60_000;
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${head}${offsetMs < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}

const TIME_FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'] as const;

export type TimeField = (typeof TIME_FIELDS)[number];

export function isTimeField(name: string): name is TimeField {
  return (TIME_FIELDS as readonly string[]).includes(name);
}

/** Parts of the time that the zone's clock shows. */
export function timeFieldsOf(
  micros: bigint,
  zone: Timezone,
  fields: readonly TimeField[],
): bigint[] {
  const { localMs, rest } = localTime(micros, zone);
  const local = new Date(localMs);
  const parts: Record<TimeField, number> = {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    microsecond: rest,
  };
  return fields.map((field) => BigInt(parts[field]));
}

/** The zone's clock, in whole milliseconds, and the microseconds of the second. */
function localTime(micros: bigint, zone: Timezone) {
  const rest = Number(((micros % 1_000_000n) + 1_000_000n) % 1_000_000n);
  const utcMs = Number((micros - BigInt(rest)) / 1000n);
  const offsetMs = zone.offsetMs(utcMs);
  return { localMs: utcMs + offsetMs, rest, offsetMs };
}
