import type { Field } from '../../../dialogs/answers.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Correction } from '../acts/corrections.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import { TAKES_BACK_A_WAY } from '../words/en/refuses-contact.ts';
import { DISOWNS_A_NUMBER } from '../words/en/renewed-reach.ts';
import { NEVER_CONTACTED } from '../words/en/safe-contact.ts';
import { SAYS_WHERE } from '../words/en/leave-on-condition.ts';
import type { Understanding } from '../understanding.ts';
import { clausesOf } from './contact-clauses.ts';
import { isOfTalk } from './contact-talk.ts';
import { withoutCodes } from './safe-contact.ts';

const CONTACT: Field = 'contact';
const WAYS: Field = 'contact-how';
const REACHES: readonly Field[] = ['contact-phone', 'contact-email'];

/**
 * What takes a contact back that was agreed, while a form asks more of it or something else: "don't contact me at all", "no
 * texts" where that was the only way, "don't use that number". Nobody is reached in a way that they have refused (S9).
 */
export function contactTakenBack(text: string, context: Understanding): Correction | undefined {
  const { asked, speech } = context;
  const known = knownOf(context);
  const isAgreed = asked !== undefined && asked.field !== CONTACT && known.get(CONTACT) === 'contact';
  if (!isAgreed || withoutCodes(text).masked !== text) return undefined;
  const said = everyday(text, speech);
  if (NEVER_CONTACTED.test(said))
    return { corrects: CONTACT, values: { [CONTACT]: { value: 'anonymous', words: text } } };
  const again = disowned(said, known) ?? (mayRefuse(asked) && refusesEvery(known.get(WAYS), said) ? WAYS : undefined);
  return again === undefined ? undefined : { corrects: again, values: {} };
}

function knownOf({ answered = [] }: Understanding): ReadonlyMap<Field, unknown> {
  return new Map(answered.map(({ step, value }) => [step.field, value]));
}

/** "Sorry, that's my old number": it is asked for again. */
function disowned(said: string, known: ReadonlyMap<Field, unknown>): Field | undefined {
  return DISOWNS_A_NUMBER.test(said) ? REACHES.find((field) => known.has(field)) : undefined;
}

const mayRefuse = ({ set, field }: Step): boolean => set === CONTACT_SET && field !== WAYS;

/** "No texts please", where that is all they were to be reached by: it is asked again how. */
function refusesEvery(ways: unknown, said: string): boolean {
  const refused = new Set(clausesOf(said).flatMap((clause) => (clause.time === undefined ? [...clause.refused] : [])));
  const isAll = Array.isArray(ways) && ways.length > 0 && ways.every((way) => refused.has(String(way)));
  return isAll && !SAYS_WHERE.test(said) && !TAKES_BACK_A_WAY.test(said) && wordsIn(said).every(isOfTalk);
}
