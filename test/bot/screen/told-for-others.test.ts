import type { DangerKind } from '../../../content/danger-cards.ts';
import { TEST_SCREEN } from '../../support/models.ts';

type Row = readonly [text: string, kind: DangerKind];
const levelOf = (text: string, kind: DangerKind) => TEST_SCREEN(text).find((one) => one.kind === kind)?.level;

describe('a danger that is told of somebody else, or by the way', () => {
  test.each<Row>([
    ['My tenant is being followed by a man she met once', 'stalking'],
    ['they told me if i dont do one more run theyll come to my nans', 'modern-slavery'],
    ['i held a bag for someone and now i cant say no', 'modern-slavery'],
    ['ive written letters to the kids for when im not here', 'self-harm'],
    ['last night a man i met online didnt stop', 'sexual-violence'],
    ['next door put up a sign saying no gypsies', 'hate-crime'],
    ['youths keep shouting at the kurdish barber', 'hate-crime'],
  ])('is heard: %s', (text, kind) => {
    expect(levelOf(text, kind)).toBeDefined();
  });

  test.each<Row>([
    ['took about thirty paracetamol an hour ago feeling a bit sick', 'medical-fire'],
    ['he has swallowed 20 tablets', 'medical-fire'],
    ['they tell me i must see men in the flat until the debt is paid', 'modern-slavery'],
    ['send the police to my house', 'danger-now'],
  ])('is sure: %s', (text, kind) => {
    expect(levelOf(text, kind)).toBe('certain');
  });

  test.each([
    'i have taken 12 tablets a day for my heart for years',
    'took 20 tablets back to the chemist',
    'i took 2 paracetamol',
    'everything is grey in november',
    'will they send the police',
    'i would never touch her',
    'i have to see men about the boiler',
    'we have written letters to the council',
  ])('is not heard in harmless words: %s', (text) => {
    expect(TEST_SCREEN(text)).toEqual([]);
  });

  test.each([
    ['A lad on my building site has told me he thinks about ending it', 'other'],
    ['i keep thinking about ending it since he left', 'self'],
  ] as const)('S2: is of whoever thinks of it: %s', (text, about) => {
    expect(TEST_SCREEN(text)[0]?.about).toBe(about);
  });
});
