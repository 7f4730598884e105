import type { Choice, Say } from '../locales/say.ts';
import type { Field } from './answers.ts';

/** One option of a question that takes several, chosen or no longer; the question stays open. */
export interface Tick {
  readonly field: Field;
  readonly code: string; // of the option
  readonly isOn: boolean;
}

const ON = 'do:tick:';
const OFF = 'do:untick:';

/** The code by which a channel whose buttons send one answer each switches an option on, or off again; none where one answer is all. */
export function tickOf({ code, ticked }: Choice, select: Say['select']): string | undefined {
  if (select !== 'many' || code.startsWith('do:')) return undefined;
  return `${ticked === true ? OFF : ON}${code}`;
}

/** Reads the code of a pressed button as a tick. */
export function readTick(pressed: string): Tick | undefined {
  const start = [ON, OFF].find((each) => pressed.startsWith(each));
  if (start === undefined) return undefined;
  const answer = pressed.slice(start.length);
  const at = answer.indexOf('=');
  return at < 1 ? undefined : { field: answer.slice(0, at), code: answer.slice(at + 1), isOn: start === ON };
}
