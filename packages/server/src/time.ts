/** The calendar day in a time zone, ISO 8601, for a moment in milliseconds since 1970. */
export function dateIn(timeZone: string, moment: number): string {
  // Swedish writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

/** Whether the IANA list has the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether a day or a moment, ISO 8601, exists: there is no 30 February, and no 25 o'clock. */
export function isInCalendar(moment: string): boolean {
  const day = moment.slice(0, 10);
  if (Number.isNaN(Date.parse(moment)) || Number.isNaN(Date.parse(day))) return false;
  return new Date(day).toISOString().startsWith(day);
}
