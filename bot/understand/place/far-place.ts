import type { Far } from '../../../dialogs/answers.ts';
import { normalise } from '../text/normalise.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import {
  ALSO_WORDS,
  AROUND_CITY,
  AROUND_PLACE,
  OTHER_LANDS,
  PLACE_LEADS,
  STREET_TYPES,
  UK_LANDS,
} from '../words/en/places.ts';
import { cities } from './cities.ts';
import { isLand } from './lands.ts';

const BESIDE: ReadonlySet<string> = new Set(
  [...FILLERS, ...AROUND_PLACE, ...AROUND_CITY, ...PLACE_LEADS].filter((word) => !STREET_TYPES.has(word)),
);
const LEADS: ReadonlySet<string> = new Set(['in', 'near']);
const LONGEST_NAME = 5; // words
const LONGEST = 200; // characters

/**
 * Tells of a place that no list of ours knows whether it is a city or country far from here: where a part of it between
 * commas is nothing but the name ("Paris, France", "Manchester city centre"), or ends with it after "in" ("at my mum's in
 * Leeds"). A street or a pub that is called after one ("London Road", "the Manchester Arms") is none.
 */
export function farPlace(text: string, language: string): Far | undefined {
  if (text.length > LONGEST) return undefined;
  const found = text.split(/[,;.()\n]/u).flatMap((part) => farIn(part, language) ?? []);
  return found.includes('abroad') ? 'abroad' : found[0];
}

function farIn(part: string, language: string): Far | undefined {
  const tokens = tokenise(part);
  const last = tokens.findLastIndex(({ word }) => !BESIDE.has(word)) + 1;
  const first = tokens.findIndex(({ word }) => !BESIDE.has(word));
  if (first === -1) return undefined;
  const led = tokens.findLastIndex(({ word }, at) => at < last && LEADS.has(word)) + 1;
  const whole = farName(part, tokens.slice(first, last), first > 0, language);
  return whole ?? (led > first ? farName(part, tokens.slice(led, last), true, language) : undefined);
}

function farName(part: string, tokens: readonly Token[], isLed: boolean, language: string): Far | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > LONGEST_NAME) return undefined;
  const written = part.slice(first.start, last.end);
  const isMeant = isLed || first.capital || !ALSO_WORDS.has(normalise(written));
  return isMeant ? (farLand(written, language) ?? farCity(normalise(written))) : undefined;
}

function farLand(written: string, language: string): Far | undefined {
  const name = normalise(written);
  if (UK_LANDS.has(name)) return 'uk';
  return OTHER_LANDS.has(name) || isLand(written, language) ? 'abroad' : undefined;
}

function farCity(name: string): Far | undefined {
  return cities().get(name) ?? cities().get(name.replace(ON_A_RIVER, ''));
}

/** "Stoke on Trent." */
const ON_A_RIVER = / (?:upon|on) \p{L}+$/u;
