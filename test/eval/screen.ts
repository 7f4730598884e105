import { phrasesIn } from '../../bot/screen/judge.ts';
import { screen } from '../../bot/screen.ts';
import heldOut from './screen-held-out.json' with { type: 'json' };

// How well the danger screen does on messages that its rules were not written from. Prints figures; `--misses` lists
// the messages, and the phrases that were found in those where too much was.
const showMisses = process.argv.includes('--misses');
const line = (text: string): void => void process.stdout.write(`${text}\n`);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function report(name: string, texts: readonly string[], isRight: (text: string) => boolean): void {
  const wrong = texts.filter((text) => !isRight(text));
  const right = texts.length - wrong.length;
  line(
    `${name.padEnd(40)} ${String(right).padStart(4)} of ${String(texts.length).padEnd(4)} ${percent(right, texts.length)}`,
  );
  if (showMisses) wrong.forEach(describeOne);
}

function describeOne(text: string): void {
  line(
    `  ${text} -> ${screen(text)
      .map(({ kind, level }) => `${kind} (${level})`)
      .join(', ')}`,
  );
  for (const phrase of phrasesIn(text)) line(`      ${phrase.slice(0, 160)}`);
}

const kinds = Object.entries(heldOut.danger);
const all = kinds.flatMap(([, texts]) => texts);
for (const [kind, texts] of kinds)
  report(`${kind}: found as such`, texts, (text) => screen(text).some((finding) => finding.kind === kind));
report('danger of any kind: some help shown', all, (text) => screen(text).length > 0);
report('danger of any kind: a card at once', all, (text) => screen(text).some(({ level }) => level === 'certain'));
report('harmless: nothing shown', heldOut.harmless, (text) => screen(text).length === 0);
report('harmless: no card that takes over', heldOut.harmless, (text) =>
  screen(text).every(({ level }) => level !== 'certain'),
);
report('past, denied or supposed: at most asked', heldOut['at-most-ask'], (text) =>
  screen(text).every(({ level }) => level !== 'certain'),
);
