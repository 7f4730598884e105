import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { notePresence } from '../../../../store/handoffs/handoff-queue.ts';
import { DESK_NEWS } from '../../../../store/desk/desk-news.ts';
import { recentSatisfaction } from '../../../../store/handoffs/satisfaction.ts';
import { staffNames } from '../../../../store/staff/staff-names.ts';
import type { Assets } from '../../../../web/pages/assets.ts';
import { deskPage } from '../../../../web/pages/staff/desk-page.ts';
import { makeStylesheet } from '../../../../web/pages/stylesheet.ts';
import type { App, Routes } from '../../../context.ts';
import { sendPage } from '../../chat-context.ts';
import { serveAsset, serveText } from '../../serve-asset.ts';
import { ask } from './desk-ask.ts';
import { readCase } from './desk-case.ts';
import { readChat, type Part } from './desk-chat.ts';
import { isSpecialist, remembered, rememberedNames, type DeskContext, type DeskParts } from './desk-context.ts';
import { listDrills, startDrill } from './desk-drills.ts';
import { createDeskHub } from './desk-hub.ts';
import * as moves from './desk-moves.ts';
import { offers } from './desk-offers.ts';
import { overview } from './desk-overview.ts';
import { conversationParam, refuseDesk, type DeskHandler } from './desk-replies.ts';
import * as says from './desk-say.ts';
import { streamDesk } from './desk-stream.ts';
import { summarise } from './desk-summary.ts';
import { translate } from './desk-translation.ts';
import { forMember, type StaffContext, type StaffParts } from '../staff-context.ts';

const Sequence = z.object({ sequence: z.coerce.number().int().min(0) });

/** What the desk is made of beside what all the staff's pages have. */
export interface DeskPieces extends DeskParts {
  readonly assets: Assets;
}

/** The desk: its page and files, its JSON routes and its one stream. */
export function deskRoutes(parts: StaffParts & Pick<StaffContext, 'site'> & DeskPieces): Routes {
  const { assets, site, store } = parts;
  const sheet = makeStylesheet('desk', site.partnership.brand);
  const files = { stylesheet: `/assets/${sheet.name}`, script: assets.desk.app };
  return (app, shared) => {
    const hub = createDeskHub(store, shared.now);
    const context: DeskContext = {
      ...{ ...shared, ...parts, hub },
      names: rememberedNames(shared.now, () => staffNames(store)),
      satisfaction: remembered(shared.now, () => recentSatisfaction(store, shared.now())),
    };
    app.addHook('preClose', async () => {
      hub.stop();
    });
    serveText(app, files.stylesheet, 'text/css; charset=utf-8', sheet.css);
    for (const [address, asset] of assets.desk.files) serveAsset(app, address, asset);
    app.get('/staff/desk', { schema: { hide: true } }, async (_request, reply) =>
      sendPage(reply, 200, deskPage(site, files)),
    );
    addData(app, context);
  };
}

const showOverview: DeskHandler = async (context, request, reply, member) =>
  reply.send(await overview(context, request.query, member));

const showChat =
  (kind: Part['kind']): DeskHandler =>
  async (context, request, reply, member) => {
    const id = conversationParam(request);
    const { store, hub, now } = context;
    const part: Part = kind === 'last' ? { kind } : { kind, sequence: Sequence.parse(request.params).sequence };
    const chat = await readChat(context, { id, part, member });
    if (chat === undefined) return refuseDesk(reply, 404, 'missing');
    if (kind === 'last') {
      await notePresence(store, { staffId: member.id, now: now(), viewing: id });
      store.announcer.announce(DESK_NEWS);
      hub.watchMore();
    }
    return reply.send(chat);
  };

const showCase: DeskHandler = async (context, request, reply, member) => {
  const panel = await readCase(context, { id: conversationParam(request), restricted: isSpecialist(member) });
  return panel === undefined ? refuseDesk(reply, 404, 'missing') : reply.send(panel);
};

function addData(app: App, context: DeskContext): void {
  const options = { schema: { hide: true }, config: { quiet: true } } as const;
  const data = (handle: DeskHandler) =>
    forMember(context, (_context, request, reply, member): Promise<FastifyReply> =>
      handle(context, request, reply, member),
    );
  const get = (path: string, handle: DeskHandler) => app.get(`/staff/api${path}`, options, data(handle));
  const post = (path: string, handle: DeskHandler) => app.post(`/staff/api${path}`, options, data(handle));
  get('/stream', streamDesk);
  get('/overview', showOverview);
  get('/drills', listDrills);
  post('/drills', startDrill);
  post('/presence', moves.presence);
  get('/conversations/:conversationId', showChat('last'));
  get('/conversations/:conversationId/after/:sequence', showChat('after'));
  get('/conversations/:conversationId/before/:sequence', showChat('before'));
  get('/conversations/:conversationId/case', showCase);
  get('/conversations/:conversationId/offers', offers);
  post('/conversations/:conversationId/say', says.say);
  post('/conversations/:conversationId/ask', ask);
  post('/conversations/:conversationId/draft', says.draft);
  post('/conversations/:conversationId/note', says.note);
  post('/conversations/:conversationId/typing', says.typing);
  post('/conversations/:conversationId/seen', says.seen);
  post('/conversations/:conversationId/translate', translate);
  post('/conversations/:conversationId/summary', summarise);
  post('/handoffs/:handoffId/claim', moves.claim);
  post('/handoffs/:handoffId/transfer', moves.transfer);
  post('/handoffs/:handoffId/join', moves.join);
  post('/handoffs/:handoffId/take-over', moves.takeOver);
  post('/handoffs/:handoffId/distress', moves.distress);
  post('/handoffs/:handoffId/end', moves.end);
  post('/handoffs/:handoffId/close', moves.close);
}
