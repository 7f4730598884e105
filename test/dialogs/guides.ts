import { advance, begin } from '../../dialogs/advance.ts';
import type { Advance, Topic } from '../../dialogs/topic.ts';
import type { Say } from '../../locales/say.ts';
import { FACTS, heard, press, progressOf } from './support.ts';

/** What a guide says to the last of these buttons, pressed one after another from its beginning, the pages it told, and those it told before. */
export function told(
  topic: Topic,
  ...buttons: readonly string[]
): { readonly next: Advance; readonly pages: readonly string[]; readonly sooner: readonly string[] } {
  let next = begin(topic, heard(), FACTS);
  const sooner: string[] = [];
  for (const button of buttons) {
    sooner.push(...pagesOf(next));
    next = advance(topic, progressOf(next), press(button), FACTS);
  }
  return { next, pages: pagesOf(next), sooner };
}

/** The pages that were told in this reply, in order. */
function pagesOf({ say }: Advance): readonly string[] {
  return say.flatMap(({ key }) => /:pages\.([a-z-]+)\.text$/.exec(key)?.slice(1) ?? []);
}

/** The pages that the last question offers, in order. */
export function offeredPages({ say }: Advance): readonly string[] {
  return choicesOf(say.at(-1)).flatMap((code) => /\.more=(.+)$/.exec(code)?.slice(1) ?? []);
}

/** The codes of the buttons below a message. */
export function choicesOf(say: Say | undefined): readonly string[] {
  return say?.choices?.map(({ code }) => code) ?? [];
}

/** The services on the card of a message, first route first. */
export function servicesOf(say: Say | undefined): readonly string[] {
  return say?.card?.kind === 'services' ? say.card.services : [];
}
