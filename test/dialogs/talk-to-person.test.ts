import { advance, begin } from '../../dialogs/advance.ts';
import { talkToPerson } from '../../dialogs/talk-to-person/topic.ts';
import type { Availability } from '../../dialogs/availability.ts';
import type { Advance } from '../../dialogs/topic.ts';
import { choicesOf } from './guides.ts';
import { english, FACTS, heard, keys, outcomeOf, say as said } from './support.ts';

const HERE: Availability = { here: true, skills: [[]], restricted: false, isWaiting: false, ahead: 0 };

/** What is said first to somebody who asks for a person. */
function asked(availability?: Availability) {
  return begin(talkToPerson, heard(), availability === undefined ? FACTS : { ...FACTS, availability });
}

describe('asking for a person', () => {
  it('S11: says the truth: who is here, who waits before, and how long it has usually taken', () => {
    expect(english(asked({ ...HERE, ahead: 3, minutes: 12 }).say).slice(0, 4)).toEqual([
      'A person from our team is at their desk now.',
      'Staff can then read what you wrote here. If they answer you, this chat is kept for 2 years.',
      '3 people wait before you.',
      'Most people wait for about 12 minutes. It can take longer.',
    ]);
    expect(keys(asked(HERE).say)).toEqual([
      'talk-to-person:here',
      'talk-to-person:kept',
      'talk-to-person:next',
      'talk-to-person:person-wait.ask',
    ]);
  });

  it('S11: offers nobody who is not there, but a message, and help', () => {
    const nobody = asked({ ...HERE, here: false });
    expect([nobody.kind, keys(nobody.say)]).toEqual(['done', ['answers:person-hours-unknown']]);
    expect(choicesOf(nobody.say.at(-1))).toEqual(['do:begin:leave-message', 'do:help']);
    expect(keys(asked().say)).toEqual(keys(nobody.say));
  });

  it('S11: says when the team is at work again, where that is known', () => {
    const closed = asked({ ...HERE, here: false, opens: { date: '2026-11-23', time: '09:00' } });
    expect(closed.say.at(-1)).toMatchObject({
      key: 'talk-to-person:opens',
      params: { when: { kind: 'date-time', date: '2026-11-23', time: '09:00' } },
    });
    expect(choicesOf(closed.say.at(-1))).toEqual(['do:begin:leave-message', 'do:help']);
  });

  it('S8, S9: offers a call back in a safe way where the chat is protected', () => {
    const nobody = asked({ ...HERE, here: false, restricted: true });
    expect(choicesOf(nobody.say.at(-1))).toEqual(['do:begin:call-back', 'do:help']);
    const priv = asked({ ...HERE, restricted: true });
    expect(keys(priv.say)).toEqual(['talk-to-person:here', 'talk-to-person:next', 'talk-to-person:person-read.ask']);
    expect(english(priv.say).at(-1)).toContain('they keep it for 30 days after its end');
  });

  it('tells whoever waits already their place, and how to leave', () => {
    const waiting = asked({ ...HERE, isWaiting: true, ahead: 1 });
    expect(keys(waiting.say)).toEqual(['talk-to-person:ahead', 'talk-to-person:waiting']);
    expect(choicesOf(waiting.say.at(-1))).toEqual(['do:leave-queue', 'do:begin:leave-message', 'do:help']);
  });

  it('S11: says what the team means to keep to only while nobody knows how long it usually takes', () => {
    expect(keys(asked({ ...HERE, aims: 10 }).say)).toContain('talk-to-person:aims');
    expect(keys(asked({ ...HERE, aims: 10, minutes: 4 }).say)).not.toContain('talk-to-person:aims');
  });

  it('S11: says whether somebody here writes their language', () => {
    expect(keys(asked({ ...HERE, language: 'pl', skills: [['language:pl']] }).say)).toEqual([
      'talk-to-person:here',
      'talk-to-person:kept',
      'talk-to-person:next',
      'talk-to-person:speaker',
      'talk-to-person:person-language.ask',
    ]);
    const none = asked({ ...HERE, language: 'pl', skills: [['language:ro']] });
    expect(keys(none.say)).toContain('talk-to-person:no-speaker');
  });

  describe('in a protected chat in another language', () => {
    const TRANSLATORS = [
      { id: 'libretranslate', name: 'LibreTranslate', local: true },
      { id: 'azure', name: 'Microsoft Azure', local: false },
      { id: 'deepl', name: 'DeepL', local: false },
    ] as const;
    const PROTECTED: Availability = { ...HERE, restricted: true, language: 'pl', translators: TRANSLATORS };
    const WAITS = { 'person-read': true, 'person-language': false, 'person-wait': true, 'person-worker': 'any' };
    const THEN = 'talk-to-person:person-translate.ask';

    /** Answers one question after the other, and gives what comes of the last. */
    function after(availability: Availability, answers: Readonly<Record<string, unknown>>): Advance {
      const facts = { ...FACTS, availability };
      return Object.entries(answers).reduce<Advance>(
        (next, [field, value]) =>
          next.kind === 'done' ? next : advance(talkToPerson, next.progress, said({ [field]: value }), facts),
        begin(talkToPerson, heard(), facts),
      );
    }

    it('S8: asks whether a machine may translate, once they wait, and says who would get the words', () => {
      const next = after(PROTECTED, WAITS);
      expect([keys(next.say), english(next.say)]).toEqual([
        [THEN],
        [
          'A computer can turn what you and staff write into the other language. It makes mistakes. If you say yes, the words of this chat are sent to our own computers; Microsoft Azure; DeepL, but no numbers or links. If you say no, nothing is sent there, and you can still talk to a person. May it be used?',
        ],
      ]);
    });

    it('S8: asks nobody else: not in another chat, not in English, not without an engine, not where a speaker comes', () => {
      const { language: _language, ...inEnglish } = PROTECTED;
      const { 'person-language': _none, ...waitsInEnglish } = WAITS;
      expect(keys(after({ ...PROTECTED, restricted: false }, { 'person-language': false, 'person-wait': true }).say)).not.toContain(THEN); // prettier-ignore
      expect(keys(after({ ...HERE, restricted: true, language: 'pl' }, WAITS).say)).not.toContain(THEN);
      expect(keys(after({ ...inEnglish, translators: [] }, waitsInEnglish).say)).not.toContain(THEN);
      const spoken = { ...PROTECTED, skills: [['language:pl']] };
      expect(keys(after(spoken, { ...WAITS, 'person-language': true }).say)).not.toContain(THEN);
      expect(keys(after(spoken, WAITS).say)).toEqual([THEN]);
    });

    it('S8: hands over whom they agreed to, and nobody after a no', () => {
      expect(outcomeOf(after(PROTECTED, { ...WAITS, 'person-translate': true }))).toEqual({
        kind: 'handoff',
        needs: [],
        translators: ['libretranslate', 'azure', 'deepl'],
      });
      expect(outcomeOf(after(PROTECTED, { ...WAITS, 'person-translate': false }))).toEqual({
        kind: 'handoff',
        needs: [],
      });
    });
  });
});
