import type { z } from 'zod';

import { alertsSchema, type Alerts } from '../../../../content/alerts.ts';
import { directorySchema, type Directory } from '../../../../content/directory.ts';
import { quickRepliesSchema, type ReviewedReplies } from '../../../../content/quick-replies.ts';
import { restoreRegister } from '../../../../content/review/restore-register.ts';
import { shippedContent } from '../../../../content/shipped.ts';
import { teamsSchema, type Teams } from '../../../../content/teams.ts';
import type { CopyKey } from '../../../../locales/index.ts';
import type { ContentKind, Hindrance } from '../../../../store/content/content-versions.ts';
import { teamUseUntilSaved, type TeamUse } from '../../../../store/staff/team-use.ts';

/** Who makes an old value stand again, on which day (yyyy-mm-dd), and their note. */
interface Restoring {
  readonly by: string;
  readonly on: string;
  readonly how: string;
}

/** A kind of content that staff change: a row is all it needs to have a place in the list and a history. */
export interface EditedKind<Value = unknown> {
  readonly kind: ContentKind;
  readonly name: CopyKey;
  readonly schema: z.ZodType<Value>;
  readonly shipped: Value; // what stands while nobody has changed it
  readonly page?: string; // where it is changed
  /** What an old value becomes when it is made to stand again; itself where a kind has nothing to say about it. */
  readonly restore?: (then: unknown, now: unknown, doing: Restoring) => unknown;
  /** Looks, while a change is saved, for what still needs something that it takes out. */
  readonly hindrance?: (now: unknown, to: unknown) => Hindrance<readonly StillUsed[]>;
}

/** A kind of which something may be in use. */
export type UsedKind<Value> = EditedKind<Value> & Required<Pick<EditedKind<Value>, 'hindrance'>>;

/** A piece of content that cannot be taken out, by its name: who is named for it, and how many open chats are. */
export interface StillUsed extends TeamUse {
  readonly name: string;
}

const shipped = shippedContent();

/** The alerts as staff change them. */
export const ALERTS: EditedKind<Alerts> = {
  ...{ kind: 'alerts', name: 'staff-content:kind.alerts' },
  ...{ schema: alertsSchema, shipped: shipped.alerts, page: '/staff/alerts' },
};

/** The quick replies as staff change them. */
export const QUICK_REPLIES: EditedKind<ReviewedReplies> = {
  ...{ kind: 'quick-replies', name: 'staff-content:kind.quick-replies' },
  ...{ schema: quickRepliesSchema, shipped: shipped.quickReplies, page: '/staff/quick-replies' },
};

/** The teams as content. */
export const TEAMS: UsedKind<Teams> = {
  ...{ kind: 'teams', name: 'staff-content:kind.teams' },
  ...{ schema: teamsSchema, shipped: shipped.teams, page: '/staff/teams' },
  hindrance: (now, to) => async (within) => {
    const left = new Set(teamsSchema.parse(to).teams.map(({ id }) => id));
    const gone = teamsSchema.parse(now).teams.filter(({ id }) => !left.has(id));
    const use = gone.length === 0 ? new Map<string, TeamUse>() : await teamUseUntilSaved(within);
    const used = gone.flatMap(({ id, name }) =>
      [use.get(id)].flatMap((found) => (found === undefined ? [] : [{ name, ...found }])),
    );
    return used.length === 0 ? undefined : used;
  },
};

/** The register as content. */
export const REGISTER: EditedKind<Directory> = {
  ...{ kind: 'directory', name: 'staff-content:kind.directory' },
  ...{ schema: directorySchema, shipped: shipped.directory, page: '/staff/register' },
  restore: (then, now, doing) => restoreRegister(directorySchema.parse(then), directorySchema.parse(now), doing),
};

/** Every kind that staff change, in the order of the page. */
export const EDITED_KINDS: readonly EditedKind[] = [ALERTS, QUICK_REPLIES, TEAMS, REGISTER];
