import type { ShippedContent } from '../../content/shipped.ts';
import { topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { sentFields } from '../../dialogs/sent-fields.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { ReportField } from '../../dialogs/outcome.ts';
import { isCopyKey, words } from '../../locales/index.ts';
import { caseRow, type CaseSheetRow } from '../reports/case-sheet.ts';
import { gatherFacts } from '../gather-facts.ts';
import { readMemory, type Memory } from '../memory.ts';

/** What the assistant has asked and been told in one open topic. */
export interface DeskTopic {
  readonly topic: string; // in words
  readonly asked?: string; // the open question, by its label
  readonly rows: readonly CaseSheetRow[];
}

/** The unfinished answers of a conversation as staff read them. Nobody said how to be contacted where `safeContact` is empty: then nobody is. */
export interface DeskSheet {
  readonly who?: string;
  readonly topics: readonly DeskTopic[]; // the one being talked about last comes first
  readonly safeContact: readonly CaseSheetRow[];
}

const CONTACT = 'contact';
const NAME = 'contact-name';

/** Reads the sealed state of a conversation, of any version, for staff. Never throws: what can't be read is left out. */
export function deskSheet(dialog: unknown, content: ShippedContent, now: Date): DeskSheet {
  const facts = gatherFacts(content, now);
  const open = readMemory(dialog)
    .stack.toReversed()
    .map((entry) => ({ id: entry.id, fields: fieldsOf(entry, facts), asked: askedOf(entry) }));
  const contact = open.flatMap(({ fields }) => fields.filter(isContact));
  const name = contact.find(({ field }) => field === NAME);
  return {
    ...(name === undefined ? {} : { who: name.words }),
    topics: open.map(({ id, fields, asked }) => ({
      topic: topicName(id),
      ...(asked === undefined ? {} : { asked: words('en', asked) }),
      rows: fields.filter((field) => !isContact(field)).map((field) => caseRow(field, 'en', facts.directory)),
    })),
    safeContact: contact.map((field) => caseRow(field, 'en', facts.directory)),
  };
}

type OpenTopic = Memory['stack'][number];

function fieldsOf({ id, state }: OpenTopic, facts: Facts): readonly ReportField[] {
  const topic = topicById(id);
  return sentFields(topic.steps, readProgress(topic, state).slots, facts);
}

function askedOf({ id, state }: OpenTopic) {
  const topic = topicById(id);
  const { asked } = readProgress(topic, state);
  return topic.steps.find(({ field }) => field === asked)?.label;
}

const isContact = ({ field }: Pick<ReportField, 'field'>): boolean =>
  field === CONTACT || field.startsWith(`${CONTACT}-`);

/** The name of a topic or need as staff read it; its code where it has none. */
export function topicName(id: string): string {
  const keys = [`desk:topics.${id}`, `answers:need.${id}`, `staff:records.${id}`];
  const key = keys.find(isCopyKey);
  return key !== undefined && isCopyKey(key) ? words('en', key) : id;
}
