import { createHash } from 'node:crypto';

import * as fc from 'fast-check';

import { chooseTopic } from '../../../bot/choose-topic.ts';
import { NEW_MEMORY } from '../../../bot/memory.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { makeReceipt, makeReference } from '../../../dialogs/reference.ts';
import { EVERY_STEP, FACTS, hear, REPORT_STEPS, valuesOf } from './scene.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { understand } from '../../../bot/understand/understand.ts';

describe('one free message', () => {
  const text = 'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8xx';

  it('fills every answer it holds, each with the words it came from', () => {
    expect(hear(text)).toEqual({
      act: 'answer',
      topics: expect.any(Array) as unknown,
      needs: ['report-asb'],
      unsure: [],
      values: {
        what: { value: text, words: text },
        kind: { value: 'nuisance-vehicles', words: 'quad bikes' },
        where: {
          value: { words: 'behind Eureka Park, DE11 8xx', district: 'unknown' },
          words: 'behind Eureka Park, DE11 8xx',
        },
        when: { value: { time: '21:00', ongoing: true }, words: 'every night about 9 since half term' },
        often: {
          value: { rate: 'daily', times: 'every night about 9 since half term' },
          words: 'every night about 9 since half term',
        },
      },
      language: 'en',
      text,
      choices: [],
    });
  });

  it('answers the open question and tells the story in one go', () => {
    expect(
      valuesOf(hear('no, someone smashed my car window last night on Civic Way in Swadlincote', { asked: 'danger' })),
    ).toEqual({
      danger: false,
      what: 'no, someone smashed my car window last night on Civic Way in Swadlincote',
      kind: 'damage',
      where: { words: 'on Civic Way in Swadlincote', settlement: 'Swadlincote', ward: 'E05008821', district: 'inside' },
      when: { from: '2026-11-21', ongoing: false, words: 'last night' },
    });
  });

  it('is not taken for the story when it only asks to report', () => {
    for (const request of [
      'I want to report antisocial behaviour',
      'report noise nuisance',
      'I would like to make a complaint about my noisy neighbours',
    ])
      expect(Object.keys(hear(request).values)).not.toContain('what');
  });
});

/** What the bot takes up first: the topic that begins, or whose matter it says it is. */
function subjectOf(heard: Heard): string {
  const chosen = chooseTopic(NEW_MEMORY, heard);
  if (chosen.kind === 'begin') return chosen.topic;
  return chosen.kind === 'wrong-door' ? chosen.id : JSON.stringify({ chosen, topics: heard.topics });
}

describe('what a message is about', () => {
  it.each([
    ['I want to report antisocial behaviour', 'report-asb'],
    ['my neighbour plays loud music all night', 'report-asb'],
    ['youths throwing stones at the bus shelter', 'report-asb'],
    ['theres a gang of lads outside the shop swearing at people', 'report-asb'],
    ['fly tipping on the lane', 'report-asb'],
    ['fireworsk every night', 'report-asb'],
    ['drug dealing in the flat upstairs', 'report-asb'],
    ['somebody has sprayed graffiti on the wall', 'report-asb'],
    ['off road bikes on the maurice lea park', 'report-asb'],
    ['people keep dumping rubbish', 'report-asb'],
    ['kids playing football and swearing at me and throwing stones', 'report-asb'],
    ['report graffiti in Newhall', 'report-asb'],
    ['i want to report my neighbour for hitting his kids', 'child-safeguarding'],
    ['rats in the alley', 'pests'],
    ['I want to report noise from my neighbour', 'report-asb'],
    ['report number 190S-E0C-J', 'case-status'],
    ['I want to check my report', 'case-status'],
    ['what is happening with my report', 'case-status'],
    ['add to my report please', 'case-status'],
    ['someone has parked across my drive', 'parking'],
    ['kids playing football in the street', 'children-playing'],
    ['there is a pothole on my road', 'road-faults'],
    ['the street light is out', 'road-faults'],
    ['my bin was not collected, missed bin', 'bins'],
    ['council tax bill', 'council-tax'],
    ['I have been scammed and lost money', 'fraud-advice'],
    ['got a dodgy text from royal mail', 'fraud-advice'],
    ['rats in my garden', 'pests'],
    ['smell of gas in my house', 'gas-or-fumes'],
    ['carbon monoxide alarm going off', 'gas-or-fumes'],
    ['i owe money to a loan shark', 'loan-shark'],
    ['a tree has fallen on the road', 'road-faults'],
    ['i saw a man hitting a dog', 'animal-cruelty'],
    ['my son is being bullied at school', 'child-safeguarding'],
    ['council tax refund text', 'fraud-advice'],
    ['my friend online has not got enough for his flight', 'fraud-advice'],
    ['there is a car that has been left on our road for weeks', 'report-asb'],
    ['there is a man at the door about the tarmac and he wont go', 'fraud-advice'],
    ['men in a white van looking at houses', 'burglary-theft'],
    ['there is a stray dog', 'stray-dog'],
    ['my landlord wont fix the damp', 'private-landlord'],
    ['I am homeless', 'homelessness'],
    ['rogue traders in our street', 'rogue-trader'],
    ['planning permission for an extension', 'planning'],
    ['sewage in the river', 'pollution'],
    ['worried about a child next door', 'child-safeguarding'],
  ])('"%s" is about %s', (text, topic) => {
    expect(subjectOf(hear(text))).toBe(topic);
  });

  it('takes any reference for an answer, whatever its letters and digits look like', () => {
    const references = Array.from({ length: 2000 }, (_, at) =>
      makeReference(createHash('sha256').update(String(at)).digest().subarray(0, 5)),
    );
    const misread = references.filter((each) => {
      const { act, values } = hear(each, { asked: 'reference' });
      return act !== 'answer' || values['reference']?.value !== each;
    });
    expect(misread).toEqual([]);
  });

  it('knows an earlier report by its reference', () => {
    expect(hear('hello, it is about 0000-000-0').needs[0]).toBe('case-status');
  });

  it.each(['banana', '🙂', 'stop'])('leaves "%s" open', (text) => {
    expect(hear(text).needs).toEqual([]);
  });

  it('does not leave a report because its story mentions an earlier one', () => {
    const told = hear('I rang the police, I have a reference number, nobody came', { asked: 'before-details' });
    expect(told.needs).not.toContain('case-status');
  });
});

