import { GROWN_CHILDREN } from '../slots/choice-codes.ts';
import { grownChild } from '../slots/aged-choice.ts';
import type { Understanding } from '../understanding.ts';
import type { Correction } from './corrections.ts';

/** "She's 19", of a daughter who was taken for a child: help is for somebody who is grown up. */
export function agePutRight(text: string, { answered = [] }: Pick<Understanding, 'answered'>): Correction | undefined {
  const told = answered.find(({ step }) => Object.hasOwn(GROWN_CHILDREN, step.field));
  if (told?.value !== CHILD) return undefined;
  const reading = grownChild(text, told, told.words);
  return reading === undefined ? undefined : { corrects: told.step.field, values: { [told.step.field]: reading } };
}
const CHILD = 'child';
