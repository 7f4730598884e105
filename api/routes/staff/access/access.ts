import { STAFF_ROLES, type StaffRole } from '../../../../store/staff/staff.ts';
import type { CaseName } from '../../../../store/desk/staff-case.ts';
import { CONTENT_ACCESS } from './access-content.ts';
import { DESK_ACCESS } from './access-desk.ts';

/**
 * Who may reach one route of the staff's. `anyone`: also who is not signed in. `entering`: whoever is signed in; a page of
 * a step of signing in is the only one that they reach while that step is to come. Otherwise one of the roles.
 */
export interface AccessRow {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string; // as it is given to the router
  readonly who: 'anyone' | 'entering' | readonly StaffRole[];
  readonly case?: {
    readonly kind: CaseName['kind'];
    readonly param: string; // of the path, that names the case; a restricted one is for specialists
    readonly holderOnly?: true; // and only while one holds its conversation
  };
  readonly shows?: true; // a change whose answer holds words of the case, as every GET of a case does
  readonly audit?: string; // the action that is audited: a look at a case by the guard, all else by what does it
  readonly readsOn?: true; // part of a look that is audited already: a row only where none of the last 12 hours says so
  readonly data?: true; // asked by a script: refused in JSON and without leading to the sign-in page
  readonly passive?: true; // asked without anybody's doing, so it is no sign that somebody is still there
  readonly link?: NavigationLink; // stands in the navigation of whoever may reach it, in the order of the table
}

/** The pages that the navigation leads to. Each has its words under `staff:nav`. */
export type NavigationLink =
  | 'reports'
  | 'desk'
  | 'satisfaction'
  | 'opened'
  | 'register'
  | 'teams'
  | 'people'
  | 'switch'
  | 'audit'
  | 'content'
  | 'second-step';

const CASES = ['agent', 'specialist', 'supervisor'] as const;
const TEAMS = ['editor', 'administrator'] as const;
const report = { kind: 'report', param: 'reference' } as const;
const onReport = { method: 'POST', who: CASES, case: report, shows: true } as const;

