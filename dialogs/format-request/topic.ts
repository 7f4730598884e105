import { referralTopic } from '../referral.ts';
import { codesOf } from '../slots.ts';

/** Information in another format or language, or an interpreter. */
export const formatRequest = referralTopic({
  id: 'format-request',
  questions: [
    {
      field: 'format-kind',
      answer: { many: ['large-print', 'braille', 'audio', 'easy-read', 'bsl', 'language', 'interpreter'] },
    },
    {
      field: 'format-language',
      answer: 'words',
      onlyIf: (slots) => codesOf(slots, 'format-kind').some((code) => code === 'language' || code === 'interpreter'),
    },
    { field: 'format-what', answer: 'words' },
  ],
  support: ['sddc-customer-services', 'relay-uk'],
});
