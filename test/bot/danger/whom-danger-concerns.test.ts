import { namedDanger, withAttack, withToldAbout } from '../../../bot/danger/danger.ts';
import type { Memory } from '../../../bot/memory.ts';
import type { Finding } from '../../../bot/screen.ts';
import { ATTACK } from '../../../bot/screen/finding-of.ts';
import type { NeedId } from '../../../dialogs/needs.ts';
import { topicById } from '../../../dialogs/index.ts';
import { readProgress } from '../../../dialogs/read-progress.ts';
import type { TopicId } from '../../../dialogs/topic-ids.ts';
import { say } from '../../dialogs/support.ts';

const certain = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding => ({
  kind,
  level: 'certain',
  reason: 'test',
  ...more,
});
const NOWHERE = { stack: [] };
const openAt = (id: TopicId): Memory['stack'][number] => ({ id, state: readProgress(topicById(id), undefined) });
const levelsIn = (open: TopicId, text: string, finding: Finding): readonly string[] =>
  withAttack([finding], { needs: [], text }, { stack: [openAt(open)] }).map(({ level }) => level);

describe('S2: what "he" does where a guide about somebody is open', () => {
  it.each(['adult-safeguarding', 'child-safeguarding', 'county-lines', 'drugs-alcohol', 'terrorism'] as const)(
    'is asked about, since he is first of all whom they worry about: %s',
    (open) => {
      expect(levelsIn(open, 'he gets angry when I ask', certain('domestic-abuse'))).toEqual(['ask']);
    },
  );

  it('is abuse for certain where somebody close is named, and in every other guide', () => {
    expect(levelsIn('drugs-alcohol', 'my husband gets angry when I ask', certain('domestic-abuse'))).toEqual([
      'certain',
    ]);
    expect(levelsIn('fraud-advice', 'he gets angry when I ask', certain('domestic-abuse'))).toEqual(['certain']);
  });

  it('is no less certain where he hurts somebody, or where the danger is another', () => {
    expect(levelsIn('drugs-alcohol', 'he hits me', certain('domestic-abuse', { doer: 'unnamed' }))).toEqual([
      'certain',
    ]);
    expect(levelsIn('drugs-alcohol', 'he wants to die', certain('self-harm'))).toEqual(['certain']);
  });
});

describe('S2: "he hit me" where a report is told', () => {
  const his = certain('domestic-abuse', { doer: 'unnamed' });
  const asked = certain('domestic-abuse', { doer: 'unnamed', level: 'ask' });
  const told = (findings: readonly Finding[], needs: readonly NeedId[], open?: TopicId): readonly Finding[] =>
    withAttack(findings, { needs, text: 'he hit me' }, { stack: open === undefined ? [] : [openAt(open)] });

  it('is an attack by whom the report is about first, and asked about as abuse', () => {
    expect(told([his], ['report-asb'])).toEqual([ATTACK, asked]);
    expect(told([asked], [], 'report-asb')).toEqual([ATTACK, asked]);
  });

  it('is abuse where it is told beside an open report for certain, or beside anything else', () => {
    expect(told([his], [], 'report-asb')).toEqual([his]);
    expect(told([his], ['fraud-advice'])).toEqual([his]);
    expect(told([his], [])).toEqual([his]);
    expect(told([asked], [], 'case-status')).toEqual([asked]);
  });

  it('is what the words say where they name who did it, or tell of another danger', () => {
    const close = certain('domestic-abuse');
    const stalked = certain('stalking', { doer: 'unnamed' });
    expect(told([close], ['report-asb'])).toEqual([close]);
    expect(told([stalked], ['report-asb'])).toEqual([stalked]);
  });

  it('adds no attack that is over to a danger of now, and keeps the one that was found', () => {
    const now = certain('danger-now');
    const over: Finding = { ...certain('danger-now', { level: 'ask', over: true }), reason: 'found before' };
    expect(told([now, his], ['report-asb'])).toEqual([now, his]);
    expect(told([over, his], ['report-asb'])).toEqual([over, asked]);
  });

  it('is no second danger where he keeps the passports of whom he hurts', () => {
    const kept = certain('modern-slavery', { about: 'other' });
    expect(told([kept], [], 'domestic-abuse')).toEqual([]);
    expect(told([kept], [], 'report-asb')).toEqual([kept]);
    expect(told([certain('modern-slavery', { about: 'self' })], [], 'domestic-abuse')).toHaveLength(1);
  });
});

