import type { Field } from '../../../dialogs/answers.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { everyday } from '../speech/everyday.ts';
import type { Understanding } from '../understanding.ts';
import { DOCUMENT_NAMED, OF_A_FORMAT } from '../words/en/formats.ts';
import { LANGUAGE_WORDS } from '../words/en/safe-contact.ts';

const KIND: Field = 'format-kind';
const WHAT: Field = 'format-what';
const LANGUAGE: Field = 'format-language';
const IN_A_LANGUAGE: ReadonlySet<unknown> = new Set(['language', 'interpreter']); // kinds of format
const LANGUAGE_NAMED = new RegExp(`\\b(?:${LANGUAGE_WORDS})(?:(?:,? (?:and|or) |, ?)(?:${LANGUAGE_WORDS}))*\\b`, 'iu');

/** "Large print of the noise letter", "in Polish", where it is asked which format: what it is of, and which language, is told as well. */
export function withDocument(values: Heard['values'], text: string, { asked, speech }: Understanding): Heard['values'] {
  const kinds = values[KIND]?.value;
  if (asked?.field !== KIND || kinds === undefined) return values;
  const isSpoken = [kinds].flat().some((kind) => IN_A_LANGUAGE.has(kind));
  return {
    ...values,
    ...told(WHAT, documentIn(text)),
    ...told(LANGUAGE, isSpoken ? LANGUAGE_NAMED.exec(everyday(text, speech))?.[0] : undefined),
  };
}

function documentIn(text: string): string | undefined {
  const words = DOCUMENT_NAMED.exec(text)?.[0];
  return words === undefined || OF_A_FORMAT.test(words) ? undefined : words;
}

function told(field: Field, words: string | undefined): Heard['values'] {
  return words === undefined ? {} : { [field]: { value: words, words } };
}
