import { topicById } from '../../dialogs/index.ts';
import { byUrgency, goesFirst, helpAfter, type NeedId } from '../../dialogs/needs.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { isAccount, stepOf } from '../../dialogs/slots.ts';
import type { Place } from '../../dialogs/answers.ts';
import type { Heard, Reading } from '../../dialogs/heard.ts';
import type { Step } from '../../dialogs/step.ts';
import type { Memory } from '../memory.ts';
import type { Finding } from '../screen.ts';
import { openReport } from '../stack.ts';
import { wordsIn } from '../understand/text/tokens.ts';

/**
 * Whoever surely tells of abuse, where a report asks something else, names no place by it. What is done to themselves they
 * tell to us, and not to whoever reads the report: it is no kind, no day and no part of the account either, and its help is
 * offered beside the question (S8).
 */
export function withoutPrivate(heard: Heard, findings: readonly Finding[], { stack }: Pick<Memory, 'stack'>): Heard {
  const open = openReport(stack);
  if (open === undefined) return heard;
  const topic = topicById(open.id);
  const asked = stepOf(topic, readProgress(topic, open.state).asked);
  if (asked === undefined || asked.answer.kind === 'words') return heard;
  const abuse = abuseIn(findings, asked, heard.text);
  if (abuse.length === 0) return heard;
  const own = abuse.filter(({ about }) => about !== 'other');
  const steps = topic.steps.filter((step) => own.length === 0 || !tellsWhat(step));
  const values = Object.fromEntries(steps.flatMap((step) => partFor(step, heard)));
  const helps = own.flatMap(({ kind }): readonly NeedId[] => [helpAfter(kind) ?? []].flat());
  return { ...heard, values, needs: byUrgency([...new Set([...helps, ...heard.needs])]) };
}

/** What is surely told of abuse; where a place is asked for, what is only asked about as well, if it tells what somebody does to whoever writes: "he gets funny when I go out". */
function abuseIn(findings: readonly Finding[], asked: Step, text: string): readonly Finding[] {
  const certain = findings.filter(isOfAbuse);
  const isTelling = certain.length === 0 && asked.answer.kind === 'place' && tellsOfSomebody(text);
  return isTelling ? findings.filter(isPerhapsAbuse) : certain;
}

function isPerhapsAbuse({ kind, level, over }: Finding): boolean {
  const help = helpAfter(kind);
  return level === 'ask' && over !== true && help !== undefined && goesFirst(help);
}

/** Somebody does something, and the one who writes stands in the sentence; what opens as a place does is one. */
function tellsOfSomebody(text: string): boolean {
  const words = wordsIn(text);
  return (
    !OPENS_A_PLACE.has(words[0] ?? '') &&
    words.length >= FEWEST_TOLD &&
    words.some((word) => THEY.has(word)) &&
    words.some((word) => WRITER.has(word))
  );
}
const FEWEST_TOLD = 4; // words
const OPENS_A_PLACE: ReadonlySet<string> = new Set(
  'in at on by near outside behind opposite next round around along under above between from the'.split(' '),
);
const THEY: ReadonlySet<string> = new Set(
  'he hes she shes they theyre husband wife partner boyfriend girlfriend ex dad mum brother uncle someone somebody'.split(
    ' ',
  ),
);
const WRITER: ReadonlySet<string> = new Set('i im ive me my myself'.split(' '));

/** Harm by somebody close, or of a sexual kind. Despair stands in a report as what is done to whoever writes. */
function isOfAbuse({ kind, level, over }: Finding): boolean {
  const help = helpAfter(kind);
  return level === 'certain' && over !== true && kind !== 'self-harm' && help !== undefined && goesFirst(help);
}

/** What, of which kind, when and how often: of what is done to them at home that says nothing of what they report. */
const tellsWhat = (step: Step): boolean =>
  isAccount(step) || step.field === 'kind' || step.answer.kind === 'moment' || step.answer.kind === 'recurrence';

/** What of a message answers a question: of words that were taken for a place as they stand, the part that names one. */
function partFor(step: Step, { values, text }: Heard): readonly (readonly [string, Reading])[] {
  const reading = values[step.field];
  if (reading === undefined) return [];
  if (step.answer.kind !== 'place' || reading.words.trim() !== text.trim()) return [[step.field, reading]];
  const place = reading.value as Place; // read by the reader of places
  const name = place.postcode ?? place.settlement;
  if (name === undefined) return [];
  const words = sentenceWith(name, text) ?? name;
  return [[step.field, { value: { ...place, words }, words }]];
}

/** The only sentence of several that holds a name. */
function sentenceWith(name: string, text: string): string | undefined {
  const sentences = text.split(/[.!?;\n]+/u).filter((one) => one.trim() !== '');
  const [found, ...others] = sentences.filter((one) => one.toLowerCase().includes(name.toLowerCase()));
  return sentences.length > 1 && others.length === 0 ? found?.trim() : undefined;
}