describe('S2: whom a danger concerns, as a guide was answered', () => {
  const concerned = (field: string, value: string, finding: Finding): string | undefined =>
    withToldAbout([finding], say({ [field]: value }), NOWHERE)[0]?.about;

  it.each([
    ['sv-who', 'other', 'sexual-violence'],
    ['sv-who', 'child', 'sexual-violence'],
    ['low-who', 'other', 'self-harm'],
    ['hate-who', 'other', 'hate-crime'],
    ['hate-who', 'work', 'hate-crime'],
    ['slavery-who', 'seen', 'modern-slavery'],
    ['slavery-who', 'work', 'modern-slavery'],
  ] as const)('is somebody else: %s %s', (field, value, kind) => {
    expect(concerned(field, value, certain(kind))).toBe('other');
  });

  it.each([
    ['sv-who', 'me', 'sexual-violence'],
    ['low-who', 'me', 'self-harm'],
    ['hate-who', 'me', 'hate-crime'],
    ['slavery-who', 'me', 'modern-slavery'],
  ] as const)('is who writes: %s %s', (field, value, kind) => {
    expect(concerned(field, value, certain(kind))).toBeUndefined();
  });

  it('is who the words name, where they name who writes', () => {
    expect(concerned('low-who', 'other', certain('self-harm', { about: 'self' }))).toBe('self');
  });

  it('is somebody else where the words fit whoever it was done to: "my sister was raped"', () => {
    expect(concerned('sv-who', 'other', certain('sexual-violence', { about: 'self' }))).toBe('other');
  });
});

describe('S4: whoever tells that they hurt somebody', () => {
  const leftOf = (finding: Finding): number => withToldAbout([finding], say({ 'da-who': 'own' }), NOWHERE).length;

  it.each(['domestic-abuse', 'self-harm'] as const)(
    'is not asked about %s of their own that nothing surely says',
    (kind) => {
      expect(leftOf(certain(kind, { level: 'ask' }))).toBe(0);
    },
  );

  it.each(['open', 'left'] as const)('is not, where the guide that is %s was told so', (where) => {
    const state = readProgress(topicById('domestic-abuse'), undefined);
    const slots = {
      ...state.slots,
      'da-who': { kind: 'filled', value: 'own', words: 'I hit her', confirmed: false } as const,
    };
    const guide: Memory['stack'] = [{ id: 'domestic-abuse', state: { ...state, slots } }];
    const memory = where === 'open' ? { stack: guide } : { stack: [], left: guide };
    const heard = say({}, { needs: ['domestic-abuse'] });
    expect(namedDanger(heard, memory)).toEqual([]);
    expect(namedDanger(heard, NOWHERE)).toHaveLength(1);
  });

  it('is shown what their words surely say', () => {
    expect(leftOf(certain('self-harm'))).toBe(1);
    expect(leftOf(certain('danger-now', { level: 'ask' }))).toBe(1);
  });
});

describe('S12: a child, as a guide was answered', () => {
  const finding = certain('child-at-risk', { child: true });

  it.each(['parent', 'other', 'work'])('is not taken for the one who writes, where that is %s', (who) => {
    expect(withToldAbout([finding], say({ 'child-who': who }), NOWHERE)).toEqual([
      certain('child-at-risk', { about: 'other' }),
    ]);
  });

  it('is the one who writes where nothing else was said', () => {
    expect(withToldAbout([finding], say({}), NOWHERE)).toEqual([finding]);
  });
});
