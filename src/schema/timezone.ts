/**
 * A time zone by its IANA name, and how far its clock is ahead of UTC, from Intl.
 *
 * Making the formatter is slow, asking it is quick: keep the zone for a whole column.
 */

export class Timezone {
  static readonly utc: Timezone = new Timezone('UTC');

  readonly name: string;
  readonly #format: Intl.DateTimeFormat | undefined;

  /** Throws a RangeError for a name that is not known. */
  constructor(name: string) {
    this.name = name;
    this.#format =
      name === 'UTC'
        ? undefined
        : new Intl.DateTimeFormat('en-US', {
            timeZone: name,
            hourCycle: 'h23',
            era: 'short',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
          });
  }

  /** Undefined for a name that is not known. */
  static named(name: string): Timezone | undefined {
    try {
      return new Timezone(name);
    } catch {
      return undefined;
    }
  }

  offsetMs(utcMs: number): number {
    if (this.#format === undefined) return 0;
    const parts = this.#format.formatToParts(utcMs);
    const of = (type: string): string | undefined =>
      parts.find((part) => part.type === type)?.value;
    const year = Number(of('year'));
    const shown = new Date(0);
    shown.setUTCFullYear(
      of('era') === 'BC' ? 1 - year : year,
      Number(of('month')) - 1,
      Number(of('day')),
    );
    shown.setUTCHours(Number(of('hour')), Number(of('minute')), Number(of('second')));
    return shown.getTime() - Math.floor(utcMs / 1000) * 1000;
  }

  /** When the zone's clock shows this local time. */
  offsetOfLocalMs(localMs: number): number {
    const first = this.offsetMs(localMs);
    return this.offsetMs(localMs - first);
  }
}
