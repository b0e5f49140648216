/** How a language says days and times. */
export interface DateWords {
  /** Its names for English days and months, `am` and `pm`; the browser's own are not used, for Chromium ships no Welsh ones. */
  readonly names: Readonly<Record<string, string>>;
}

/** Says a calendar day (`2026-12-05`) in words: "Saturday 5 December", with the year when it is another than now. */
export function sayDay(words: DateWords, isoDate: string): string {
  return sayParts(words, isoDate, 'UTC')[0];
}

/** Says a moment in words, as the clocks of a time zone show it: "Friday 5 December, 5 pm". */
export function sayMoment(words: DateWords, instant: string, timeZone: string): string {
  return sayParts(words, instant, timeZone).join(', ');
}

/** The day and the time; what is no date stays as it was written. */
export function sayParts(
  words: DateWords,
  date: string | Date,
  timeZone?: string,
): [string, string?] {
  const moment = new Date(date);
  if (Number.isNaN(+moment)) return [String(date)];
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h12',
  });
  const partsOf = (when: Date) =>
    Object.fromEntries(format.formatToParts(when).map(({ type, value }) => [type, value]));
  const { weekday, day, month, year, hour, minute, dayPeriod } = partsOf(moment);
  const name = (english = '') => words.names[english] ?? english;
  const days = [name(weekday), day, name(month)];
  if (year !== partsOf(new Date()).year) days.push(year);
  const minutes = minute === '00' ? '' : `:${minute}`;
  return [days.join(' '), `${Number(hour)}${minutes} ${name(dayPeriod)}`];
}
