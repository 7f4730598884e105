import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'a-van-last-night',
    lines: [
      {
        text: '',
        choices: ['do:need:burglary-theft'],
        then: ['burglary-theft:opening', 'burglary-theft:theft-when.ask'],
      },
      { text: '', choices: ['theft-when=past'], then: ['burglary-theft:theft-what.ask'] },
      { text: '', choices: ['theft-what=vehicle'], then: ['burglary-theft:pages.report.text', 'guide:more.ask'] },
      {
        text: '',
        choices: ['burglary-theft.more=marking'],
        then: ['burglary-theft:pages.marking.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
