import type { Choice } from '../locales/say.ts';

/** What a resident can begin with, as buttons. */
export const STARTS: readonly Choice[] = [
  { code: 'do:begin:report-asb', label: 'answers:start.report-asb' },
  { code: 'do:begin:case-status', label: 'answers:start.case-status' },
  { code: 'do:help', label: 'answers:start.find-help' },
];
