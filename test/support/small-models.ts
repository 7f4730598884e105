import { ANY_DANGER } from '../../bot/screen/detector.ts';
import { readConcepts } from '../../bot/understand/classifier/concepts.ts';
import { readFamilies } from '../../bot/understand/classifier/families.ts';
import { readGroups } from '../../bot/understand/classifier/groups.ts';
import type { LinearModel } from '../../bot/understand/classifier/linear-model.ts';
import type { Example } from '../../scripts/train/example.ts';
import { trainModel } from '../../scripts/train/train-model.ts';

const TOPICS = {
  bins: `when is my brown bin collected; my bin was not emptied; bin day this week; the bin lorry missed our road;
    where do i put the recycling bin; order a new green bin; my bin is cracked; is it brown bin or black bin tomorrow`,
  noise: `music thumping through the wall; their dog barks all night; loud party next door again; the alarm keeps ringing;
    drilling at midnight; he plays drums until two; so much noise i cannot sleep; shouting and loud music every weekend`,
  none: `what is the weather like; tell me a joke; who won the match; recipe for a sponge cake; sing me a song;
    how tall is everest; is it raining in spain; what film is on;
    tell me a story; tell me about space; weather in rome; what will the weather be`,
};
const DANGERS = {
  'domestic-abuse': `my husband hits me; he checks my phone and takes my money; my partner will not let me see my mum;
    she pushed me down and locked me in; i am scared of my boyfriend when he is angry; he slapped me again last night;
    my wife punches me; he says nobody would believe me`,
  'self-harm': `i want to end it all; i do not want to be alive; i keep cutting myself; everyone would be better off without me;
    i have written my goodbye letter; i want to go to sleep and never wake up; i hurt myself when it gets bad; i cannot go on living`,
};

const REST = { families: readFamilies(''), groups: readGroups(''), concepts: readConcepts(''), trainedFrom: 'small' };

/** A topic model of three labels, trained from a few phrases. */
export function smallTopicModel(): LinearModel {
  return trainModel({ examples: examplesOf(TOPICS), link: 'one', ...REST }).model;
}

/** A detector of two kinds of danger, trained from a few phrases. */
export function smallDangerModel(): LinearModel {
  const harmless = Object.values(TOPICS).flatMap(phrases);
  const dangers = examplesOf(DANGERS).map(({ text, labels }) => ({ text, labels: [...labels, ANY_DANGER] }));
  const examples = [...dangers, ...harmless.map((text) => ({ text, labels: [] }))];
  return trainModel({ examples, link: 'any', ...REST }).model;
}

function examplesOf(phrasesOf: Readonly<Record<string, string>>): readonly Example[] {
  return Object.entries(phrasesOf).flatMap(([label, list]) => phrases(list).map((text) => ({ text, labels: [label] })));
}

function phrases(list: string): readonly string[] {
  return list.split(';').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
