import type { DangerKind } from '../../content/danger-cards.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Memory } from '../memory.ts';
import { isOnlyLike, SOUNDS_LIKE, type Finding } from '../screen.ts';
import { doerIn } from '../screen/doer.ts';
import { AFRAID } from '../screen/rules/told-indirectly.ts';
import { wordsIn } from '../understand/text/tokens.ts';
import { DONE_TO } from '../understand/words/en/short-wishes.ts';
import { TOOK_THINGS } from '../understand/words/en/told-alone.ts';

type Where = Pick<Memory, 'stack'>;

/** Dangers as they are meant where something is open: what the matter of a topic only sounds like is let go. */
export function ofOpenGuide(
  findings: readonly Finding[],
  heard: Pick<Heard, 'needs' | 'text'>,
  where: Where,
): readonly Finding[] {
  const told = ofSlavery(ofGang(ofAbuse(withoutFear(findings, where), where), where), heard.text, where);
  return ofExtremism(ofThief(told, heard.text, where), heard, where);
}

/** Of somebody who is drawn into extremism, hate is only heard in the words: the guide to it has a page about that. What he "keeps watching" is nobody, where nobody is named to whom he does it. */
function ofExtremism(
  findings: readonly Finding[],
  { needs, text }: Pick<Heard, 'needs' | 'text'>,
  { stack }: Where,
): readonly Finding[] {
  if (stack.at(-1)?.id !== 'terrorism' && needs[0] !== 'terrorism') return findings;
  const isDoneTo = wordsIn(text).some((word) => DONE_TO.has(word));
  return findings.filter(
    (finding) =>
      (finding.kind !== 'hate-crime' || !isOnlyLike(finding)) && (isDoneTo || !OF_SOMEBODY_CLOSE.has(finding.kind)),
  );
}
const OF_SOMEBODY_CLOSE: ReadonlySet<DangerKind> = new Set(['domestic-abuse', 'stalking']);

/** In the guide to abuse at home work and wages are what somebody close controls, and "she won't leave him" is of no stranger, unless a rule finds more in the words. */
function ofAbuse(findings: readonly Finding[], { stack }: Where): readonly Finding[] {
  if (stack.at(-1)?.id !== 'domestic-abuse') return findings;
  return findings.filter((finding) => !OF_ABUSE.has(finding.kind) || !isOnlyLike(finding));
}
const OF_ABUSE: ReadonlySet<DangerKind> = new Set(['modern-slavery', 'stalking']);

/** In the guide to gangs that use people "they'll hurt us if she stops" is their threat, and of no marriage. */
function ofGang(findings: readonly Finding[], { stack }: Where): readonly Finding[] {
  if (stack.at(-1)?.id !== 'county-lines') return findings;
  return findings.filter((finding) => !OF_GANGS.has(finding.kind) || !isOnlyLike(finding));
}
const OF_GANGS: ReadonlySet<DangerKind> = new Set(['forced-marriage', 'hate-crime', 'modern-slavery']);

/** In the guide to people who are used by others "they have my sister too" is of them, and only sounds like a marriage that no word names. */
function ofSlavery(findings: readonly Finding[], text: string, { stack }: Where): readonly Finding[] {
  if (stack.at(-1)?.id !== 'modern-slavery' || OF_MARRIAGE.test(text)) return findings;
  return findings.filter(({ kind, reason }) => kind !== 'forced-marriage' || reason !== SOUNDS_LIKE);
}
const OF_MARRIAGE =
  /\b(?:marr(?:y|ied|iage|ying)|wed(?:ding)?|nikah|bride|groom|engage(?:d|ment)|husband|wife|fianc|hono(?:u)?r|shame|family|parents|fgm|\p{L}*cut)\b/iu;

/** In the guide to theft "he took my phone" is what a thief did, unless somebody close is named. */
function ofThief(findings: readonly Finding[], text: string, { stack }: Where): readonly Finding[] {
  const isOfThief =
    stack.at(-1)?.id === 'burglary-theft' && TOOK_THINGS.test(text) && doerIn(wordsIn(text)) !== 'close';
  return isOfThief ? findings.filter(({ kind }) => kind !== 'domestic-abuse') : findings;
}

/** Inside a topic a fear alone is met by that topic, which says whom to call. */
function withoutFear(findings: readonly Finding[], { stack }: Where): readonly Finding[] {
  return stack.length === 0 ? findings : findings.filter(({ reason }) => reason !== AFRAID);
}
