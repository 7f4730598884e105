import type { Choice } from '../locales/say.ts';

const CODE = 'do:rated:';

/** Buttons under the end of a chat with staff: what a resident may say of it, or leave. */
export const RATINGS: readonly Choice[] = [
  { code: `${CODE}3`, label: 'handoff:rating.helped' },
  { code: `${CODE}2`, label: 'handoff:rating.partly' },
  { code: `${CODE}1`, label: 'handoff:rating.not' },
];

/** What a button says of the chat: 3 it helped, 2 partly, 1 it did not. */
export function ratingOf(codes: readonly string[]): 1 | 2 | 3 | undefined {
  const pressed = codes.find((code) => RATINGS.some((choice) => choice.code === code))?.slice(CODE.length);
  return ([1, 2, 3] as const).find((rating) => String(rating) === pressed);
}
