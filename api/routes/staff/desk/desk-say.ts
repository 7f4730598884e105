import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { phrase } from '../../../../bot/phrase.ts';
import { gatherFacts } from '../../../../bot/gather-facts.ts';
import { languageOf, packForWriters, type Language } from '../../../../locales/index.ts';
import type { Phrased } from '../../../../locales/phrased.ts';
import { addCaseNote } from '../../../../store/desk/case-notes.ts';
import { latestSnapshot } from '../../../../store/conversations.ts';
import { dropDraft, keepDraft } from '../../../../store/desk/desk-drafts.ts';
import { noteStaffSeen, typingKey } from '../../../../store/desk/desk-signals.ts';
import { sayAsStaff } from '../../../../store/desk/staff-messages.ts';
import { readText } from '../../../read-text.ts';
import type { DeskContext } from './desk-context.ts';
import { answerNextLine } from './desk-drills.ts';
import { conversationParam, refuseDesk, type DeskHandler } from './desk-replies.ts';

/** Characters of one message; what is longer is refused before anything of it is kept. */
export const LONGEST_REPLY = 4_000;
const LONGEST_KEPT = 20_000; // of a draft or a note

const id = z.string().min(1).max(128);
const SayBody = z.object({
  clientMessageId: id,
  text: z.string(),
  services: z.array(id).max(5).default([]),
  translated: z.object({ text: z.string().max(LONGEST_REPLY * 6), engine: z.string().max(80) }).optional(),
});
const TextBody = z.object({ text: z.string().max(LONGEST_KEPT) });
const SeenBody = z.object({ sequence: z.number().int().min(0) });

/** Sends what a member of staff wrote: once, however often it is tried, and only while they hold the conversation. */
export const say: DeskHandler = async (context, request, reply, member) => {
  const { store, now, names } = context;
  const conversationId = conversationParam(request);
  const body = SayBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  const { clientMessageId } = body.data;
  const text = readText(body.data.text);
  if (text.length > LONGEST_REPLY) return refuseDesk(reply, 413, 'too-long');
  if (text.trim() === '' && body.data.services.length === 0) return refuseDesk(reply, 400, 'empty');
  const spoken = await languageOfChat(context, conversationId);
  const written = {
    ...phrasedReply(context, { ...body.data, text, spoken }),
    by: { id: member.id, name: member.name },
  };
  const said = await sayAsStaff(store, {
    conversationId,
    staffId: member.id,
    clientMessageId,
    body: written,
    now: now(),
  });
  if (said.kind === 'ended') return refuseDesk(reply, 409, 'ended');
  if (said.kind === 'not-yours') {
    const holder = said.holder === undefined ? undefined : (await names([said.holder])).get(said.holder);
    return refuseDesk(reply, 409, 'not-yours', holder === undefined ? {} : { holder });
  }
  await dropDraft(store, { staffId: member.id, conversationId });
  if (said.kind === 'said') await answerNextLine(context, conversationId);
  return reply.send({ sequence: said.sequence });
};

interface Reply {
  readonly text: string;
  readonly services: readonly string[];
  readonly translated?: { readonly text: string; readonly engine: string } | undefined;
  readonly spoken: Language; // in the conversation
}

/** A reply as it is stored: plain words, a machine's translation marked with what was written, services as a card of vetted numbers. */
function phrasedReply(
  context: DeskContext,
  { text, services, translated, spoken }: Reply,
): Phrased & Readonly<Record<string, unknown>> {
  const card = services.length === 0 ? undefined : servicesCard(context, services, spoken);
  const words = card !== undefined && text.trim() === '' ? card.text : text;
  const shown = translated === undefined ? words : readText(translated.text);
  return {
    text: shown,
    language: languageWritten(context, shown) ?? (translated === undefined ? 'en' : spoken),
    choices: [],
    select: 'one',
    ...(card?.card === undefined ? {} : { card: card.card }),
    ...(translated === undefined ? {} : { original: { text, language: 'en' }, engine: translated.engine }),
  };
}

/** Staff write English, but a quick reply may be in the resident's language. */
function languageWritten({ tellLanguage }: DeskContext, text: string): Language | undefined {
  const told = tellLanguage(text);
  return told.kind === 'sure' ? packForWriters(told.language) : undefined;
}

async function languageOfChat({ store }: DeskContext, conversationId: string): Promise<Language> {
  return languageOf((await latestSnapshot(store, conversationId))?.language);
}

function servicesCard({ content, now }: DeskContext, services: readonly string[], language: Language): Phrased {
  const say = { key: 'quick-replies:service-card', card: { kind: 'services', services, urgent: false } } as const;
  return phrase(say, { language, facts: gatherFacts(content, now()) });
}

/** Keeps what is typed and not sent. */
export const draft: DeskHandler = async ({ store, now }, request, reply, member) => {
  const body = TextBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 413, 'too-long');
  await keepDraft(store, {
    staffId: member.id,
    conversationId: conversationParam(request),
    text: readText(body.data.text),
    now: now(),
  });
  return done(reply);
};

/** Adds a note for staff. */
export const note: DeskHandler = async ({ store, now }, request, reply, member) => {
  const body = TextBody.safeParse(request.body);
  const text = body.success ? readText(body.data.text).trim() : '';
  if (text === '') return refuseDesk(reply, 400, 'empty');
  const number = await addCaseNote(store, {
    conversationId: conversationParam(request),
    staffId: member.id,
    text,
    now: now(),
  });
  return number === undefined ? refuseDesk(reply, 409, 'ended') : reply.send({ number });
};

/** Tells that somebody is writing; nothing of it is stored. */
export const typing: DeskHandler = async ({ store }, request, reply) => {
  store.announcer.announce(typingKey(conversationParam(request), 'staff'));
  return done(reply);
};

/** Notes up to where the holder has read. */
export const seen: DeskHandler = async ({ store }, request, reply, member) => {
  const body = SeenBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  await noteStaffSeen(store, {
    conversationId: conversationParam(request),
    staffId: member.id,
    sequence: body.data.sequence,
  });
  return done(reply);
};

const done = (reply: FastifyReply): FastifyReply => reply.send({});
