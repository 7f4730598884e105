import { pageTag, words } from '../../locales/index.ts';
import type { MachineTranslation, Phrased, PhrasedCard, PhrasedChoice, PhrasedService } from '../../locales/phrased.ts';
import { wholeText } from '../../locales/whole-text.ts';

/** What a channel can show: buttons under a message, buttons on cards, or words only. */
export type Looks = 'suggested' | 'cards' | 'words';

/** A button as a channel knows it. */
export type CloudAction =
  | {
      readonly type: 'messageBack';
      readonly title: string;
      readonly text: string;
      readonly displayText: string;
      readonly value: { readonly choices: readonly string[] };
    }
  | { readonly type: 'openUrl'; readonly title: string; readonly value: string };

/** A card with a name, words and buttons. */
export interface HeroCard {
  readonly contentType: 'application/vnd.microsoft.card.hero';
  readonly content: { readonly title?: string; readonly text?: string; readonly buttons: readonly CloudAction[] };
}

/** A reply as it is handed to the SDK, which adds whom it answers. */
export interface CloudActivity {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain';
  readonly locale: string;
  readonly channelData?: { readonly machine: MachineTranslation }; // the text is a machine's; what staff wrote stands under it
  readonly suggestedActions?: { readonly actions: readonly CloudAction[] };
  readonly attachments?: readonly HeroCard[];
}

const SUGGESTED: ReadonlySet<string> = new Set(['webchat', 'directline', 'emulator']);
const ON_A_CARD = 6; // buttons that Teams shows on one card

/** What the channel of a message can show; of one we don't know, words are sure to arrive. */
export function looksOf(channelId: string): Looks {
  if (SUGGESTED.has(channelId)) return 'suggested';
  return channelId === 'msteams' ? 'cards' : 'words';
}

/** Tells whether the thread ends with the page that showed it; every other one stays on the device (S18). */
export function canBeWiped(channelId: string): boolean {
  return channelId === 'webchat' || channelId === 'directline';
}

/**
 * Dresses one message for a channel. Nothing of it is lost: what can't be a button or a card becomes lines, and under what a
 * machine put into the resident's language stands that it did, and what staff wrote.
 */
export function toCloudActivity(body: Phrased & Partial<MachineTranslation>, looks: Looks): CloudActivity {
  const machine = machineOf(body);
  const actions = looks === 'words' ? [] : body.choices.map((choice) => sendsBack(choice.alone ?? choice));
  const services = looks === 'words' ? [] : cardsOf(body.card);
  const attachments = looks === 'cards' ? [...services, ...buttonCards(actions)] : services;
  const lines = [
    wholeText(body),
    ...machineLines(body.language, machine),
    ...cardLines(body, looks),
    ...(looks === 'words' ? choiceLines(body) : []),
  ];
  return {
    type: 'message',
    text: lines.join('\n'),
    textFormat: 'plain',
    locale: pageTag(body.language),
    ...(machine === undefined ? {} : { channelData: { machine } }),
    ...(looks === 'suggested' && actions.length > 0 ? { suggestedActions: { actions } } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** The codes that a reply in numbers picks from what was offered last; none when it is not such a reply. */
export function pickedByNumber(text: string, offered: Pick<Phrased, 'choices' | 'select'>): readonly string[] {
  if (!/^\s*\d{1,2}(?:[\s,;]+\d{1,2})*[\s.]*$/.test(text)) return [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const codes = numbers.map((number) => offered.choices[number - 1]?.code);
  if (codes.includes(undefined) || (offered.select === 'one' && codes.length > 1)) return [];
  return codes.filter((code) => code !== undefined);
}

function sendsBack({ code, label }: Pick<PhrasedChoice, 'code' | 'label'>): CloudAction {
  return { type: 'messageBack', title: label, text: label, displayText: label, value: { choices: [code] } };
}

function buttonCards(actions: readonly CloudAction[]): readonly HeroCard[] {
  const cards = Math.ceil(actions.length / ON_A_CARD);
  return Array.from({ length: cards }, (_, place) => hero(actions.slice(place * ON_A_CARD, (place + 1) * ON_A_CARD)));
}

function cardsOf(card: PhrasedCard | undefined): readonly HeroCard[] {
  return card?.kind === 'services' ? card.services.map(serviceCard) : [];
}

function serviceCard(service: PhrasedService): HeroCard {
  const { name, contacts } = service;
  const text = aboutLines(service).join('\n\n'); // an empty line parts them wherever a card's text is Markdown
  const buttons = contacts.map(({ label, text, href }): CloudAction => {
    return { type: 'openUrl', title: `${label}: ${text}`, value: href };
  });
  return hero(buttons, { title: name, ...(text === '' ? {} : { text }) });
}

function aboutLines({ about = '', why }: PhrasedService): readonly string[] {
  const lines = about.split('\n').filter((line) => line !== '');
  return why === undefined ? lines : [...lines, why.ask, why.reasons];
}

function hero(
  buttons: readonly CloudAction[],
  more: { readonly title?: string; readonly text?: string } = {},
): HeroCard {
  return { contentType: 'application/vnd.microsoft.card.hero', content: { ...more, buttons } };
}

function cardLines({ card, language }: Phrased, looks: Looks): readonly string[] {
  if (card === undefined) return [];
  if (card.kind === 'summary')
    return card.rows.map(({ label, value }) => words(language, 'channel:row', { label, value }));
  if (looks !== 'words') return [];
  return card.services.flatMap((service) => [
    service.name,
    ...aboutLines(service),
    ...service.contacts.map(({ label, text, hours }) => {
      const line = words(language, 'channel:row', { label, value: text });
      return hours === undefined ? line : words(language, 'channel:with-hours', { line, hours });
    }),
  ]);
}

function machineOf({ original, engine }: Partial<MachineTranslation>): MachineTranslation | undefined {
  return original === undefined || engine === undefined ? undefined : { original, engine };
}

function machineLines(language: Phrased['language'], machine: MachineTranslation | undefined): readonly string[] {
  return machine === undefined ? [] : ['', words(language, 'chat:machine'), machine.original.text];
}

function choiceLines({ choices, select, language }: Phrased): readonly string[] {
  if (choices.length === 0) return [];
  const numbered = choices.map(({ label }, place) =>
    words(language, 'channel:numbered-choice', { number: place + 1, label }),
  );
  return [...numbered, words(language, select === 'many' ? 'channel:pick-many' : 'channel:pick')];
}
