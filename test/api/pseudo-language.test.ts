import { addPseudoLanguage, PSEUDO } from '../support/pseudo-language.ts';

addPseudoLanguage(import.meta.url); // before anything of the service is imported, so that it is in every list of languages
const { unmarkedIn } = await import('../support/unmarked-words.ts');
const { shippedContent } = await import('../../content/shipped.ts');
const { DANGER_KINDS } = await import('../../content/danger-cards.ts');
const { WRONG_DOORS } = await import('../../content/wrong-doors.ts');
const { answerSays, notKnownSays } = await import('../../dialogs/knowledge.ts');
const { wrongDoorNote, wrongDoorSays } = await import('../../dialogs/wrong-doors.ts');
const { greetingSays } = await import('../../dialogs/greeting.ts');
const { helpSays } = await import('../../dialogs/help.ts');
const { otherLanguageSays } = await import('../../dialogs/language.ts');
const { notUnderstoodSays, smallTalkSays, unclearSays, waitingSays } = await import('../../dialogs/small-talk.ts');
const { dangerSays, emergencySays, emergencyText } = await import('../../bot/danger/danger.ts');
const { gatherFacts } = await import('../../bot/gather-facts.ts');
const { tellOf } = await import('../../bot/handoff/handoff-words.ts');
const { phrase } = await import('../../bot/phrase.ts');
const { toCloudActivity } = await import('../../bot/adapter/cloud-activities.ts');
const { toPassingActivity } = await import('../../api/activities.ts');
const { REFUSALS } = await import('../../api/plugins/errors.ts');
const { words } = await import('../../locales/index.ts');
const { conversationPage } = await import('../../web/pages/conversation-page.ts');
const { textOf } = await import('../../web/pages/html.ts');
const { messageItem } = await import('../../web/pages/message.ts');
const { panelPage } = await import('../../web/pages/panel-page.ts');
const { endedPage, outagePage, refusalPage } = await import('../../web/pages/plain-pages.ts');
const { startPage } = await import('../../web/pages/start-page.ts');
const { staticPage } = await import('../../web/pages/static-page.ts');
const { appData, enhancement } = await import('../../web/pages/app-data.ts');

const content = shippedContent();
const facts = gatherFacts(content, new Date('2027-03-09T15:00:00Z'));
const site = { ...content, stylesheet: '/style.css', icon: '/icon.svg', css: '' };
const bodyOf = (say: Parameters<typeof phrase>[0]) => phrase(say, { language: PSEUDO, facts });
const shown = (body: ReturnType<typeof bodyOf>): string => {
  const message = { sequence: 1, from: 'bot', at: facts.now, body } as const;
  return textOf(messageItem(message, { language: PSEUDO, open: true, latest: true, repeated: false }));
};

describe('no word of English is hard-coded on a page', () => {
  const wrong = { about: 'text', message: '' } as const;
  const view = { language: PSEUDO, messages: [], protected: true, handedOver: true, messageId: 'm', draft: '' };
  const said = emergencySays(facts).map(bodyOf);
  it.each([
    ['to start', () => startPage(site, PSEUDO)],
    ['of a conversation', () => conversationPage(site, { ...view, wrong, extra: said })],
    ['of a conversation with a draft', () => conversationPage(site, { ...view, draft: '123' })],
    ['that says it is over', () => endedPage(site, PSEUDO, { said: [], draft: '123' })],
    ['for an outage', () => outagePage(site, PSEUDO, { said, draft: '123', messageId: 'm' })],
    ['for an outage before the first word', () => outagePage(site, PSEUDO)],
    ['for a refusal', () => refusalPage(site, [], PSEUDO)],
    ['that a proxy serves', () => staticPage(site, PSEUDO, { said, draft: '' })],
    ['of the panel', () => panelPage({ ...site, head: enhancement({ ...content, script: '/app.js' }) }, PSEUDO)],
  ])('%s', (_which, page) => {
    expect(page().length).toBeGreaterThan(500);
    expect(unmarkedIn(page())).toEqual([]);
  });

  it('of the app, in what it is given to say', () => {
    const data = appData('panel', PSEUDO, content.partnership, content.directory);
    const given = [...Object.values(data.words), ...data.privacy].map((text) => text.replaceAll(/\{\{\w+\}\}/g, ''));
    expect(unmarkedIn(given.join('\n'))).toEqual([]);
  });
});

