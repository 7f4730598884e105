import { dangerCard, EMERGENCY_SERVICES, type CardReader, type DangerKind } from '../content/danger-cards.ts';
import { serviceById, servicesToShow, shownContacts, type Directory } from '../content/directory.ts';
import { dangerOf } from '../dialogs/needs.ts';
import type { Facts } from '../dialogs/facts.ts';
import type { Heard } from '../dialogs/heard.ts';
import { words, type CopyKey, type Language } from '../locales/index.ts';
import type { Choice, Params, Say } from '../locales/say.ts';
import type { Finding } from './screen.ts';

const PROTECTED: readonly DangerKind[] = ['domestic-abuse', 'sexual-violence', 'stalking', 'forced-marriage'];
/** The kinds of danger that put a conversation under protected mode (S8). */
export const PROTECTED_KINDS: ReadonlySet<string> = new Set(PROTECTED);
const MOST_CARDS = 2; // a frightened person reads one card, perhaps two
const EMERGENCY: Params = { emergency: { kind: 'number-of', service: 'emergency-999' } };
const SAFE: Choice = { code: 'do:safe', label: 'danger:safe' };

/**
 * What to say at once about the dangers found, before the flow carries on: a card for each kind that this conversation
 * has not been shown yet (`shown`), the most urgent first, at most two; for the rest one line with the emergency number.
 */
export function dangerSays(findings: readonly Finding[], shown: readonly string[], facts: Facts): readonly Say[] {
  if (findings.length === 0) return [];
  const reader = readerOf(findings);
  const fresh = findings.filter(({ kind }) => !shown.includes(kind));
  const certain = fresh.filter(({ level }) => level === 'certain');
  const cards = (certain.length > 0 ? certain : fresh.slice(0, 1)).slice(0, MOST_CARDS);
  if (cards.length === 0) return [{ key: 'danger:reminder', params: EMERGENCY, choices: [SAFE] }];
  return cards.map((finding, at) => {
    const above = cards.slice(0, at).flatMap((other) => servicesFor(other, reader, facts));
    const services = servicesFor(finding, reader, facts).filter((id) => !above.includes(id)); // each number once
    const last = at === cards.length - 1;
    return sayOf(finding, reader, services, last);
  });
}

/** Dangers that a message surely speaks of without a rule having found them: their cards are shown as well (S3). */
export function namedDanger(
  { needs, values, question }: Pick<Heard, 'needs' | 'values' | 'question'>,
  known: readonly Finding[] = [],
): readonly Finding[] {
  const isOwn = question === OWN_BEHAVIOUR || values['da-who']?.value === 'own'; // shown nothing made for whom they hurt (S4)
  return needs.flatMap((need): readonly Finding[] => {
    const kind = dangerOf(need);
    if (kind === undefined || known.some((finding) => finding.kind === kind)) return [];
    return isOwn && kind === 'domestic-abuse' ? [] : [{ kind, level: 'certain', reason: 'asked for help with it' }];
  });
}

/** Dangers of which the words alone did not say whom they concern, as the same message answers a guide that asks for it. */
export function withToldAbout(findings: readonly Finding[], { values }: Pick<Heard, 'values'>): readonly Finding[] {
  if (!tellsOfOther(values)) return findings;
  return findings.map((finding) => (isOpen(finding) ? { ...finding, about: 'other' } : finding));
}
const OWN_BEHAVIOUR = 'da-own-behaviour'; // id of a card

/** The rules of hate know what it is about, and not at whom it is aimed. */
function isOpen({ kind, about }: Finding): boolean {
  return about === undefined || kind === 'hate-crime';
}

/** The answers to a guide's question who it is about that name somebody else. */
const OTHERS: Readonly<Record<string, ReadonlySet<unknown>>> = {
  'hate-who': new Set(['other', 'work']),
  'low-who': new Set(['other']),
  'slavery-who': new Set(['seen', 'work']),
  'sv-who': new Set(['other', 'child']),
};

function tellsOfOther(values: Heard['values']): boolean {
  return Object.entries(OTHERS).some(([field, codes]) => codes.has(values[field]?.value));
}

/** The numbers alone, for when something failed and nothing else can be said. */
export function emergencySays({ partnership }: Facts): readonly Say[] {
  return [
    {
      key: 'danger:always',
      params: EMERGENCY,
      card: { kind: 'services', services: [...EMERGENCY_SERVICES, partnership.council.service], urgent: true },
    },
  ];
}

/** True when what was found puts the whole conversation under protected mode (S8). */
export function protects(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ kind, level, about }) => PROTECTED_KINDS.has(kind) && (level === 'certain' || about !== 'other'),
  );
}

/** The fixed words with the numbers, one line a service: for refusals (503, 413, 429) and pages where nothing else works (S1, S17). */
export function emergencyText(language: Language, { directory }: { readonly directory: Directory }): string {
  const lines = EMERGENCY_SERVICES.flatMap((id) => {
    const service = serviceById(directory, id);
    const phone = service && shownContacts(service).find((contact) => contact.kind === 'phone');
    return service && phone?.kind === 'phone'
      ? [words(language, 'danger:line', { name: service.name, number: phone.number })]
      : [];
  });
  return [words(language, 'danger:anyone'), ...lines].join('\n');
}

function sayOf({ kind, level, about }: Finding, reader: CardReader, services: readonly string[], last: boolean): Say {
  const key: CopyKey = level === 'ask' ? `danger:ask.${kind}` : `danger:cards.${kind}.${mineOf(about, reader)}`;
  return {
    key,
    params: EMERGENCY,
    ...(last ? { choices: [SAFE] } : {}),
    card: { kind: 'services', services, urgent: level === 'certain' },
  };
}

function servicesFor({ kind, about }: Finding, reader: CardReader, { directory, now }: Facts): readonly string[] {
  const ids = dangerCard(kind, mineOf(about, reader));
  return servicesToShow(directory, ids, now.slice(0, 10)).map(({ id }) => id);
}

function mineOf(about: Finding['about'], reader: CardReader): CardReader {
  return reader === 'child' ? 'child' : (about ?? reader);
}

function readerOf(findings: readonly Finding[]): CardReader {
  if (findings.some(({ child }) => child)) return 'child';
  return findings.every(({ about }) => about === 'other') ? 'other' : 'self';
}
