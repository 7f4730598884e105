import { numberOf, servicesToShow, shownContacts, type Service } from '../../../../content/directory.ts';
import { fillSlots, wordingOf, type QuickSlot, type ReviewedReply } from '../../../../content/quick-replies.ts';
import { londonDate } from '../../../../content/london-clock.ts';
import { questionsToSend } from '../../../../bot/desk/ask-for-staff.ts';
import { gatherFacts } from '../../../../bot/gather-facts.ts';
import { phraseHours } from '../../../../bot/phrasing/phrase-hours.ts';
import { languageOf, words, type Language } from '../../../../locales/index.ts';
import { reportsOfConversation } from '../../../../store/reports/conversation-reports.ts';
import { loadSnapshot } from '../../../../store/conversations.ts';
import { openHandoffOf } from '../../../../store/handoffs/handoffs.ts';
import type { FormQuestion, OfferedService, QuickReply } from '../../../../web/pages/staff/desk-data.ts';
import type { DeskContext } from './desk-context.ts';
import { conversationParam, type DeskHandler } from './desk-replies.ts';

/** What can be sent with a press: reviewed replies with their places filled, first those of the topic, and the services. */
export const offers: DeskHandler = async (context, request, reply, member) => {
  const { store, content, now } = context;
  const id = conversationParam(request);
  const [handoff, references, snapshot] = await Promise.all([
    openHandoffOf(store, id),
    reportsOfConversation(store, id),
    loadSnapshot(store, id),
  ]);
  const language = languageOf(handoff?.language);
  const values = slotValues(context, member.name, references[0]);
  const fits = ({ topics }: ReviewedReply): boolean => handoff?.topic !== undefined && topics.includes(handoff.topic);
  const ordered = content.quickReplies.toSorted((one, other) => Number(fits(other)) - Number(fits(one)));
  const today = londonDate(now());
  const { directory } = content;
  const services = servicesToShow(
    directory,
    directory.services.map(({ id: service }) => service),
    today,
  );
  return reply.send({
    replies: ordered.map((one) => filled(one, language, values)),
    services: services.map(offered).filter(({ contacts }) => contacts.length > 0),
    questions: snapshot === undefined ? [] : questionsToSend(snapshot, gatherFacts(content, now())).map(asQuestion),
  });
};

function asQuestion({ field, label }: ReturnType<typeof questionsToSend>[number]): FormQuestion {
  return { field, label: words('en', label) };
}

type Values = Readonly<Partial<Record<QuickSlot, string>>>;

/** What is known now; a place that nothing fills yet stays empty for whoever sends the words. */
function slotValues({ content }: DeskContext, staff: string, reference: string | undefined): Values {
  const { directory, partnership } = content;
  const hours = phraseHours(partnership.officeHours, 'en');
  return {
    staff,
    emergency: numberOf(directory, 'emergency-999'),
    police: numberOf(directory, 'police-101'),
    council: partnership.council.name,
    ...(reference === undefined ? {} : { reference }),
    ...(hours === undefined ? {} : { hours }),
  };
}

const UNFILLED = '____';

function filled(reply: ReviewedReply, wanted: Language, values: Values): QuickReply {
  const { text, language } = wordingOf(reply, wanted);
  const { id, title, topics } = reply;
  const common = { id, title, topics, text: fillSlots(text, values, UNFILLED), language };
  if (language === 'en') return common;
  return { ...common, english: fillSlots(wordingOf(reply, 'en').text, values, UNFILLED) };
}

function offered(service: Service): OfferedService {
  const contacts = shownContacts(service).flatMap((contact) => ('number' in contact ? [contact.number] : []));
  return { id: service.id, name: service.name, contacts };
}
