import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { loadModels, loadTellLanguage } from '../../bot/models.ts';
import { loadScreen } from '../../bot/screen/load-screen.ts';
import { readSlots } from '../../bot/understand/slots/read-slots.ts';
import { understand } from '../../bot/understand/understand.ts';
import { DANGER_KINDS } from '../../content/danger-cards.ts';
import { shippedContent } from '../../content/shipped.ts';
import { TOPICS } from '../../dialogs/index.ts';
import type { Share } from './binomial-bounds.ts';
import { heading, line, share, table } from './print.ts';
import {
  actPhrases,
  everyPhrase,
  folderOf,
  guidePhrases,
  LABELLED_AT,
  questionPhrases,
  scamPhrases,
  SETS,
  slotPhrases,
  topicPhrases,
  type SetName,
} from './phrase-sets.ts';
import { scoreActs } from './score-acts.ts';
import { printDangerScore, scoreDanger } from './score-danger.ts';
import { printGuideScores, scoreInGuides } from './score-in-guides.ts';
import { printQuestionScores, scoreQuestions } from './score-questions.ts';
import { scoreLanguage } from './score-language.ts';
import { languagesWithSets, scoreOtherLanguage } from './score-other-language.ts';
import { scoreScams } from './score-scam.ts';
import { scoreSlots } from './score-slots.ts';
import { scoreTopics, type TopicScores } from './score-topics.ts';
import type { LabelScore } from './scores.ts';

/*
 * How well messages are understood, on phrases that trained nothing: `npm run eval`. Prints tables, writes every figure to
 * build/eval/figures.json, and fails when one has fallen by more than a point below test/eval/figures.json.
 *   tune      judges the set that fits thresholds instead of the sealed one, and compares nothing
 *   --accept  keeps today's figures as those to compare with
 */
type Figures = Readonly<Record<string, number>>; // shares of 0 to 1; more is better

const root = path.resolve(import.meta.dirname, '../..');
const KEPT = path.join(import.meta.dirname, 'figures.json');
const MOST_FALLEN = 0.01;

const words = process.argv.slice(2);
const set: SetName = SETS.find((name) => words.includes(name)) ?? 'sealed';
const models = loadModels(root);
const screen = loadScreen(root);
const tellLanguage = loadTellLanguage(root);

const figures: Figures = {
  ...danger(),
  ...topics(),
  ...slots(),
  ...acts(),
  ...questions(),
  ...(await inGuides()),
  ...languages(),
  ...scams(),
  ...otherLanguages(),
};
times();
await keep(path.join(root, 'build/eval/figures.json'), figures);
if (words.includes('--accept')) await keep(KEPT, figures);
else if (set === 'sealed') compare(figures);

function danger(): Figures {
  const score = scoreDanger(screen, folderOf(set));
  heading(`Danger (${set}): found by kind, with exact 95 % bounds`);
  line(printDangerScore(score));
  const kinds = DANGER_KINDS.map((kind) => [`danger ${kind} recall`, score.found[kind].share] as const);
  return {
    ...Object.fromEntries(kinds),
    'danger any help': score.anyHelp.share,
    'harmless left alone': 1 - score.falseAlarms.share,
  };
}

function slots(): Figures {
  const { byName, micro } = scoreSlots(slotPhrases(set));
  heading(`Values (${set})`);
  table(['value', 'precision', 'recall', 'F1', 'count'], [...byName, micro].map(rowOf));
  return { 'values micro F1': micro.f1 };
}

function acts(): Figures {
  const { byAct, macroF1 } = scoreActs(actPhrases(set), models.en);
  heading(`Acts (${set})`);
  table(['act', 'precision', 'recall', 'F1', 'count'], byAct.map(rowOf));
  line(`macro F1 ${share(macroF1)}`);
  return { 'acts macro F1': macroF1 };
}

function questions(): Figures {
  const scores = scoreQuestions(questionPhrases(set), models.en);
  heading(`Questions (${set}), with exact 95 % bounds`);
  printQuestionScores(scores);
  return {
    'questions answered rightly': scores.right.share,
    'questions answered rightly or offered the right card': scores.helped.share,
    'questions not answered wrongly': 1 - scores.wrong.share,
    'questions left alone': scores.leftAlone.share,
  };
}

async function inGuides(): Promise<Figures> {
  const scores = await scoreInGuides(guidePhrases(set), models.en);
  heading(`Said in open guides (${set}), with exact 95 % bounds`);
  printGuideScores(scores);
  return {
    'in guides answered rightly': scores.right.share,
    'in guides answered rightly or offered a right one': scores.helped.share,
    'in guides not answered wrongly': 1 - scores.wrong.share,
    'in guides left alone': scores.leftAlone.share,
    'in guides taken as told': scores.taken.share,
  };
}

