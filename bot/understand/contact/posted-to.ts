import type { Field, Place } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Correction } from '../acts/corrections.ts';
import { listen } from '../listen.ts';
import { readerOf } from '../slots/readers.ts';
import { everydayWords } from '../speech/everyday.ts';
import { withDocument } from '../values/document-named.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import { BEFORE_ADDRESS, BEHIND_ADDRESS, POSTED_TO } from '../words/en/formats.ts';
import type { Understanding } from '../understanding.ts';
import { withoutCodes } from './safe-contact.ts';

const ADDRESS: Field = 'contact-address';
const CONTACT: Field = 'contact';

/** "By post please, 4 High Street", told before it is asked for where something may be sent so: leave to send it, where to, and what else is told before it. */
export function postedTo(text: string, context: Understanding): Correction | undefined {
  const step = context.steps.find(({ field }) => field === ADDRESS);
  const lead = POSTED_TO.exec(text);
  if (step === undefined || lead === null || !mayTell(text, context)) return undefined;
  const behind = text
    .slice(lead.index + lead[0].length)
    .replace(BEFORE_ADDRESS, '')
    .replace(BEHIND_ADDRESS, '');
  const before = text.slice(0, lead.index).replace(BEHIND_ADDRESS, '');
  const [where, rest] = behind === '' ? [before, ''] : [behind, before];
  const address = readerOf(step).read(where, { ...context, step });
  if (address === undefined || !isAddress(address)) return undefined;
  const values = {
    ...(rest === '' ? {} : withDocument(listen(rest, context), rest, context)),
    [CONTACT]: { value: 'contact', words: text },
    [ADDRESS]: address,
  };
  return { corrects: ADDRESS, values };
}

/** Before it is asked for; a number or an e-mail address is no place, and "don't send it to 4 High Street" no leave (S9). */
function mayTell(text: string, { asked, speech }: Understanding): boolean {
  const isOpen = asked !== undefined && asked.field !== ADDRESS && withoutCodes(text).masked === text;
  return isOpen && !everydayWords(text, speech).some((word) => AGAINST_CONTACT.has(word));
}

function isAddress({ value }: Reading): boolean {
  const { words, postcode, settlement } = value as Place;
  return postcode !== undefined || (/\d/u.test(words) && /\p{L}{3}/u.test(words)) || settlement === words;
}
