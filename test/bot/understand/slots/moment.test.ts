import * as fc from 'fast-check';

import { moment } from '../../../../bot/understand/slots/moment.ts';
import { listeningFor } from '../scene.ts';

const asked = (text: string, now?: string): unknown => moment.read(text, listeningFor('when', now))?.value;
const found = (text: string, now?: string): unknown => moment.find(text, listeningFor('when', now));

describe('when it happened, asked on Sunday 22 November 2026', () => {
  it.each([
    ['today', { from: '2026-11-22', ongoing: false }],
    ['yesterday', { from: '2026-11-21', ongoing: false }],
    ['Yesterday!!', { from: '2026-11-21', ongoing: false }],
    ['last night', { from: '2026-11-21', ongoing: false, words: 'last night' }],
    ['9pm last night', { from: '2026-11-21', time: '21:00', ongoing: false }],
    ['last night about 11', { from: '2026-11-21', time: '23:00', ongoing: false }],
    ['2am last night', { from: '2026-11-22', time: '02:00', ongoing: false }],
    ['last night at 1.30am', { from: '2026-11-22', time: '01:30', ongoing: false }],
    ['this morning', { from: '2026-11-22', ongoing: false, words: 'this morning' }],
    ['this morning at 7', { from: '2026-11-22', time: '07:00', ongoing: false }],
    ['on 3 March last year', { from: '2025-03-03', ongoing: false }],
    ['3 march last year', { from: '2025-03-03', ongoing: false }],
    ['june last year', { from: '2025-06-01', to: '2025-06-30', ongoing: false }],
    ['3 march i think', { from: '2026-03-03', ongoing: false }],
    ['in June last year', { from: '2025-06-01', to: '2025-06-30', ongoing: false }],
    ['3rd of May the year before last', { from: '2024-05-03', ongoing: false }],
    ['on Friday', { from: '2026-11-20', ongoing: false }],
    ['Friday', { from: '2026-11-20', ongoing: false }],
    ['last Friday at 9pm', { from: '2026-11-20', time: '21:00', ongoing: false }],
    ['sunday', { from: '2026-11-22', ongoing: false }],
    ['last sunday', { from: '2026-11-15', ongoing: false }],
    ['sat', { from: '2026-11-21', ongoing: false }],
    ['Saturday just gone', { from: '2026-11-21', ongoing: false }],
    ['tuesday evening about half eight', { from: '2026-11-17', time: '20:30', ongoing: false }],
    ['the day before yesterday', { from: '2026-11-20', ongoing: false }],
    ['3 days ago', { from: '2026-11-19', ongoing: false }],
    ['a fortnight ago', { from: '2026-11-02', to: '2026-11-08', ongoing: false }],
    ['last week', { from: '2026-11-09', to: '2026-11-15', ongoing: false }],
    ['this week', { from: '2026-11-16', to: '2026-11-22', ongoing: false }],
    ['this month', { from: '2026-11-01', to: '2026-11-22', ongoing: false }],
    ['last month', { from: '2026-10-01', to: '2026-10-31', ongoing: false }],
    ['at the weekend', { from: '2026-11-21', to: '2026-11-22', ongoing: false }],
    ['last weekend', { from: '2026-11-14', to: '2026-11-15', ongoing: false }],
    ['a few weeks ago', { from: '2026-10-11', to: '2026-11-08', ongoing: false }],
    ['going on about 6 months', { from: '2026-05-22', ongoing: true }],
    ["it's been about 3 weeks", { from: '2026-11-01', ongoing: true }],
    ['6 months now', { from: '2026-05-22', ongoing: true }],
    ['mostly fri and sat between 8 and 11', { ongoing: true }],
    ['in March', { from: '2026-03-01', to: '2026-03-31', ongoing: false }],
    ['in December', { from: '2025-12-01', to: '2025-12-31', ongoing: false }],
    ['5 November', { from: '2026-11-05', ongoing: false }],
    ['Nov 5th', { from: '2026-11-05', ongoing: false }],
    ['bonfire night', { from: '2026-11-05', ongoing: false, words: 'bonfire night' }],
    ['on halloween', { from: '2026-10-31', ongoing: false }],
    ['christmas day', { from: '2025-12-25', ongoing: false }],
    ['31/12', { from: '2025-12-31', ongoing: false }],
    ['03/04/2026', { from: '2026-04-03', ongoing: false }],
    ['12.11.2026', { from: '2026-11-12', ongoing: false }],
    ['2026-11-12', { from: '2026-11-12', ongoing: false }],
    ['on the 3rd', { from: '2026-11-03', ongoing: false }],
    ['on the 25th', { from: '2026-10-25', ongoing: false }],
    ['from Monday to Wednesday', { from: '2026-11-16', to: '2026-11-18', ongoing: false }],
    ['5-7 November', { from: '2026-11-05', to: '2026-11-07', ongoing: false }],
    ['Tuesday and Thursday', { from: '2026-11-17', to: '2026-11-19', ongoing: false }],
    ['in 2025', { from: '2025-01-01', to: '2025-12-31', ongoing: false }],
    ['an hour ago', { from: '2026-11-22', time: '14:00', ongoing: false }],
    ['21:45', { time: '21:45', ongoing: false }],
    ['9pm', { time: '21:00', ongoing: false }],
    ['between 9 and 11pm', { time: '21:00', ongoing: false, words: 'between 9 and 11pm' }],
    ['at midnight', { time: '00:00', ongoing: false }],
    ['now', { from: '2026-11-22', ongoing: true }],
    ['right now', { from: '2026-11-22', ongoing: true }],
    ["it's happening now", { from: '2026-11-22', ongoing: true }],
    ['still going on', { ongoing: true }],
    ['it never stops', { ongoing: true }],
    ['every night', { ongoing: true }],
    ['every night about 9', { time: '21:00', ongoing: true }],
    ['every night till 3am', { ongoing: true }],
    ['every sat and sun about 2 til 6', { ongoing: true }],
    ['every monday, wednesday and friday', { ongoing: true }],
    ['every Friday/Saturday', { ongoing: true }],
    [
      'last night from 11pm until 4 in the morning',
      {
        from: '2026-11-21',
        to: '2026-11-22',
        time: '23:00',
        ongoing: false,
        words: 'last night from 11pm until 4 in the morning',
      },
    ],
    ['since March', { from: '2026-03-01', ongoing: true }],
    ['since last Tuesday', { from: '2026-11-17', ongoing: true }],
    ['for 3 weeks', { from: '2026-11-01', ongoing: true }],
    ['for the past two months', { from: '2026-09-22', ongoing: true }],
    ['for about a year', { from: '2025-11-22', ongoing: true }],
    ['for ages', { ongoing: true, words: 'for ages' }],
    ['since half term', { ongoing: true, words: 'since half term' }],
    ['since they moved in', { ongoing: true, words: 'since they moved in' }],
  ])('reads "%s"', (text, value) => {
    expect(asked(text)).toEqual(value);
  });

  it.each([
    ['today about 2', { from: '2026-11-22', ongoing: false, words: 'today about 2' }],
    ['yesterday from 8 to 10', { from: '2026-11-21', ongoing: false, words: 'yesterday from 8 to 10' }],
    ['from 8pm to 2am', { time: '20:00', ongoing: false, words: 'from 8pm to 2am' }],
    ['before 7am', { ongoing: false }],
    ['started at 9 and still going', { ongoing: true, words: 'started at 9 and still going' }],
    ['when the pubs shut', { ongoing: false }],
    ['while i was at work', { ongoing: false }],
    ['5th', { from: '2026-11-05', ongoing: false }],
    ['1430', { time: '14:30', ongoing: false }],
    ['1430 hrs', { time: '14:30', ongoing: false }],
  ])('loses nothing of "%s"', (text, value) => {
    expect(moment.read(text, listeningFor('when'))).toEqual({ value, words: text });
  });

  it.each(['when will you answer', 'when do they come'])('is not told by a question: "%s"', (text) => {
    expect(asked(text)).toBeUndefined();
  });

  it.each(['not right now', 'its not happening now', 'not just now', 'nothing right now', 'no, not today'])(
    'finds no day in "%s"',
    (text) => {
      expect(moment.find(text, listeningFor('when'))).toBeUndefined();
    },
  );

  it('keeps the words of a time that no calendar knows', () => {
    expect(moment.read('since half term', listeningFor('when'))).toEqual({
      value: { ongoing: true, words: 'since half term' },
      words: 'since half term',
    });
    expect(moment.read('the other day', listeningFor('when'))).toEqual({
      value: { ongoing: false },
      words: 'the other day',
    });
  });

  it.each([
    ['1887', '1887-01-01'],
    ['in 1887', '1887-01-01'],
    ['12/11/1887', '1887-11-12'],
    ['next year', '2027-01-01'],
    ['next Tuesday', '2026-11-24'],
    ['tomorrow', '2026-11-23'],
  ])('hands on "%s" as the day it names, so that the resident can be told what is wrong with it', (text, from) => {
    expect(asked(text)).toMatchObject({ from });
  });

  it.each(['', '🕘', 'banana', 'because of the dog', '<b>x</b>', "'; DROP TABLE report;--", '99', '12345678'])(
    'does not take "%s" for a time',
    (text) => {
      expect(asked(text)).toBeUndefined();
    },
  );

  it('means by last night the night that began yesterday, also before dawn', () => {
    expect(asked('last night', '2026-11-22T03:00:00Z')).toEqual({
      from: '2026-11-21',
      ongoing: false,
      words: 'last night',
    });
  });

  it('counts an hour ago through the night the clocks go back', () => {
    expect(asked('an hour ago', '2026-10-25T01:30:00Z')).toEqual({ from: '2026-10-25', time: '01:30', ongoing: false });
  });

  it('knows that just after midnight in summer it is already the next day in London', () => {
    expect(asked('today', '2026-07-01T23:30:00Z')).toEqual({ from: '2026-07-02', ongoing: false });
    expect(asked('yesterday', '2026-07-01T22:30:00Z')).toEqual({ from: '2026-06-30', ongoing: false });
  });
});

