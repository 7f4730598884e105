import { desk } from '../../locales/en/desk.ts';

/** Fills the `{{places}}` of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_place, name: string) => String(values[name] ?? ''));
}

/** Chooses the form for a number, and fills the number in. */
export function plural(count: number, one: string, other: string): string {
  return fill(count === 1 ? one : other, { count });
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** The English name of a language by its tag; the tag where nobody knows it. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Why a person is wanted, by its code. */
export function reasonName(code: string): string {
  return code in desk.reason ? desk.reason[code as keyof typeof desk.reason] : desk.reason.asked;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
const dayAndClock = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const DAY_MS = 24 * 60 * 60 * 1000;

/** When something was, as short as it can be told: the time of day in London, with the day when it was not lately. */
export function when(at: string, now: number): string {
  const moment = new Date(at);
  const long = now - moment.getTime() > DAY_MS / 2;
  return (long ? dayAndClock : clock).format(moment);
}
