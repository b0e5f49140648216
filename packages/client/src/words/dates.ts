/** How a language says days and times. Names are ours: Chromium ships no Welsh ones. */
export interface DateWords {
  /** From Sunday. */
  readonly days: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  /** "Friday 5 December 2026"; no year when it is the current one. */
  day(weekday: string, day: number, month: string, year: number | undefined): string;
  /** "5 pm", "5:30 pm"; hours from 0 to 23. */
  time(hours: number, minutes: number): string;
  /** A day and a time together. */
  moment(day: string, time: string): string;
}

/** Says a calendar day (`2026-12-05`) in words. */
export function sayDay(words: DateWords, isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return words.day(
    words.days[date.getUTCDay()] ?? '',
    date.getUTCDate(),
    words.months[date.getUTCMonth()] ?? '',
    date.getUTCFullYear() === new Date().getFullYear() ? undefined : date.getUTCFullYear(),
  );
}

/** Says a moment in words, as the clocks of a time zone show it. */
export function sayMoment(words: DateWords, instant: string | number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const day = sayDay(words, `${part('year')}-${part('month')}-${part('day')}`);
  return words.moment(day, words.time(Number(part('hour')), Number(part('minute'))));
}

/** Says the time of a moment as this device's clock shows it. */
export function sayTime(words: Pick<DateWords, 'time'>, moment: Date): string {
  return words.time(moment.getHours(), moment.getMinutes());
}
