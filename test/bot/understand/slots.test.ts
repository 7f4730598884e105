import * as fc from 'fast-check';

import { makeReference } from '../../../dialogs/reference.ts';
import { readerOf } from '../../../bot/understand/slots/readers.ts';
import { EVERY_STEP, listeningFor, stepNamed } from './scene.ts';

const asked = (field: string, text: string): unknown =>
  readerOf(stepNamed(field)).read(text, listeningFor(field))?.value;
const found = (field: string, text: string): unknown => readerOf(stepNamed(field)).find(text, listeningFor(field));

describe('the kind of behaviour', () => {
  it.each([
    ['noise', 'noise'],
    ['Nuisance bikes, cars or scooters', 'nuisance-vehicles'],
    ['something else', 'other'],
    ['2', 'nuisance-vehicles'],
    ['the first one', 'noise'],
    ['loud music through the wall', 'noise'],
    ['my dogs barking drives next door mad', 'noise'],
    ['quads', 'nuisance-vehicles'],
    ['moterbikes', 'nuisance-vehicles'],
    ['lads on e-scooters on the pavement', 'nuisance-vehicles'],
    ['revving engines', 'nuisance-vehicles'],
    ['motorbikes making a racket', 'nuisance-vehicles'],
    ['gang of youths', 'rowdy-inconsiderate'],
    ['knock a door run', 'rowdy-inconsiderate'],
    ['urinating in the alley', 'rowdy-inconsiderate'],
    ['he threatened me', 'threats'],
    ['being harassed', 'threats'],
    ['nightmare neighbours', 'rowdy-neighbours'],
    ['they smashed my window', 'damage'],
    ['vandalism', 'damage'],
    ['litter everywhere', 'litter'],
    ['broken glass on the path', 'litter'],
    ['dealing drugs', 'drugs'],
    ['smell of weed', 'drugs'],
    ['graffitti', 'graffiti'],
    ['fly-tipping', 'fly-tipping'],
    ['someone dumped a mattress', 'fly-tipping'],
    ['dog poo', 'dog-fouling'],
    ['doesnt pick up after his dog', 'dog-fouling'],
    ['setting fire to bins', 'fire-setting'],
    ['fireworks', 'fireworks'],
    ['fireworsk', 'fireworks'],
    ['drunks on the bench', 'street-drinking'],
    ['glue sniffing', 'solvent-misuse'],
    ['nitrous oxide canisters', 'solvent-misuse'],
    ['racist abuse', 'hate'],
    ['silent calls', 'nuisance-communications'],
    ['abandoned car', 'abandoned-vehicle'],
    ['a burnt out van', 'abandoned-vehicle'],
    ['dangerous dog', 'animals'],
    ['aggressive begging', 'begging'],
    ['kerb crawlers', 'sex-work-related'],
    ['trespassers', 'trespass'],
    ['climbing over my fence', 'trespass'],
    ['hoax calls', 'hoax-calls'],
    ['bonfires every day', 'smoke-or-smells'],
    ['badly parked cars', 'parking'],
    ['F\u0301ireworks', 'fireworks'],
    ['ＦＩＲＥＷＯＲＫＳ', 'fireworks'],
    ['nooooise', 'noise'],
  ])('"%s" is %s', (text, code) => {
    expect(asked('kind', text)).toBe(code);
  });

  it.each(['', '🙂', '99', 'banana', 'shooting stars', 'they sat down', 'the other day', 'pegging out washing'])(
    '"%s" is none',
    (text) => {
      expect([asked('kind', text), found('kind', text)]).toEqual([undefined, undefined]);
    },
  );
});

