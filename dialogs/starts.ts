import type { Choice } from '../locales/say.ts';
import { REPORT_TOPIC } from './topic-ids.ts';

/** The search for services. */
export const FIND_SUPPORT: Choice = { code: 'do:begin:find-support', label: 'answers:start.find-support' };

/** The button that begins a report. */
export const REPORT: Choice = { code: `do:begin:${REPORT_TOPIC}`, label: `answers:start.${REPORT_TOPIC}` };

/** What a resident can begin with, as buttons. */
export const STARTS: readonly Choice[] = [
  REPORT,
  { code: 'do:begin:case-status', label: 'answers:start.case-status' },
  { code: 'do:help', label: 'answers:start.find-help' },
];
