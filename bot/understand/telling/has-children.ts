import type { Heard } from '../../../dialogs/heard.ts';
import type { NeedId } from '../../../dialogs/needs.ts';
import { everyday } from '../speech/everyday.ts';
import type { Understanding } from '../understanding.ts';
import { HAS_CHILDREN } from '../words/en/abuse-pages.ts';

/** "She has two children", told in the guide to abuse, says who is hurt as well, and is no wish for the guide about a child. */
export function besideAbuse(heard: Heard, { steps, speech }: Understanding): Heard {
  const isOfAbuse = steps.some(({ field }) => field === ABUSE_ASKED);
  if (!isOfAbuse || !heard.needs.includes(OF_A_CHILD) || !HAS_CHILDREN.test(everyday(heard.text, speech))) return heard;
  return { ...heard, needs: heard.needs.filter((need) => need !== OF_A_CHILD) };
}
const ABUSE_ASKED = 'da-who';
const OF_A_CHILD: NeedId = 'child-safeguarding';
