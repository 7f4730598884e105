import { dangerOf, TO_REPORT } from '../../dialogs/needs.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { ATTACK } from '../screen/finding-of.ts';
import { SOUNDS_LIKE, type Finding } from '../screen.ts';
import { THREATENED } from './told-danger.ts';

/**
 * What the screen found, with what only the words of another language than English tell: an attack from outside is that,
 * and no abuse for certain, also where it was for who they are; a threat from outside is asked about before what its words only sound like; whoever was burgled before today is asked whether they are safe; and of words that say no
 * more than who, how many, how much or when, what they only sound like is let go. Of who somebody is, what surely sounds like a danger stays.
 */
export function weighedElsewhere(findings: readonly Finding[], { elsewhere, needs }: Heard): readonly Finding[] {
  if (elsewhere === 'harmless') return findings.filter(isFound);
  if (elsewhere === 'little')
    return findings.filter(({ level, reason }) => level === 'certain' || reason !== SOUNDS_LIKE);
  if (elsewhere === 'attack' && !findings.some(isNow)) return [ATTACK, ...findings.filter(isFound).map(asAsked)];
  if (elsewhere === 'hatred') return findings.map(asAsked);
  if (elsewhere === 'threat')
    return withThreat(findings.filter((finding) => isFound(finding) || isNow(finding)).map(asAsked));
  if (elsewhere === 'past' && needs[0] === 'burglary-theft')
    return findings.map((finding) => (isNow(finding) ? { ...finding, level: 'ask' } : finding));
  return findings;
}

/** What is found for certain of such a threat, or surely sounds like a danger now, says more than that there is one. */
function withThreat(found: readonly Finding[]): readonly Finding[] {
  const isCertain = found.some(({ level }) => level === 'certain');
  return isCertain ? found : [THREATENED, ...found.filter(({ kind }) => kind !== THREATENED.kind)];
}

/** Whoever was attacked from outside may report it first; what their words only sound like is not begun. */
export function heardOfAttack(heard: Heard, findings: readonly Finding[]): Heard {
  if (heard.act !== 'answer' || heard.elsewhere !== 'attack' || !findings.includes(ATTACK)) return heard;
  const others = heard.needs.filter((need) => {
    const kind = dangerOf(need);
    return kind === undefined ? need !== TO_REPORT : findings.some((finding) => finding.kind === kind);
  });
  return { ...heard, needs: [TO_REPORT, ...others], unsure: [] };
}

function isNow({ kind, level, over }: Finding): boolean {
  return kind === 'danger-now' && level === 'certain' && over !== true;
}

function isFound({ reason }: Finding): boolean {
  return reason !== SOUNDS_LIKE;
}

/** "A lad hit me" has words of abuse in it. */
function asAsked(finding: Finding): Finding {
  return finding.kind === 'domestic-abuse' ? { ...finding, level: 'ask' } : finding;
}
