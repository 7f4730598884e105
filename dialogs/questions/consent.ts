import type { Option } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Step } from '../step.ts';

/** The agencies that a report may be shared with, as this partnership lists them; the council has it anyway. */
export function agencies(facts: Facts): readonly Option[] {
  return facts.partnership.agencies.filter(({ code }) => code !== 'council');
}

/** One question for consent: every agency by name, none chosen until the resident chooses it. */
export const CONSENT: Step = {
  field: 'consent',
  answer: {
    kind: 'choices',
    options: [
      { code: 'police', label: 'partnership:agencies.police' },
      { code: 'landlord', label: 'partnership:agencies.landlord' },
      { code: 'county-council', label: 'partnership:agencies.county-council' },
      { code: 'fire-and-rescue', label: 'partnership:agencies.fire-and-rescue' },
      { code: 'victim-services', label: 'partnership:agencies.victim-services' },
    ],
  },
  optionsFrom: agencies,
  ask: 'questions:consent.ask',
  retry: 'questions:consent.retry',
  why: 'questions:consent.why',
  label: 'questions:consent.label',
  skippable: true,
  skipMeans: [], // nobody
  listens: false,
};
