/** Timestamps as the oracle reads them: zones without summer time, intervals by the calendar. */

/** Hours that a zone's clocks are ahead of UTC, always. */
export const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Shanghai': 8,
  'Asia/Kolkata': 5.5,
  'America/Phoenix': -7,
};

const MINUTE = 60_000;

/** Microseconds since 1970. */
export function microsOf(text: string, timezone: string): bigint {
  const [, clock = '', fraction = '', zone] =
    /^(.{19})(?:\.(\d+))?(Z|[+-]\d\d(?::\d\d)?)?$/.exec(text) ?? [];
  const millis = Date.parse(`${clock.replace(' ', 'T')}Z`) - minutesAhead(zone, timezone) * MINUTE;
  return BigInt(millis) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}

function minutesAhead(zone: string | undefined, timezone: string): number {
  if (zone === 'Z') return 0;
  if (zone === undefined) return (ZONES[timezone] as number) * 60;
  const [hours = '0', minutes = '0'] = zone.slice(1).split(':');
  return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

export function later(micros: bigint, interval: string, sign: 1 | -1): bigint {
  const amount = (pattern: RegExp): number => sign * Number(pattern.exec(interval)?.[1] ?? 0);
  const [, time = ''] = interval.split('T');
  const ofTime = (pattern: RegExp): number => sign * Number(pattern.exec(time)?.[1] ?? 0);
  const seconds = micros >= 0n ? micros / 1_000_000n : (micros - 999_999n) / 1_000_000n;
  const start = new Date(Number(seconds) * 1000);
  const shifted = Date.UTC(
    start.getUTCFullYear() + amount(/(\d+)Y/),
    start.getUTCMonth() + amount(/^[^T]*?(\d+)M/),
    start.getUTCDate() + amount(/(\d+)D/),
    start.getUTCHours() + ofTime(/(\d+)H/),
    start.getUTCMinutes() + ofTime(/(\d+)M/),
    start.getUTCSeconds() + ofTime(/(\d+)S/),
  );
  return BigInt(shifted) * 1000n + (micros - seconds * 1_000_000n);
}
