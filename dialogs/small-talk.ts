import type { Choice, Say } from '../locales/say.ts';
import { STARTS } from './starts.ts';
import type { Facts } from './facts.ts';

const MISSES_BEFORE_PERSON = 2;
const PERSON: Choice = { code: 'do:human', label: 'questions:person' };

/** What is said between people that asks for nothing: hello, thanks, I am safe, help now, stop. */
export function smallTalkSays(
  act: 'greeting' | 'thanks' | 'safe' | 'emergency' | 'stop',
  { partnership }: Facts,
): readonly Say[] {
  switch (act) {
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
