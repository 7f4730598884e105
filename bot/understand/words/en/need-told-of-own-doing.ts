import type { ToldAnswer } from '../../telling/make-telling.ts';

const PARTNER = '(wife|husband|missus|partner|girlfriend|boyfriend|fiance|fiancee|ex)';
const HARMED =
  '(hit|slapped|slap|pushed|push|shoved|shove|punched|grabbed|grab|strangled|choked|kicked|hurt|shout at|shouted at|scream at|screamed at|lash out at|lashed out at|threw things at|throw things at)';
const RUES =
  '(want to change|want to stop|need to stop|want it to stop|need it to stop|cant stop|that man|that person|ashamed|scared of myself|hate myself|never again|not again|need help|get help|before i|left a mark|bruise|snap|snapped|lose it|lost it|lost my temper|lose my temper|my temper|anger)';
const CHILD =
  '[little|younger|oldest|eldest|youngest|own|two year|three year|four year|five year] [old] (one|ones|boy|girl|lad|son|daughter|baby|toddler|kid|kids|child|children|twins)';

/** Needs of whoever tells that they hurt, frighten or pursue somebody, and wish that they did not. Part of NEED_TOLD. */
export const NEED_TOLD_OF_OWN_DOING: readonly ToldAnswer[] = [
  {
    field: 'need',
    code: 'child-safeguarding',
    phrases: [
      `i [have|just|really|nearly|almost|keep|sometimes] (smacked|slapped|shook|shaken|hit|hurt|shoved|grabbed|threw) my ${CHILD} [too|so|really] [hard] // (scared of myself|scared i will|scared ill|scared of what|ashamed|lost my temper|lost it|snapped|too hard|hate myself|need help|feel awful|feel terrible|never again|again)`,
      `i [have|just] (smacked|slapped|shook|shaken|hit) my ${CHILD} (too|so|really) hard`,
    ],
  },
  {
    field: 'need',
    code: 'domestic-abuse',
    phrases: [
      `i [keep|nearly|almost|sometimes|have|just|always] ${HARMED} my ${PARTNER} // // ${RUES}`,
      `${RUES} // i [keep|nearly|almost|sometimes|have|just|always] ${HARMED} my ${PARTNER}`,
      'i (look at|sit outside|park outside|watch|go past|walk past|stand outside|drive by|drive past|hang around outside) my ex [wife|wifes|husband|husbands|girlfriend|girlfriends|boyfriend|boyfriends|partner|partners|s]? [house|flat|work|home|windows|street]? // (cant help it|cant stop|scared her|scared him|frightened her|know its wrong)',
      'i (keep|cant stop|can not stop|couldnt stop|still) (turn up|turning up|drive past|driving past|following|follow|watching|messaging|ringing|texting|checking up on|going to|going past) .. (she|her|he|him|his|my ex) // (told me|said|leave her alone|leave him alone|leave it|leave me|stop|scare|hurt|let go|wrong|not want me)',
    ],
  },
];
