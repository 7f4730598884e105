import type { StaffRole } from '../../../../store/staff/staff.ts';
import type { AccessRow } from './access.ts';

/** Who reads content and how it came about. */
export const CONTENT_READERS: readonly StaffRole[] = ['editor', 'administrator', 'auditor'];

/** Who changes it. */
export const CONTENT_EDITORS: readonly StaffRole[] = ['editor'];

const read = (path: string): AccessRow => ({ method: 'GET', path, who: CONTENT_READERS });
const change = (path: string): AccessRow => ({ method: 'POST', path, who: CONTENT_EDITORS, audit: 'content' });

/** The routes under which content is changed. Every version is kept, and each change is audited with its kind. */
export const CONTENT_ACCESS: readonly AccessRow[] = [
  { ...read('/staff/content'), link: 'content' },
  read('/staff/content/:kind/history'),
  read('/staff/content/:kind/history/:version'),
  change('/staff/content/:kind/history/:version/restore'),
  read('/staff/translations'),
  { ...read('/staff/translations/:kind/:id/:language'), who: CONTENT_EDITORS },
  change('/staff/translations/:kind/:id/:language'),
  change('/staff/translations/:kind/:id/:language/confirm'),
  read('/staff/alerts'),
  change('/staff/alerts'),
  { ...read('/staff/alerts-new'), who: CONTENT_EDITORS },
  { ...read('/staff/alerts/:id'), who: CONTENT_EDITORS },
  change('/staff/alerts/:id'),
  change('/staff/alerts/:id/end'),
  read('/staff/quick-replies'),
  change('/staff/quick-replies'),
  { ...read('/staff/quick-replies-new'), who: CONTENT_EDITORS },
  { ...read('/staff/quick-replies/:id'), who: CONTENT_EDITORS },
  change('/staff/quick-replies/:id'),
  change('/staff/quick-replies/:id/remove'),
];
