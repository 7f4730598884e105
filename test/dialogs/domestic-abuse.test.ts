import { advance, begin } from '../../dialogs/advance.ts';
import { domesticAbuse } from '../../dialogs/domestic-abuse/topic.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Advance } from '../../dialogs/topic.ts';
import type { Say } from '../../locales/say.ts';
import { optionsOf } from '../../dialogs/quick-answers.ts';
import { english, FACTS, heard, keys, outcomeOf, press, progressOf, say } from './support.ts';

const begun = begin(domesticAbuse, heard(), FACTS);
const after = (...presses: readonly string[]): Advance =>
  presses.reduce((last, code) => advance(domesticAbuse, progressOf(last), press(code), FACTS), begun);
const servicesOf = (says: readonly Say[]): readonly string[] =>
  says.flatMap(({ card }) => (card?.kind === 'services' ? card.services : []));
const codesOf = (next: Advance): readonly string[] =>
  next.say.at(-1)?.choices?.map(({ code }) => code.replace('domestic-abuse.more=', '')) ?? [];
const [MORE] = domesticAbuse.steps.filter(({ again }) => again === true);
const PAGES = MORE === undefined ? [] : optionsOf(MORE, FACTS);

describe('help with abuse at home', () => {
  it('asks first if it is safe to write, and says how to leave', () => {
    expect(keys(begun.say)).toEqual(['domestic-abuse:opening', 'domestic-abuse:da-safe.ask']);
    expect(english(begun.say)[0]).toContain('Exit this page');
    expect(english(begun.say)[0]).toContain('Shift three times');
  });

  it('shows the silent way to call, and asks nothing more, when it is not safe to write', () => {
    const told = after('da-safe=unsafe');
    expect(keys(told.say)).toEqual(['domestic-abuse:remark.unsafe', 'guide:more.ask']);
    expect(told.say[0]?.card).toEqual({
      kind: 'services',
      services: ['emergency-999', 'silent-solution-55'],
      urgent: true,
    });
  });

  it('says what others may see before anything else, when someone may check the phone', () => {
    expect(keys(after('da-safe=seen', 'da-who=me').say)).toEqual([
      'domestic-abuse:pages.watched.text',
      'domestic-abuse:pages.talk.text',
      'guide:more.ask',
    ]);
  });

  it.each([
    ['me', 'talk', ['derbyshire-da-helpline', 'national-da-helpline']],
    ['friend', 'friend', ['derbyshire-da-helpline', 'national-da-helpline', 'mens-advice-line']],
    ['children', 'children', ['emergency-999', 'starting-point', 'childline', 'nspcc']],
  ])('shows first what fits who it is for: %s', (who, page, services) => {
    const told = after('da-safe=safe', `da-who=${who}`);
    expect(keys(told.say)).toEqual([`domestic-abuse:pages.${page}.text`, 'guide:more.ask']);
    expect(servicesOf(told.say)).toEqual(services);
  });

  it('S4: shows who worries about their own behaviour the line made for that, alone', () => {
    const told = after('da-safe=safe', 'da-who=own');
    expect(keys(told.say)).toEqual(['domestic-abuse:pages.own.text', 'guide:end-protected']);
    expect(servicesOf(told.say)).toEqual(['respect-phoneline']);
    expect(outcomeOf(told)).toEqual({ kind: 'helped' });
  });

  it('S8: says at its end that the chat is deleted, or that staff keep it where they answered', () => {
    const atEnd = (facts: Facts): readonly string[] =>
      english(advance(domesticAbuse, progressOf(after('da-safe=safe')), heard({ act: 'cancel' }), facts).say);
    expect(atEnd(FACTS).at(-1)).toContain('It is then deleted within 15 minutes.');
    const kept = atEnd({ ...FACTS, staffKeep: true });
    expect(kept.at(-1)).toContain('Staff answered you in this chat, so they keep it for 30 days after its end.');
    expect(kept.join(' ')).not.toContain('deleted');
  });

  it('S4: never shows the line for people who hurt others beside those for people who are hurt', () => {
    const cards = PAGES.map(({ code }) => servicesOf(domesticAbuse.page?.(code, {}, FACTS) ?? []));
    expect(cards.filter((ids) => ids.includes('respect-phoneline'))).toEqual([['respect-phoneline']]);
  });

  it('S4: shows them nothing made for people who are hurt, whatever else they ask for', () => {
    const asked = advance(
      domesticAbuse,
      progressOf(after('da-safe=safe')),
      say({ 'da-who': 'own', 'domestic-abuse.more': 'housing' }),
      FACTS,
    );
    expect(servicesOf(asked.say)).toEqual(['respect-phoneline']);
    expect(keys(asked.say)).toEqual(['domestic-abuse:pages.own.text', 'guide:end-protected']);
  });

  it.each([
    ['man', 'mens-advice-line'],
    ['lgbt', 'galop'],
    ['honour', 'karma-nirvana'],
    ['text', 'emergency-sms'],
    ['older', 'adult-care-derbyshire'],
    ['young', 'childline'],
    ['papers', 'national-da-helpline'],
    ['derby', 'call-derby-da'],
  ])('has a helpline for people as they are: %s', (page, service) => {
    const told = after('da-safe=safe', 'da-who=me', 'domestic-abuse.more=lines', `domestic-abuse.more=${page}`);
    expect(servicesOf(told.say)).toContain(service);
  });

  it('offers six pages at a time, and every page is reached by pressing "show more"', () => {
    let next = after('da-safe=safe', 'da-who=me');
    const seen = new Set<string>();
    for (let list = 2; list < 8; list += 1) {
      codesOf(next).forEach((code) => seen.add(code));
      expect(codesOf(next).filter((code) => !code.startsWith('do:')).length).toBeLessThanOrEqual(7);
      const further = codesOf(next).find((code) => code.startsWith('list-'));
      next = advance(domesticAbuse, progressOf(next), press(`domestic-abuse.more=${further ?? ''}`), FACTS);
    }
    const free = ['text', 'happening', 'lines', 'housing', 'police', 'silent', 'watched', 'home', 'children', 'own'];
    expect(free.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('ends with words that name no matter, and says when this chat is deleted (S7, S8)', () => {
    const ended = [
      ...after('da-safe=safe', 'da-who=me', 'do:skip').say,
      ...after('da-safe=safe', 'do:stop').say,
      ...after('do:stop').say,
    ];
    expect(keys(ended)).toEqual(['guide:end-protected', 'guide:stopped-protected', 'guide:stopped-protected']);
    for (const text of english(ended)) {
      expect(text).toContain('deleted within 15 minutes');
      expect(text).not.toMatch(/abuse|violence|police|hurt|partner|safe/i);
    }
  });
});