describe('a receipt', () => {
  const receipt = makeReceipt(new Uint8Array([11, 22, 33, 44, 55, 66, 77, 88, 99, 110]));
  const reference = makeReference(new Uint8Array([1, 2, 3, 4, 5]));

  it('S19: opens the report it belongs to and stands nowhere else in what was heard', () => {
    const heard = hear(
      `I come back to ${reference}, the receipt is ${receipt.toLowerCase()}. They shout at us every night on Civic Way`,
    );
    expect(valuesOf(heard)).toMatchObject({ reference, receipt });
    const { receipt: _, ...others } = heard.values;
    expect(JSON.stringify({ ...heard, values: others }).toUpperCase()).not.toContain(receipt);
    expect(heard.needs[0]).toBe('case-status');
  });

  it('S19: is kept out of a story too', () => {
    expect(JSON.stringify(hear(`they shouted, ${receipt}`, { asked: 'what' }).values)).not.toContain(receipt);
  });

  it('S10: a slip in it is handed on like any wrong receipt', () => {
    expect(valuesOf(hear('abcd-efgh-jkmn-pqr2', { asked: 'receipt' }))).toEqual({ receipt: 'none' });
  });
});

describe('a pressed button', () => {
  it('answers its own question, also from an old message', () => {
    expect(hear('', { asked: 'where', choices: ['danger=no'] })).toMatchObject({
      act: 'answer',
      values: { danger: { value: false } },
      choices: ['danger=no'],
    });
  });

  it('gives several answers where several may be chosen, and none for "none"', () => {
    expect(valuesOf(hear('', { asked: 'consent', choices: ['consent=landlord', 'consent=police'] }))).toEqual({
      consent: ['police', 'landlord'],
    });
    expect(valuesOf(hear('', { asked: 'consent', choices: ['consent='] }))).toEqual({ consent: [] });
  });

  it.each(['kind=nonsense', 'nobody=asked', 'kind', '=', 'where=DE11 8AA', '__proto__=1', 'constructor=1'])(
    '"%s" that no question offers changes nothing',
    (code) => {
      expect(hear('', { asked: 'kind', choices: [code] })).toMatchObject({ act: 'answer', values: {} });
    },
  );

  it.each([
    ['do:skip', 'skip'],
    ['do:back', 'back'],
    ['do:repeat', 'repeat'],
    ['do:explain', 'explain'],
    ['do:restart', 'restart'],
    ['do:stop', 'cancel'],
    ['do:safe', 'safe'],
    ['do:human', 'human'],
    ['do:send', 'answer'],
    ['do:change:where', 'answer'],
    ['do:group:effect', 'answer'],
  ])('%s asks for %s and is handed on', (code, act) => {
    expect(hear('', { asked: 'where', choices: [code] })).toMatchObject({
      act,
      choices: [code],
      values: {},
      topics: [],
    });
  });

  it('asks a side question by its id', () => {
    expect(hear('', { choices: ['do:question:robot'] })).toMatchObject({ act: 'question', question: 'robot' });
  });

  it('names the need that it stands for, and a need that does not exist is none', () => {
    expect(hear('', { choices: ['do:need:housing'] }).needs).toEqual(['housing']);
    expect(hear('', { choices: ['do:need:nonsense'] }).needs).toEqual([]);
  });

  const offered = [
    { code: 'danger=yes', label: 'Yes' },
    { code: 'danger=no', label: 'No' },
    { code: 'do:human', label: 'Speak to a person' },
  ];
  it.each([
    ['yes', ['danger=yes'], 'answer'],
    ['NO.', ['danger=no'], 'answer'],
    ['2', ['danger=no'], 'answer'],
    ['option 1', ['danger=yes'], 'answer'],
    ['number 2', ['danger=no'], 'answer'],
    ['speak to a person', ['do:human'], 'human'],
    ['3', ['do:human'], 'human'],
    ['4', [], 'answer'],
  ])('may be typed: "%s"', (text, choices, act) => {
    expect(hear(text, { asked: 'danger', offered })).toMatchObject({ choices, act });
  });

  it('is not pressed by a number in an answer that needs one', () => {
    expect(hear('2', { asked: 'contact-phone', offered }).choices).toEqual([]);
    const times = ['enough', 'fewer', 'unsure'].map((code) => ({ code: `review-count=${code}`, label: code }));
    const count = (text: string) => hear(text, { asked: 'review-count', offered: times });
    expect(
      [count('1'), count('3')].map(({ act, choices, values }) => [act, choices, values['review-count']?.value]),
    ).toEqual([
      ['answer', [], 'fewer'],
      ['answer', [], 'enough'],
    ]);
  });
});

