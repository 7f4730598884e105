import { moreField } from '../../../dialogs/guide.ts';
import { topicById } from '../../../dialogs/index.ts';
import { CHECKED } from '../../../dialogs/questions/check.ts';
import { readerOf } from '../slots/readers.ts';
import type { Understanding } from '../understanding.ts';
import { ASKS_IF_ALLOWED, ASKS_WHO_LISTENS_TO_IT, WITHOUT_TELLING_ON } from '../words/en/asks-in-form.ts';
import { wordsIn } from '../text/tokens.ts';
import { everyday } from '../speech/everyday.ts';
import { asks, needOfCard, sureCard } from './questions.ts';

const ABUSE = 'domestic-abuse'; // a danger, and its guide
const MENU = topicById(ABUSE).steps.find(({ field }) => field === moreField({ id: ABUSE }));

/** The cards that answer what the guide to help with abuse tells on its pages, by those. */
const CARDS: Readonly<Record<string, string>> = {
  housing: 'da-housing',
  court: 'da-court',
  children: 'da-children',
  police: 'da-police',
  home: 'da-housing',
  happening: 'da-what',
};
const UNNAMED = 'crimestoppers'; // id of a card
const WHAT_IT_IS = { abuse: 'da-what', trouble: 'what-is-asb' } as const; // ids of cards

/** The card for whoever asks, in a form, whether somebody may do that, who listens without telling on anybody, and, where they told of abuse at home, about that: "how do I leave safely". */
export function askedBesideForm(text: string, context: Understanding): string | undefined {
  const { asked, steps, speech, dangersTold } = context;
  const isForm = asked !== undefined && steps.some(({ field }) => field === CHECKED);
  if (!isForm || !asks(text, false, speech)) return undefined;
  const isTold = dangersTold?.has(ABUSE) === true;
  const words = wordsIn(everyday(text, speech)).join(' ');
  if (ASKS_IF_ALLOWED.test(words)) return WHAT_IT_IS[isTold ? 'abuse' : 'trouble'];
  if (WITHOUT_TELLING_ON.test(words)) return UNNAMED;
  return isTold ? ofAbuse(text, words, context) : undefined;
}

/** What surely answers it of abuse, else what the guide to help with it tells of that. */
function ofAbuse(text: string, words: string, context: Understanding): string | undefined {
  const card = sureCard(text, context);
  if (card !== undefined && needOfCard(card, context.facts) === ABUSE) return card;
  return ASKS_WHO_LISTENS_TO_IT.test(words) ? CARDS['police'] : CARDS[pageAsked(text, context)];
}

/** The page of the guide to help with abuse that answers it there. */
function pageAsked(text: string, context: Understanding): string {
  const page = MENU && readerOf(MENU).read(text, { ...context, step: MENU, asked: MENU })?.value;
  return typeof page === 'string' ? page : '';
}
