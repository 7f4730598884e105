import { topicById } from '../../../dialogs/index.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { TOPIC_IDS } from '../../../dialogs/topic-ids.ts';
import type { Topic } from '../../../dialogs/topic.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import type { Understanding } from '../understanding.ts';
import { hearContact } from './hear-contact.ts';

const BEGIN = 'do:begin:';
const REACHED_BY = ['contact-phone', 'contact-email'] as const;
const WANTED = { value: 'contact', words: '' } as const;

/** The button of the request that a page has just offered, where a message tells how to be reached: a number, an address. */
export function contactOffered(text: string, context: Understanding): string | undefined {
  const { asked, offered = [] } = context;
  if (asked === undefined || !isMenu(asked)) return undefined;
  const codes = offered.map(({ code }) => code);
  return codes.find((code) => Object.keys(contactFor([code], text, context)).length > 0);
}

/** What is told of a safe contact in the words that begin a request; nothing where no number or address is. */
export function contactFor(choices: readonly string[], text: string, context: Understanding): Heard['values'] {
  const topic = requestOf(choices);
  const contact = topic?.steps.find(({ set }) => set === CONTACT_SET);
  if (topic === undefined || contact === undefined || text === '') return {};
  const values = hearContact(text, { ...context, steps: topic.steps, asked: contact })?.values ?? {};
  const isReached = REACHED_BY.some((field) => Object.hasOwn(values, field));
  return isReached ? { [contact.field]: { ...WANTED, words: text }, ...values } : {};
}

function requestOf(choices: readonly string[]): Topic | undefined {
  const id = TOPIC_IDS.find((one) => choices.includes(`${BEGIN}${one}`));
  const topic = id === undefined ? undefined : topicById(id);
  return topic?.kind === 'form' && topic.isReport !== true ? topic : undefined;
}
