const QUOTED = /["“”„«‘「『](?<said>[^"“”„«»「」『』\n]{6,200})["“”»’」』]/gu;
const WORD = /\p{sc=Han}|[\p{L}\p{M}]+/gu;
const NAME_JOINERS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'on', 'in', 'at', 'n']);
const FEWEST = 3; // words of what somebody said; a name ("The Rising Sun") has capitals

/** A text with what it quotes of somebody's speech blanked out, every other character where it was: "go back to Romania" tells of no place. A quoted name stays. */
export function withoutSpeech(text: string): string {
  return text.replace(QUOTED, (quoted: string, said: string) => (isSpeech(said) ? ' '.repeat(quoted.length) : quoted));
}

function isSpeech(said: string): boolean {
  const words = said.match(WORD) ?? [];
  return words.length >= FEWEST && words.some((word) => !/^\p{Lu}/u.test(word) && !NAME_JOINERS.has(word));
}
