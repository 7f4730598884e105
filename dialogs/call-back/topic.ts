import { referralTopic } from '../referral.ts';

/** A call back about abuse, from trained staff, in a safe way and with an interpreter where one is needed. */
export const callBack = referralTopic({
  id: 'call-back',
  restricted: true,
  protects: true,
  questions: [
    { field: 'call-back-for', answer: { one: ['me', 'child', 'other'] } },
    { field: 'call-back-about', answer: 'words' },
  ],
  support: ['emergency-999', 'silent-solution-55', 'derbyshire-da-helpline', 'national-da-helpline'],
});