function languages(): Figures {
  const scores = scoreLanguage(set);
  heading(`Language of a message (${set})`);
  line(
    `${String(scores.messages)} messages: ${share(scores.sure)} told surely, ${share(scores.accuracy)} of those rightly`,
  );
  line(`English messages of the other sets: ${share(scores.english.sure)} surely English`);
  return { 'language told surely': scores.sure, 'language told rightly': scores.accuracy };
}

function scams(): Figures {
  const { found, falseAlarms, foundByVoice, alarmsByKind } = scoreScams(scamPhrases(set));
  heading(`Scams that were pasted or told of (${set}), with exact 95 % bounds`);
  for (const [voice, share] of foundByVoice) line(shareLine(`  ${voice}: found`, share));
  line(shareLine('scams: called suspicious', found));
  for (const [kind, share] of alarmsByKind) line(shareLine(`  ${kind}: called suspicious`, share));
  line(shareLine('genuine: called suspicious', falseAlarms));
  return { 'scams found': found.share, 'genuine messages left alone': 1 - falseAlarms.share };
}

/** Each language beside English that has a set of its own (see README.md). */
function otherLanguages(): Figures {
  const each = languagesWithSets().map((language) => {
    const score = scoreOtherLanguage(language, screen, (models[language] ?? models.en).rank);
    heading(`${language}, with exact 95 % bounds`);
    line(shareLine('dangers: some help shown', score.help));
    for (const [form, found] of score.helpByForm) line(shareLine(`  ${form}`, found));
    line(shareLine('dangers: the kind found', score.kind));
    line(shareLine('dangers: a card at once', score.card));
    line(shareLine('harmless: something shown', score.falseAlarms));
    line(`topics: macro F1 ${share(score.macroF1)}`);
    for (const [form, right] of score.rightByForm) line(shareLine(`  ${form}: topic right`, right));
    return {
      [`${language} danger any help`]: score.help.share,
      [`${language} harmless left alone`]: 1 - score.falseAlarms.share,
      [`${language} topics macro F1`]: score.macroF1,
    };
  });
  return Object.assign({}, ...each) as Figures;
}

function shareLine(name: string, { part, whole, share: value, low, high }: Share): string {
  return `${name.padEnd(34)} ${String(part).padStart(4)} of ${String(whole).padEnd(4)} ${share(value)} (${share(low)} to ${share(high)})`;
}

/** How long one message takes, whole and by part: no figure to compare, since machines differ. */
function times(): void {
  const texts = everyPhrase(set).map(({ text }) => text);
  const facts = { now: LABELLED_AT, ...shippedContent() };
  const steps = TOPICS.flatMap((topic) => topic.steps);
  const parts: readonly (readonly [string, (text: string) => unknown])[] = [
    ['danger screen', screen],
    [
      'topic, act and answers',
      (text) => understand({ text, choices: [] }, { steps, facts, language: 'en', ...models.en }),
    ],
    ['values', (text) => readSlots(text, facts)],
    ['language', tellLanguage],
  ];
  heading(`Time a message (${String(texts.length)} messages of all lengths)`);
  for (const [name, read] of parts) {
    const start = performance.now();
    for (const text of texts) read(text);
    line(`${name.padEnd(24)} ${((performance.now() - start) / texts.length).toFixed(3)} ms`);
  }
}

function topics(): Figures {
  const scores = scoreTopics(topicPhrases(set), models.en.rank);
  heading(`Topics of first messages (${set})`);
  table(['topic', 'precision', 'recall', 'F1', 'phrases'], scores.byTopic.map(rowOf));
  line(
    `macro F1 ${share(scores.macroF1)}, right ${share(scores.accuracy)}, out of scope AUROC ${share(scores.outOfScope)}`,
  );
  line(`most confused: ${confusions(scores)}`);
  return { 'topics macro F1': scores.macroF1, 'topics out-of-scope AUROC': scores.outOfScope };
}

function rowOf({ label, precision, recall, f1, count }: LabelScore): readonly string[] {
  return [label, share(precision), share(recall), share(f1), String(count)];
}

function confusions({ confusions: all }: TopicScores): string {
  return all.slice(0, 12).map(({ topic, as, count }) => `${topic} as ${as} ${String(count)}`).join('; '); // prettier-ignore
}

/** Says which figures have fallen, and fails when any has. */
function compare(now: Figures): void {
  if (!existsSync(KEPT)) throw new Error('There are no figures to compare with: npm run eval -- --accept keeps today\'s.'); // prettier-ignore
  const before = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(KEPT, 'utf8')));
  const fallen = Object.entries(before).filter(([name, value]) => (now[name] ?? 0) < value - MOST_FALLEN);
  heading('Compared with the figures that were kept');
  for (const [name, value] of fallen) line(`FALLEN ${name}: ${share(value)} -> ${share(now[name] ?? 0)}`);
  line(fallen.length === 0 ? 'None has fallen by more than a point.' : `${String(fallen.length)} have fallen.`);
  process.exitCode = fallen.length === 0 ? 0 : 1;
}

async function keep(file: string, values: Figures): Promise<void> {
  const rounded = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(4))]));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(rounded, null, 2)}\n`);
}
