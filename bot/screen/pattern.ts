/** One part of a phrase pattern. `gap` is up to `most` words that do not matter. */
export type Part =
  | { readonly kind: 'words'; readonly alternatives: readonly (readonly string[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly overBreaks: boolean };

/** Stands between sentences, and at both ends of a text. */
export const BREAK = '.';

const GAPS: Readonly<Record<string, Part>> = {
  '..': { kind: 'gap', most: 3, overBreaks: false },
  '...': { kind: 'gap', most: 6, overBreaks: false },
  '//': { kind: 'gap', most: 8, overBreaks: true },
};

/** Word lists by name, for `{name}` in a pattern. An empty alternative makes the slot optional. */
export type SlotWords = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a phrase pattern: plain words, `{slot}`, `(one|two words)`, `[optional|words]`, `..` and `...` for up to 3 or 6
 * words between, `//` for up to 8 words across sentences, `^` and `$` for where a sentence begins and ends. `?` after a
 * group makes it optional. `[{slot}]` and `{slot}` inside a group work, also beside other words. Throws on a slot that is not in the list.
 */
export function parsePattern(pattern: string, slots: SlotWords): readonly Part[] {
  return (pattern.match(PIECES) ?? []).map((piece) => GAPS[piece] ?? groupOf(piece, slots));
}

const PIECES = /\{[a-z-]+\}\??|\([^)]*\)\??|\[[^\]]*\]|\.{2,3}|\/\/|\^|\$|[\p{L}\p{N}\p{So}]+/gu;

function groupOf(piece: string, slots: SlotWords): Part {
  const optional = piece.endsWith('?') || piece.startsWith('[');
  const bare = piece.replace(/\?$/, '');
  const inner = /^[([]/.test(bare) ? bare.slice(1, -1) : bare;
  const alternatives = inner.split('|').flatMap((one) => filledIn(one, slots));
  return wordsPart(
    alternatives.map((one) => (one === '^' || one === '$' ? BREAK : one)),
    optional,
  );
}

/** "my {friend}" is "my sister", "my mate" and so on. */
function filledIn(words: string, slots: SlotWords): readonly string[] {
  const slot = /\{([a-z-]+)\}/u.exec(words);
  if (slot === null) return [words];
  return slotWords(slot[1] ?? '', slots).map((one) => words.replace(slot[0], one));
}

function slotWords(name: string, slots: SlotWords): readonly string[] {
  const found = slots[name];
  if (!found) throw new Error(`No word list is called ${name}`);
  return found;
}

function wordsPart(alternatives: readonly string[], optional: boolean): Part {
  const split = alternatives.map((words) => words.split(' ').filter((word) => word !== ''));
  return {
    kind: 'words',
    alternatives: split.filter((words) => words.length > 0),
    optional: optional || split.some((words) => words.length === 0),
  };
}
