import { advance, begin } from '../../dialogs/advance.ts';
import type { Topic } from '../../dialogs/topic.ts';
import { FACTS, heard, press, progressOf } from './support.ts';

/** A page as it is told: which one, and the services on its card. */
export interface Told {
  readonly page: string;
  readonly services: readonly string[];
  readonly starts: readonly string[]; // codes of what can be begun from it
}

/** The pages that a guide tells once these buttons were pressed, one after another, or nothing was. */
export function toldAfter(guide: Topic, ...codes: readonly string[]): readonly Told[] {
  let next = begin(guide, heard(), FACTS);
  let told = pagesIn(guide, next.say);
  for (const code of codes) {
    next = advance(guide, progressOf(next), press(code), FACTS);
    told = pagesIn(guide, next.say);
  }
  return told;
}

function pagesIn(guide: Topic, says: ReturnType<typeof begin>['say']): readonly Told[] {
  return says.flatMap(({ key, card, choices }) => {
    const page = key.startsWith(`${guide.id}:pages.`) ? (key.split('.')[1] ?? '') : '';
    if (page === '') return [];
    const services = card?.kind === 'services' ? card.services : [];
    return [{ page, services, starts: (choices ?? []).map(({ code }) => code) }];
  });
}
