import { FURTHER } from '../../../dialogs/guide-menu.ts';
import { NEED_IDS, routeOf } from '../../../dialogs/needs.ts';
import { optionsOf } from '../../../dialogs/quick-answers.ts';
import { WRONG_DOORS as DOORS } from '../../../content/wrong-doors.ts';
import { ASB_TYPES } from '../../../dialogs/report-asb/types.ts';
import { foldWord } from '../../../bot/understand/text/normalise.ts';
import { FIELD_NAMES } from '../../../bot/understand/words/en/corrections.ts';
import { CRIME_CUES } from '../../../bot/understand/words/en/crime-cues.ts';
import { GUIDE_CUES } from '../../../bot/understand/words/en/guide-cues.ts';
import { KINDS } from '../../../bot/understand/words/en/kinds.ts';
import { OPTION_CUES } from '../../../bot/understand/words/en/options.ts';
import { NEED_WORDS, WRONG_DOORS } from '../../../bot/understand/words/en/topics.ts';
import { EVERY_STEP, FACTS } from './scene.ts';

/** Pages that the first answers bring, so that nobody has to ask for them. */
const UNASKED = [
  'adult-safeguarding.more/me',
  'adult-safeguarding.more/now',
  'child-safeguarding.more/my-now',
  'child-safeguarding.more/now',
  'county-lines.more/child',
  'county-lines.more/me',
  'county-lines.more/now',
  'modern-slavery.more/now',
  'terrorism.more/now',
  'terrorism.more/person',
];

describe('the words residents use', () => {
  it('are known for every kind of anti-social behaviour, and for no kind that does not exist', () => {
    expect([...Object.keys(KINDS), 'other'].sort()).toEqual(ASB_TYPES.map(({ code }) => code).sort());
  });

  it('are known for every wrong door, and for none that does not exist', () => {
    const asNeeds = NEED_IDS.map(routeOf).flatMap((route) => (route.kind === 'door' ? [route.door] : []));
    const known = new Set([...Object.keys(WRONG_DOORS), ...asNeeds.filter((door) => door !== 'other')]);
    expect([...known].sort()).toEqual(DOORS.map(({ id }) => id).sort());
  });

  it('are known for needs that a guide meets', () => {
    const met = NEED_IDS.filter((need) => routeOf(need).kind === 'topic');
    expect(Object.keys(NEED_WORDS).filter((need) => !met.some((id) => id === need))).toEqual([]);
  });

  it('are known for options and questions that exist', () => {
    const codes = EVERY_STEP.flatMap((step) =>
      [...optionsOf(step, FACTS), ...('options' in step.answer ? step.answer.options : [])].flatMap(({ code }) => [
        code,
        `${step.field}/${code}`,
      ]),
    );
    expect(
      Object.keys({ ...OPTION_CUES, ...GUIDE_CUES, ...CRIME_CUES }).filter((code) => !codes.includes(code)),
    ).toEqual([]);
    const fields = EVERY_STEP.map(({ field }) => field);
    expect(Object.keys(FIELD_NAMES).filter((field) => !fields.includes(field))).toEqual([]);
  });

  it('are known for every answer and page of every guide and request, but for what an answer brings unasked', () => {
    const books = { ...OPTION_CUES, ...GUIDE_CUES, ...CRIME_CUES };
    const named = EVERY_STEP.filter(({ field }) => field !== 'kind').flatMap((step) =>
      optionsOf(step, FACTS)
        .filter(({ code }) => !FURTHER.some((further) => further.code === code))
        .filter(({ code }) => !Object.hasOwn(books, code) && !Object.hasOwn(books, `${step.field}/${code}`))
        .map(({ code }) => `${step.field}/${code}`),
    );
    expect(named.filter((option) => !option.endsWith('/other')).sort()).toEqual(UNASKED);
  });

  it('are written the way they are compared', () => {
    const written = [KINDS, OPTION_CUES, GUIDE_CUES, CRIME_CUES, WRONG_DOORS, FIELD_NAMES].flatMap((book) =>
      Object.values(book).flatMap((phrases) => phrases ?? []),
    );
    expect(written.filter((phrase) => phrase.split(' ').some((word) => foldWord(word) !== word))).toEqual([]);
  });
});
