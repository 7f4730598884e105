import { toCloudActivity, type Looks } from '../../../bot/adapter/cloud-activities.ts';
import type { Phrased } from '../../../locales/phrased.ts';

const body: Phrased = {
  text: 'Here is help.',
  language: 'en',
  choices: [],
  select: 'one',
  card: {
    kind: 'services',
    urgent: false,
    services: [
      {
        name: 'Line',
        about: 'Use a phone that nobody else checks.\nThe call is free.',
        why: { ask: 'Why am I shown this?', reasons: 'It is for men. It answers day and night.' },
        contacts: [{ label: 'Helpline', text: '0808 801 0327', href: 'tel:08088010327', hours: 'Day and night' }],
      },
    ],
  },
};
const TOLD = [
  'Use a phone that nobody else checks.',
  'The call is free.',
  'Why am I shown this?',
  'It is for men. It answers day and night.',
];

describe('a service on a channel of the Bot Framework', () => {
  it.each<Looks>(['suggested', 'cards'])('says on its card what to know and why it is shown: %s', (looks) => {
    expect(toCloudActivity(body, looks)).toEqual({
      type: 'message',
      text: 'Here is help.',
      textFormat: 'plain',
      locale: 'en',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.hero',
          content: {
            title: 'Line',
            text: TOLD.join('\n\n'),
            buttons: [{ type: 'openUrl', title: 'Helpline: 0808 801 0327', value: 'tel:08088010327' }],
          },
        },
      ],
    });
  });

  it('says the same in lines where there are no cards', () => {
    expect(toCloudActivity(body, 'words').text.split('\n')).toEqual([
      'Here is help.',
      'Line',
      ...TOLD,
      'Helpline: 0808 801 0327 (Day and night)',
    ]);
  });
});
