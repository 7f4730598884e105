import { guideTopic } from '../guide.ts';
import type { Slots } from '../answers.ts';
import { textOf } from '../slots.ts';
import { REPORT } from '../starts.ts';

/** Pages that say who is told of it. */
const TOLD_TO: ReadonlySet<string> = new Set(['noise', 'under-age', 'spiked', 'run']);
/** Pages of those who may know more of it than whoever looks at a licence. */
const KNOWN_TO: ReadonlySet<string> = new Set(['noise', 'street', 'spiked']);

const RUN = 'run';
const amongOr = (pages: ReadonlySet<string>, slots: Slots): string => {
  const what = textOf(slots, 'licensed-what');
  return pages.has(what) ? what : RUN;
};

/** Trouble with places that sell alcohol: danger first, then who can do something about it. */
export const licensedPremises = guideTopic({
  id: 'licensed-premises',
  questions: [
    {
      field: 'licensed-what',
      answer: { one: ['now', 'noise', 'street', 'under-age', 'spiked', RUN] },
      listens: true,
      danger: ['now'],
    },
  ],
  people: (slots) => amongOr(KNOWN_TO, slots),
  contacts: (slots) => amongOr(TOLD_TO, slots),
  police: (_slots, told) => told.findLast((page) => TOLD_TO.has(page)) ?? 'street',
  tells: (slots) => [textOf(slots, 'licensed-what') || RUN],
  pages: [
    { id: 'now', services: ['emergency-999', 'police-101'], urgent: true },
    { id: 'noise', services: ['sddc-env-health', 'sddc-customer-services'], starts: [REPORT] },
    { id: 'street', services: ['emergency-999', 'police-101'], starts: [REPORT] },
    { id: 'under-age', services: ['emergency-999', 'police-101', 'crimestoppers'] },
    { id: 'spiked', services: ['emergency-999', 'police-101', 'rape-support-line'] },
    { id: RUN, services: ['sddc-customer-services', 'police-101'] },
    { id: 'watch', services: ['sddc-customer-services', 'police-101'] },
  ],
});
