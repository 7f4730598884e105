import type { ScamReading, SeenLink, SeenSign } from '../../content/scams.ts';
import type { Param, Say, SummaryRow } from '../../locales/say.ts';
import { wordsNamed } from '../named-step.ts';
import { NUMBERS } from '../numbers.ts';

const HOW_TO_CHECK: Say = {
  key: 'scam:how-to-check',
  card: { kind: 'services', services: ['call-159'], urgent: false },
};
/** No check knows whether something is real: that, and how to find out, is all there is to say of it. */
export const NO_VERDICT: readonly Say[] = [{ key: 'scam:unknown' }, HOW_TO_CHECK];
const MOST_SHOWN = 6; // signs; the most telling come first

/**
 * What the check of a text saw, what it cannot know, how to find out, and how to report it. Never that it is safe. Whom it
 * has happened to (`tooLate`: the pages that they are not told) is not told how to keep from it.
 */
export function seenSays(reading: ScamReading, tooLate?: ReadonlySet<string>): readonly Say[] {
  const { suspicious, kind } = reading;
  return [
    resultOf(reading),
    { key: 'scam:unknown' },
    ...(suspicious && kind !== undefined && tooLate?.has(kind) !== true ? [kindSays(kind)] : []),
    ...(tooLate === undefined ? [HOW_TO_CHECK] : []),
    { key: 'scam:report', card: { kind: 'services', services: ['sms-7726', 'phishing-email'], urgent: false } },
  ];
}

function resultOf({ suspicious, signs, links }: ScamReading): Say {
  const rows = [...signs.slice(0, MOST_SHOWN).map(signRow), ...links.slice(0, 2).map(linkRow)];
  if (signs.length === 0) return { key: 'scam:not-seen' };
  return { key: suspicious ? 'scam:seen' : 'scam:seen-little', card: { kind: 'summary', rows } };
}

function signRow({ code, words }: SeenSign): SummaryRow {
  const value: Param = words ?? { kind: 'label', key: 'scam:whole-text' };
  return { field: code, label: wordsNamed(`scam:sign.${code}`), value };
}

/** A host with its dots apart, so that no program makes a link of it. */
function linkRow({ host }: SeenLink): SummaryRow {
  return { field: host, label: 'scam:leads-to', value: host.replaceAll('.', ' . ') };
}

function kindSays(kind: string): Say {
  return { key: wordsNamed(`fraud-advice:pages.${kind}.text`), params: NUMBERS };
}
