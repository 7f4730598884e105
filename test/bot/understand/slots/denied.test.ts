import { readerOf } from '../../../../bot/understand/slots/readers.ts';
import { hear, listeningFor, stepNamed, valuesOf } from '../scene.ts';

const asked = (field: string, text: string): unknown =>
  readerOf(stepNamed(field)).read(text, listeningFor(field))?.value;

describe('what is denied is not chosen', () => {
  it.each([
    ['effect-signs', 'no weapon', []],
    ['effect-signs', "didn't see a weapon", []],
    ['effect-signs', 'nobody was hurt', []],
    ['effect-signs', 'no not scared', []],
    ['effect-signs', 'no he had a knife', ['weapon']],
    ['effect-signs', 'we are not hurt but scared', ['fear']],
    ['evidence', 'no video', []],
    ['evidence', 'neither photos nor video', []],
    ['contact-needs', "there wasn't any interpreter", undefined],
    ['evidence', 'no photos but there is cctv', ['cctv']],
    ['before', 'never', []],
    ['before', 'never rang the police', []],
    ['before', 'not to the police, the council', ['council']],
    ['hate', "don't think so", []],
    ['contact-how', 'dont call', undefined],
    ['person-worker', 'not a man', 'woman'],
    ['person-worker', 'anyone but a man', 'woman'],
    ['person-worker', 'a man', 'man'],
    ['person-worker', 'no, a woman', 'woman'],
    ['person-worker', 'neither a woman nor a man', undefined],
    [
      'when',
      "it was tuesday, it wasn't monday",
      { from: '2026-11-17', ongoing: false, words: "it was tuesday, it wasn't monday" },
    ],
  ])('%s: "%s"', (field, text, value) => {
    expect(asked(field, text)).toEqual(value);
  });

  it('puts no earlier answer right', () => {
    const heard = hear('no one was hurt but the car is damaged', { asked: 'effect-signs' });
    expect([heard.act, valuesOf(heard)['effect-signs'], valuesOf(heard)['kind']]).toEqual([
      'answer',
      ['damage'],
      undefined,
    ]);
  });
});

describe('S9: what is not known to somebody else', () => {
  it.each(["my partner doesn't know", 'my son might answer', 'he opens my post'])('calls for care: %s', (text) => {
    expect(valuesOf(hear(text, { asked: 'contact-careful' }))['contact-careful']).toEqual(['others-see']);
  });

  it('calls for none where nobody else sees it', () => {
    expect(valuesOf(hear('no one else sees my phone', { asked: 'contact-careful' }))['contact-careful']).not.toEqual([
      'others-see',
    ]);
  });

  it.each([
    ['reporter', 'on-behalf-unasked'],
    ['review-for', 'unasked'],
  ])('is no agreement: %s', (field, unasked) => {
    expect(asked(field, "she doesn't know")).toBe(unasked);
    expect(asked(field, 'for my mum')).toBeUndefined();
  });
});

describe('S2: whether anybody is in danger', () => {
  it.each(['no but my kids are', 'not me, my neighbour is', 'im not but my mum might be'])(
    'is so for another: %s',
    (text) => {
      expect(asked('danger', text)).toBe(true);
    },
  );

  it.each(['no but he is drunk', 'no, they are loud'])('is not by what is told beside: %s', (text) => {
    expect(asked('danger', text)).toBe(false);
  });
});

describe('a number or an address that is not given', () => {
  it.each([
    ['contact-phone', "don't have a phone"],
    ['contact-phone', 'not giving it'],
    ['contact-email', "I'd rather not give it"],
  ])('is skipped, and ends nothing: %s', (field, text) => {
    expect(hear(text, { asked: field }).act).toBe('skip');
  });

  it('is no "skip" with a number in it', () => {
    expect(valuesOf(hear("don't have a mobile, 01283 496000", { asked: 'contact-phone' }))['contact-phone']).toBe(
      '+441283496000',
    );
  });
});

describe('S9: what is told of somebody is no leave to share with them', () => {
  it.each([
    'the police came',
    'police already know',
    'i told the police',
    'i told the police to help',
    'the police were useless, all of them',
    'my landlord is the problem',
    'the fire service came',
  ])('%s', (text) => {
    expect(asked('consent', text)).toBeUndefined();
  });

  it.each([
    ['the police can if you need', ['police']],
    ['let victim support know', ['victim-services']],
    ['police and landlord please', ['police', 'landlord']],
    ["I'm happy for the police to see it", ['police']],
    ['nobody apart from you', []],
    ["I don't want, please, the police", []],
    ["the police isn't ok", []],
  ])('and leave it is all the same: %s', (text, value) => {
    expect(asked('consent', text)).toEqual(value);
  });
});

describe('S8: whether it is safe to write', () => {
  it.each([
    ['yes hes asleep next to me', 'unsafe'],
    ["he's in the shower", 'unsafe'],
    ['this is his ipad', 'seen'],
    ['he says its safe', 'seen'],
  ])('is heard in what is told: %s', (text, value) => {
    expect(asked('da-safe', text)).toBe(value);
  });
});

describe('at the check', () => {
  it.each(['yes he did', 'he did', 'yes there were'])('nothing is sent by what answers something else: %s', (text) => {
    expect(asked('check', text)).toBeUndefined();
  });

  it.each(['yes', 'yes it is', 'yes please send'])('and it is by a yes: %s', (text) => {
    expect(asked('check', text)).toBe(true);
  });
});
