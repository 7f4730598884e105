import { topicById } from '../dialogs/index.ts';
import { helpSays } from '../dialogs/help.ts';
import { byUrgency, helpAfter } from '../dialogs/needs.ts';
import type { Act, Heard } from '../dialogs/heard.ts';
import type { Decision } from './decide.ts';
import type { Memory } from './memory.ts';
import type { Finding } from './screen.ts';
import { wantsAdvice } from './understand/acts/acts.ts';

/** Requests that words of danger only sound like: "I can't stop thinking about ending it" stops nothing. */
const GIVE_WAY: ReadonlySet<Act> = new Set(['cancel', 'restart', 'greeting', 'thanks', 'skip']);

/** A message in which danger was found: what it seems to ask for in passing is told, and what was surely found begins its guide where nothing else is named or open. */
export function heardBesideDanger(heard: Heard, findings: readonly Finding[], { stack }: Memory): Heard {
  const isPassing = findings.length > 0 && heard.choices.length === 0 && GIVE_WAY.has(heard.act);
  const told = isPassing ? { ...heard, act: 'answer' as const } : heard;
  const open = stack.at(-1);
  const isFree = open === undefined || topicById(open.id).kind === 'guide';
  if (told.act !== 'answer' || told.needs.length > 0 || !isFree) return told;
  const found = findings.filter(({ level }) => level === 'certain').flatMap(({ kind }) => helpAfter(kind) ?? []);
  return found.length === 0 ? told : { ...told, needs: byUrgency(found), unsure: [] };
}

/** Whoever gives up a report because they look for advice is shown what there is help with. */
export function withAdvice(decision: Decision, { act, text }: Heard): Decision {
  const isLet = act === 'cancel' && decision.outcome === 'cancelled' && decision.memory.stack.length === 0;
  return isLet && wantsAdvice(text) ? { ...decision, say: [...decision.say, ...helpSays('first')] } : decision;
}
