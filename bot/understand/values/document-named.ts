import type { Field } from '../../../dialogs/answers.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { DOCUMENT_NAMED, OF_A_FORMAT } from '../words/en/formats.ts';
import type { Understanding } from '../understanding.ts';

const KIND: Field = 'format-kind';
const WHAT: Field = 'format-what';

/** "Large print of the noise letter", where it is asked which format: what it is of is told as well. */
export function withDocument(values: Heard['values'], text: string, { asked }: Understanding): Heard['values'] {
  if (asked?.field !== KIND || !Object.hasOwn(values, KIND)) return values;
  const [words = ''] = DOCUMENT_NAMED.exec(text) ?? [];
  return words === '' || OF_A_FORMAT.test(words) ? values : { ...values, [WHAT]: { value: words, words } };
}
