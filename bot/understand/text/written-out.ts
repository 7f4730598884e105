import { MISHEARD } from '../words/en/misheard.ts';

/** "Hell" and "shell" as a phone writes "he'll" and "she'll": before what somebody will do to somebody, and behind no word that makes them a place or a thing. */
const SLURRED =
  /(?<!\b(?:the|like|as|to|of|from|in|a|bloody|raise|raised|raising|living|give|gave|absolute|sea|egg)\s+)\b(s?he)ll(?=\s+(?:(?:actually|just|only|probably|prob|definitely|really|then|end up)\s+)?(?:kill|murder|hurt|stab|shoot|batter|beat|hit|smash|burn|find|strangle|punch|kick|take|do|come|get|break|make|tell|post|send|share|ruin|destroy|throw|petrol|torch|slit|cut|drown|choke)(?:ing)?\b)/giu;

/** A text in which those and the {@link MISHEARD} stand as they are meant, so that "he said hell kill me" and "im scarred of him" are heard as what they are. */
export function writtenOut(text: string): string {
  const slurred = text.replace(SLURRED, "$1'll");
  return MISHEARD.reduce((written, [heard, meant]) => written.replace(heard, meant), slurred);
}
