import { referralTopic } from '../referral.ts';

/** A safer home: what worries somebody there, and who may have to agree. Read by trained staff, for the reason may be abuse. */
export const saferHomesRequest = referralTopic({
  id: 'safer-homes-request',
  restricted: true,
  questions: [
    { field: 'home-why', answer: { one: ['burglary', 'abuse', 'harassment', 'callers', 'other'] }, danger: ['abuse'] },
    { field: 'home-where', answer: 'place' },
    { field: 'home-tenure', answer: { one: ['own', 'council', 'association', 'private', 'other'] } },
    { field: 'home-worry', answer: 'words' },
  ],
  place: 'home-where',
  support: ['emergency-999', 'police-101', 'victim-support'],
});
