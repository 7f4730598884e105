import { z } from 'zod';

import { isCopyKey, type CopyKey } from '../locales/index.ts';
import type { Choice, Say } from '../locales/say.ts';
import { choiceSchema, PlaceSchema, WordsSchema } from './answer-schemas.ts';
import { NUMBERS } from './numbers.ts';
import { valueOf } from './slots.ts';
import type { Answer, Facts, Field, Option, Progress, Slots, Step, Topic, TopicId } from './topic.ts';

/** A question of a guide. Its words are `<guide>:<field>.ask`, `.retry`, `.why`, `.label`, and `.<code>` for each option. */
export interface GuideQuestion {
  readonly field: Field; // unique across topics
  readonly answer: 'yes-no' | 'words' | 'place' | readonly string[]; // codes: one of them
  readonly listens?: true; // may be read from any message
  readonly onlyIf?: (slots: Slots, facts: Facts) => boolean;
}

/** One thing to tell. Its words are `<guide>:pages.<id>.label` for its button and `.text` for what is told. */
export interface Page {
  readonly id: string;
  readonly services?: readonly string[] | ((slots: Slots, facts: Facts) => readonly string[]); // ids in the register
  readonly urgent?: true;
  readonly onlyIf?: (slots: Slots, facts: Facts) => boolean;
  readonly under?: string; // offered once that page was told
  readonly starts?: readonly Choice[]; // what can be begun from here
}

/** Help with one need, as data: a few honest questions, then pages, those that everyone there needs first. Every function is pure. */
export interface Guide {
  readonly id: TopicId;
  readonly protects?: true;
  readonly questions: readonly GuideQuestion[];
  readonly pages: readonly Page[];
  /** Pages told unasked once the questions are answered, in order. */
  readonly tells: (slots: Slots, facts: Facts) => readonly string[];
  /** What is said right after an answer. */
  readonly remark?: (field: Field, slots: Slots, facts: Facts) => readonly Say[];
}

const MOST_OFFERED = 6; // more buttons than that are not read
const AGAIN: readonly Choice[] = [
  { code: 'do:begin:report-asb', label: 'answers:start.report-asb' },
  { code: 'do:help', label: 'guide:other-help' },
];

/** Makes a topic of a guide: its questions, then the pages for as long as the resident wants another one. */
export function guideTopic(guide: Guide): Topic {
  const steps = [...guide.questions.map((question) => stepOf(guide, question)), moreStep(guide)];
  return {
    id: guide.id,
    kind: 'guide',
    ...(guide.protects === true ? { protects: true } : {}),
    formVersion: 1,
    form: z.object(Object.fromEntries(steps.map(({ field, answer }) => [field, schemaOf(answer)]))),
    steps,
    opening: () => [{ key: key(`${guide.id}:opening`), params: NUMBERS }],
    tells: guide.tells,
    page: (id, slots, facts) => pageSays(guide, id, slots, facts),
    remark: (field, slots, facts) =>
      field === moreField(guide)
        ? pageSays(guide, String(valueOf(slots, field)), slots, facts)
        : (guide.remark?.(field, slots, facts) ?? []),
    finish: () => ({ kind: 'done', outcome: { kind: 'helped' }, say: [{ key: 'guide:end', choices: AGAIN }] }),
  };
}

function stepOf(guide: Guide, { field, answer, listens, onlyIf }: GuideQuestion): Step {
  const words = `${guide.id}:${field}`;
  return {
    field,
    answer: answerOf(answer, words),
    ask: key(`${words}.ask`),
    retry: key(`${words}.retry`),
    why: key(`${words}.why`),
    label: key(`${words}.label`),
    skippable: true,
    listens: listens === true,
    ...(onlyIf === undefined ? {} : { onlyIf }),
  };
}

function answerOf(answer: GuideQuestion['answer'], words: string): Answer {
  if (typeof answer === 'string') return { kind: answer };
  return { kind: 'choice', options: answer.map((code): Option => ({ code, label: key(`${words}.${code}`) })) };
}

function schemaOf(answer: Answer): z.ZodType {
  switch (answer.kind) {
    case 'yes-no':
      return z.boolean();
    case 'choice':
      return choiceSchema(answer.options);
    case 'place':
      return PlaceSchema;
    default:
      return WordsSchema;
  }
}

/** The question after which nothing else comes: what more would help, until that is all. */
function moreStep(guide: Guide): Step {
  return {
    field: moreField(guide),
    answer: {
      kind: 'choice',
      options: guide.pages.map(({ id }) => ({ code: id, label: pageKey(guide, id, 'label') })),
    },
    again: true,
    offers: (progress, facts) => offered(guide, progress, facts),
    ask: 'guide:more.ask',
    retry: 'guide:more.retry',
    why: 'guide:more.why',
    label: 'guide:more.label',
    skippable: true,
    skipLabel: 'guide:more.enough',
    listens: false,
  };
}

/** The field in which a guide hears which page is wanted. */
export function moreField({ id }: Pick<Guide, 'id'>): Field {
  return `${id}.more`;
}

/** What was not told yet: what belongs to the page told last first, then the rest in its order. */
function offered({ pages }: Guide, { slots, told }: Progress, facts: Facts): readonly string[] {
  const last = told.at(-1);
  const open = pages.filter(
    ({ id, under, onlyIf }) =>
      !told.includes(id) && (under === undefined || told.includes(under)) && (onlyIf?.(slots, facts) ?? true),
  );
  const [next, others] = [open.filter(({ under }) => under === last && last !== undefined), open];
  return [...new Set([...next, ...others].map(({ id }) => id))].slice(0, MOST_OFFERED);
}

function pageSays(guide: Guide, id: string, slots: Slots, facts: Facts): readonly Say[] {
  const page = guide.pages.find((candidate) => candidate.id === id);
  if (page === undefined) return [];
  const { services = [], starts, urgent } = page;
  const ids = typeof services === 'function' ? services(slots, facts) : services;
  return [
    {
      key: pageKey(guide, id, 'text'),
      params: NUMBERS,
      ...(starts === undefined ? {} : { choices: starts }),
      ...(ids.length === 0 ? {} : { card: { kind: 'services', services: ids, urgent: urgent === true } }),
    },
  ];
}

function pageKey({ id }: Guide, page: string, leaf: 'label' | 'text'): CopyKey {
  return key(`${id}:pages.${page}.${leaf}`);
}

function key(name: string): CopyKey {
  if (!isCopyKey(name)) throw new MissingWordsError(name);
  return name;
}

/** A guide names words that the English pack does not have; found when its module is loaded. */
export class MissingWordsError extends Error {
  override readonly name = 'MissingWordsError';
  constructor(name: string) {
    super(`There are no words for ${name}`);
  }
}
