import type { Answer, Moment, Place, Slot } from './answers.ts';
import type { Reading } from './heard.ts';
import type { Step } from './step.ts';

type Sharpen = (before: unknown, after: unknown) => boolean;

/** What makes an answer more exact that was told in passing: a place with its town or postcode, what goes on with since when. A day alone may be of something else. */
const IS_SHARPER: Readonly<Partial<Record<Answer['kind'], Sharpen>>> = {
  place: (before, after) => !isTraced(before as Place) && isTraced(after as Place),
  moment: (before, after) => (before as Moment).from === undefined && isSince(after as Moment),
};

/**
 * What was told in passing, together with what makes it more exact ("at the rec", later "in Swadlincote, the one behind
 * the leisure centre"); undefined where the reading says no more, or, but for a place, where the slot was answered when asked.
 */
export function sharpened(step: Step, before: Slot, reading: Reading): Reading | undefined {
  const { answer, listens, adds } = step;
  if (adds === true && before.kind === 'filled') return withMore(before, reading);
  if (!listens || before.kind !== 'filled' || (before.confirmed && answer.kind !== 'place')) return undefined;
  if (IS_SHARPER[answer.kind]?.(before.value, reading.value) !== true) return undefined;
  return isFar(before) ? reading : together(step, before, reading);
}

/** The place that is told behind a far one takes its place. */
function isFar({ value }: Reading): boolean {
  return (value as Partial<Place>).far !== undefined;
}

function together({ answer }: Step, before: Reading, reading: Reading): Reading {
  const words = `${before.words}, ${reading.words}`;
  const both = { ...(before.value as object), ...(reading.value as object) };
  return { value: answer.kind === 'place' ? { ...both, words } : both, words };
}

/** What was told, with what is told beside another question; undefined where that is told already: "any time", later "not at night". */
export function withMore(before: Pick<Reading, 'value'>, more: Reading): Reading | undefined {
  const [told, added] = [String(before.value), String(more.value)];
  return told.includes(added) ? undefined : { value: `${told}, ${added}`, words: `${told}, ${added}` };
}

/** An answer of which only a part is put right: the time of a day that stands, or, where it was not asked for again, the day of a time. */
export function partlyCorrected({ answer }: Step, before: Slot, reading: Reading, isAsked: boolean): Reading {
  if (answer.kind !== 'moment' || before.kind !== 'filled') return reading;
  const told = before.value as Moment;
  const now = reading.value as Moment;
  if (isTimeAlone(now))
    return { value: { ...withoutWords(told), time: now.time }, words: `${before.words}, ${reading.words}` };
  if (isAsked || told.time === undefined || !isDayAlone(now)) return reading;
  return { value: { ...now, time: told.time }, words: `${before.words}, ${reading.words}` };
}

/** Words that told of the time before do not hold beside the new one. */
function withoutWords({ words: _, ...moment }: Moment): Moment {
  return moment;
}

function isTimeAlone({ from, time, ongoing }: Moment): boolean {
  return time !== undefined && from === undefined && !ongoing;
}

function isDayAlone({ from, time, ongoing }: Moment): boolean {
  return from !== undefined && time === undefined && !ongoing;
}

function isSince({ from, ongoing }: Moment): boolean {
  return from !== undefined && ongoing;
}

function isTraced({ postcode, settlement, point, outside }: Place): boolean {
  return [postcode, settlement, point, outside].some((known) => known !== undefined);
}