describe('no word of English is hard-coded in what is said', () => {
  const findings = DANGER_KINDS.flatMap((kind) =>
    (['self', 'other'] as const).flatMap((about) =>
      (['certain', 'ask'] as const).map((level) => ({ kind, about, level, reason: 'test' })),
    ),
  );
  const news = [
    ...(['joined', 'passed', 'ended'] as const).map((kind) => ({ kind, name: '1' })),
    ...(['team', 'lost', 'back', 'nobody-came'] as const).map((kind) => ({ kind })),
    ...[1, 9].map((time) => ({ kind: 'still-waiting', time }) as const),
  ];
  const handoff = { language: PSEUDO, restricted: false, urgency: 2 };
  const acts = ['greeting', 'thanks', 'safe', 'emergency', 'stop'] as const;
  const choices = [{ code: 'do:human', label: 'questions:person' }] as const;
  const says = {
    'a danger': findings.flatMap((finding) => dangerSays([finding], [], facts)),
    'a danger that was shown before': dangerSays(findings.slice(0, 1), DANGER_KINDS, facts),
    'an answer from the cards': content.knowledge.cards.flatMap(({ id }) => answerSays(id, facts)),
    'what is not known': notKnownSays(facts),
    'the way to another service': WRONG_DOORS.flatMap(({ id }) => [...wrongDoorSays(id, facts), ...wrongDoorNote(id, facts)]),
    'the greeting': greetingSays(facts, PSEUDO),
    'small talk': acts.flatMap((act) => smallTalkSays(act, facts)),
    'what was not understood': [1, 2].flatMap((misses) => [...notUnderstoodSays(misses, facts), ...unclearSays(misses, choices)]),
    'what waits': waitingSays(choices),
    'the way to find help': [...helpSays('first'), ...helpSays('more')],
    'a language that is not spoken': otherLanguageSays('sv', PSEUDO),
  }; // prettier-ignore

  it.each(Object.entries(says))('%s', (_what, some) => {
    expect(some.length).toBeGreaterThan(0);
    const found = some.flatMap((say) => unmarkedIn(shown(bodyOf(say))).map((word) => `${say.key}: ${word}`));
    expect(found).toEqual([]);
  });

  it('news of a talk with staff', () => {
    const said = news.map((one) => tellOf(one, facts)(handoff as never) as ReturnType<typeof bodyOf>);
    expect(said.flatMap((body) => unmarkedIn(shown(body)))).toEqual([]);
  });

  it('the same to a client of Direct Line and to a thread of a channel', () => {
    const bodies = [...says['a danger'], ...says['the greeting'], ...says['the way to find help']].map(bodyOf);
    const texts = bodies.flatMap((body) => [
      ...cardsIn(toPassingActivity('c', body, facts.now)),
      ...(['suggested', 'cards', 'words'] as const).flatMap((looks) => cardsIn(toCloudActivity(body, looks))),
    ]);
    expect(unmarkedIn(texts.join('\n'))).toEqual([]);
  });

  it('a refusal', () => {
    const refused = Object.values(REFUSALS).map(({ key }) => words(PSEUDO, key, { seconds: 9 }));
    expect(unmarkedIn([...refused, emergencyText(PSEUDO, content)].join('\n'))).toEqual([]);
  });
});

/** What is read of an activity: its text, and the texts and titles of its cards and buttons. */
function cardsIn(activity: object): readonly string[] {
  return [...JSON.stringify(activity).matchAll(/"(?:text|title|subtitle)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => JSON.parse(`"${text}"`) as string,
  );
}
