import type { Understanding } from '../understanding.ts';
import { accused } from './accused.ts';
import { askedBesideForm } from './asked-beside-form.ts';
import { askedInGuide, plainlyOfCard } from './asked-in-guide.ts';
import { askedOfReport } from './after-report.ts';
import { lostCode } from './lost-code.ts';
import { NAMES_SELF_HARM } from '../words/en/questions.ts';
import { forSomebody } from './for-somebody.ts';
import { findQuestion, needOfCard, type FoundQuestion } from './questions.ts';
import { whetherAsb } from './whether-asb.ts';
import { withoutPapers } from './without-papers.ts';

/** The card of what is surely asked of a report: of one whose codes are lost, or of the one that is being told. */
export function askedOfAnyReport(text: string, context: Understanding): string | undefined {
  return lostCode(text, context) ?? askedOfReport(text, context);
}

/** What a card surely answers, or what is asked of the matter of the open guide, or whether something is anti-social behaviour, or that they were reported themselves, or have no papers. */
export function questionAsked(text: string, isStory: boolean, context: Understanding): FoundQuestion | undefined {
  const beside = askedBesideForm(text, context) ?? forSomebody(text, context);
  if (beside !== undefined) return { card: beside, rest: '' };
  const inGuide = askedInGuide(text, context) ?? plainlyOfCard(text, context);
  if (inGuide !== undefined) return { card: inGuide, rest: '' };
  const found = findQuestion(text, isStory, context);
  if (found !== undefined && !isOfOtherDanger(found.card, text, context)) return found;
  const card = whetherAsb(text, context) ?? accused(text, context) ?? withoutPapers(text, context);
  return card === undefined ? undefined : { card, rest: '' };
}

/** "How do I help a friend who self-harms" is answered with nothing about a partner who hurts. */
function isOfOtherDanger(card: string, text: string, { facts }: Understanding): boolean {
  return needOfCard(card, facts) === 'domestic-abuse' && NAMES_SELF_HARM.test(text);
}
