import { inEnglish } from '../../../../bot/understand/gloss/in-english.ts';
import { readGloss } from '../../../../bot/understand/gloss/gloss.ts';
import { makeGlossary } from '../../../../bot/understand/gloss/glossary.ts';

const { words } = makeGlossary(readGloss('nu sunt bine = im not ok\nnu = no\nsunt bine = im fine'));

test('what is known together stands in one clause', () => {
  expect(inEnglish('nu sunt bine', words)).toBe('im not ok');
  expect(inEnglish('nu, sunt bine', words)).toBe('no im fine');
});
