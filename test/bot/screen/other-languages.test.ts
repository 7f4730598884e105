import { createScreen } from '../../../bot/screen.ts';
import type { Detector } from '../../../bot/screen/detector.ts';
import { readExpressions } from '../../../bot/screen/expressions.ts';
import { listenElsewhere, type OtherLanguage } from '../../../bot/screen/other-languages.ts';
import { DANGER_KINDS, type DangerKind } from '../../../content/danger-cards.ts';

const ENGLISH = new Set('he is at the door and on no me my husband beats i want to help please now'.split(' '));
const thresholds: Detector['thresholds'] = {
  whole: 0,
  passage: 2,
  support: 100,
  certain: Object.fromEntries(DANGER_KINDS.map((kind) => [kind, 0.9])) as Record<DangerKind, number>,
};

const LITTLE = 'maz nie'; // a small request in every language here
const EVERYDAY = 'bije'; // the word that every language here has among its everyday words, beside those it knows

/** A language that knows some words and hears danger in one of them. */
function language(words: string, danger: string, expressions = '', score = 0.95): OtherLanguage {
  const known = new Set(words.split(' '));
  return {
    knows: (word) => known.has(word),
    glosses: (word) => word === EVERYDAY,
    saysLittle: (text) => text === LITTLE,
    expressions: readExpressions(expressions),
    detector: {
      thresholds,
      detect: (text) =>
        text.split(' ').includes(danger)
          ? [
              { kind: 'any', score },
              { kind: 'domestic-abuse', score },
            ]
          : [],
    },
  };
}

const ANY = { kind: 'any', score: 0.6 } as const;
const MEANINGS = new Map([
  ['bije', 'he sits beside me'],
  ['pod drzwiami', 'he sits there'],
]);

const POLISH = language(
  'maz mnie bije on jest pod drzwiami padam z nog nie',
  'bije',
  'pod drzwiami = danger-now\npadam z nóg = harmless\nnie = not',
);
const ROMANIAN = language('sotul ma bate', 'bije');
const brief = (text: string, ...others: readonly OtherLanguage[]): readonly string[] =>
  createScreen(
    [],
    listenElsewhere(others, (word) => ENGLISH.has(word)),
  )(text).map(({ kind, level }) => `${kind}: ${level}`);

test('shows the card to a woman who writes Polish without its accents', () => {
  expect(brief('maz mnie bije', POLISH, ROMANIAN)).toEqual(['domestic-abuse: certain']);
});

test('shows the card to somebody who mixes Polish into English', () => {
  expect(brief('please help my maz bije me', POLISH)).toEqual(['domestic-abuse: certain']);
  expect(brief('he is pod drzwiami', POLISH)).toEqual(['danger-now: certain']);
});

test('shows the card to somebody who writes more words that English has as well, where one language knows all the rest', () => {
  const everyday = { ...language('', 'bije'), glosses: (word: string) => ['maz', 'mnie', 'bije'].includes(word) };
  expect(brief('on me he maz mnie bije at', everyday)).toEqual(['domestic-abuse: certain']);
  expect(brief('on me he and maz mnie bije corka at', everyday)).toEqual([]); // nobody knows that language
  expect(brief('please help my mnie bije me', everyday)).toEqual([]); // two words of it may be names
});

test('leaves a small request of any likely language alone, whatever another one hears in it', () => {
  const deaf = language('maz nie', 'nothing');
  const jumpy = language('maz nie', 'nie');
  expect(brief('maz nie', jumpy, deaf)).toEqual([]);
  expect(brief('maz nie mnie', jumpy, deaf)).toEqual(['domestic-abuse: certain']);
});

test('hears a whole answer that is known by its English, and what its own expressions say beside', () => {
  const english: Detector = {
    thresholds,
    detect: (text) => (text === 'he sits beside me' ? [ANY, { kind: 'stalking', score: 0.6 }] : []),
  };
  const known: OtherLanguage = { ...POLISH, meaning: (text) => MEANINGS.get(text) };
  const found = (text: string): readonly string[] =>
    createScreen(
      [english],
      listenElsewhere([known], (word) => ENGLISH.has(word)),
    )(text).map(({ kind, level }) => `${kind}: ${level}`);
  expect(found('bije')).toEqual(['stalking: ask']); // and no abuse, as the detector of its own words hears
  expect(found('pod drzwiami')).toEqual(['danger-now: certain']);
  expect(found('maz mnie bije')).toEqual(['domestic-abuse: certain']);
});

test('asks whether they are safe where it is less sure, or where something is denied', () => {
  expect(brief('maz mnie bije', language('maz mnie', 'bije', '', 0.6))).toEqual(['domestic-abuse: ask']);
  expect(brief('maz mnie nie bije', POLISH)).toEqual(['domestic-abuse: ask']);
  expect(brief('nie jest pod drzwiami', POLISH)).toEqual(['danger-now: ask']);
});

test('hears nothing of another language in plain English, whatever its words mean there', () => {
  expect(brief('he beats on the door', language('on beats', 'beats', 'beats = domestic-abuse'))).toEqual([]);
});

test('leaves a language alone that knows far fewer of the words than another', () => {
  expect(brief('sotul ma bate bije', language('bije', 'bije'), language('sotul ma bate bije', 'none'))).toEqual([]);
});

test('listens where no phrases hold the words in every language that has one every day, since people spell as they can', () => {
  expect(brief('muonsz bije', language('maz', 'bije'))).toEqual(['domestic-abuse: certain']);
  expect(brief('muonsz bil', language('maz', 'bil'))).toEqual([]);
});

test('leaves alone a language that knows a few words of a long text, as every language does of another', () => {
  const hungarian = 'minden ejjel hangosan zenel nem tudok aludni bije maz';
  expect(brief(hungarian, language('maz bije', 'bije'))).toEqual([]);
  expect(brief(hungarian, language('maz bije zenel', 'bije'))).toEqual(['domestic-abuse: certain']);
});

test('shows nothing for a saying that only sounds dangerous', () => {
  expect(brief('padam z nóg', language('padam z nog', 'padam', 'padam z nóg = harmless'))).toEqual([]);
});

test('a few strange words in a long English message make it none of ours, a sentence at its end does', () => {
  const long = 'on and on and on to the no and on '.repeat(30);
  expect(brief(`${long}maz bije mnie`, POLISH, ROMANIAN)).toEqual([]);
  expect(brief(`${long}maz mnie bije on jest pod`, POLISH, ROMANIAN)).toEqual(['domestic-abuse: certain']);
});

test('lets English hear nothing in a small request of another language, whatever its words look like', () => {
  const english: Detector = { thresholds, detect: () => [{ kind: 'any', score: 0.95 }, { kind: 'self-harm', score: 0.95 }] }; // prettier-ignore
  const heard = (others: readonly OtherLanguage[], text: string): readonly string[] =>
    createScreen([english], listenElsewhere(others, (word) => ENGLISH.has(word)))(text).map(({ kind }) => kind); // prettier-ignore
  expect(heard([language('maz nie', 'nothing')], 'maz nie')).toEqual([]);
  expect(heard([], 'maz nie')).toEqual(['self-harm']);
});
