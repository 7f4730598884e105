import { isMeantOtherwise } from '../../../../bot/understand/acts/meant-otherwise.ts';
import { takesBack } from '../../../../bot/understand/acts/taken-back.ts';
import { hear, stepNamed } from '../scene.ts';

describe('S2: a sentence that tells something else is no request', () => {
  it.each([
    ['human', 'please dont call my family'],
    ['human', 'dont ring me'],
    ['human', 'i dont want a phone call'],
    ['human', 'i dont want to lose contact'],
    ['human', 'i dont live there'],
    ['human', 'landline'],
    ['safe', 'im illegal here'],
    ['safe', 'it was only once'],
    ['safe', 'i am in bed'],
    ['safe', 'i am pregnant'],
    ['safe', 'im with barclays'],
    ['safe', 'it might be nothing'],
    ['emergency', 'i need the job'],
    ['emergency', 'i need an accessible format'],
    ['emergency', 'just the police'],
    ['emergency', 'i dont trust police'],
    ['emergency', 'not the police'],
    ['emergency', 'will you tell the police'],
    ['dont-know', 'i love him'],
    ['cancel', 'i just want this to end'],
    ['cancel', 'he knows what time i finish'],
  ] as const)('%s: "%s"', (act, text) => {
    expect(isMeantOtherwise(act, text, { asked: stepNamed('low-who') })).toBe(true);
  });

  it.each([
    ['human', 'id sooner speak to somebody'],
    ['safe', 'honestly im ok'],
    ['safe', 'no need for 999'],
    ['emergency', 'somebody come quick'],
    ['dont-know', 'it slipped my mind'],
    ['cancel', 'lets leave it there'],
  ] as const)('%s stands: "%s"', (act, text) => {
    expect(isMeantOtherwise(act, text, { asked: stepNamed('low-who') })).toBe(false);
  });

  it.each(['no idea who it is', 'i havent got the reg sorry'])('no doubt about danger: "%s"', (text) => {
    expect(hear(text, { asked: 'danger' }).act).toBe('answer');
    expect(hear(text, { asked: 'danger' }).values).not.toHaveProperty('danger');
  });

  it.each(['should i get rid of it', 'do i bin it', 'he knows what time i finish', 'i just want this to end'])(
    'a guide that protects is not left by "%s"',
    (text) => {
      expect(hear(text, { asked: 'stalking-who' }).act).not.toBe('cancel');
      expect(hear(text, { asked: 'da-safe' }).act).not.toBe('cancel');
    },
  );

  it.each(['stop', 'stop the chat', 'bye'])('a guide that protects is left by "%s"', (text) => {
    expect(hear(text, { asked: 'da-safe' }).act).toBe('cancel');
  });
});

it.each(['please dont call my family', 'please dont call'])('S9: "%s" asks for nobody', (text) => {
  expect(hear(text).needs).not.toContain('talk-to-a-person');
});

it('S2: what happened once is not taken back by it', () => {
  expect(takesBack('it was only once')).toBe(false);
  expect(takesBack('it was only my mate')).toBe(true);
});

it('S2: a word that a label has answers not whether it is safe to write', () => {
  expect(hear('i dont want a phone call', { asked: 'da-safe' }).values).not.toHaveProperty('da-safe');
});

describe('S4: leaving is never answered yes', () => {
  it.each([
    ['da-safe', 'can i leave', 'domestic-abuse.more', 'housing'],
    ['da-safe', 'do i leave it', 'domestic-abuse.more', 'housing'],
    ['stalking-who', 'can i leave it there', 'stalking.more', 'online'],
    ['stalking-who', 'should i get rid of it', 'stalking.more', 'online'],
    ['drugs-alcohol.more', 'can i just stop', 'drugs-alcohol.more', 'stopping'],
  ])('%s: "%s"', (asked, text, field, page) => {
    const heard = hear(text, { asked });
    expect(heard.act).toBe('answer');
    expect(heard.question).toBeUndefined();
    expect(heard.values[field]?.value).toBe(page);
  });

  it('still tells how to come back to this chat', () => {
    expect(hear('can i stop and come back later', { asked: 'da-safe' }).question).toBe('stop-and-return');
  });
});

describe('S2: what would end a life is at hand', () => {
  it.each(['ive got the rope', 'i have tablets here', 'im on the bridge'])('"%s" is about oneself', (text) => {
    expect(hear(text, { asked: 'low-who' }).values['low-who']?.value).toBe('me');
    expect(hear(text, { asked: 'self-harm.more' }).values['self-harm.more']?.value).toBe('me');
  });
});
