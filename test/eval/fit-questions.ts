import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { loadModels } from '../../bot/models.ts';
import { asks } from '../../bot/understand/acts/questions.ts';
import { languagesHeard } from '../../bot/language/languages-heard.ts';
import { loadGlossary } from '../../bot/understand/gloss/load-gloss.ts';
import { loadAskings } from '../../bot/understand/knowledge/askings-elsewhere.ts';
import { loadNearCards } from '../../bot/understand/knowledge/card-meanings.ts';
import { everyAsking } from '../../bot/understand/knowledge/every-asking.ts';
import { type CardWeights, type ReadQuestion, type Signs } from '../../bot/understand/knowledge/find-cards.ts';
import { isDoubt, readSignsOf, type ReadSigns } from '../../bot/understand/knowledge/find-cards-by.ts';
import { readIn, readInEnglish } from '../../bot/understand/knowledge/load-find-cards.ts';
import { bestOf, lowest, lowestOffered, offersFrom, parts, ranked, rounded, type Best } from './fit-cards.ts';
import { fitLogistic, type Example } from './fit-logistic.ts';
import { questionPhrases, questionsElsewhere, type QuestionElsewhere, type QuestionPhrase } from './phrase-sets.ts';
import { line, share } from './print.ts';

/*
 * Fits what each sign of a right card is worth, by words and by words and meaning, from which likelihood on a card answers,
 * and from which it is offered where none answers, on questions that stand among no card's ways of asking (the tune set),
 * for English and for what other languages say word for word in English. Writes bot/understand/knowledge/card-weights.json. To be run again when cards, their phrases or the encoder change.
 */
const MOST_WRONG = 0.02; // of all messages may be answered by a wrong card
const OUTRIGHT = 0.85; // what is told and not asked: of the English tune set nearly all below are wrong
const NEVER = 2; // in other languages, whose words are lost on the way

const root = path.resolve(import.meta.dirname, '../..');
const models = loadModels(root);
const nearCards = loadNearCards(root);
const english = readInEnglish(models.en.rankByWords);
const fitted = {
  en: fit(
    'English',
    readSignsOf(everyAsking(root, 'en'), nearCards),
    questionPhrases('tune').map((phrase) => ({ phrase, question: english(phrase.text) })),
    OUTRIGHT,
  ),
  elsewhere: fit(
    'other languages',
    readSignsOf(loadAskings(root, languagesHeard(root)), nearCards),
    questionsElsewhere()
      .filter(isSearched)
      .map((phrase) => {
        const gloss = loadGlossary(root, phrase.language).words;
        return { phrase, question: readIn({ gloss, rank: models.en.rankByWords })(phrase.text) };
      }),
    NEVER,
  ),
};
writeFileSync(path.join(root, 'bot/understand/knowledge/card-weights.json'), `${JSON.stringify(fitted, null, 2)}\n`);

/** What does not look like a question is not searched. */
function isSearched({ text, language }: QuestionElsewhere): boolean {
  return asks(text, false, models[language]?.speech);
}

interface Asked {
  readonly phrase: QuestionPhrase;
  readonly question: ReadQuestion;
}

interface Judged {
  readonly words: readonly Example[];
  readonly both: readonly Example[];
  readonly isAnswerable: boolean;
}

/** Fits the weights and where they count, and prints how the questions are answered that they were not fitted on. */
function fit(name: string, { byWords, byBoth }: ReadSigns, asked: readonly Asked[], outright: number): CardWeights {
  const judged = asked.map(({ phrase: { card, also }, question }): Judged => {
    const examples = (signs: readonly Signs[]): readonly Example[] =>
      signs.map(({ card: id, signs: one }) => ({ signs: one, isTrue: id === card || also.includes(id) }));
    const found = byWords(question);
    return { words: examples(found), both: examples(byBoth(question, found) ?? []), isAnswerable: card !== null };
  });
  const best = parts(judged).flatMap(({ kept, left }) => bestByOthers(kept, left));
  const sure = lowest(best, MOST_WRONG);
  const likely = lowestOffered(best, sure);
  const words = rounded(fitLogistic(judged.flatMap((one) => one.words)));
  const both = rounded(fitLogistic(judged.flatMap((one) => one.both)));
  print(name, best, { sure, likely });
  return { words, both, sure, likely, outright };
}

/** The likeliest card, and whether it was asked what the question means. */
type BestCard = Best & { readonly isAsked: boolean };

function bestByOthers(kept: readonly Judged[], left: readonly Judged[]): readonly BestCard[] {
  const words = fitLogistic(kept.flatMap((one) => one.words));
  const both = fitLogistic(kept.flatMap((one) => one.both));
  return left.map((one): BestCard => {
    const first = ranked(one.words, words);
    const isAsked = isDoubt(first[0]?.score ?? 0);
    return { ...bestOf(isAsked ? ranked(one.both, both) : first), isAsked, isAnswerable: one.isAnswerable };
  });
}

function print(name: string, best: readonly BestCard[], { sure, likely }: Pick<CardWeights, 'sure' | 'likely'>): void {
  const answerable = best.filter(({ isAnswerable }) => isAnswerable);
  const right = answerable.filter(({ score, isRight }) => score >= sure && isRight).length / answerable.length;
  const wrong = best.filter(({ score, isRight }) => score >= sure && !isRight).length / best.length;
  const first = answerable.filter(({ isRight }) => isRight).length / answerable.length;
  const offers = offersFrom(best, likely, sure);
  const helpful = offers.filter(({ isRight }) => isRight).length;
  const doubts = best.filter(({ isAsked }) => isAsked).length / best.length;
  line(`${name}: sure from ${String(sure)}, offered from ${String(likely)}`);
  line(`tune: cards are offered for ${String(offers.length)} questions, a right one among them for ${String(helpful)}`);
  line(`tune: right ${share(right)}, wrong ${share(wrong)}; the right card stands first for ${share(first)}`);
  line(`tune: what a question means is asked for ${share(doubts)}`);
}
