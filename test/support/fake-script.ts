import type { Incoming, TurnOutcome } from '../../bot/bot.ts';
import type { Phrased, PhrasedCard } from '../../locales/phrased.ts';

/**
 * What the fake bot says. Words that steer it, anywhere in a message: `danger` (services card), `check` (summary card),
 * `agencies` (choices, select many), `protect` (protected mode), `done` (a reference), `later` (a message from staff
 * 1.5 s afterwards), `many` (30 replies), `break` alone (the turn fails). Anything else is said back with two buttons.
 */
export interface Scripted {
  readonly outcome: TurnOutcome;
  readonly replies: readonly Phrased[];
  readonly protects?: boolean;
  readonly later?: string;
}

/** All that a fake bot says: first, to a message, and when a turn fails. */
export interface Script {
  readonly greeting: readonly Phrased[];
  readonly answerTo: (incoming: Incoming) => Scripted;
  readonly failed: readonly Phrased[];
}

const say = (text: string, choices: Phrased['choices'] = [], more: Partial<Phrased> = {}): Phrased => ({
  text,
  language: 'en',
  choices,
  select: 'one',
  ...more,
});
const choice = (code: string, label: string): Phrased['choices'][number] => ({ code, label });

const EMERGENCY: PhrasedCard = {
  kind: 'services',
  urgent: true,
  services: [
    {
      name: 'Emergency services (police, fire, ambulance)',
      about: 'If someone is in danger now.',
      contacts: [{ label: 'Emergency', text: '999', href: 'tel:999', hours: '24/7' }],
    },
    {
      name: 'Derbyshire Police',
      contacts: [
        { label: 'Phone', text: '101', href: 'tel:101', hours: '24/7' },
        { label: 'Website', text: 'www.derbyshire.police.uk', href: 'https://www.derbyshire.police.uk/' },
      ],
    },
  ],
};

const SUMMARY: PhrasedCard = {
  kind: 'summary',
  rows: [
    {
      label: 'What happened',
      value: 'Motorbikes on the park',
      change: { code: 'do:change:what', label: 'Change what happened' },
    },
    { label: 'Where', value: 'Eureka Park, Swadlincote', change: { code: 'do:change:where', label: 'Change where' } },
    { label: 'When', value: 'Most nights, about 9pm', change: { code: 'do:change:when', label: 'Change when' } },
    { label: 'Contact', value: 'You gave no name' },
  ],
};

/** The two messages that every conversation opens with. */
export const GREETING: readonly Phrased[] = [
  say(
    'Hello. This is the community safety assistant. It is not a person. Do not wait here if you are in danger: call 999.',
  ),
  say('What would you like to do?', [
    choice('do:begin:report-asb', 'Report a problem'),
    choice('do:begin:case-status', 'Ask about a report I made'),
    choice('do:human', 'Talk to a person'),
  ]),
];

/** What a resident is told when a turn fails. */
export const FAILED: readonly Phrased[] = [
  say('Sorry, something went wrong and we did not save that message. If you are in danger, call 999.', [], {
    card: EMERGENCY,
  }),
];

const SCRIPT: readonly (readonly [word: string, scripted: Scripted])[] = [
  [
    'danger',
    {
      outcome: 'danger-shown',
      replies: [
        say('If anyone is in danger now, call 999.', [choice('do:safe', 'I am safe')], { card: EMERGENCY }),
        say('Where did it happen?', [choice('do:skip', 'Skip this question')]),
      ],
    },
  ],
  [
    'check',
    {
      outcome: 'checked',
      replies: [
        say('Check your answers', [choice('do:send', 'Send the report'), choice('do:change', 'Change an answer')], {
          card: SUMMARY,
        }),
      ],
    },
  ],
  [
    'agencies',
    {
      outcome: 'asked',
      replies: [
        say(
          'Who may we share your report with?',
          [
            choice('share=police', 'Derbyshire Police'),
            choice('share=housing', 'Your landlord'),
            choice('share=county', 'Derbyshire County Council'),
          ],
          { select: 'many' },
        ),
      ],
    },
  ],
  [
    'protect',
    { outcome: 'asked', protects: true, replies: [say('You are not to blame. Do you want to talk to someone?')] },
  ],
  ['done', { outcome: 'reported', replies: [say('We have your report. Your reference is K7M2-9QXD.')] }],
  ['later', { outcome: 'saved-for-staff', replies: [], later: 'Hello, this is Sam from the community safety team.' }],
  ['many', { outcome: 'asked', replies: Array.from({ length: 30 }, (_, index) => say(`Message ${index + 1}`)) }],
];

/** The scripted answer to one message: the first word of the script that it holds, else an echo. */
export function answerTo(incoming: Incoming): Scripted {
  const heard = `${incoming.text} ${incoming.choices.join(' ')}`;
  const found = SCRIPT.find(([word]) => heard.toLowerCase().includes(word));
  if (found !== undefined) return found[1];
  const echoed = say(`You said: ${heard.trim().slice(0, 200)}`, [
    choice('do:skip', 'Skip'),
    choice('do:back', 'Go back'),
  ]);
  return { outcome: 'asked', replies: [echoed] };
}
