import { TOPICS } from '../dialogs/index.ts';
import { NOT_KNOWN } from '../dialogs/knowledge.ts';
import { dangerOf, isGrave, type NeedId } from '../dialogs/needs.ts';
import type { Heard, Reading } from '../dialogs/heard.ts';
import { isCopyKey, words } from '../locales/index.ts';
import type { Written } from './language/languages.ts';
import type { Here } from './load.ts';
import type { Candidate, Fillable, ModelAnswer } from './model/answer.ts';
import type { AskModel } from './model/ask-model.ts';
import type { Models } from './models.ts';
import type { Finding } from './screen.ts';
import { needOfCard } from './understand/acts/questions.ts';

/** What was understood of a message by local means, and where it was said. */
export interface Consultation {
  readonly here: Here;
  readonly heard: Heard;
  readonly findings: readonly Finding[];
  readonly written: Written;
  readonly candidates: () => readonly Candidate[]; // cards that may answer it; looked for only when the model is asked
}

const MAY_FILL: ReadonlySet<string> = new Set(['kind', 'source', 'aimed-at', 'reporter']); // never contact, consent or what hurts

/** The fields of our topics that a model may fill, with the codes of their options. */
export const FILLABLE: readonly Fillable[] = TOPICS.flatMap(({ steps }) => steps).flatMap(({ field, answer }) =>
  MAY_FILL.has(field) && answer.kind === 'choice' ? [{ field, codes: answer.options.map(({ code }) => code) }] : [],
);

/**
 * Asks a language model what a message is about, where local means are not sure and it may be asked at all; what it
 * knows is added to what was heard. Without a model, without an answer, or where it may not be asked, `heard` stands.
 */
export async function consult(askModel: AskModel | undefined, consultation: Consultation): Promise<Heard> {
  const { heard } = consultation;
  if (askModel === undefined || !mayBeAsked(consultation)) return heard;
  const candidates = consultation.candidates();
  const answer = await askModel(heard.text, FILLABLE, candidates);
  return answer === undefined ? heard : withAnswer(heard, answer, candidates);
}

/**
 * Never where there is danger, was danger, or might be (S1, RESIDENT-SAFETY): nor in a protected conversation, nor in a
 * language whose dangers the screen can't read. Never where a question is open or the message is understood.
 */
function mayBeAsked({ here, heard, findings, written }: Consultation): boolean {
  const dangerous = findings.length > 0 || here.memory.shown.length > 0 || heard.unsure.some(isDanger);
  const unread = written.kind === 'strange' || (written.kind === 'sure' && written.language !== here.language);
  if (dangerous || unread || here.snapshot.sensitivity === 'protected') return false;
  return here.memory.stack.length === 0 && isUnclear(heard);
}

function isUnclear({ act, question, needs, choices, text }: Heard): boolean {
  const isOpen = act === 'answer' || (act === 'question' && question === NOT_KNOWN);
  return isOpen && needs.length === 0 && choices.length === 0 && text.trim() !== '';
}

/** A danger that the model names is offered, never decided: it has no say there. */
function withAnswer(heard: Heard, { needs, values, cards }: ModelAnswer, candidates: readonly Candidate[]): Heard {
  const card = cards?.find((id) => candidates.some((one) => one.card === id));
  if (card !== undefined && !needs.some(isDanger)) return { ...heard, act: 'question', question: card, unsure: [] };
  const filled = Object.entries(values).map(([field, value]): [string, Reading] => [
    field,
    { value, words: heard.text },
  ]);
  if (needs.length === 0) return heard;
  if (needs.some(isDanger)) return { ...told(heard), unsure: [...new Set([...needs, ...heard.unsure])] };
  return { ...told(heard), needs, unsure: [], values: { ...Object.fromEntries(filled), ...heard.values } };
}

/** A question that no card answered is heard as what it tells, once it is known what it is about. */
function told({ question: _unanswered, ...heard }: Heard): Heard {
  return { ...heard, act: 'answer' };
}

/** The cards that come nearest to a message, as a model may choose among them; none about a danger, where it has no say. */
export function candidatesFor(
  text: string,
  { findCards }: Pick<Models, 'findCards'>,
  { here }: Pick<Consultation, 'here'>,
): readonly Candidate[] {
  return findCards(text).flatMap(({ card }): readonly Candidate[] => {
    const need = needOfCard(card, here.facts);
    const key = `knowledge:${card}.question`;
    if (need === undefined || isDanger(need) || !isCopyKey(key)) return [];
    return [{ card, question: words(here.language, key) }];
  });
}

function isDanger(need: NeedId): boolean {
  return dangerOf(need) !== undefined || isGrave(need);
}

/** Asks at most once, however often a turn is tried: a turn that lost a race is heard again, and a model is slow. */
export function askOnce(askModel: AskModel | undefined): AskModel | undefined {
  if (askModel === undefined) return undefined;
  let answer: ReturnType<AskModel> | undefined;
  return (text, fillable, candidates) => (answer ??= askModel(text, fillable, candidates));
}
