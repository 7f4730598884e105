import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { compareEntries } from '../../../content/compare-entries.ts';
import { londonClock } from '../../../content/london-clock.ts';
import { words } from '../../../locales/index.ts';
import { findVersion } from '../../../store/content-history.ts';
import { newestVersion, saveUnlessHindered } from '../../../store/content-versions.ts';
import type { Store } from '../../../store/store.ts';
import { contentVersionPage, type VersionState } from '../../../web/pages/staff/content-version-page.ts';
import { refusedPage } from '../../../web/pages/staff/refused-page.ts';
import { sendPage } from '../chat-context.ts';
import { CONTENT_EDITORS } from './access-content.ts';
import type { EditedKind } from './content-kinds.ts';
import { contentNow } from './content-now.ts';
import { mayReach } from './may.ts';
import { editedKind, versionTeller } from './staff-content.ts';
import type { StaffContext, StaffHandler } from './staff-context.ts';
import { usesInWords } from './still-used.ts';

const LONGEST_NOTE = 300;
const number = z.coerce.number().int().min(0).max(2 ** 31 - 1); // prettier-ignore
const Params = z.object({ version: number.catch(-1) });
const Form = z.object({ basedOn: number, note: z.string().trim().max(LONGEST_NOTE) });

/** Shows what a version changed against the one before it, and offers to restore it. Version 0 is what came with the service. */
export const showVersion: StaffHandler = async (context, request, reply, { roles }) => {
  const [edited, { version }] = [editedKind(request), Params.parse(request.params)];
  if (edited === undefined) return sendPage(reply, 404, refusedPage(context.site, 'missing'));
  return show(context, reply, {
    edited,
    version,
    status: 200,
    mayRestore: mayReach({ who: CONTENT_EDITORS }, { roles }),
  });
};

/** Makes a version that says what an old one said, unless somebody has just changed it or the old one no longer fits. */
export const restoreVersion: StaffHandler = async (context, request, reply, { id }) => {
  const [edited, { version }, form] = [editedKind(request), Params.parse(request.params), Form.safeParse(request.body)];
  if (edited === undefined) return sendPage(reply, 404, refusedPage(context.site, 'missing'));
  const typed = form.data?.note ?? '';
  const again = { edited, version, mayRestore: true, typed };
  if (form.data === undefined) return show(context, reply, { ...again, status: 400, problem: 'note' });
  const body = await bodyOf(context.store, edited, version);
  if (body === undefined) return sendPage(reply, 404, refusedPage(context.site, 'missing'));
  const note = `restored ${String(version)}${typed === '' ? '' : `: ${typed}`}`;
  const doing = { by: `staff:${id}`, on: londonClock(context.now().toISOString()).date, how: note };
  const now = await contentNow(context.store, edited);
  const value = settled(edited, body, { now, doing });
  if (value === undefined) return show(context, reply, { ...again, status: 409, problem: 'unfit' });
  const [{ basedOn }, { kind }] = [form.data, edited];
  const change = { kind, basedOn, body: value, at: context.now(), by: `staff:${id}`, note };
  const hindrance = edited.hindrance?.(now, value) ?? (() => Promise.resolve(undefined));
  const saved = await saveUnlessHindered(context.store, change, hindrance);
  if (saved.kind === 'hindered') {
    const used = await usesInWords(context.store, saved.because);
    return show(context, reply, { ...again, status: 409, problem: 'used', used });
  }
  if (saved.kind === 'stale') return show(context, reply, { ...again, status: 409, problem: 'stale' });
  return reply.redirect(`/staff/content/${kind}/history`, 303);
};

/** The old value as it may stand again; undefined when its schema no longer takes it. */
function settled(
  edited: EditedKind,
  body: unknown,
  { now, doing }: { readonly now: unknown; readonly doing: Parameters<NonNullable<EditedKind['restore']>>[2] },
): unknown {
  const then = edited.schema.safeParse(body);
  if (!then.success || edited.restore === undefined) return then.data;
  return edited.schema.safeParse(edited.restore(then.data, now, doing)).data;
}

interface Showing extends Pick<VersionState, 'mayRestore' | 'problem' | 'used' | 'typed'> {
  readonly edited: EditedKind;
  readonly version: number;
  readonly status: number;
}

async function show(
  { store, site }: StaffContext,
  reply: FastifyReply,
  { edited, version, status, ...state }: Showing,
): Promise<FastifyReply> {
  const [found, body, before, newest, tell] = await Promise.all([
    version === 0 ? undefined : findVersion(store, edited.kind, version),
    bodyOf(store, edited, version),
    version === 0 ? undefined : bodyOf(store, edited, version - 1),
    newestVersion(store, edited.kind),
    versionTeller(store),
  ]);
  if (body === undefined) return sendPage(reply, 404, refusedPage(site, 'missing'));
  const page = contentVersionPage(site, {
    ...{ kind: edited.kind, name: words('en', edited.name), version, newest },
    ...(found === undefined ? {} : { told: tell(found), change: compareEntries(before, body) }),
    ...state,
  });
  return sendPage(reply, status, page);
}

async function bodyOf(store: Store, { kind, shipped }: EditedKind, version: number): Promise<unknown> {
  return version === 0 ? shipped : (await findVersion(store, kind, version))?.body;
}
