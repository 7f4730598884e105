import { KEPT } from '../../content/kept.ts';
import type { Choice, Say } from '../../locales/say.ts';
import { isHereWith, type Availability } from '../availability.ts';
import { answerSays } from '../knowledge.ts';
import { formOf } from '../named-step.ts';
import { NUMBERS } from '../numbers.ts';
import { valueOf } from '../slots.ts';
import type { Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Topic } from '../topic.ts';
import { otherWays, waitingChoices } from '../waiting-choices.ts';
import { ID, isHere, mayTranslate, speakerComes, STEPS, waits, wantsLanguage } from './form.ts';

const AGAIN: Choice = { code: 'do:begin:talk-to-person', label: 'talk-to-person:again' };
const isPrivate = ({ availability }: Facts): boolean => availability?.restricted === true;

/**
 * Asking for a person. A person is offered only while one who fits is at a desk; else there is a message, a call back, and
 * the lines that are open. Nobody is queued who has not said yes, and whoever is protected is told first who reads it (S8, S11).
 */
export const talkToPerson: Topic = {
  id: ID,
  kind: 'guide',
  formVersion: 1,
  form: formOf(STEPS),
  steps: STEPS,
  opening,
  finish: ({ slots }, facts) => {
    if (!waits(slots)) return { kind: 'done', outcome: { kind: 'helped' }, say: declined(slots, facts) };
    const { needs, isThere } = wishes(slots, facts);
    if (!isThere) return { kind: 'done', outcome: { kind: 'helped' }, say: noneLikeThat(facts) };
    const interpreter = wantsLanguage(slots) ? ({ interpreter: true } as const) : {};
    const agreed = mayTranslate(slots) ? { translators: idsOf(facts) } : {};
    return { kind: 'done', outcome: { kind: 'handoff', needs, ...interpreter, ...agreed }, say: waitingSays(facts) };
  },
};

/** Whom the resident would talk to, as skills. Nobody waits for somebody who is not there: without a speaker of their language staff see that an interpreter is needed. */
function wishes(slots: Slots, facts: Facts): { readonly needs: readonly string[]; readonly isThere: boolean } {
  const { availability } = facts;
  const worker = valueOf(slots, 'person-worker');
  const person = worker === 'woman' || worker === 'man' ? [worker] : [];
  const speaker = [...person, `language:${availability?.language ?? ''}`];
  const isThere = availability !== undefined && isHereWith(availability, person);
  return { needs: speakerComes(slots, facts, person) ? speaker : person, isThere };
}

const idsOf = ({ availability }: Facts): readonly string[] => (availability?.translators ?? []).map(({ id }) => id);

function noneLikeThat(facts: Facts): readonly Say[] {
  return [
    { key: 'talk-to-person:none-like-that', params: NUMBERS, choices: [AGAIN, ...otherWays(isPrivate(facts), facts)] },
  ];
}

function opening(facts: Facts): readonly Say[] {
  const { availability } = facts;
  if (availability?.isWaiting === true) return waitingSays(facts);
  if (availability?.here !== true)
    return withChoices([...answerSays('person', facts), ...opensSays(facts)], otherWays(isPrivate(facts), facts));
  const services = [facts.partnership.council.service, 'police-101'];
  const here: Say = { key: 'talk-to-person:here', card: { kind: 'services', services, urgent: false } };
  const kept: readonly Say[] = isPrivate(facts) ? [] : [{ key: 'talk-to-person:kept', params: KEPT }];
  return [here, ...kept, ...placeSays(availability), ...languageSays(availability)];
}

/** What can be done while waiting, and what happens if nobody comes. */
function waitingSays(facts: Facts): readonly Say[] {
  return [
    ...placeSays(facts.availability ?? { ahead: 0 }),
    { key: 'talk-to-person:waiting', params: NUMBERS, choices: waitingChoices(isPrivate(facts), facts) },
  ];
}

/** When the team is next at work, where that is known. */
function opensSays({ availability }: Facts): readonly Say[] {
  const opens = availability?.opens;
  return opens === undefined
    ? []
    : [{ key: 'talk-to-person:opens', params: { when: { kind: 'date-time', ...opens } } }];
}

type Place = Pick<Availability, 'ahead' | 'minutes' | 'aims'>;

/** The place, and the honest wait: what others waited of late; where too few did, what the team means to keep to. */
function placeSays({ ahead, minutes, aims }: Place): readonly Say[] {
  return [
    ahead === 0 ? { key: 'talk-to-person:next' } : { key: 'talk-to-person:ahead', params: { count: ahead } },
    ...(minutes === undefined ? aimSays(aims) : [{ key: 'talk-to-person:usual', params: { count: minutes } } as const]),
  ];
}

function aimSays(aims: number | undefined): readonly Say[] {
  return aims === undefined ? [] : [{ key: 'talk-to-person:aims', params: { count: aims } }];
}

function languageSays(availability: Availability): readonly Say[] {
  if (availability.language === undefined) return [];
  const isThere = isHereWith(availability, [`language:${availability.language}`]);
  return [{ key: isThere ? 'talk-to-person:speaker' : 'talk-to-person:no-speaker' }];
}

function declined(slots: Slots, facts: Facts): readonly Say[] {
  if (!isHere(slots, facts)) return [];
  return [{ key: 'talk-to-person:not-now', params: NUMBERS, choices: otherWays(isPrivate(facts), facts) }];
}

function withChoices(says: readonly Say[], choices: readonly Choice[]): readonly Say[] {
  const last = says.at(-1);
  return last === undefined
    ? says
    : [...says.slice(0, -1), { ...last, choices: [...(last.choices ?? []), ...choices] }];
}
