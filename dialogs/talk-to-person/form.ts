import { KEPT } from '../../content/kept.ts';
import { chose } from '../chose.ts';
import { namedStep } from '../named-step.ts';
import type { Params } from '../../locales/say.ts';
import { isHereWith } from '../availability.ts';
import type { Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Step } from '../step.ts';

/** The topic's name, which its words are found by. */
export const ID = 'talk-to-person';

const isPrivate = (_slots: Slots, { availability }: Facts): boolean => availability?.restricted === true;
/** True while somebody who fits is at a desk and this conversation does not wait already. */
export const isHere = (_slots: Slots, { availability }: Facts): boolean =>
  availability?.here === true && !availability.isWaiting;
const mayRead = (slots: Slots, facts: Facts): boolean => !isPrivate(slots, facts) || chose('person-read')(slots);
/** True once the resident has said yes to waiting. */
export const waits = chose('person-wait');

/** True when the resident wants somebody of their language, or an interpreter. */
export const wantsLanguage = chose('person-language');

/** True when the resident has said yes to whoever would translate. */
export const mayTranslate = chose('person-translate');

/** Whether somebody with these skills, who also writes the resident's language, is wanted and there. */
export function speakerComes(slots: Slots, { availability }: Facts, skills: readonly string[] = []): boolean {
  if (availability?.language === undefined || !wantsLanguage(slots)) return false;
  return isHereWith(availability, [...skills, `language:${availability.language}`]);
}

/** Asked of whoever waits in a protected chat and writes what staff may not read, and only where a machine could help. */
function needsTranslator(slots: Slots, facts: Facts): boolean {
  const isThere = (facts.availability?.translators ?? []).length > 0;
  return isThere && isHere(slots, facts) && isPrivate(slots, facts) && waits(slots) && !speakerComes(slots, facts);
}

const OWN = { kind: 'label', key: 'talk-to-person:own-computers' } as const;

/** Who would read the words to translate them, by name. */
function whoTranslates({ availability }: Facts): Params {
  const readers = availability?.translators ?? [];
  const own = readers.some(({ local }) => local) ? [OWN] : [];
  const others = readers.filter(({ local }) => !local).map(({ name }) => name);
  return { who: { kind: 'list', items: [...own, ...others] } };
}

/** Who may read it, in which language, whether to wait, and whom to talk to; asked only while a person is here. */
export const STEPS: readonly Step[] = [
  namedStep(ID, {
    field: 'person-read',
    answer: 'yes-no',
    params: () => KEPT,
    onlyIf: (...args) => isHere(...args) && isPrivate(...args),
  }),
  namedStep(ID, {
    field: 'person-language',
    answer: 'yes-no',
    onlyIf: (slots, facts) =>
      isHere(slots, facts) && facts.availability?.language !== undefined && mayRead(slots, facts),
  }),
  namedStep(ID, { field: 'person-wait', answer: 'yes-no', onlyIf: (...args) => isHere(...args) && mayRead(...args) }),
  namedStep(ID, {
    field: 'person-worker',
    answer: { one: ['woman', 'man', 'any'] },
    onlyIf: (...args) => isHere(...args) && isPrivate(...args) && waits(args[0]),
  }),
  namedStep(ID, { field: 'person-translate', answer: 'yes-no', onlyIf: needsTranslator, params: whoTranslates }),
];
