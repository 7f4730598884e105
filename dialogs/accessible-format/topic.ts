import { guideTopic } from '../guide.ts';
import { asksFor, isActedOn } from '../requests.ts';

/** Other formats, languages and interpreters, and ways for people who do not hear or speak. */
export const accessibleFormat = guideTopic({
  id: 'accessible-format',
  questions: [],
  tells: () => ['what'],
  leads: () => ['call'],
  pages: [
    { id: 'what', services: ['sddc-customer-services'] },
    {
      id: 'ask',
      again: true,
      onlyIf: isActedOn('format-request'),
      starts: [asksFor('format-request')],
    },
    { id: 'call', services: ['sddc-customer-services'] },
    { id: 'deaf', services: ['relay-uk', 'emergency-sms', 'police-sms-deaf'] },
    { id: 'chat' },
  ],
});
