import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { compareEntries } from '../../../../content/compare-entries.ts';
import { londonDate } from '../../../../content/london-clock.ts';
import { words } from '../../../../locales/index.ts';
import { findVersion } from '../../../../store/content/content-history.ts';
import { newestVersion, saveUnlessHindered } from '../../../../store/content/content-versions.ts';
import type { Store } from '../../../../store/store.ts';
import { contentVersionPage, type VersionState } from '../../../../web/pages/staff/content-version-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import type { EditedKind } from './content-kinds.ts';
import { contentNow } from './content-now.ts';
import { editedKind, versionTeller } from './staff-content.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';
import { usesInWords } from '../people/still-used.ts';

const LONGEST_NOTE = 300;
const number = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1);
const Params = z.object({ version: number.catch(-1) });
const Form = z.object({ basedOn: number, note: z.string().trim().max(LONGEST_NOTE) });

/** Shows what a version changed against the one before it, and offers to restore it. Version 0 is what came with the service. */
export const showVersion: StaffHandler = async (context, request, reply) => {
  const [edited, { version }] = [editedKind(request), Params.parse(request.params)];
  if (edited === undefined) return sendMissing(context, reply);
  return show(context, reply, { edited, version, status: 200 });
};

/** Makes a version that says what an old one said, unless somebody has just changed it or the old one no longer fits. */
export const restoreVersion: StaffHandler = async (context, request, reply, { id }) => {
  const [edited, { version }, form] = [editedKind(request), Params.parse(request.params), Form.safeParse(request.body)];
  if (edited === undefined) return sendMissing(context, reply);
  const again = { edited, version, typed: form.data?.note ?? '' };
  if (form.data === undefined) return show(context, reply, { ...again, status: 400, problem: 'note' });
  const body = await bodyOf(context.store, edited, version);
  if (body === undefined) return sendMissing(context, reply);
  const saved = await restore(context, edited, { body, version, ...form.data, by: `staff:${id}` });
  return saved === 'saved'
    ? reply.redirect(`/staff/content/${edited.kind}/history`, 303)
    : show(context, reply, { ...again, status: 409, ...saved });
};

interface Restored {
  readonly body: unknown;
  readonly version: number; // that it stood in
  readonly basedOn: number;
  readonly note: string; // as it was typed
  readonly by: string;
}

/** Saves an old value as the newest version, or says why not. */
async function restore(
  { store, now: clock }: StaffContext,
  edited: EditedKind,
  { body, version, basedOn, note: typed, by }: Restored,
): Promise<'saved' | Pick<VersionState, 'problem' | 'used'>> {
  const note = `restored ${String(version)}${typed === '' ? '' : `: ${typed}`}`;
  const now = await contentNow(store, edited);
  const doing = { by, on: londonDate(clock()), how: note };
  const value = settled(edited, body, { now, doing });
  if (value === undefined) return { problem: 'unfit' };
  const hindrance = edited.hindrance?.(now, value) ?? (() => Promise.resolve(undefined));
  const change = { kind: edited.kind, basedOn, body: value, at: clock(), by, note };
  const saved = await saveUnlessHindered(store, change, hindrance);
  if (saved.kind === 'hindered') return { problem: 'used', used: await usesInWords(store, saved.because) };
  return saved.kind === 'saved' ? 'saved' : { problem: 'stale' };
}

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

interface Showing extends Pick<VersionState, 'problem' | 'used' | 'typed'> {
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
  if (body === undefined) return sendMissing({ site }, reply);
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
