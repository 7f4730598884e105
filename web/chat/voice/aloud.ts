import { findCodes } from '../../pages/find-codes.ts';
import type { Entry } from '../activity.ts';
import { spokenCard } from '../spoken.ts';

/** Words to read aloud in one breath, and their language. */
export interface Piece {
  readonly text: string;
  readonly language: string;
}

/** What is read aloud of messages: their text, cards and answers, each in its own language. The English that stands beside is not. */
export function aloud(entries: readonly Entry[]): readonly Piece[] {
  return entries
    .filter(({ from }) => from !== 'resident')
    .flatMap(({ text, language, cards, choices }) => [
      ...[...text.split(/\n+/), ...cards.map(spokenCard)].map((part) => ({ text: part, language })),
      ...choices.map((choice) => ({ text: choice.label, language: choice.language ?? language })),
    ])
    .map(({ text, language }) => ({ text: sayable(text), language }))
    .filter(({ text }) => text !== '');
}

/** The newest messages that the resident has not answered; those of the assistant before, when they have just written. */
export function latest(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findLastIndex(({ from }) => from !== 'resident');
  const before = entries.slice(0, last + 1).findLastIndex(({ from }) => from === 'resident');
  return entries.slice(before + 1, last + 1);
}

/** Numbers to call and references are spelled out, or voices make hundreds of them. The receipt is a secret: it is never said (S19). */
function sayable(text: string): string {
  return findCodes(text)
    .map((piece) => (piece.isCode ? (isReceipt(piece.text) ? '' : spell(piece.text)) : spellNumbers(piece.text)))
    .join('')
    .trim();
}

const isReceipt = (code: string): boolean => code.split('-').length === 4;
const spell = (text: string): string => Array.from(text.replaceAll(/[\s-]/g, '')).join(' ');

/** Three digits or more than four are a number to call; four are a year, and fewer a count. */
function spellNumbers(text: string): string {
  return text.replaceAll(/(?<![\d.,:])\d[\d ]+\d(?![.,:]?\d)/g, (digits) => {
    const { length } = digits.replaceAll(' ', '');
    return length === 3 || length > 4 ? spell(digits) : digits;
  });
}
