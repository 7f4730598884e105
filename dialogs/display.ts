import type { Param } from '../locales/say.ts';
import { londonDate } from '../content/london-clock.ts';
import { OFTEN_BUTTONS, optionsOf } from './quick-answers.ts';
import type { Moment, Place, Recurrence, Slot } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Step } from './step.ts';

/** A filled slot, as far as showing it needs. */
type Answered = Pick<Extract<Slot, { kind: 'filled' }>, 'value' | 'words'>;

/** Shows an answer to the resident or to staff. A moment without a day or time is shown in the resident's words. Dates stay dates and codes stay labels, so that any language can word them. */
export function display(step: Step, { value, words }: Answered, facts: Facts): Param {
  switch (step.answer.kind) {
    case 'yes-no':
      return { kind: 'label', key: value === true ? 'common:yes' : 'common:no' };
    case 'choice':
      return displayCode(step, String(value), facts);
    case 'choices':
      return displayCodes(step, value as readonly string[], facts);
    case 'place':
      return displayPlace(value as Place);
    case 'moment':
      return displayMoment(value as Moment, words, londonDate(facts.now));
    case 'recurrence':
      return displayRecurrence(value as Recurrence);
    default:
      return String(value);
  }
}

function displayCode(step: Step, code: string, facts: Facts): Param {
  const option = optionsOf(step, facts).find((candidate) => candidate.code === code);
  return option === undefined ? code : { kind: 'label', key: option.label };
}

function displayCodes(step: Step, codes: readonly string[], facts: Facts): Param {
  if (codes.length === 0) return { kind: 'label', key: 'questions:none-chosen' };
  return { kind: 'list', items: codes.map((code) => displayCode(step, code, facts)) };
}

/** A place in one line: the resident's words, then what the words do not hold already. */
export function displayPlace({ words, settlement, postcode }: Place): string {
  const squeeze = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [settlement, postcode].reduce<string>((line, part) => {
    if (part === undefined || squeeze(line).includes(squeeze(part))) return line;
    return line === '' ? part : `${line}, ${part}`;
  }, words.trim());
}

function displayMoment(moment: Moment, words: string, today: string): Param {
  const shown = displayDayAndTime(moment, words, today);
  return moment.words === undefined || shown === words ? shown : withMore(shown, [moment.words]);
}

function displayDayAndTime(moment: Moment, words: string, today: string): Param {
  const { ongoing, from } = moment;
  if (from === undefined || (ongoing && from === today)) return displayWithoutDay(moment, words); // "since today" says less than "it is still going on"
  const day = displayDays(from, moment);
  return ongoing ? { kind: 'label', key: 'questions:when.since', params: { day } } : day;
}

function displayDays(from: string, { to, time }: Moment): Param {
  const first: Param = time === undefined ? { kind: 'date', date: from } : { kind: 'date-time', date: from, time };
  if (to === undefined || to === from) return first;
  return { kind: 'label', key: 'questions:when.range', params: { from: first, to: { kind: 'date', date: to } } };
}

function displayWithoutDay({ ongoing, time }: Moment, words: string): Param {
  if (time === undefined && !ongoing) return words === '' ? { kind: 'label', key: 'questions:when.not-sure' } : words;
  if (time === undefined) return { kind: 'label', key: 'questions:when.now' };
  return { kind: 'label', key: ongoing ? 'questions:when.now-at' : 'questions:when.at', params: { time } };
}

function displayRecurrence({ rate, since, times }: Recurrence): Param {
  const more: Param[] = times === undefined || times === '' ? [] : [times];
  if (since !== undefined) {
    more.push({ kind: 'label', key: 'questions:often.since', params: { day: { kind: 'date', date: since } } });
  }
  if (rate === undefined) return { kind: 'list', items: more };
  const label = OFTEN_BUTTONS.find(({ code }) => code === rate)?.label ?? 'questions:often.sometimes';
  const rateOnly: Param = { kind: 'label', key: label };
  return more.length === 0 ? rateOnly : withMore(rateOnly, more);
}

function withMore(rate: Param, more: readonly Param[]): Param {
  return { kind: 'label', key: 'questions:often.more', params: { rate, more: { kind: 'list', items: more } } };
}
