import type { Field } from '../../../dialogs/answers.ts';
import { optionsOf } from '../../../dialogs/quick-answers.ts';
import { findKinds } from '../topics/kinds.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { asksToBeContacted, asksToBeRung, toldContact } from '../contact/safe-contact.ts';
import { readerOf } from '../slots/readers.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import type { NeedId } from '../../../dialogs/needs.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { findTopics } from '../topics/topics.ts';
import type { Understanding } from '../understanding.ts';
import { FINDING } from '../words/en/finding.ts';
import { OTHERS } from '../words/en/people.ts';
import { CALLS } from '../words/en/safe-contact.ts';

const INDEX = indexPhrases({ finding: FINDING });
const LONGEST = 16; // words; what is longer tells something
const BEGIN = 'do:begin:find-support';

/**
 * The buttons that a first message stands for which looks for a helpline or service: the search for help, with what it is
 * for, for whom and in which way as far as it says. None when it names a need with a guide of its own, or trouble.
 */
export function searchFor(text: string, context: Understanding): readonly string[] {
  if (!looksForHelp(text, context)) return [];
  const matter = named('find-for', text, context);
  const ways = matter.length === 0 ? [] : named('find-support.more', text, context);
  return [BEGIN, ...matter, ...named('find-who', text, context), ...ways];
}

const ABUSE: ReadonlySet<string> = new Set(
  ['domestic-abuse', 'sexual-violence', 'stalking'].map((code) => `find-for=${code}`),
);
const CALL_BACK = 'do:begin:call-back';
const CALLED = indexPhrases({ called: CALLS });

/**
 * The button that a short message stands for which asks to be rung about abuse: the protected call back, from trained staff.
 * A first message names the abuse; in a guide that offers a call, a number to be reached by is enough.
 */
export function callBackFor(text: string, context: Understanding): readonly string[] {
  if (tokenise(text).length > LONGEST) return [];
  const said = everyday(text, context.speech);
  const isMeant =
    context.asked === undefined ? wantsCall(text, said, context) : offersCall(context) && leavesNumber(said);
  return isMeant ? [CALL_BACK] : [];
}

function wantsCall(text: string, said: string, context: Understanding): boolean {
  if (!named('find-for', text, context).some((code) => ABUSE.has(code))) return false;
  return asksToBeRung(said) && findPhrases(tokenise(said), CALLED).length > 0;
}

function offersCall({ steps, facts }: Understanding): boolean {
  return steps.some((step) => isMenu(step) && optionsOf(step, facts).some(({ code }) => code === CALL_PAGE));
}
const CALL_PAGE = 'call-back';

/** "07… after six", or with the wish for a call in so many words. "He rings from 07…" leaves none. */
function leavesNumber(said: string): boolean {
  if (!Object.hasOwn(toldContact(said).values, 'contact-phone')) return false;
  const words = wordsIn(said);
  return asksToBeContacted(said) || (words.length <= FEW && !words.some((word) => OTHERS.has(word)));
}
const FEW = 6; // words

function looksForHelp(text: string, context: Understanding): boolean {
  const tokens = everydayTokens(text, context.speech);
  if (context.asked !== undefined || tokens.length > LONGEST || findPhrases(tokens, INDEX).length === 0) return false;
  if (findKinds(tokens).length > 0) return false;
  const who = named('find-who', text, context);
  return findTopics(text, context).needs.every(
    (need) => OF_A_SEARCH.has(need) || (need === FORMATS && who.some(needsAWay)),
  );
}
const OF_A_SEARCH: ReadonlySet<NeedId> = new Set(['talk-to-a-person']);
const FORMATS: NeedId = 'accessible-format';

/** Who is deaf, or needs another language, may look for a helpline as well as for a format. */
const needsAWay = (code: string): boolean => code === 'find-who=deaf' || code === 'find-who=other-language';

/** The options of a question that the words name, as buttons. */
function named(field: Field, text: string, context: Understanding): readonly string[] {
  const step = context.steps.find((each) => each.field === field);
  const value = step === undefined ? undefined : readerOf(step).find(text, { ...context, step })?.value;
  return [value ?? []]
    .flat()
    .filter((code) => typeof code === 'string')
    .map((code) => `${field}=${code}`);
}
