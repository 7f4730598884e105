import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { readConcepts } from '../../bot/understand/classifier/concepts.ts';
import { readFamilies } from '../../bot/understand/classifier/families.ts';
import { readGroups } from '../../bot/understand/classifier/groups.ts';
import { rank } from '../../bot/understand/classifier/rank.ts';
import { readTrainingTexts } from '../../bot/understand/classifier/training-texts.ts';
import { makeChance } from '../../scripts/train/chance.ts';
import { topicExamples } from '../../scripts/train/examples.ts';
import { trainModel } from '../../scripts/train/train-model.ts';
import { judgeTopics, type Judgement } from './judge-topics.ts';
import { trainNlpjs, type RankMessages } from './nlpjs-rank.ts';
import { withTypos } from './typos.ts';

/*
 * Our classifier beside nlp.js: both learn the same phrase files and are judged by the same messages, as they are and
 * with typos. Prints a table. The messages are the sealed ones, or with --tune those that thresholds are fitted on.
 */
const TYPOS = 0.08; // of the letters
const SEED = 2026;
const Message = z.object({ text: z.string(), topic: z.string(), also: z.array(z.string()).default([]) });
type Message = z.infer<typeof Message>;

const texts = readTrainingTexts(path.resolve(import.meta.dirname, '../../locales/en'));
const examples = topicExamples(texts.phrases);
const set = process.argv.includes('--tune') ? 'tune' : 'sealed';
const messages = readMessages(path.join(import.meta.dirname, set, 'topics.jsonl'));
const chance = makeChance(SEED);
const misspelt = messages.map((message) => ({ ...message, text: withTypos(message.text, TYPOS, chance) }));

interface Result {
  readonly plain: Judgement;
  readonly typed: Judgement;
  readonly training: number; // seconds
  readonly time: number; // microseconds a message
}

print(
  `${examples.length} phrases learnt, ${messages.length} messages of the ${set} set, typos in 8 % of the letters\n`,
);
const ours = await measure(trainOurs);
const nlpjs = await measure(() => trainNlpjs(examples));
print(row('', 'ours', 'nlp.js', ''));
compare('macro F1', ({ plain }) => plain.macroF1);
compare('macro F1 with typos', ({ typed }) => typed.macroF1);
compare('lost to typos', ({ plain, typed }) => plain.macroF1 - typed.macroF1);
compare('accuracy', ({ plain }) => plain.accuracy);
compare('accuracy with typos', ({ typed }) => typed.accuracy);
compare('out of scope (AUROC)', ({ plain }) => plain.outOfScope);
compare('out of scope with typos', ({ typed }) => typed.outOfScope);
print(row('microseconds a message', ours.time.toFixed(0), nlpjs.time.toFixed(0), ratio(nlpjs.time, ours.time)));
print(
  row('seconds to train', ours.training.toFixed(1), nlpjs.training.toFixed(1), ratio(nlpjs.training, ours.training)),
);

async function trainOurs(): Promise<RankMessages> {
  const lexicon = {
    families: readFamilies(texts.families),
    groups: readGroups(texts.groups),
    concepts: readConcepts(texts.concepts),
  };
  const { model } = trainModel({ examples, ...lexicon, link: 'one', trainedFrom: '' });
  return async (asked) => asked.map((text) => rank(model, text).map(({ label, score }) => ({ topic: label, score })));
}

async function measure(train: () => Promise<RankMessages>): Promise<Result> {
  const start = performance.now();
  const rankMessages = await train();
  const trained = performance.now();
  const typed = await judge(misspelt, rankMessages); // first, so that the timed ones find warm code
  const warm = performance.now();
  const plain = await judge(messages, rankMessages);
  const time = (1000 * (performance.now() - warm)) / messages.length;
  return { plain, typed, training: (trained - start) / 1000, time };
}

async function judge(asked: readonly Message[], rankMessages: RankMessages): Promise<Judgement> {
  const ranks = await rankMessages(asked.map(({ text }) => text));
  return judgeTopics(asked.map(({ topic, also }, at) => ({ topic, also, ranks: ranks[at] ?? [] })));
}

function compare(name: string, figure: (result: Result) => number): void {
  const percent = (result: Result): string => `${(100 * figure(result)).toFixed(1)} %`;
  const ahead = 100 * (figure(ours) - figure(nlpjs));
  print(row(name, percent(ours), percent(nlpjs), `${ahead >= 0 ? '+' : ''}${ahead.toFixed(1)} points`));
}

function ratio(theirs: number, own: number): string {
  return `x ${(theirs / own).toFixed(1)}`;
}

function row(name: string, own: string, theirs: string, difference: string): string {
  return `${name.padEnd(26)}${own.padStart(10)}${theirs.padStart(10)}${difference.padStart(16)}`;
}

function readMessages(file: string): readonly Message[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => Message.parse(JSON.parse(line)));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