describe('pubs, shops and grants', () => {
  it.each([
    ['the pub keeps serving kids', 'licensed-premises'],
    ['the pub on the corner stays open after hours', 'licensed-premises'],
    ['can our street get funding for lights', 'community-grants'],
  ])('are known by what residents call them: %s', (text, need) => {
    expect(hear(text).needs).toEqual([need]);
  });

  it('give way where a life may be at stake', () => {
    const { needs, unsure } = hear('my husband hits me when he comes home from the nightclub');
    expect([...needs, ...unsure]).toContain('domestic-abuse');
    expect(needs).not.toContain('licensed-premises');
  });
});

describe('any message at all', () => {
  const hostile = [
    '',
    ' ',
    '\n\n',
    '🙂🙂',
    '\u0000\u0007',
    'Z\u0351\u0352\u0353\u0354a\u0351\u0352\u0353\u0354l\u0351\u0352',
    '<script>alert(1)</script>',
    "Robert'); DROP TABLE report;--",
    '{"__proto__":{"admin":true}}',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\ud800',
    '\u202Eevil',
    '%00',
    '${process.env}',
    '{{receipt}}',
    '../../etc/passwd',
    'a'.repeat(100_000),
    '1'.repeat(100_000),
    'since '.repeat(20_000),
    '\u0301'.repeat(100_000),
  ];

  it('is understood without failing, whatever question is open', () => {
    for (const asked of REPORT_STEPS.map(({ field }) => field))
      for (const text of hostile) expect(hear(text, { asked }).language).toBe('en');
  });

  it('never loses a word of the story', () => {
    const story = `${'They shout every night. '.repeat(400)}The end.`;
    expect(hear(story, { asked: 'what' }).values['what']?.value).toBe(story);
  });

  it('never throws and always says the same of the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
        fc.array(fc.oneof(fc.string(), fc.constantFrom('kind=noise', 'do:skip', 'consent=', 'do:question:x')), {
          maxLength: 3,
        }),
        fc.constantFrom(undefined, ...REPORT_STEPS),
        (text, choices, asked) => {
          const context = {
            steps: EVERY_STEP,
            facts: FACTS,
            language: 'en',
            ...TEST_MODELS.en,
            ...(asked === undefined ? {} : { asked }),
          } as const;
          expect(understand({ text, choices }, context)).toEqual(understand({ text, choices }, context));
        },
      ),
    );
  });
});
