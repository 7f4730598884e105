import { dangerOf, helpAfter, isNeed, type NeedId } from '../../dialogs/needs.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { isOfOwnDoing } from './danger.ts';
import type { Memory } from '../memory.ts';
import { FEW_WORDS } from '../screen/detector.ts';
import type { Finding } from '../screen.ts';
import { wordsIn } from '../understand/text/tokens.ts';

/** What a message is about, as far as the screen heard of the danger that it may be about. */
export function heardOfDanger(heard: Heard, findings: readonly Finding[], memory: Memory): Heard {
  return withHeardTwice(withoutUnheard(heard, findings, memory), findings, memory);
}

/**
 * What begins a conversation in more than a few words of English, without the need for help with a danger of which the
 * screen heard nothing: it listens for dangers above all, and of 63 such messages of the tune set 55 told of none. That
 * help is offered, and not begun.
 */
export function withoutUnheard(heard: Heard, findings: readonly Finding[], memory: Memory): Heard {
  const { language, text, choices, needs, topics } = heard;
  const isShort = choices.length > 0 || wordsIn(text).length <= FEW_WORDS;
  const isElse = isShort || memory.stack.length > 0 || !language.startsWith('en') || isOfOwnDoing(heard, memory);
  const rest = isElse ? needs : needs.filter((need) => isHeard(need, heard, findings));
  if (rest.length === needs.length) return heard;
  const likely = topics.slice(0, MOST_OFFERED).filter(({ score }) => score >= LIKELY);
  const others = likely.flatMap(({ topic }) => (isNeed(topic) ? [topic] : []));
  return { ...heard, needs: rest, unsure: rest.length > 0 ? [] : [...new Set([...needs, ...others])] };
}

/**
 * What begins a conversation, and is likelier than not about help with the very danger that the screen hears in it, begins that help, although neither is
 * sure alone: whoever tells more of a friend, or of a pupil, is asked whether they are safe, and is not left with that alone.
 */
function withHeardTwice(heard: Heard, findings: readonly Finding[], { stack }: Memory): Heard {
  const { act, choices, needs, text } = heard;
  const isShort = wordsIn(text).length < LONG_ENOUGH;
  const isElse = isShort || act !== 'answer' || choices.length > 0 || needs.length > 0 || stack.length > 0;
  const need = isElse ? undefined : likelierThanNot(heard);
  const certain = findings.filter(({ level }) => level === 'certain'); // which begin their own help
  const isTwice = (certain.length > 0 ? certain : findings).some(({ kind }) => helpAfter(kind) === need);
  return need === undefined || !isTwice ? heard : { ...heard, needs: [need], guessed: true, unsure: [] };
}

function likelierThanNot({ unsure, topics: [best] }: Heard): NeedId | undefined {
  return best !== undefined && best.score >= LIKELIER_THAN_NOT ? unsure.find((need) => need === best.topic) : undefined;
}
const LIKELIER_THAN_NOT = 0.5;
const LONG_ENOUGH = 13; // words; fewer ("i just want it all to stop") leave it open what would help

function isHeard(need: NeedId, { topics }: Heard, findings: readonly Finding[]): boolean {
  const kind = dangerOf(need);
  const isSure = topics.some(({ topic, score }) => topic === need && score >= SURELY);
  return kind === undefined || isSure || findings.some((finding) => finding.kind === kind);
}
const SURELY = 0.95; // so sure a ranking is believed all the same
const LIKELY = 0.05;
const MOST_OFFERED = 3;
