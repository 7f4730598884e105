import { readGloss } from '../../../../bot/understand/gloss/gloss.ts';
import { makeGlossary } from '../../../../bot/understand/gloss/glossary.ts';
import { makeSpeech } from '../../../../bot/understand/speech/make-speech.ts';

const ENGLISH = new Set('i do not know it no back go'.split(' '));
const polish = makeSpeech(
  {
    acts: {
      yes: ['tak', 'no tak', 'zgadza się'],
      no: ['nie', 'nie dziękuję'],
      doubt: ['nie jestem pewna'],
      back: ['wróć', 'cofnij'],
      human: ['chcę rozmawiać z człowiekiem'],
    },
    fillers: ['proszę', 'no', 'dobra'],
    times: [
      ['wczoraj', 'yesterday'],
      ['wczoraj wieczorem', 'last night'],
      ['dwa', 'two'],
      ['do', 'two'],
    ],
    units: [],
    said: [],
    everyday: makeGlossary(readGloss('quad* = quad bikes\nw parku = in the park\ndo = to')),
  },
  (word) => ENGLISH.has(word),
);
const chinese = makeSpeech({ acts: {}, fillers: [], times: [['昨天', 'yesterday'], ['九', 'nine']], units: [], said: [], everyday: makeGlossary(readGloss('噪音 = noise')) }, () => false); // prettier-ignore

test.each([
  ['wróć', 'back'],
  ['No, wroc prosze', 'back'],
  ['chce rozmawiac z czlowiekiem', 'human'],
  ['wróć do parku', undefined],
  ['tak', undefined],
  ['', undefined],
])('%j asks for %s', (text, act) => {
  expect(polish.requestOf(text)).toBe(act);
});

test.each([
  ['Tak', 'yes'],
  ['no tak', 'yes'],
  ['zgadza sie, prosze', 'yes'],
  ['nie, wczoraj', 'no, wczoraj'],
  ['nie jestem pewna', 'not sure'],
  ['wczoraj', undefined],
  ['i do not know', undefined],
])('%j as a yes or a no is %j', (text, answer) => {
  expect(polish.yesOrNo(text)).toBe(answer);
});

test('reads the longest name of a time, and keeps the words as they were written', () => {
  const read = polish.times('To było Wczoraj wieczorem koło 21:00');
  expect(read?.text).toBe('To było last night koło 21:00');
  expect(read?.own('last night koło 21:00')).toBe('Wczoraj wieczorem koło 21:00');
});

test('hears what is said alone as the whole message and within no other, and before what it may ask for', () => {
  const words = { acts: { cancel: ['stój'] }, fillers: [], times: [], units: [], said: [] };
  const alone = [['z banku', 'by bank transfer'], ['stój', 'wait']] as const; // prettier-ignore
  const speech = makeSpeech({ ...words, alone, everyday: makeGlossary(readGloss('dzwonili = they rang')) }, () => false); // prettier-ignore
  expect(speech.everyday('z banku')?.text).toBe('by bank transfer');
  expect(speech.everyday('dzwonili z banku')?.text).toBe('they rang z banku');
  expect(speech.requestOf('stój')).toBeUndefined();
});

test('reads a time inside a Chinese sentence, which has no spaces', () => {
  const read = chinese.times('他昨天九点来');
  expect(read?.text).toBe('他 yesterday nine 点来');
  expect(read?.own('yesterday')).toBe('昨天');
});

test('leaves English as it is, although a word of it is a number elsewhere', () => {
  expect(polish.times('i do not know')).toBeUndefined();
});

test('reads kinds, places and people word for word, of which times are one, and keeps the words as they were written', () => {
  const read = polish.everyday('na quadach w Parku wczoraj');
  expect(read?.text).toBe('na quad bikes in the park yesterday');
  expect(read?.own('quad bikes in the park')).toBe('quadach w Parku');
  expect(polish.times('na quadach')).toBeUndefined();
  expect(chinese.everyday('他们噪音')?.text).toBe('他们 noise');
});
