const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz', b: 'vghn', c: 'xdfv', d: 'serfcx', e: 'wsdr', f: 'drtgvc', g: 'ftyhbv', h: 'gyujnb', i: 'ujko',
  j: 'huikmn', k: 'jiolm', l: 'kop', m: 'njk', n: 'bhjm', o: 'iklp', p: 'ol', q: 'wa', r: 'edft', s: 'awedxz',
  t: 'rfgy', u: 'yhji', v: 'cfgb', w: 'qase', x: 'zsdc', y: 'tghu', z: 'asx',
}; // prettier-ignore

/** Puts slips of the keyboard into a text: each letter has the given chance to be left out, doubled, swapped with the next, or hit beside. */
export function withTypos(text: string, rate: number, chance: () => number): string {
  let typed = '';
  const letters = Array.from(text);
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (!/\p{L}/u.test(letter) || chance() >= rate) {
      typed += letter;
      continue;
    }
    const kind = Math.floor(chance() * 4);
    if (kind === 0) continue;
    if (kind === 1) typed += letter + letter;
    else if (kind === 2) typed += (letters[++at] ?? '') + letter;
    else typed += besides(letter, chance);
  }
  return typed;
}

function besides(letter: string, chance: () => number): string {
  const near = NEIGHBOURS[letter.toLowerCase()] ?? letter;
  return near[Math.floor(chance() * near.length)] ?? letter;
}
