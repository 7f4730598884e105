import { findReceipts, findReferences, hideCodes } from '../../dialogs/codes-in-text.ts';

const STREET =
  'street|st|road|rd|lane|ln|close|cl|avenue|ave|drive|dr|way|court|ct|crescent|cres|place|pl|grove|gardens|gdns|terrace|hill|row|walk|green|park|square|mews|rise|view|yard|gate';
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const DOOR = '(?:flat|apartment|unit|room|no\\.?|number|house|lives? at|living at)\\s*';

/** What is replaced, in this order: the narrow before the wide, so that a postcode is not first taken for a number. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/\S{1,64}@\S{1,255}/gu, '[EMAIL]'],
  [/(?:https?:\/\/|www\.)\S+/giu, '[LINK]'],
  [
    /(?<![\p{L}\p{N}-])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.(?:com|org|net|uk|eu|io|info|gov|me|co)\b\S*/giu,
    '[LINK]',
  ],
  [/@[\w.-]{2,}/gu, '[NAME]'],
  [/\b[a-z]{1,2}\d[a-z\d]?\s{0,3}\d[a-z]{2}\b/giu, '[POSTCODE]'],
  [/\b(?:[a-z]{2}\d{2}[\s-]?[a-z]{3}|[a-z]\d{1,3}[\s-]?[a-z]{3}|[a-z]{3}[\s-]?\d{1,3}[a-z])\b/giu, '[REGISTRATION]'],
  [
    new RegExp(`(?:\\b${DOOR}\\d+\\p{L}?,?\\s*)?\\b\\d+\\p{L}?,?\\s+(?:[\\p{L}'’-]+\\s+){1,4}?(?:${STREET})\\b`, 'giu'),
    '[ADDRESS]',
  ],
  [new RegExp(`\\b${DOOR}\\d+\\p{L}?\\b`, 'giu'), '[ADDRESS]'],
  [new RegExp(`(?:${CAPITAL}\\s+){1,3}(?:${STREET})\\b`, 'giu'), '[ADDRESS]'],
  [/\+?\(?\d(?:[\s().\-/]{0,3}\d){3,}/gu, '[NUMBER]'],
  [
    /\b((?i:my name is|name['’]?s|i am called|i['’]?m called|is called|called|named|name is|mr|mrs|ms|miss|dr|pc))\b\.?\s+[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}/gu,
    '$1 [NAME]',
  ],
  [new RegExp(`${CAPITAL}(?:\\s+${CAPITAL})+`, 'gu'), '[NAME]'],
];

/**
 * Puts tokens in place of what may tell who or where somebody is: names after "my name is" and in capitalised pairs,
 * e-mail addresses, links, postcodes, registrations, house numbers with their street, our references and receipts, and
 * every number of four digits or more. Pure. It masks too much rather than too little; it can't know a first name alone.
 */
export function mask(text: string): string {
  const codes = [...findReceipts(text), ...findReferences(text)];
  const hidden = hideCodes(text, codes, '[REFERENCE]');
  return MASKS.reduce((shown, [pattern, token]) => shown.replace(pattern, token), hidden);
}