describe('other choices', () => {
  it.each([
    ['contact', 'no, I want to stay anonymous', 'anonymous'],
    ['contact', 'you can contact me', 'contact'],
    ['contact', 'nah', 'anonymous'],
    ['contact', 'ok', 'contact'],
    ['reporter', 'it is happening to me', 'victim'],
    ['reporter', 'I saw it', 'witness'],
    ['reporter', 'for my mum, she agrees', 'on-behalf'],
    ['reporter', 'for my neighbour but she doesnt know', 'on-behalf-unasked'],
    ['source', 'I saw it with my own eyes', 'seen'],
    ['source', 'someone told me', 'told'],
    ['source', 'heard it through the wall', 'heard'],
    ['aimed-at', 'the whole street', 'everyone'],
    ['aimed-at', 'me and my family', 'me'],
    ['contact-how', 'phone', ['phone']],
    ['contact-how', 'text me or e-mail', ['text', 'email']],
    ['contact-how', 'not by phone, just email', ['email']],
    ['contact-how', '1 and 3', ['phone', 'email']],
    ['contact-needs', 'sign language', ['bsl']],
    ['contact-needs', 'a polish interpreter please', ['interpreter']],
    ['contact-needs', 'a woman worker please', ['woman-worker']],
    ['contact-careful', 'my husband checks my phone', ['others-see']],
    ['contact-careful', 'no one else sees it', []],
    ['consent', 'just the police', ['police']],
    ['consent', 'police and the housing association', ['police', 'landlord']],
    ['consent', 'all of them', ['police', 'landlord', 'county-council', 'fire-and-rescue', 'victim-services']],
    ['consent', 'everyone but the police', ['landlord', 'county-council', 'fire-and-rescue', 'victim-services']],
    ['consent', 'county council', ['county-council']],
    ['consent', 'none', []],
    ['consent', 'no thanks', []],
    ['consent', 'no dont share it', []],
    ['consent', "I'd rather not, please don't tell them", []],
    ['consent', 'nobody else please', []],
    ['child-who', 'I am her teacher', 'work'],
    ['child-who', "i'm one of his form tutors", 'work'],
    ['slavery-who', 'as a district nurse', 'work'],
    ['adult-who', 'im their social worker', 'work'],
    ['hate', 'because I am in a wheelchair', ['disability']],
    ['evidence', 'photos and cctv', ['photos', 'cctv']],
    ['evidence', 'I kept a diary', ['diary']],
    ['before', 'told the council and rang the police', ['council', 'police']],
    ['effect-signs', 'I cant sleep and the kids are scared', ['fear', 'sleep', 'children']],
  ])('%s: "%s"', (field, text, value) => {
    expect(asked(field, text)).toEqual(value);
  });

  it.each([
    'ok whats next',
    'ok send',
    'yes send',
    'right so what now',
    'fine how long is this',
    'yes the bloke opposite filmed it',
    'yes cos they hate us',
    'yeah i live in a council flat',
    'yes they rang the police too',
  ])('S9: leave to be contacted is neither given nor refused by "%s"', (text) => {
    expect(asked('contact', text)).toBeUndefined();
  });

  it.each([
    'yes',
    'ok',
    'ok thanks',
    'yeah if you must',
    'sure',
    'yes please by text',
    'yes i would like that',
    'yes we dont mind at all',
    'yes i am on 07700 900123',
  ])('leave to be contacted is given by "%s"', (text) => {
    expect(asked('contact', text)).toBe('contact');
  });

  it('no danger is no refusal of contact', () => {
    expect(asked('contact', 'no danger at all mate')).toBeUndefined();
    expect(asked('danger', 'no danger at all mate')).toBe(false);
    expect(asked('contact', 'no problem')).toBe('anonymous');
  });

  it.each([
    ['not right now', false],
    ['yes it stopped', undefined],
    ['yes but hes gone now', undefined],
    ['yes he is outside with a bat', true],
  ])('danger: "%s"', (text, value) => {
    expect(asked('danger', text)).toBe(value);
  });

  it.each(['yes', 'ok', 'I agree', 'whatever', ''])('consent is never guessed from "%s"', (text) => {
    expect(asked('consent', text)).toBeUndefined();
  });
});

describe('how to reach someone', () => {
  it.each([
    ['07700 900123', '+447700900123'],
    ['my number is 07911 123456 thanks', '+447911123456'],
    ['+44 7911 123456', '+447911123456'],
    ['(01283) 595795', '+441283595795'],
    ['01283595795', '+441283595795'],
    ['o7911 123456', '+447911123456'],
    ['0044 7911 123456', '+447911123456'],
    ['07911-123-456', '+447911123456'],
    ['+48 512 345 678', '+48512345678'],
  ])('reads the number "%s"', (text, number) => {
    expect(asked('contact-phone', text)).toBe(number);
  });

  it.each(['', '999', '101', '07911 1234', 'DE11 8AA', 'no', '12345678901234567890', '12/11/2026 21:00', '📞'])(
    'takes no number from "%s"',
    (text) => {
      expect(asked('contact-phone', text)).toBeUndefined();
    },
  );

  it.each([
    ['jo@example.com', 'jo@example.com'],
    ['Jo.Bloggs+asb@Example.CO.UK', 'jo.bloggs+asb@example.co.uk'],
    ['it is jo@example.com.', 'jo@example.com'],
    ['jo at example dot com', 'jo@example.com'],
    ['jo @ example.com', 'jo@example.com'],
    ['<jo@example.com>', 'jo@example.com'],
  ])('reads the address "%s"', (text, address) => {
    expect(asked('contact-email', text)).toBe(address);
  });

  it.each(['', 'jo', 'jo@', '@example.com', 'jo@example', 'jo@@example.com', 'look at that dot', 'a@b'])(
    'takes no address from "%s"',
    (text) => {
      expect(asked('contact-email', text)).toBeUndefined();
    },
  );
});

describe('a reference', () => {
  const made = makeReference(new Uint8Array([200, 31, 7, 99, 5]));

  it.each([made, made.toLowerCase(), made.replaceAll('-', ' '), made.replaceAll('-', ''), `it is ${made}, I think`])(
    'is read from "%s"',
    (text) => {
      expect(asked('reference', text)).toBe(made);
    },
  );

  it.each(['', 'ABCD-EFG-H', 'I lost it', '12345678', `${made}X`])('is not read from "%s"', (text) => {
    expect(asked('reference', text)).toBeUndefined();
  });

  it.each(['will the cat come back', 'children shouting all day', 'they were all here a lot'])(
    'is not found in "%s"',
    (text) => {
      expect(found('reference', text)).toBeUndefined();
    },
  );
});

describe('every reader', () => {
  it('never throws, and gives the words that the resident wrote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERY_STEP),
        fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
        (step, text) => {
          const listening = listeningFor(step.field);
          const reading = readerOf(step).read(text, { ...listening, step });
          expect(text).toContain(reading?.words.split(', ')[0] ?? '');
          readerOf(step).find(text, { ...listening, step });
        },
      ),
    );
  });
});

describe('how often it was reported', () => {
  it.each([
    ['4 times since August', 'enough'],
    ['I have reported it five times', 'enough'],
    ['3', 'enough'],
    ['about 12', 'enough'],
    ['2', 'fewer'],
    ['once or twice', 'fewer'],
    ['I made two reports', 'fewer'],
    ['not sure', 'unsure'],
    ['in the last 6 months', undefined],
  ])('is counted, and is no place in the list: %s', (text, code) => {
    expect(asked('review-count', text)).toBe(code);
  });
});
