import { refusesContact } from '../../../../bot/understand/contact/refuses-contact.ts';
import { asksToBeContacted, toldContact } from '../../../../bot/understand/contact/safe-contact.ts';

describe('S9: whoever says that nobody is to contact them', () => {
  it.each([
    'nobody may ring me',
    'i would rather not talk',
    'rather no call',
    'please do not text me',
    'no messages please',
    'please, nobody is to contact me, nobody is to talk to me, please, nobody ever',
  ])('is refused nothing of it: %s', (text) => {
    expect(refusesContact(text)).toBe(true);
  });

  it.each([
    ['rather wants to talk', 'i would rather talk'],
    ['rather wants to be rung', 'i would rather be called'],
    ['names a call as what they want', 'rather a call'],
    ['asks whether', 'will nobody call me?'],
    ['names what is allowed beside it', 'text me not call'],
    ['would ring us', 'you need not call me, i can call you'],
  ])('is not whoever %s: %s', (_what, text) => {
    expect(refusesContact(text)).toBe(false);
  });
});

describe('S9: ways that were told', () => {
  const waysIn = (text: string): unknown => toldContact(text).values['contact-how']?.value;

  it('are those asked for: an address beside one is told, and no leave to write to it', () => {
    expect(waysIn('text me on 07700 900456, my email is sam@example.org')).toEqual(['text']);
    expect(waysIn('my email is sam@example.org')).toEqual(['email']);
  });

  it('are not refused by a no to a time', () => {
    expect(waysIn('dont call after 6, call me before that on 07700 900456')).toEqual(['phone']);
  });

  it('hold no leave for messages that has a condition', () => {
    expect(toldContact('leave a message only when he is at work').refused).toContain('message-ok');
  });

  it.each([
    'the caller said you can ring me on 07700 900456',
    'he said just text me on 07700 900456',
    'a man wants you to ring him on 07700 900456',
  ])('are not those of somebody who is told of: %s', (text) => {
    expect(asksToBeContacted(text)).toBe(false);
  });
});