/** Every route under /staff. One without a row here keeps the service from starting. */
export const ACCESS: readonly AccessRow[] = [
  { method: 'GET', path: '/staff/sign-in', who: 'anyone' },
  { method: 'POST', path: '/staff/sign-in', who: 'anyone' },
  { method: 'POST', path: '/staff/sign-out', who: 'anyone' },
  { method: 'GET', path: '/staff/provider/start', who: 'anyone' },
  { method: 'GET', path: '/staff/provider/callback', who: 'anyone' },
  { method: 'POST', path: '/staff/provider/back-channel-logout', who: 'anyone' },
  { method: 'GET', path: '/staff/provider/front-channel-logout', who: 'anyone' },
  { method: 'GET', path: '/staff/password', who: 'entering' },
  { method: 'POST', path: '/staff/password', who: 'entering' },
  { method: 'GET', path: '/staff/code', who: 'entering' },
  { method: 'POST', path: '/staff/code', who: 'entering' },
  { method: 'GET', path: '/staff/home', who: STAFF_ROLES },
  { method: 'GET', path: '/staff', who: CASES, link: 'reports' },
  { method: 'POST', path: '/staff', who: CASES },
  { method: 'POST', path: '/staff/filters', who: CASES },
  { method: 'POST', path: '/staff/filters/forget', who: CASES },
  { method: 'POST', path: '/staff/reports-bulk', who: CASES },
  { method: 'POST', path: '/staff/reports-bulk/undo', who: CASES },
  { method: 'POST', path: '/staff/reports-out', who: ['supervisor'] },
  { method: 'POST', path: '/staff/reports-out/file', who: ['supervisor'] },
  { method: 'POST', path: '/staff/reports-out/paper', who: ['supervisor'] },
  { method: 'GET', path: '/staff/reports/:reference', who: CASES, case: report, audit: 'report.read' },
  { method: 'GET', path: '/staff/reports/:reference/print', who: CASES, case: report, audit: 'report.read' },
  { ...onReport, path: '/staff/reports/:reference/status', audit: 'report.status' },
  { ...onReport, path: '/staff/reports/:reference/assign', audit: 'report.assigned' },
  { ...onReport, path: '/staff/reports/:reference/note', audit: 'report.note' },
  { ...onReport, path: '/staff/reports/:reference/correct', audit: 'report.edited' },
  { ...onReport, path: '/staff/reports/:reference/ward', audit: 'report.edited' },
  { ...onReport, path: '/staff/reports/:reference/merge', audit: 'report.merged' },
  { ...onReport, path: '/staff/reports/:reference/unmerge', audit: 'report.unmerged' },
  { ...onReport, path: '/staff/reports/:reference/link', audit: 'report.linked' },
  { ...onReport, path: '/staff/reports/:reference/unlink', audit: 'report.unlinked' },
  { ...onReport, path: '/staff/reports/:reference/case', audit: 'report.case' },
  ...DESK_ACCESS,
  { method: 'GET', path: '/staff/satisfaction', who: ['supervisor'], link: 'satisfaction' },
  { method: 'POST', path: '/staff/satisfaction/file', who: ['supervisor'], audit: 'satisfaction.exported' },
  { method: 'GET', path: '/staff/break-glass', who: ['specialist', 'supervisor'], link: 'opened' },
  { method: 'POST', path: '/staff/break-glass', who: ['supervisor'], audit: 'case.break-glass' },
  { method: 'GET', path: '/staff/people', who: ['administrator'], link: 'people' },
  { method: 'POST', path: '/staff/people', who: ['administrator'], audit: 'staff.invited' },
  { method: 'GET', path: '/staff/people/:id', who: ['administrator'] },
  { method: 'POST', path: '/staff/people/:id', who: ['administrator'], audit: 'staff.changed' },
  { method: 'POST', path: '/staff/people/:id/end-sessions', who: ['administrator'], audit: 'staff.sessions-ended' },
  { method: 'POST', path: '/staff/people/:id/reset', who: ['administrator'], audit: 'staff.reset' },
  { method: 'POST', path: '/staff/people/:id/remove', who: ['administrator'], audit: 'staff.removed' },
  { method: 'GET', path: '/staff/switch', who: ['administrator'], link: 'switch' },
  { method: 'POST', path: '/staff/switch', who: ['administrator'], audit: 'service' },
  { method: 'GET', path: '/staff/audit', who: ['auditor', 'administrator'], audit: 'audit.read', link: 'audit' },
  { method: 'POST', path: '/staff/audit', who: ['auditor', 'administrator'], audit: 'audit.read' },
  ...CONTENT_ACCESS,
  { method: 'GET', path: '/staff/register', who: ['editor'], link: 'register' },
  { method: 'GET', path: '/staff/register/:id', who: ['editor'] },
  { method: 'GET', path: '/staff/register/:id/contact', who: ['editor'] },
  { method: 'POST', path: '/staff/register/:id/owner', who: ['editor'], audit: 'content.directory' },
  { method: 'POST', path: '/staff/register/:id/check', who: ['editor'], audit: 'content.directory' },
  { method: 'POST', path: '/staff/register/:id/confirm', who: ['editor'], audit: 'content.directory' },
  { method: 'POST', path: '/staff/register/:id/withdraw', who: ['editor'], audit: 'content.directory' },
  { method: 'POST', path: '/staff/register/:id/wrong', who: ['editor'], audit: 'content.directory' },
  { method: 'POST', path: '/staff/register/:id/mend', who: ['editor'], audit: 'content.directory' },
  { method: 'POST', path: '/staff/register/:id/hours', who: ['editor'], audit: 'content.directory' },
  { method: 'GET', path: '/staff/teams', who: TEAMS, link: 'teams' },
  { method: 'POST', path: '/staff/teams', who: TEAMS, audit: 'content.teams' },
  { method: 'GET', path: '/staff/teams/:id', who: TEAMS },
  { method: 'POST', path: '/staff/teams/:id', who: TEAMS, audit: 'content.teams' },
  { method: 'POST', path: '/staff/teams/:id/remove', who: TEAMS, audit: 'content.teams' },
  { method: 'GET', path: '/staff/second-step', who: 'entering', link: 'second-step' },
  { method: 'POST', path: '/staff/second-step', who: 'entering' },
];

/** The row of a route; HEAD is reached by whoever may GET. */
export function accessOf(rows: readonly AccessRow[], method: string, path: string): AccessRow | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  return rows.find((row) => row.method === asked && row.path === path);
}