describe('when it happened, in a message about something else', () => {
  it.each([
    [
      'someone smashed my window last night',
      { value: { from: '2026-11-21', ongoing: false, words: 'last night' }, words: 'last night' },
    ],
    [
      'they did it on Tuesday at 10pm near the shops',
      { value: { from: '2026-11-17', time: '22:00', ongoing: false }, words: 'on Tuesday at 10pm' },
    ],
    [
      'quad bikes every night about 9 since half term',
      { value: { time: '21:00', ongoing: true }, words: 'every night about 9 since half term' },
    ],
    ['loud music since 3 November', { value: { from: '2026-11-03', ongoing: true }, words: 'since 3 November' }],
    ['they are throwing stones right now', { value: { from: '2026-11-22', ongoing: true }, words: 'right now' }],
  ])('finds it in "%s"', (text, reading) => {
    expect(found(text)).toEqual(reading);
  });

  it.each([
    'four lads at number 12 Civic Way',
    'he may be drunk',
    'they sat on the wall',
    'kids on bikes march up and down',
    'it starts at 9',
    'the second house',
    'next week I am away',
    'in 1887 this was a mill',
    'he paid £9.50',
    'my number is 07700 900123',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('never throws, whatever a resident types', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        moment.read(text, listeningFor('when'));
        moment.find(text, listeningFor('when'));
      }),
    );
  });

  it('never finds a day that is still to come', () => {
    const pieces = fc.constantFrom(
      'on',
      'last',
      'next',
      'Friday',
      'Monday',
      '5',
      '31',
      'November',
      'December',
      'in',
      'weeks',
      'ago',
      'since',
      'tomorrow',
      '12/11',
      '2027',
      'year',
      'night',
      'weekend',
      'for',
      'to',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (words) => {
        const reading = moment.find(words.join(' '), listeningFor('when'));
        const value = reading?.value as { readonly from?: string; readonly to?: string } | undefined;
        expect([value?.from ?? '', value?.to ?? ''].every((day) => day <= '2026-11-22')).toBe(true);
      }),
    );
  });
});
