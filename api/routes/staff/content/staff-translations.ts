import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { londonDate } from '../../../../content/london-clock.ts';
import {
  checkTranslation,
  faultOfTranslation,
  isChecked,
  withTranslation,
  type OwnTranslation,
} from '../../../../content/own-translations.ts';
import { directionOf, LANGUAGES, packOf, pageTag, words, type Language } from '../../../../locales/index.ts';
import { staffNames } from '../../../../store/staff/staff-names.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import { translationPage } from '../../../../web/pages/staff/translation-page.ts';
import { translationsPage } from '../../../../web/pages/staff/translations-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { dayInWords } from '../london-time.ts';
import { changeOwnTexts, ownTexts, type OwnChange, type OwnEntry, type OwnKind } from './own-texts.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

const OTHERS = LANGUAGES.filter((tag) => tag !== 'en');
const Params = z.object({
  kind: z.enum(['alerts', 'quick-replies']),
  id: z.string().max(200),
  language: z.string().max(20),
});
const Form = z.object({ text: z.string().max(5000).catch('') });
const Query = z.object({ done: z.enum(['saved', 'confirmed']).optional().catch(undefined) }).catch({});

/** Lists the partnership's own words with the languages that lack them. */
export const showTranslations: StaffHandler = async ({ store, site, now }, request, reply) => {
  const { done } = Query.parse(request.query);
  const texts = (await ownTexts(store, today(now()))).map((entry) => ({
    ...{ kind: entry.kind, title: entry.title, english: entry.english },
    languages: OTHERS.map((tag) => ({
      name: packOf(tag).english,
      state: stateOf(entry, tag),
      address: addressOf(entry, tag),
    })),
  }));
  const notice = done === undefined ? undefined : words('en', `staff-translations:done.${done}`);
  return sendPage(reply, 200, translationsPage(site, texts, notice));
};

/** Shows one text in one language. */
export const showTranslation: StaffHandler = async (context, request, reply, { id }) => {
  const found = await find(context, request);
  return found === undefined
    ? sendMissing(context, reply)
    : show(context, reply, 200, { ...found, me: id, faults: [] });
};

/** Keeps a translation for a second person to read; until then residents are shown the English. */
export const saveTranslation: StaffHandler = async (context, request, reply, { id }) => {
  const found = await find(context, request);
  if (found === undefined) return sendMissing(context, reply);
  const text = Form.parse(request.body ?? {}).text.trim();
  const fault = faultOfTranslation(text, found.entry.english);
  if (fault !== undefined) return show(context, reply, 400, { ...found, me: id, typed: text, faults: [wrong(fault)] });
  const { kind, id: entryId } = found.entry;
  const translation = { language: found.language, text, by: `staff:${id}`, on: today(context.now()) };
  const keep: OwnChange = (entries) => {
    const to = withTranslation(entries, entryId, translation);
    return to === undefined ? { kind: 'missing' } : { to, note: `translated ${entryId} into ${found.language}` };
  };
  const done = await changeOwnTexts(context.store, kind, { by: `staff:${id}`, at: context.now() }, keep);
  return done.kind === 'saved' ? reply.redirect('/staff/translations?done=saved', 303) : sendMissing(context, reply);
};

/** A second person says that a translation is right; from then on residents are shown it. */
export const confirmTranslation: StaffHandler = async (context, request, reply, { id }) => {
  const found = await find(context, request);
  if (found === undefined) return sendMissing(context, reply);
  const { kind, id: entryId } = found.entry;
  const wanted = { id: entryId, language: found.language, text: Form.parse(request.body ?? {}).text };
  const check = { by: `staff:${id}`, on: today(context.now()) };
  const confirm: OwnChange = (entries) => {
    const checked = checkTranslation(entries, wanted, check);
    return checked.kind === 'changed'
      ? { to: checked.entries, note: `checked ${entryId} in ${found.language}` }
      : { kind: checked.kind };
  };
  const done = await changeOwnTexts(context.store, kind, { by: check.by, at: context.now() }, confirm);
  if (done.kind === 'saved') return reply.redirect('/staff/translations?done=confirmed', 303);
  if (done.kind === 'missing') return sendMissing(context, reply);
  const again = (await find(context, request)) ?? found;
  return show(context, reply, 409, { ...again, me: id, faults: [wrong(done.kind)] });
};

interface Found {
  readonly entry: OwnEntry;
  readonly language: Language;
  readonly translation?: OwnTranslation;
}

const today = (now: Date): string => londonDate(now);
const wrong = (code: 'stale' | 'own' | NonNullable<ReturnType<typeof faultOfTranslation>>): Fault => ({
  field: code === 'stale' || code === 'own' ? 'confirm' : 'text',
  text: words('en', `staff-translations:fault.${code}`),
});
const addressOf = ({ kind, id }: { readonly kind: OwnKind; readonly id: string }, language: string): string =>
  `/staff/translations/${kind}/${id}/${language}`;

function stateOf({ translations, shipped }: OwnEntry, tag: Language): 'checked' | 'waiting' | 'missing' {
  const own = translations.find(({ language }) => language === tag);
  if (own !== undefined) return isChecked(own) ? 'checked' : 'waiting';
  return shipped.includes(tag) ? 'checked' : 'missing';
}

async function find({ store, now }: StaffContext, request: FastifyRequest): Promise<Found | undefined> {
  const { data } = Params.safeParse(request.params);
  const language = OTHERS.find((tag) => tag === data?.language);
  const entry = (await ownTexts(store, today(now()))).find(({ kind, id }) => kind === data?.kind && id === data.id);
  if (language === undefined || entry === undefined) return undefined;
  const translation = entry.translations.find((one) => one.language === language);
  return { entry, language, ...(translation === undefined ? {} : { translation }) };
}

async function show(
  { site, store }: StaffContext,
  reply: FastifyReply,
  status: number,
  shown: Found & { readonly me: string; readonly typed?: string; readonly faults: readonly Fault[] },
): Promise<FastifyReply> {
  const { entry, language, translation, me, faults, typed = translation?.text ?? '' } = shown;
  const names = await staffNames(store);
  const nameOf = (by: string): string => names.get(by.replace('staff:', '')) ?? words('en', 'staff-switch:left');
  const page = translationPage(site, {
    ...{ address: addressOf(entry, language), title: entry.title, english: entry.english, typed, faults },
    language: { tag: pageTag(language), name: packOf(language).english, direction: directionOf(language) },
    ...(translation === undefined ? {} : { now: inWords(translation, nameOf, me) }),
  });
  return sendPage(reply, status, page);
}

function inWords({ text, by, on, checkedBy, checkedOn }: OwnTranslation, nameOf: (by: string) => string, me: string) {
  const checked =
    checkedBy === undefined
      ? undefined
      : words('en', 'staff-translations:checked', { name: nameOf(checkedBy), day: dayInWords(checkedOn ?? on) });
  return {
    text,
    written: words('en', 'staff-translations:written', { name: nameOf(by), day: dayInWords(on) }),
    ...(checked === undefined ? {} : { checked }),
    isOwn: by === `staff:${me}`,
  };
}
