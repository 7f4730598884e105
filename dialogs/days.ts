const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Europe/London at an instant (ISO 8601), as yyyy-mm-dd. */
export function dayOf(instant: string): string {
  return london.format(new Date(instant));
}

/** The day some days before or after another, both yyyy-mm-dd. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
