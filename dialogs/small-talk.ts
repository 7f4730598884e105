import type { Choice, Say } from '../locales/say.ts';
import { FIND_SUPPORT, REPORT, STARTS } from './starts.ts';
import type { Facts } from './facts.ts';

const MISSES_BEFORE_PERSON = 2;
const PERSON: Choice = { code: 'do:human', label: 'questions:person' };

/** What people say that asks for nothing. `lead`: "ok", "hmm", where nothing is open. */
export type SmallTalk = 'greeting' | 'thanks' | 'safe' | 'emergency' | 'stop' | 'lead';

/** What is said between people that asks for nothing: hello, thanks, I am safe, help now, stop, ok. */
export function smallTalkSays(act: SmallTalk, { partnership }: Facts): readonly Say[] {
  switch (act) {
    case 'lead':
      return LEAD;
    case 'greeting':
      return [{ key: 'answers:small-talk.greeting', choices: STARTS }];
    case 'thanks':
      return [{ key: 'answers:small-talk.thanks' }];
    case 'safe':
      return [{ key: 'answers:small-talk.safe' }];
    case 'stop':
      return [{ key: 'answers:small-talk.stop' }];
    case 'emergency':
      return [
        {
          key: 'answers:small-talk.emergency',
          card: {
            kind: 'services',
            services: [
              'emergency-999',
              'silent-solution-55',
              'emergency-sms',
              'police-101',
              partnership.council.service,
            ],
            urgent: true,
          },
        },
      ];
  }
}

/** Asks what is happening, as at first. */
const LEAD: readonly Say[] = [{ key: 'answers:greeting.ask', choices: STARTS }];

/** Thanks for a place or a number that was told, and asks what can be done about it: report something there, or find help. */
export function detailSays(): readonly Say[] {
  return [{ key: 'questions:told' }, { key: 'answers:greeting.ask', choices: [REPORT, FIND_SUPPORT, PERSON] }];
}

/** Who talks with children: for whoever tells that they are one (S12). */
export function childSays(): readonly Say[] {
  return [
    { key: 'self-harm:pages.young.text', card: { kind: 'services', services: ['childline', 'shout'], urgent: false } },
  ];
}

/** Said when no topic fits: what can be done here, and from the second time on the way to a person first. */
export function notUnderstoodSays(misses: number, { partnership }: Facts): readonly Say[] {
  if (misses < MISSES_BEFORE_PERSON)
    return [{ key: 'answers:not-understood.first', choices: [...STARTS.slice(0, 2), PERSON] }];
  const services = [partnership.council.service, 'police-101'];
  return [
    {
      key: 'answers:not-understood.again',
      choices: [PERSON, ...STARTS.slice(0, 2)],
      card: { kind: 'services', services, urgent: false },
    },
  ];
}

/** Offers the few things that an unclear message may mean, and from the second time on a person first. */
export function unclearSays(misses: number, choices: readonly Choice[]): readonly Say[] {
  const offered = misses < MISSES_BEFORE_PERSON ? [...choices, PERSON] : [PERSON, ...choices];
  return [{ key: 'answers:unclear', choices: offered }];
}

/** Offers what was named beside what has just been dealt with, so that nothing is dropped. */
export function waitingSays(choices: readonly Choice[]): readonly Say[] {
  return [{ key: 'answers:waiting', choices }];
}
