import { topicById } from '../../../dialogs/index.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { asksToBeRung } from './safe-contact.ts';
import type { Understanding } from '../understanding.ts';

/** Who asks for a person may say, in their language or in English, that they would be rung rather than written to. */
export function withCall(heard: Heard, { asked, speech }: Understanding): Heard {
  const isForPerson = heard.act === 'human' || heard.needs.includes('talk-to-a-person') || isAboutPerson(asked?.field);
  if (!isForPerson || !asksToBeRung(speech?.everyday(heard.text)?.text ?? heard.text)) return heard;
  return { ...heard, wantsCall: true };
}

function isAboutPerson(field: string | undefined): boolean {
  return topicById('talk-to-person').steps.some((step) => step.field === field);
}
