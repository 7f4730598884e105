const SERVES = ['serves my', 'served my', 'serving my', 'serve my'];
const YOUNG_ONES =
  'son daughter kid kids child children lad lads girl girls boy boys grandson granddaughter grandkids niece nephew stepson stepdaughter teenager teenagers pupil pupils students 10 11 12 13 14 15 16 17'.split(
    ' ',
  );
const YOUNGER = ['little brother', 'little sister', 'younger brother', 'younger sister', 'kid brother', 'kid sister'];

/** How residents say that somebody too young was served: "served my son". Somebody's own father is none. */
export const SERVED_YOUNG: readonly string[] = SERVES.flatMap((serves) =>
  [...YOUNG_ONES, ...YOUNGER].map((whom) => `${serves} ${whom}`),
);
