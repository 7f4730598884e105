import { dangerOf, isNeed, type NeedId } from '../../dialogs/needs.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { isOfOwnDoing } from './danger.ts';
import type { Memory } from '../memory.ts';
import { FEW_WORDS } from '../screen/detector.ts';
import type { Finding } from '../screen.ts';
import { wordsIn } from '../understand/text/tokens.ts';

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

function isHeard(need: NeedId, { topics }: Heard, findings: readonly Finding[]): boolean {
  const kind = dangerOf(need);
  const isSure = topics.some(({ topic, score }) => topic === need && score >= SURELY);
  return kind === undefined || isSure || findings.some((finding) => finding.kind === kind);
}
const SURELY = 0.95; // so sure a ranking is believed all the same
const LIKELY = 0.05;
const MOST_OFFERED = 3;
