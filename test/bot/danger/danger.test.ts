import { DANGER_KINDS, dangerCard, EMERGENCY_SERVICES } from '../../../content/danger-cards.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { dangerSays, emergencySays, emergencyText, protects } from '../../../bot/danger/danger.ts';
import { gatherFacts } from '../../../bot/gather-facts.ts';
import { phrase } from '../../../bot/phrase.ts';
import { createScreen, type Finding } from '../../../bot/screen.ts';
import { english } from '../../../locales/en/index.ts';

const screen = createScreen([]); // the rules alone

const facts = gatherFacts(shippedContent(), new Date('2026-12-01T12:00:00Z'));
const saysTo = (text: string, shown: readonly string[] = []) => dangerSays(screen(text), shown, facts);
const certain = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding => ({
  kind,
  level: 'certain',
  reason: 'test',
  ...more,
});

describe('S2: what is said about danger', () => {
  it('is nothing when nothing was found', () => {
    expect(saysTo('the bins were not collected')).toEqual([]);
  });

  it('is the card for the person and a way to say that they are safe', () => {
    expect(saysTo('my husband hits me')).toEqual([
      {
        key: 'danger:cards.domestic-abuse.self',
        params: { emergency: { kind: 'number-of', service: 'emergency-999' } },
        choices: [{ code: 'do:safe', label: 'danger:safe' }],
        card: {
          kind: 'services',
          urgent: true,
          services: [
            'emergency-999',
            'silent-solution-55',
            'derbyshire-da-helpline',
            'national-da-helpline',
            'mens-advice-line',
            'galop',
          ],
        },
      },
    ]);
  });

  it('asks whether they are safe when it is not sure, and shows the numbers all the same', () => {
    const [say, ...more] = saysTo('lads said they would stab me');
    expect(more).toEqual([]);
    expect(say).toMatchObject({
      key: 'danger:ask.danger-now',
      card: { urgent: false },
      choices: [{ code: 'do:safe' }],
    });
    expect(phrase(say!, { language: 'en', facts }).text).toContain('Are you safe right now?');
  });

  it('shows two cards at most, the most urgent first, with the buttons under the last', () => {
    const says = saysTo('my husband hits me and he has a knife and i want to die and he called me a paki');
    expect(says.map(({ key }) => key)).toEqual(['danger:cards.danger-now.self', 'danger:cards.self-harm.self']);
    expect(says.map(({ choices }) => choices?.length ?? 0)).toEqual([0, 1]);
  });

  it('shows each number once, although two kinds of danger name it', () => {
    const says = dangerSays([certain('domestic-abuse'), certain('stalking')], [], facts);
    expect(says.map(({ card }) => (card?.kind === 'services' ? card.services : []))).toEqual([
      [
        'emergency-999',
        'silent-solution-55',
        'derbyshire-da-helpline',
        'national-da-helpline',
        'mens-advice-line',
        'galop',
      ],
      ['police-101', 'victim-support'],
    ]);
  });

  it('shows a card once in a conversation, then one line with the emergency number', () => {
    const says = saysTo('my husband hit me again', ['domestic-abuse']);
    expect(says.map((say) => phrase(say, { language: 'en', facts }).text)).toEqual([
      'If you or someone else is in danger now, call 999. The numbers above are still there for you.',
    ]);
  });

  it('shows the card of a new kind although another was shown before', () => {
    expect(saysTo('i want to kill myself', ['domestic-abuse']).map(({ key }) => key)).toEqual([
      'danger:cards.self-harm.self',
    ]);
  });

  it('speaks to those who worry about somebody else', () => {
    expect(saysTo('my friend is going to kill herself').map(({ key }) => key)).toEqual([
      'danger:cards.self-harm.other',
    ]);
  });

  it('holds every card in words, for every reader, each with 999 first or beside it', () => {
    for (const kind of DANGER_KINDS) {
      for (const more of [{ about: 'self' }, { about: 'other' }, { about: 'self', child: true }] as const) {
        const [say] = dangerSays([certain(kind, more)], [], facts);
        const { text, card } = phrase(say!, { language: 'en', facts });
        expect(text).not.toBe('');
        expect(
          card?.kind === 'services' ? card.services.flatMap(({ contacts }) => contacts.map((one) => one.text)) : [],
        ).toContain('999');
      }
    }
  });
});

