import { phraseList } from '../phrase-list.ts';

const HAVING = phraseList(`
    i have; ive got; i have got; i got; i bought; ive bought; i have bought; im holding; i am holding; i took; ive taken; i have taken; i just took;
    i found; ive found; i can see
  `);
const THINGS = phraseList(`
    rope; the rope; a rope; tablets; the tablets; pills; the pills; some pills; some tablets; all my tablets; all my pills; all the tablets; all the pills;
    enough tablets; enough pills; too many tablets; too many pills; a knife; the knife; a blade; the blade; a razor; the razor; blades; a noose
  `);
/** Says that what would end a life is at hand. */
export const MEANS: readonly string[] = [
  ...HAVING.flatMap((have) => THINGS.map((thing) => `${have} ${thing}`)),
  ...phraseList(`
    on the bridge; on the tracks; on the edge of; on the roof; on the ledge; written a note; wrote a note; left a note; said my goodbyes;
    said goodbye to everyone; written my note
  `),
];
