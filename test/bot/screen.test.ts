import fc from 'fast-check';

import { createScreen } from '../../bot/screen.ts';
import { TEST_SCREEN } from '../support/models.ts';
import dangerous from './screen/dangerous.json' with { type: 'json' };
import notCertain from './screen/not-certain.json' with { type: 'json' };
import quiet from './screen/quiet.json' with { type: 'json' };

const screen = createScreen([]); // the rules alone

const kindsIn = (text: string): readonly string[] => screen(text).map(({ kind }) => kind);
const certainIn = (text: string): readonly string[] =>
  screen(text).flatMap(({ kind, level }) => (level === 'certain' ? [kind] : []));

describe.each(Object.entries(dangerous))('S2: a message that tells of %s', (kind, texts) => {
  it.each(texts)('is found: %s', (text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe('S3: a message that only sounds dangerous', () => {
  it.each(quiet)('shows nothing: %s', (text) => {
    expect(screen(text)).toEqual([]);
  });

  it('stands among at least 250 others', () => {
    expect(new Set(quiet).size).toBeGreaterThanOrEqual(250);
  });
});

describe('S3: what is over, denied or only supposed', () => {
  it.each(notCertain)('is asked about at most: %s', (text) => {
    expect(certainIn(text)).toEqual([]);
  });
});

describe('S2: what was swallowed', () => {
  it.each([
    ['I took too many tablets', 'self'],
    ['ive just taken too many pills', 'self'],
    ['my sister has taken too many tablets', 'other'],
    ['he took an overdose', 'other'],
    ['my friend has taken an overdose', 'other'],
    ['I have taken an overdose', 'self'],
    ['I think she took too many tablets', 'other'],
  ])('is of whoever took it: %s', (text, about) => {
    expect(screen(text)).toContainEqual(expect.objectContaining({ kind: 'self-harm', about }));
  });

  it.each([
    ['i took all my tablets an hour ago', 'certain'],
    ['i took an overdose last night', 'certain'],
    ['i took an overdose six years ago', 'ask'],
  ])('goes on doing harm, unless it was long ago: %s', (text, level) => {
    expect(screen(text).find(({ kind }) => kind === 'medical-fire')?.level).toBe(level);
  });
});

describe('S2: a kind of danger is not taken for another', () => {
  it.each([
    ["he said he'd slit my throat", 'self-harm'],
    ['my boyfriend forced me to have sex', 'modern-slavery'],
    ['my friend is being made to sell drugs', 'forced-marriage'],
  ])('%s', (text, other) => {
    expect(kindsIn(text)).not.toContain(other);
    expect(kindsIn(text)).not.toEqual([]);
  });

  it('asks first about what is told plainly', () => {
    const [first] = TEST_SCREEN('i dont feel safe going home');
    expect(first?.kind).toBe('domestic-abuse');
  });
});

describe('S3: negation', () => {
  it.each([
    ['I want to kill myself', 'certain'],
    ["I don't want to kill myself", 'ask'],
    ['I am not going to kill myself', 'ask'],
    ['I would never kill myself', 'ask'],
    ["my husband doesn't hit me", 'ask'],
    ['my husband has never hit me', 'ask'],
    ['he is not breathing', 'certain'],
    ["he won't let me leave", 'certain'],
    ["I can't cope, I want to die", 'certain'],
  ])('is asked about and never passed over: %s', (text, level) => {
    expect(screen(text).map((finding) => finding.level)).toContain(level);
    expect(certainIn(text).length > 0).toBe(level === 'certain');
  });
});

describe('S3: the same words, however they are written', () => {
  it.each([
    'I WANT TO KILL MYSELF',
    'i  want\tto kill   myself',
    'i want to k1ll myself',
    'i want to k i l l myself',
    'i want to kіll myself', // a Cyrillic letter
    'i want to kíll mysélf',
    'i want 2 say i want to killll myself',
    'i wanna kill my self',
    'ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ',
    'i wa\u200Bnt to ki\u200Dll myself',
    'i just literally fucking want to kill myself',
    '<b>i want to kill myself</b>',
    'i want to kill myself'.split('').join('\u0336'),
    'i want to k.i.l.l myself',
    'i want to k-i-l-l myself',
    'i want to ki11 myself',
    'i wnt 2 kll meself',
    'i want to k\u200Di\u2060ll my\u202Eself', // marks that cannot be seen, one that turns the direction
    'і wаnt tо kіll mуsеlf', // several Cyrillic letters
    'i want to 𝖐𝖎𝖑𝖑 myself',
    'i want to ⓚⓘⓛⓛ myself',
    'i w a n t to k i l l m y s e l f',
  ])('are read: %s', (text) => {
    expect(certainIn(text)).toContain('self-harm');
  });
});

describe('S3: pictures and quoted words', () => {
  it.each([
    ['he has a 🔪', 'danger-now'],
    ['he said "I will kill you" and he is outside', 'danger-now'],
    ['the house is on 🔥', 'medical-fire'],
    ['he took loads of 💊 and wont wake up', 'medical-fire'],
  ])('are read: %s', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each(['the film Kill Bill is on tonight', 'we watched "Murder on the Dancefloor"', 'this curry is 🔥'])(
    'show nothing where they only name something: %s',
    (text) => {
      expect(screen(text)).toEqual([]);
    },
  );

  it.each(["he has never hit me but I'm scared of him", 'not suicidal just tired'])('are never silent: %s', (text) => {
    expect(screen(text).map(({ level }) => level)).toContain('ask');
  });
});

describe('S3: who is in danger and who writes', () => {
  it.each([
    ['my husband hits me', 'domestic-abuse', { about: 'self' }],
    ["my neighbour's husband beats her", 'domestic-abuse', { about: 'other' }],
    ['my friend is going to kill herself', 'self-harm', { about: 'other' }],
    ['my dad hits me', 'child-at-risk', { about: 'self', child: true }],
    ['im 12 and my stepdad hurts me', 'child-at-risk', { about: 'self', child: true }],
    ['someone is grooming my daughter', 'child-at-risk', { about: 'other' }],
    ['dad says he is scared of her', 'domestic-abuse', { about: 'other' }],
    ['i am scared of her', 'domestic-abuse', { about: 'self' }],
    ['a swastika is painted on the village hall', 'hate-crime', { about: 'other' }],
  ])('is told apart: %s', (text, kind, who) => {
    expect(screen(text).find((finding) => finding.kind === kind)).toMatchObject({ kind, level: 'certain', ...who });
  });
});

describe('S1: a message of any length', () => {
  const filler = 'the bins were not collected on tuesday and the street is a mess. ';

  it.each([0, 50_000, 99_000])('is read to its end: danger after %i characters', (before) => {
    const text = `${filler.repeat(2000).slice(0, before)}. he has got a knife. ${filler.repeat(2000)}`.slice(
      0,
      100_000,
    );
    expect(certainIn(text)).toContain('danger-now');
  });

  it.each([
    ['signs that stand for many letters', 'ﷺ'],
    ['pictures', '🔪'],
    ['letters apart', 'k i l l m e '],
  ])('is read at its beginning and its end where 100,000 characters are %s', (_what, piece) => {
    const flood = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    expect(certainIn(`${flood}. my husband strangled me`)).toContain('domestic-abuse');
    expect(certainIn(`my husband strangled me. ${flood}`)).toContain('domestic-abuse');
  });

  it('hides no danger behind a saying in the same message', () => {
    expect(certainIn('this traffic is killing me. my husband hits me')).toEqual(['domestic-abuse']);
    expect(certainIn('the film was murder and he has got a knife to my throat')).toContain('danger-now');
  });

  it('finds several dangers, the most urgent first', () => {
    expect(kindsIn('my husband hits me and he has a knife and i want to die').slice(0, 3)).toEqual([
      'danger-now',
      'self-harm',
      'domestic-abuse',
    ]);
  });
});

describe('S1: any text at all', () => {
  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(screen(text)).toEqual(screen(text));
      }),
    );
  });

  it.each([
    '',
    ' ',
    '.',
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
    '🙂🙂🙂',
    '\u0000\u0007',
    '\uD800',
    "'''",
    'a'.repeat(100_000),
    '(.)\\1+ $& {slot}',
  ])('is harmless when it is noise (%#)', (text) => {
    expect(screen(text)).toEqual([]);
  });

  it.each(['me', 'Myself', 'about me', 'my child', 'My ex', 'him', 'partner', 'someone else', 'a friend'])(
    'is not heard in an answer that only says who: %s',
    (text) => {
      expect(screen(text)).toEqual([]);
    },
  );

  it('finds the danger whatever stands around it', () => {
    const around = fc.array(fc.constantFrom(...quiet.slice(0, 60)), { maxLength: 4 });
    fc.assert(
      fc.property(
        around,
        fc.constantFrom('my husband strangled me', 'i want to kill myself', 'he has got a knife'),
        around,
        (before, danger, after) => {
          expect(certainIn([...before, danger, ...after].join('. ')).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  ...['2', 'two men', 'today', 'a man', 'boys', '10pm', 'now', 'every night'],
  ...['texts only', 'ten minutes ago', 'same as before', 'not when i am at work'],
])('asks nobody about danger who only answers "%s"', (text) => {
  expect(TEST_SCREEN(text)).toEqual([]);
});
