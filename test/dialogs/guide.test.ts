import { advance, begin } from '../../dialogs/advance.ts';
import { guideTopic, moreField } from '../../dialogs/guide.ts';
import { FURTHER } from '../../dialogs/guide-menu.ts';
import { EVERY_STEP, TOPICS } from '../../dialogs/index.ts';
import { MissingWordsError } from '../../dialogs/named-step.ts';
import { hateCrime } from '../../dialogs/hate-crime/topic.ts';
import type { Topic } from '../../dialogs/topic.ts';
import { serviceById } from '../../content/directory.ts';
import { optionsOf } from '../../dialogs/quick-answers.ts';
import { FACTS, heard, keys, outcomeOf, press, progressOf, say } from './support.ts';

const GUIDES = TOPICS.filter(({ kind }) => kind === 'guide').map((topic) => [topic.id, topic] as const);
const pagesOf = (topic: Topic): readonly string[] => {
  const more = topic.steps.find(({ field }) => field === moreField(topic));
  const codes = more === undefined ? [] : optionsOf(more, FACTS).map(({ code }) => code);
  return codes.filter((code) => !FURTHER.some((further) => further.code === code));
};

describe('a guide', () => {
  const opened = begin(hateCrime, heard(), FACTS);
  const pressed = (...codes: readonly string[]) =>
    codes.reduce((before, code) => advance(hateCrime, progressOf(before), press(code), FACTS), opened);
  const answered = pressed('hate-when=over', 'hate-who=me', 'hate-about=race');

  it('opens with kind words and its first question', () => {
    expect(keys(opened.say)).toEqual(['hate-crime:opening', 'hate-crime:hate-when.ask']);
  });

  it('tells unasked what everyone there needs first, once its questions are answered or skipped', () => {
    expect(keys(answered.say)).toEqual(['hate-crime:pages.report.text', 'guide:more.ask']);
    const skipped = pressed('do:skip', 'do:skip', 'do:skip');
    expect(keys(skipped.say)).toEqual(['questions:skipped', 'hate-crime:pages.report.text', 'guide:more.ask']);
  });

  it('offers only what was not told yet, and the way to end', () => {
    const codes = (next: typeof answered): readonly string[] =>
      next.say.at(-1)?.choices?.map(({ code }) => code.replace('hate-crime.more=', '')) ?? [];
    expect(codes(answered)).toEqual(['elsewhere', 'support', 'here', 'school', 'meet', 'counts', 'do:skip', 'do:back']);
    const more = advance(hateCrime, progressOf(answered), press('hate-crime.more=support'), FACTS);
    expect(keys(more.say)).toEqual(['hate-crime:pages.support.text', 'guide:more.ask']);
    expect(codes(more)).toEqual(['elsewhere', 'here', 'school', 'meet', 'counts', 'do:skip', 'do:back']);
  });

  it('tells a page again when its button higher up is pressed again', () => {
    const once = advance(hateCrime, progressOf(answered), press('hate-crime.more=support'), FACTS);
    const twice = advance(hateCrime, progressOf(once), press('hate-crime.more=support'), FACTS);
    expect(keys(twice.say)).toEqual(['hate-crime:pages.support.text', 'guide:more.ask']);
  });

  it('takes the name of a page in words', () => {
    const next = advance(hateCrime, progressOf(answered), say({ 'hate-crime.more': 'counts' }), FACTS);
    expect(keys(next.say)).toEqual(['hate-crime:pages.counts.text', 'guide:more.ask']);
  });

  it('begins with the page of a button pressed long after it had ended, and still asks what it needs', () => {
    const again = begin(hateCrime, press('hate-crime.more=elsewhere'), FACTS);
    expect(keys(again.say)).toEqual([
      'hate-crime:opening',
      'hate-crime:pages.elsewhere.text',
      'hate-crime:hate-when.ask',
    ]);
  });

  it('ends when the resident has had enough, and by itself when everything was told', () => {
    const enough = advance(hateCrime, progressOf(answered), press('do:skip'), FACTS);
    expect([keys(enough.say), outcomeOf(enough)]).toEqual([['guide:end'], { kind: 'helped' }]);
    let next = answered;
    for (const page of ['elsewhere', 'support', 'here', 'school', 'meet', 'counts'])
      next = advance(hateCrime, progressOf(next), press(`hate-crime.more=${page}`), FACTS);
    expect([keys(next.say), outcomeOf(next)]).toEqual([
      ['hate-crime:pages.counts.text', 'guide:end'],
      { kind: 'helped' },
    ]);
  });

  it('cannot be made without its words', () => {
    const nameless = { id: 'hate-crime', questions: [], pages: [{ id: 'nowhere' }], tells: () => [] } as const;
    expect(() => guideTopic(nameless)).toThrow(MissingWordsError);
  });
});

describe.each(GUIDES)('the guide %s', (_id, topic) => {
  const pages = pagesOf(topic);

  it('names only services of the register, on every page', () => {
    const services = pages.flatMap((id) =>
      (topic.page?.(id, {}, FACTS) ?? []).flatMap(({ card }) => (card?.kind === 'services' ? card.services : [])),
    );
    expect(services.filter((id) => serviceById(FACTS.directory, id) === undefined)).toEqual([]);
  });

  it('tells something on every page, and only pages that it has', () => {
    expect(pages.filter((id) => (topic.page?.(id, {}, FACTS) ?? []).length === 0)).toEqual([]);
    expect((topic.tells?.({}, FACTS) ?? []).filter((id) => !pages.includes(id))).toEqual([]);
  });

  it('has questions of its own, asked by no other topic', () => {
    const own = topic.steps.map(({ field }) => field);
    const others = EVERY_STEP.filter((step) => !topic.steps.includes(step)).map(({ field }) => field);
    expect(own.filter((field) => others.includes(field))).toEqual([]);
  });
});
