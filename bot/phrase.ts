import { numberOf, servicesToShow, type Directory } from '../content/directory.ts';
import type { Facts } from '../dialogs/facts.ts';
import { tickOf } from '../dialogs/ticks.ts';
import {
  directionOf,
  formatTag,
  isReviewed,
  PACK_VERSION,
  spokenIn,
  words,
  type CopyKey,
  type Language,
  type SpokenLanguage,
} from '../locales/index.ts';
import type { Phrased, PhrasedCard, PhrasedChoice } from '../locales/phrased.ts';
import { isSafetyText } from '../locales/safety-text.ts';
import type { Card, Choice, Param, Params, Say } from '../locales/say.ts';
import { dateFormat, listFormat } from './phrasing/formats.ts';
import { phraseService } from './phrasing/phrase-service.ts';
import { setApart } from './phrasing/set-apart.ts';

/** Stands for the receipt in a stored message; only the resident's own reads put the secret in its place (S19). */
export const RECEIPT_MARKER = '\u{E000}receipt\u{E000}';

/**
 * Words one thing to say in one language: text, buttons and card, with names and numbers from the directory. What the
 * pack of the language lacks is said in English and marked so; a safety text in unreviewed words has its English beside it.
 */
export function phrase(say: Say, { language, facts }: { readonly language: Language; readonly facts: Facts }): Phrased {
  const spoken = spokenIn(say.language ?? language, say.key);
  const wording = { language: spoken, directory: facts.directory, now: facts.now };
  const isDoubled = isSafetyText(say.key) && !isReviewed(spoken);
  return {
    text: textOf(wording, say),
    language: spoken,
    ...(isDoubled ? { english: textOf({ ...wording, language: 'en' }, say) } : {}),
    choices: (say.choices ?? []).map((choice) => phraseChoice(choice, say.select, wording)),
    select: say.select ?? 'one',
    ...(say.card === undefined ? {} : { card: phraseCard(wording, say.card) }),
    say,
    packVersion: PACK_VERSION,
  };
}

function phraseChoice(choice: Choice, select: Say['select'], wording: Wording): PhrasedChoice {
  const { code, label, params, language, ticked } = choice;
  const spoken = spokenIn(language ?? wording.language, label);
  const said = sentence({ ...wording, language: spoken }, label, params);
  const tick = tickOf(choice, select);
  return {
    code,
    label: said,
    ...(spoken === wording.language ? {} : { language: spoken }),
    ...(ticked === undefined ? {} : { ticked }),
    ...(tick === undefined ? {} : { alone: { code: tick, label: tickLabel(said, ticked === undefined, spoken) } }),
  };
}

/** What stands on a button that chooses one of several answers, or takes it out again. */
export function tickLabel(label: string, isOn: boolean, language: SpokenLanguage): string {
  return isOn ? label : words(language, 'channel:take-out', { label });
}

function textOf(wording: Wording, { key, params, source }: Say): string {
  const text = sentence(wording, key, params);
  return source === undefined ? text : `${text}\n\n${sentence(wording, source.key, source.params)}`;
}

/** Words one value the way a message would, for the staff's case sheet. */
export function phraseParam(param: Param, language: Language, directory: Directory): string {
  return fill({ language, directory, now: `${directory.compiledOn}T12:00:00Z` }, param);
}

interface Wording {
  readonly language: SpokenLanguage;
  readonly directory: Directory;
  readonly now: string; // ISO 8601
}

function sentence(wording: Wording, key: CopyKey, params: Params = {}): string {
  const filled = Object.entries(params).map(([name, param]) => [
    name,
    typeof param === 'number' ? param : apart(wording, param),
  ]);
  return words(wording.language, key, Object.fromEntries(filled) as Record<string, string | number>);
}

/** What fills a place in a sentence. Words that are not of its pack may be written in the other direction. */
function apart(wording: Wording, param: Exclude<Param, number>): string {
  const filled = fill(wording, param);
  const isForeign = typeof param === 'string' || param.kind === 'own-words';
  return isForeign ? setApart(filled, directionOf(wording.language)) : filled;
}

function fill(wording: Wording, param: Param): string {
  if (typeof param === 'string') return param;
  return typeof param === 'number' ? param.toLocaleString(formatTag(wording.language)) : fillKind(wording, param);
}

function fillKind(wording: Wording, param: Exclude<Param, string | number>): string {
  switch (param.kind) {
    case 'label':
      return sentence(wording, param.key, param.params);
    case 'list':
      return listFormat(wording.language).format(param.items.map((item) => fill(wording, item)));
    case 'date':
    case 'date-time':
      return momentInWords(wording.language, param);
    case 'number-of':
      return numberOf(wording.directory, param.service);
    case 'own-words':
      return param.texts[wording.language] ?? param.en;
    case 'receipt':
      return RECEIPT_MARKER;
  }
}

function momentInWords(
  language: SpokenLanguage,
  moment: Extract<Param, { readonly kind: 'date' | 'date-time' }>,
): string {
  const date = dateInWords(language, moment.date);
  return moment.kind === 'date' ? date : words(language, 'common:date-at-time', { date, time: moment.time });
}

function dateInWords(language: SpokenLanguage, date: string): string {
  return dateFormat(language).format(new Date(`${date}T00:00:00Z`));
}

function phraseCard(wording: Wording, card: Card): PhrasedCard {
  if (card.kind === 'services') {
    const { language, directory, now } = wording;
    const services = servicesToShow(directory, card.services, now.slice(0, 10)).map((service) =>
      phraseService(service, { language, now, card }),
    );
    return { kind: 'services', urgent: card.urgent, services };
  }
  return {
    kind: 'summary',
    rows: card.rows.map(({ label, value, change }) => ({
      label: sentence(wording, label),
      value: fill(wording, value),
      ...(change === undefined
        ? {}
        : {
            change: {
              code: change,
              label: words(wording.language, 'common:change', { field: sentence(wording, label) }),
            },
          }),
    })),
  };
}
