import { guideTopic } from '../guide.ts';
import { textOf } from '../slots.ts';

/** The page that what has happened needs first. */
const FIRST: Readonly<Record<string, string>> = {
  account: 'account',
  device: 'device',
  pictures: 'pictures',
  child: 'child',
  message: 'message',
  prevent: 'passwords',
};

/** What those know who help children, and those who are threatened with pictures. */
const PEOPLE: readonly string[] = ['pictures', 'child'];

/** Accounts, devices, threats with pictures: what to do first, and where to report it. */
export const cyber = guideTopic({
  id: 'cyber',
  people: (slots) => PEOPLE.find((what) => textOf(slots, 'cyber-what') === what) ?? 'report',
  police: () => 'report',
  prevents: (slots) => (textOf(slots, 'cyber-what') === 'child' ? 'child' : 'passwords'),
  questions: [
    {
      field: 'cyber-what',
      answer: { one: ['account', 'device', 'pictures', 'child', 'message', 'prevent'] },
      listens: true,
    },
  ],
  tells: (slots) => [FIRST[textOf(slots, 'cyber-what')] ?? 'account'],
  leads: () => ['report', 'passwords'],
  pages: [
    { id: 'account', services: ['call-159'] },
    { id: 'device', services: ['call-159', 'report-fraud'] },
    { id: 'pictures', services: ['emergency-999', 'police-101', 'report-remove', 'ceop'] },
    { id: 'child', services: ['emergency-999', 'ceop', 'report-remove', 'childline', 'nspcc'] },
    {
      id: 'message',
      services: ['sms-7726', 'phishing-email'],
      starts: [{ code: 'do:need:fraud-advice', label: 'answers:need.fraud-advice' }],
    },
    { id: 'report', services: ['report-fraud', 'police-101'] },
    { id: 'passwords', services: ['ncsc'] },
    {
      id: 'follow',
      services: ['national-da-helpline'],
      starts: [
        { code: 'do:need:domestic-abuse', label: 'answers:need.domestic-abuse' },
        { code: 'do:need:stalking', label: 'answers:need.stalking' },
      ],
    },
    { id: 'business', services: ['emcrc', 'ncsc'] },
  ],
});
