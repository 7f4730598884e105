import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

import { words } from '../../../../locales/index.ts';
import { listVersions, newestVersions, type ContentVersion } from '../../../../store/content/content-history.ts';
import { staffNames } from '../../../../store/staff/staff-names.ts';
import type { Store } from '../../../../store/store.ts';
import { contentHistoryPage, type ShownVersion } from '../../../../web/pages/staff/content-history-page.ts';
import { contentPage } from '../../../../web/pages/staff/content-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { EDITED_KINDS, type EditedKind } from './content-kinds.ts';
import { inLondon } from '../london-time.ts';
import type { StaffHandler } from '../staff-context.ts';

const PAGE = 50;
const Query = z.object({
  before: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
});

/** Lists the kinds of content, each with who changed it last. */
export const showContent: StaffHandler = async ({ store, site }, _request, reply) => {
  const [newest, tell] = await Promise.all([newestVersions(store), versionTeller(store)]);
  const kinds = EDITED_KINDS.map(({ kind, name, page }) => {
    const last = newest.get(kind);
    return {
      ...{ kind, name: words('en', name) },
      ...(page === undefined ? {} : { page }),
      ...(last === undefined ? {} : { last: tell(last) }),
    };
  });
  return sendPage(reply, 200, contentPage(site, kinds));
};

/** Lists the versions of one kind, newest first, a page at a time. */
export const showHistory: StaffHandler = async ({ store, site }, request, reply) => {
  const edited = editedKind(request);
  if (edited === undefined) return sendMissing({ site }, reply);
  const { before } = Query.parse(request.query);
  const [versions, tell] = await Promise.all([
    listVersions(store, { kind: edited.kind, limit: PAGE + 1, ...(before === undefined ? {} : { before }) }),
    versionTeller(store),
  ]);
  const shown = versions.slice(0, PAGE);
  const older = versions.length > PAGE ? shown.at(-1)?.version : undefined;
  const page = contentHistoryPage(site, {
    ...{ kind: edited.kind, name: words('en', edited.name), continued: before !== undefined },
    versions: shown.map(tell),
    ...(older === undefined ? {} : { older }),
  });
  return sendPage(reply, 200, page);
};

/** The kind of content that the address names. */
export function editedKind(request: FastifyRequest): EditedKind | undefined {
  const { kind } = request.params as { readonly kind: string };
  return EDITED_KINDS.find((one) => one.kind === kind);
}

/** Words versions: when in London, and who by name. */
export async function versionTeller(store: Store): Promise<(version: ContentVersion) => ShownVersion> {
  const names = await staffNames(store);
  return ({ version, at, by, note }) => ({ version, when: inLondon(at), who: whoIs(by, names), note });
}

function whoIs(by: string, names: ReadonlyMap<string, string>): string {
  if (!by.startsWith('staff:')) return words('en', 'staff-content:operator');
  return names.get(by.slice('staff:'.length)) ?? words('en', 'staff-switch:left');
}
