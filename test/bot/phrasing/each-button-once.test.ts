import * as fc from 'fast-check';

import { eachButtonOnce } from '../../../bot/phrasing/each-button-once.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { NEED_IDS } from '../../../dialogs/needs.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import type { Say } from '../../../locales/say.ts';
import { createTestBot, startTalk, type Talk } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

const says = fc.array(
  fc
    .array(fc.constantFrom('do:need:stalking', 'do:safe', 'kind=noise', 'do:begin:report-asb'), { maxLength: 4 })
    .map((codes): Say => ({ key: 'guide:end', choices: codes.map((code) => ({ code, label: 'guide:other-help' })) })),
  { maxLength: 5 },
);
const codesOf = (all: readonly Say[]): readonly string[] =>
  all.flatMap(({ choices = [] }) => choices.map(({ code }) => code));

const answersOf = (all: readonly Say[]): readonly string[] => codesOf(all).filter((code) => code.includes('='));
const withoutAnswers = (say: Say | undefined): number =>
  new Set(codesOf(say === undefined ? [] : [say]).filter((code) => !code.includes('='))).size;

it('keeps every button once, loses none and leaves no message out', () => {
  fc.assert(
    fc.property(says, (said) => {
      const once = eachButtonOnce(said);
      expect(codesOf(once).toSorted()).toEqual([...new Set(codesOf(said))].toSorted());
      expect(once.map(({ key }) => key)).toEqual(said.map(({ key }) => key));
      expect(answersOf(once.slice(-1))).toEqual([...new Set(answersOf(said.slice(-1)))]);
      expect(codesOf(once.slice(0, 1)).length).toBeGreaterThanOrEqual(said.length > 1 ? withoutAnswers(said[0]) : 0);
    }),
  );
});

describe('no reply has two buttons that do the same', () => {
  const opened = storeForTests();

  const begun = (): Promise<Talk> => startTalk(createTestBot(opened.store));
  const twice = (codes: readonly string[]): readonly string[] => codes.filter((code, at) => codes.indexOf(code) !== at);
  const MENUS = TOPICS.filter(({ kind }) => kind === 'guide').flatMap(({ id, steps }) =>
    steps.flatMap(({ answer, field }) =>
      field === `${id}.more` && answer.kind === 'choice' ? answer.options.map(({ code }) => `${field}=${code}`) : [],
    ),
  );

  it.each([
    ...NEED_IDS.map((need) => `do:need:${need}`),
    ...shippedContent().knowledge.cards.map(({ id }) => `do:question:${id}`),
    ...MENUS,
  ])('%s', async (code) => {
    expect(twice((await (await begun()).press(code)).codes)).toEqual([]);
  });

  it.each([
    'my husband hits me and we will be homeless',
    'can i be rehoused if i leave my abusive partner',
    'my ex put spyware on my phone and follows me',
    'i want new locks because my ex broke in',
  ])('%s', async (said) => {
    expect(twice((await (await begun()).say(said)).codes)).toEqual([]);
  });
});