describe('S12: a child', () => {
  it.each(['my dad hits me', 'im 12 and my stepdad hurts me'])('is led to Childline: %s', (text) => {
    const [say] = saysTo(text);
    expect(say?.key).toBe('danger:cards.child-at-risk.child');
    expect(say?.card).toMatchObject({
      services: ['emergency-999', 'childline', 'ceop', 'report-remove', 'starting-point'],
    });
  });

  it.each(DANGER_KINDS)('finds a service for children on the card of %s', (kind) => {
    expect(dangerCard(kind, 'child')).toContain('childline');
  });

  it('is spoken to in short sentences, on every card, and never told off', () => {
    const words = Object.values(english.danger.cards).map(({ child }) => child);
    const long = words
      .flatMap((text) => text.split(/(?<=[.?])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 15);
    expect(long).toEqual([]);
    expect(words.filter((text) => /you should|you must|your own fault|naughty|parents? must/i.test(text))).toEqual([]);
  });

  it('is asked for no age: no question, card or page that a resident reads asks how old anybody is', () => {
    const { staff: _readByStaff, ...read } = english;
    const sentences = Object.values(read)
      .flatMap(leaves)
      .flatMap((text) => text.split(/(?<=[.?])\s/));
    const asksForIt = /\byour age\b|date of birth|year of birth|when were you born|how old (are you|is )/i;
    const age = /how old|\bage\b|\baged\b|under (16|18)|over (16|18)/i; // whom a service is for may be said, not asked
    const asked = sentences.filter((sentence) => sentence.endsWith('?') && !/\bI\b/.test(sentence)); // theirs say I
    expect([...sentences.filter((one) => asksForIt.test(one)), ...asked.filter((one) => age.test(one))]).toEqual([]);
  });
});

describe('S8: protected mode', () => {
  it.each([
    ['my husband hits me', true],
    ['i was raped', true],
    ['i am being stalked', true],
    ['my parents are forcing me to get married', true],
    ["my husband doesn't hit me", true],
    ["my neighbour's husband beats her", true],
    ['he has got a knife', false],
    ['i want to die', false],
    ['the bins were not collected', false],
  ])('%s: %s', (text, expected) => {
    expect(protects(screen(text))).toBe(expected);
  });

  it('begins with abuse, sexual violence, stalking and forced marriage, and with nothing else', () => {
    expect(DANGER_KINDS.filter((kind) => protects([certain(kind)]))).toEqual([
      'domestic-abuse',
      'sexual-violence',
      'forced-marriage',
      'stalking',
    ]);
  });
});

describe('S4: the words about danger', () => {
  const sentences = Object.values(english.danger).flatMap(leaves);

  it.each([
    ['give a verdict', /high risk|low risk|you are safe|this is safe|at risk of/i],
    [
      'tell anyone to leave now, confront, record or mediate',
      /leave (him|her|them|now)|move out|confront|record (him|her|them|it)|mediat|couples/i,
    ],
    ['blame', /why didn|you should have/i],
    ['promise secrecy', /secret|confidential|nobody will (know|find)|we will not tell/i],
  ])('never %s', (_what, pattern) => {
    expect(sentences.filter((sentence) => pattern.test(sentence))).toEqual([]);
  });

  it('are plain: no exclamation marks, no sentence of 25 words or more (S16)', () => {
    const long = sentences
      .flatMap((sentence) => sentence.split(/(?<=[.?])\s/))
      .filter((one) => one.split(/\s+/).length >= 25);
    expect([...long, ...sentences.filter((sentence) => sentence.includes('!'))]).toEqual([]);
  });

  it('hold no number of their own', () => {
    expect(sentences.filter((sentence) => /\d/.test(sentence))).toEqual([]);
  });
});

describe('S1, S17: the words for when nothing else works', () => {
  it('carry every emergency number, byte for byte', () => {
    expect(emergencyText('en', facts)).toBe(
      [
        'If someone is in danger now, call the emergency services.',
        'Emergency services (police, fire, ambulance): 999',
        'If you cannot speak: call 999 from a mobile, then press 55: 999',
        'Derbyshire Police (not an emergency): 101',
        'Samaritans: 116 123',
        'Derbyshire Domestic Abuse Helpline (The Elm Foundation partnership): 08000 198 668',
        'National Domestic Abuse Helpline (Refuge): 0808 2000 247',
        'Childline (under 19): 0800 1111',
        "159: your bank's fraud team: 159",
      ].join('\n'),
    );
  });

  it('come with a card when there is a page to show it on', () => {
    expect(emergencySays(facts)).toEqual([
      {
        key: 'danger:always',
        params: { emergency: { kind: 'number-of', service: 'emergency-999' } },
        card: { kind: 'services', services: [...EMERGENCY_SERVICES, 'sddc-customer-services'], urgent: true },
      },
    ]);
  });
});

function leaves(node: string | object): readonly string[] {
  return typeof node === 'string' ? [node] : Object.values(node).flatMap((one: string | object) => leaves(one));
}
