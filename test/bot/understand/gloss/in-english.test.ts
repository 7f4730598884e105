import { inEnglish } from '../../../../bot/understand/gloss/in-english.ts';
import { makeGlossary, readGloss } from '../../../../bot/understand/gloss/gloss.ts';

const { words } = makeGlossary(readGloss('nu sunt bine = im not ok\nnu = no\nsunt bine = im fine'));

test('what is known together stands in one clause', () => {
  expect(inEnglish('nu sunt bine', words)).toBe('im not ok');
  expect(inEnglish('nu, sunt bine', words)).toBe('no im fine');
});
