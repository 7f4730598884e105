import { referralTopic } from '../referral.ts';

/** A message for staff, who answer in a safe way: for when nobody is at a desk, or whoever does not want to wait. */
export const leaveMessage = referralTopic({
  id: 'leave-message',
  questions: [{ field: 'message-words', answer: 'words' }],
  support: ['emergency-999', 'police-101', 'samaritans'],
});
