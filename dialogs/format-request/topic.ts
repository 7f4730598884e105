import { referralTopic } from '../referral.ts';
import { wantsContact } from '../questions/safe-contact.ts';
import { codesOf } from '../slots.ts';
import type { Field, Place, Slots } from '../answers.ts';

const ADDRESS: Field = 'contact-address';

/** A number, a postcode or a town stands in an address: "my husband opens the post" is none. */
const isAddress = ({ words, settlement, postcode }: Place): boolean =>
  settlement !== undefined || postcode !== undefined || /\d/u.test(words);

/** What comes on paper or as a recording. */
const POSTED: ReadonlySet<string> = new Set(['large-print', 'braille', 'audio', 'easy-read', 'language']);

/** Nobody is asked where they live who is not to be contacted, or whose post others may see (S9). */
const mayPost = (slots: Slots): boolean =>
  codesOf(slots, 'format-kind').some((code) => POSTED.has(code)) &&
  !codesOf(slots, 'contact-careful').includes('others-see');

/** Information in another format or language, or an interpreter. */
export const formatRequest = referralTopic({
  id: 'format-request',
  formVersion: 2, // asks for an address
  questions: [
    {
      field: 'format-kind',
      answer: { many: ['large-print', 'braille', 'audio', 'easy-read', 'bsl', 'language', 'interpreter'] },
      toldBefore: 'all',
    },
    {
      field: 'format-language',
      answer: 'words',
      listensHere: true,
      onlyIf: (slots) => codesOf(slots, 'format-kind').some((code) => code === 'language' || code === 'interpreter'),
    },
    { field: 'format-what', answer: 'words', listensHere: true, toldBefore: 'all' },
    { field: ADDRESS, answer: 'place', toldBefore: 'all', onlyIf: (slots) => wantsContact(slots), askedIf: mayPost },
  ],
  accept: (field, value) =>
    field !== ADDRESS || isAddress(value as Place) ? { kind: 'keep', value } : { kind: 'refuse', say: [] },
  support: ['sddc-customer-services', 'relay-uk'],
});
