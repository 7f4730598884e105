import { serviceById } from '../../content/directory.ts';
import { WRONG_DOORS } from '../../content/wrong-doors.ts';
import { greetingSays } from '../../dialogs/greeting.ts';
import { answerSays } from '../../dialogs/knowledge.ts';
import { notUnderstoodSays, smallTalkSays } from '../../dialogs/small-talk.ts';
import type { Facts } from '../../dialogs/facts.ts';
import { wrongDoorNote, wrongDoorSays } from '../../dialogs/wrong-doors.ts';
import type { Say } from '../../locales/say.ts';
import { english, FACTS, keys } from './support.ts';

function servicesIn(says: readonly Say[]): readonly string[] {
  return says.flatMap(({ card }) => (card?.kind === 'services' ? card.services : []));
}
function expectKnown(says: readonly Say[]): void {
  for (const id of servicesIn(says)) expect(serviceById(FACTS.directory, id)?.id).toBe(id);
}

describe('the greeting', () => {
  it('says 999 first, then who reads it, and only then asks what is happening', () => {
    expect(english(greetingSays(FACTS, 'en'))).toEqual([
      'If someone is in danger now, call <emergency-999>. This chat is not watched all the time.',
      'I am a computer program, not a person. Staff of South Derbyshire District Council read what you send as a report. If there is no report and no answer from staff in this chat, it is deleted 24 hours after your last message. If it is closed before that, it is deleted 30 days later. You do not have to give your name.',
      'Tell me what is happening, in your own words. Or choose one of these.',
    ]);
    expect(greetingSays(FACTS, 'en').at(-1)?.choices).toEqual([
      { code: 'do:begin:report-asb', label: 'answers:start.report-asb' },
      { code: 'do:begin:case-status', label: 'answers:start.case-status' },
      { code: 'do:help', label: 'answers:start.find-help' },
    ]);
  });
});

describe('side questions', () => {
  it('S11: never says that a person is here, and says the hours only when they are known', () => {
    expect(english(answerSays('person', FACTS))).toEqual([
      'No person can join this chat now. You can call South Derbyshire District Council. I do not know their opening hours. For police help that is not urgent, call <police-101> at any time.',
    ]);
    const week: Facts['partnership']['officeHours'] = { kind: 'always' } as never;
    const known: Facts = { ...FACTS, partnership: { ...FACTS.partnership, officeHours: week } };
    expect(english(answerSays('person', known))).toEqual([
      'No person can join this chat yet. You can call South Derbyshire District Council in their opening hours. What you typed here stays while this chat is open.',
    ]);
  });

  it('offers the way to a person when a question is not on the list', () => {
    expect(answerSays('__proto__', FACTS)).toEqual(answerSays('person', FACTS));
  });

  it('S4: promises no time and no secrecy', () => {
    expect(english(answerSays('how-long', FACTS))[0]).toBe(
      'I cannot promise a time. Reports are not read at once. If someone is in danger now, call <emergency-999>.',
    );
    expect(english(answerSays('who-reads', FACTS))[0]).toContain('they may have to share it');
  });
});

describe('wrong doors', () => {
  it.each(WRONG_DOORS.map((door) => [door.id, door] as const))(
    'says whose "%s" is, and that it can be reported here',
    (id, door) => {
      const says = wrongDoorSays(id, FACTS);
      expect(keys(says)).toEqual([`answers:wrong-door.${id}`]);
      expect(servicesIn(says)).toEqual(door.services);
      expectKnown(says);
      if (door.usual) expect(english(says)[0]).toContain('usually');
      expect(says[0]?.choices?.map(({ code }) => code)).toEqual(['do:begin:report-asb', 'do:human']);
    },
  );

  it('says something fitting of a door it does not know, and no buttons inside an open report', () => {
    expect(keys(wrongDoorSays('constructor', FACTS))).toEqual(['answers:wrong-door.other']);
    expect(servicesIn(wrongDoorSays('constructor', FACTS))).toEqual(['sddc-customer-services']);
    expect(wrongDoorNote('parking', FACTS)[0]?.choices).toBeUndefined();
  });
});

describe('small talk and what is not understood', () => {
  it('answers kindly, and shows the emergency routes when help is called for', () => {
    const acts = ['greeting', 'thanks', 'safe', 'stop', 'emergency'] as const;
    expect(acts.flatMap((act) => keys(smallTalkSays(act, FACTS)))).toEqual(
      acts.map((act) => `answers:small-talk.${act}`),
    );
    expect(smallTalkSays('emergency', FACTS)[0]?.card).toEqual({
      kind: 'services',
      services: ['emergency-999', 'silent-solution-55', 'emergency-sms', 'police-101', 'sddc-customer-services'],
      urgent: true,
    });
  });

  it('offers what can be done here, and from the second time on a person first with the numbers', () => {
    const codes = (misses: number): unknown => notUnderstoodSays(misses, FACTS)[0]?.choices?.map(({ code }) => code);
    expect(codes(1)).toEqual(['do:begin:report-asb', 'do:begin:case-status', 'do:human']);
    expect(codes(2)).toEqual(['do:human', 'do:begin:report-asb', 'do:begin:case-status']);
    expect(servicesIn(notUnderstoodSays(2, FACTS))).toEqual(['sddc-customer-services', 'police-101']);
  });
});
