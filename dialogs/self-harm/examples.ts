import type { Example } from '../example.ts';

/** About oneself, and about a friend. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'about-me',
    lines: [
      { text: '', choices: ['do:need:self-harm'], then: ['self-harm:opening', 'self-harm:low-who.ask'] },
      { text: '', choices: ['low-who=me'], then: ['self-harm:pages.me.text', 'guide:more.ask'] },
      { text: '', choices: ['self-harm.more=text'], then: ['self-harm:pages.text.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'about-a-friend',
    lines: [
      { text: '', choices: ['do:need:self-harm'], then: ['self-harm:opening', 'self-harm:low-who.ask'] },
      {
        text: 'my friend',
        values: { 'low-who': 'other' },
        then: ['self-harm:pages.other.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
