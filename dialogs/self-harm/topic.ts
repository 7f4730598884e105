import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import type { Slots } from '../answers.ts';

const WHO = ['me', 'other', 'loss'] as const;
const pageOf = (slots: Slots): string => WHO.find((who) => chose('low-who', who)(slots)) ?? 'me';

/** Someone who feels that they cannot go on, who worries about someone, or who lost someone. Kept short; the card with the numbers came first. */
export const selfHarm = guideTopic({
  id: 'self-harm',
  people: pageOf,
  questions: [{ field: 'low-who', answer: { one: WHO }, listens: true, ofOthers: ['other'] }],
  tells: (slots) => [pageOf(slots)],
  pages: [
    { id: 'me', services: ['samaritans', 'shout', 'nhs-111-mental-health', 'derbyshire-mh-helpline'] },
    { id: 'other', services: ['nhs-111-mental-health', 'samaritans', 'derbyshire-mh-helpline'] },
    { id: 'unreached', services: ['emergency-999', 'emergency-sms'], urgent: true, onlyIf: chose('low-who', 'other') },
    { id: 'loss', services: ['samaritans', 'derbyshire-mh-helpline', 'mind'] },
    { id: 'young', services: ['childline', 'shout', 'nhs-111-mental-health'] },
    { id: 'text', services: ['shout', 'samaritans'] },
    { id: 'next', services: ['mind', 'derbyshire-mh-helpline'] },
    { id: 'taken', services: ['emergency-999', 'emergency-sms'], urgent: true },
  ],
});
