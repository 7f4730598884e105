import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents tell in Ukrainian or Russian, also in Latin letters, that somebody from outside says that they will hurt them. */
export const THREAT_TOLD: OwnTold = {
  words: {
    threatener: phraseList(`
      сусід; сусідка; сусіди; сусіда; хлопці; хлопець із; підлітки; підліток; якийсь чоловік; якийсь; якісь; незнайомець; хтось; банда; колега; власник; мужик; сосед; соседка; соседи; подростки; парни; какой-то; какие-то; кто-то; незнакомец; susid; susidy; sosed; sosedi; pidlitky; podrostki
    `),
    'will-hurt': phraseList(`
      поб'є; поб'ють; уб'є; вб'є; уб'ють; вб'ють; поламає; зламає; поламають; спалить; спалять; підпалить; підпалять; заріже; приб'є; приб'ють; розправиться; покалічить; застрелить; скалічить; побьет; побьют; убьет; убьют; сломает; поломает; переломает; сожжет; сожгут; подожжет; подожгут; зарежет; прибьет; прибьют; изобьет; изобьют; покалечит; разберется со мной; застрелит; pobie; vbie; ubie; ubyet; pobyet; slomaet; sozhzhet; spalyt
    `),
  },
  told: {
    'threat/told': ['{threatener} ... .. {will-hurt}', '{will-hurt} .. (мене|мені|нас|нам|меня|мне) ... {threatener}'],
  },
};
