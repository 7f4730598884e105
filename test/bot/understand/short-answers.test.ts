import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import type { Step } from '../../../dialogs/step.ts';
import { LANGUAGES, type Language } from '../../../locales/index.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { FACTS } from './scene.ts';

/*
 * What residents answer in a word or two to a question with options, in each language, and the option that it is: lines of
 * short-answers/<language>.txt, `field <tab> code <tab> answer`. A code is `yes` or `no` where the question is one of yes or
 * no, several codes with `+` where several are meant, or an act (`skip`, `dont-know`).
 */
const FOLDER = path.join(import.meta.dirname, 'short-answers');
const TAGS = readdirSync(FOLDER).flatMap((file) => LANGUAGES.filter((tag) => fileOf(tag) === file));

function fileOf(tag: Language): string {
  return `${tag.toLowerCase()}.txt`;
}

interface Line {
  readonly field: string;
  readonly code: string;
  readonly answer: string;
}

function linesOf(tag: Language): readonly Line[] {
  return readFileSync(path.join(FOLDER, fileOf(tag)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [field = '', code = '', answer = ''] = line.split('\t');
      return { field, code, answer };
    });
}

/** What the answer was read as: the codes of its options, or of an act that answers nothing. */
function readIn(language: Language, { field, answer }: Line): readonly string[] {
  const topic = TOPICS.find(({ steps }) => steps.some((step) => step.field === field));
  const asked: Step | undefined = topic?.steps.find((step) => step.field === field);
  if (topic === undefined || asked === undefined) throw new Error(`No question is called ${field}`);
  const heard = understand(
    { text: answer, choices: [] },
    { steps: topic.steps, asked, facts: FACTS, language, ...modelsFor(TEST_MODELS, language) },
  );
  const value = heard.values[field]?.value;
  const pressed = heard.choices.map((choice) => choice.replace(`${field}=`, ''));
  return [[value ?? []].flat().map(asCode), pressed, heard.act === 'answer' ? [] : [heard.act]].flat();
}

function asCode(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

describe.each(TAGS)('short answers in %s', (tag) => {
  it.each(linesOf(tag))('$field: $answer', (line) => {
    expect(readIn(tag, line).toSorted()).toEqual(line.code.split('+').toSorted());
  });
});
