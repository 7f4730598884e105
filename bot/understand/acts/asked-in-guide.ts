import { moreField } from '../../../dialogs/guide.ts';
import { NOT_KNOWN } from '../../../dialogs/knowledge.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { everyday } from '../speech/everyday.ts';
import { namesPage } from '../telling/menus.ts';
import { wordsIn } from '../text/tokens.ts';
import { CARDS_AT_FIRST } from '../words/en/cards-at-first.ts';
import { CARDS_IN_GUIDES } from '../words/en/cards-in-guides.ts';
import type { Understanding } from '../understanding.ts';
import { pointsOnly } from './questions.ts';

/** The card for what is asked in a guide of its own matter, in words that could be about anything elsewhere: "who decides". What only points to what was told is no question that a card answers. */
export function askedInGuide(text: string, context: Understanding): string | undefined {
  const { asked, steps, speech } = context;
  const menu = steps.find(isMenu);
  if (asked === undefined || menu === undefined) return undefined;
  const said = wordsIn(everyday(text, speech)).join(' ');
  const card = CARDS.get(menu.field)?.find(({ asks }) => asks.test(said))?.card;
  if (card !== undefined) return card;
  return pointsOnly(text) && !namesPage(text, context) ? NOT_KNOWN : undefined;
}

/** The card of a question where nothing is open whose words make it plain, however it is put. */
export function plainlyOfCard(text: string, { asked, speech }: Understanding): string | undefined {
  if (asked !== undefined) return undefined;
  const said = wordsIn(everyday(text, speech)).join(' ');
  return CARDS_AT_FIRST.find(({ asks }) => asks.test(said))?.card;
}

const CARDS = new Map(CARDS_IN_GUIDES.map(({ guide, cards }) => [moreField({ id: guide }), cards]));
