import {
  cardAfterAttack,
  dangerCard,
  EMERGENCY_SERVICES,
  type CardReader,
  type DangerKind,
} from '../../content/danger-cards.ts';
import { serviceById, servicesToShow, shownContacts, type Directory } from '../../content/directory.ts';
import { serviceName } from '../../content/service-name.ts';
import { EVERY_STEP, TOPICS, topicById } from '../../dialogs/index.ts';
import { dangerOf, dangersHelpedBy, isMetByReport } from '../../dialogs/needs.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { valueOf } from '../../dialogs/slots.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { words, type CopyKey, type Language } from '../../locales/index.ts';
import type { Choice, Params, Say } from '../../locales/say.ts';
import { doerIn } from '../screen/doer.ts';
import { FEW_WORDS } from '../screen/detector.ts';
import { unnamedIn } from '../screen/named.ts';
import { readWords } from '../screen/read-words.ts';
import { ATTACK } from '../screen/finding-of.ts';
import { wordsIn } from '../understand/text/tokens.ts';
import { tellsOnlyWho } from '../understand/values/only-who.ts';
import { NEVER_HURT } from '../understand/words/en/told-alone.ts';
import type { Memory } from '../memory.ts';
import { tellsGrownUp, tellsOfChild, tellsOwnChildhood } from '../understand/values/ages.ts';
import { isOnlyLike, type Finding } from '../screen.ts';
import { openReport } from '../stack.ts';

/** The kinds of danger that put a conversation under protected mode: those whose guide does (S8). */
export const PROTECTED_KINDS: ReadonlySet<string> = new Set(
  TOPICS.filter((topic) => topic.protects === true).flatMap(({ id }) => dangersHelpedBy(id)),
);
const MOST_CARDS = 2; // a frightened person reads one card, perhaps two
const EMERGENCY: Params = { emergency: { kind: 'number-of', service: 'emergency-999' } };
const POLICE: Params = { ...EMERGENCY, police: { kind: 'number-of', service: 'police-101' } };
const SAFE: Choice = { code: 'do:safe', label: 'danger:safe' };
/** The number once more, where its card was shown before. */
export const REMINDER: Say = { key: 'danger:reminder', params: EMERGENCY, choices: [SAFE] };

/**
 * What to say at once about the dangers found, before the flow carries on: a card for each kind that this conversation
 * has not been shown yet (`shown`, see shownAfter), the most urgent first, at most two; for the rest one line with the
 * emergency number. What was only asked about before is shown once it is certain.
 */
export function dangerSays(findings: readonly Finding[], shown: readonly string[], facts: Facts): readonly Say[] {
  if (findings.length === 0) return [];
  const reader = readerOf(findings);
  const fresh = findings.filter((finding) => !shown.includes(finding.kind) && !shown.includes(markOf(finding)));
  const certain = fresh.filter(({ level }) => level === 'certain');
  const cards = (certain.length > 0 ? certain : fresh.slice(0, 1)).slice(0, MOST_CARDS);
  if (cards.length === 0) return [REMINDER];
  return cards.map((finding, at) => {
    const above = cards.slice(0, at).flatMap((other) => servicesFor(other, reader, facts));
    const services = servicesFor(finding, reader, facts).filter((id) => !above.includes(id)); // each number once
    const last = at === cards.length - 1;
    return sayOf(finding, reader, services, last);
  });
}

const SAID = /^danger:(?:cards|(ask|over))\.([a-z-]+)/u;

/**
 * What the conversation remembers of dangers, as marks: `kind` whose card was shown, `kind:ask` that was asked about,
 * `danger-now:over` for an attack that is over, `kind:heard` for what stood beside it.
 */
export function shownAfter(
  shown: readonly string[],
  findings: readonly Finding[],
  cards: readonly Say[],
): readonly string[] {
  const said = cards.flatMap(({ key }): readonly string[] => {
    const [, way, kind] = SAID.exec(key) ?? [];
    if (way === 'over') return [OVER];
    return kind === undefined ? [] : [way === undefined ? kind : `${kind}:${way}`];
  });
  return [...new Set([...shown, ...said, ...findings.map(({ kind }) => `${kind}:heard`)])];
}

/** The kinds of danger that such marks tell of. */
export function kindsShown(shown: readonly string[]): ReadonlySet<string> {
  return new Set(shown.map((mark) => mark.replace(/:.*$/u, '')));
}

const OVER = 'danger-now:over';

function markOf({ kind, level, over }: Finding): string {
  if (over === true) return OVER;
  return level === 'ask' ? `${kind}:ask` : kind;
}

type Named = Pick<Heard, 'needs' | 'guessed' | 'values' | 'question' | 'text' | 'language' | 'choices'>;

/** Whoever hurts somebody, as they told this message or the guide that is open or was left last, is shown nothing made for whom they hurt (S4). */
export function isOfOwnDoing(
  { values, question }: Pick<Heard, 'values' | 'question'>,
  { stack, left = [] }: Where,
): boolean {
  const told = values[WHO]?.value;
  if (told !== undefined || question === OWN_BEHAVIOUR) return told === 'own' || question === OWN_BEHAVIOUR;
  return [...left, ...stack].some(({ id, state }) => valueOf(readProgress(topicById(id), state).slots, WHO) === 'own');
}
type Where = Pick<Memory, 'stack' | 'left'>;
const WHO: Field = 'da-who';

/** The reason of what no part of the screen found. */
export const NAMED = 'asked for help with it';

/** Dangers that a message surely speaks of without a rule having found them: their cards are shown as well (S3); of few words that do not name one it is asked. */
export function namedDanger(heard: Named, memory: Where, known: readonly Finding[] = []): readonly Finding[] {
  const { needs, guessed } = heard;
  const isOwn = isOfOwnDoing(heard, memory);
  return needs.flatMap((need): readonly Finding[] => {
    const kind = dangerOf(need);
    if (kind === undefined || known.some((finding) => finding.kind === kind && !isBesideSurer(finding, known)))
      return [];
    const isElse =
      (kind === 'domestic-abuse' && (isOwn || known.some(({ doer }) => doer === 'stranger'))) ||
      (kind === 'hate-crime' && tellsOnlyWho(heard.text)); // "they are Polish" tells of nobody who is hated
    const isSure = guessed !== true && !isHardlyNamed(kind, heard, known);
    return isElse ? [] : [{ kind, level: isSure ? 'certain' : 'ask', ...aboutOf(heard), reason: NAMED }];
  });
}

/** Whoever asks how to help a friend is in no danger themselves. */
const aboutOf = ({ question }: Named): Pick<Finding, 'about'> => (question === OF_A_FRIEND ? { about: 'other' } : {});
const OF_A_FRIEND = 'da-friend'; // id of a card

/** Few words that name nothing of it, or in which the screen, which listens for despair above all, heard none. */
function isHardlyNamed(kind: DangerKind, { text, language, choices }: Named, known: readonly Finding[]): boolean {
  if (choices.length > 0) return false;
  if (kind === 'self-harm') return wordsIn(text).length <= FEW_WORDS && !known.some((finding) => finding.kind === kind);
  return language.startsWith('en') && unnamedIn(readWords(text)).has(kind); // what names it is known of English alone
}

/** What is only asked about beside a card for another danger would not be seen: who keeps her passport hits her, too. */
function isBesideSurer({ kind, level }: Finding, known: readonly Finding[]): boolean {
  return level === 'ask' && known.some((other) => other.kind !== kind && other.level === 'certain');
}

/** Where "he" hurt somebody and the words are about what a report is for, he is first taken for who the report is about, and asked about as abuse; "he's never hit me" tells there of no attack. */
export function withAttack(
  findings: readonly Finding[],
  { needs, text }: Pick<Heard, 'needs' | 'text'>,
  { stack }: Pick<Memory, 'stack'>,
): readonly Finding[] {
  const isTold = needs[0] !== undefined && isMetByReport(needs[0]);
  const isInReport = openReport(stack) !== undefined;
  if (findings.some(({ kind, over }) => kind === 'danger-now' && over !== true)) return findings;
  if (isInReport && NEVER_HURT.test(text)) return findings.filter(({ doer }) => doer !== 'unnamed');
  const attack = findings.find(({ over }) => over === true) ?? ATTACK;
  const told = findings
    .filter((finding) => !isOfAbuse(finding, stack))
    .map((finding) => ofWhomIsTold(finding, text, stack))
    .flatMap((finding): readonly Finding[] => {
      const isHis = finding.kind === 'domestic-abuse' && finding.doer === 'unnamed';
      const isOfReport = isTold || (isInReport && finding.level === 'ask'); // what is sure to be abuse is told beside an open report
      return isHis && isOfReport ? [attack, { ...finding, level: 'ask' }] : [finding];
    });
  return [...new Set(told)];
}

/** "He has their passports", where abuse is told of, is more of it: nobody else is exploited. */
function isOfAbuse({ kind, about }: Finding, stack: Memory['stack']): boolean {
  return kind === 'modern-slavery' && about === 'other' && stack.at(-1)?.id === 'domestic-abuse';
}

/** What "he" does is asked about where he is first of all whom the open guide is about: "he gets angry when I ask", of a son. */
function ofWhomIsTold(finding: Finding, text: string, stack: Memory['stack']): Finding {
  const open = stack.at(-1);
  const isControl = finding.kind === 'domestic-abuse' && finding.doer === undefined; // who hits somebody is told as one who does
  const mayBe = isControl && open !== undefined && topicById(open.id).ofSomebody === true;
  const isNamed = doerIn(wordsIn(text)) === 'close';
  return mayBe && !isNamed ? { ...finding, level: 'ask' } : finding;
}

/** Dangers of which the words alone did not say whom they concern, as the same message answers a guide that asks for it. */
export function withToldAbout(
  findings: readonly Finding[],
  heard: Pick<Heard, 'values' | 'text' | 'question'>,
  memory: Where,
): readonly Finding[] {
  const { values, text } = heard;
  const told = isOfOwnDoing(heard, memory) ? findings.filter((finding) => !isPerhapsOwn(finding)) : findings;
  const now = tellsGrownUp(text) ? ofLongAgo(told) : told;
  const isGrown = GROWN.has(values['child-who']?.value) || (tellsOfChild(text) && !tellsOwnChildhood(text));
  const known = isGrown ? now.map(ofGrownUp) : now;
  if (!tellsOfOther(values)) return known;
  return known.map((finding) => (isOpen(finding) ? { ...finding, about: 'other' } : finding));
}

/** What may be abuse or despair of the one who writes is not, where they tell that they hurt somebody and nothing surely says so (S4), nor is what their words only sound like. */
function isPerhapsOwn(finding: Finding): boolean {
  const { kind, level } = finding;
  return level === 'ask' && (kind === 'domestic-abuse' || kind === 'self-harm' || isOnlyLike(finding));
}

/** Who writes about a child and is none: "my son told me that his coach touched him" are no child's own words. */
const GROWN: ReadonlySet<unknown> = new Set(['parent', 'other', 'work']);
function ofGrownUp({ child, ...finding }: Finding): Finding {
  return child === true ? { ...finding, about: 'other' } : finding;
}

/** A grown-up who tells of their childhood or of their parents is no child in danger: the lines for adults come first. */
function ofLongAgo(findings: readonly Finding[]): readonly Finding[] {
  const isNamed = findings.some(({ kind }) => OF_GROWN_UPS.has(kind));
  const isOnlyOfChild = ({ kind, child }: Finding): boolean =>
    kind === 'child-at-risk' && (child === true || findings.some((other) => other.kind === 'sexual-violence'));
  return findings.filter((finding) => !isNamed || !isOnlyOfChild(finding)).map(({ child, ...finding }) => finding);
}
const OF_GROWN_UPS: ReadonlySet<DangerKind> = new Set(['sexual-violence', 'domestic-abuse']);
const OWN_BEHAVIOUR = 'da-own-behaviour'; // id of a card

/** The rules of these know what it is about, and not at whom it is aimed: "my sister was raped". */
const AIMED_AT_ANYBODY: ReadonlySet<DangerKind> = new Set(['hate-crime', 'sexual-violence']);
function isOpen({ kind, about }: Finding): boolean {
  return about === undefined || AIMED_AT_ANYBODY.has(kind);
}

/** An answer to a guide's question who it is about names somebody else. */
function tellsOfOther(values: Heard['values']): boolean {
  return EVERY_STEP.some(({ field, ofOthers = [] }) => ofOthers.some((code) => code === values[field]?.value));
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
      ? [words(language, 'danger:line', { name: serviceName(service, language), number: phone.number })]
      : [];
  });
  return [words(language, 'danger:anyone'), ...lines].join('\n');
}

function sayOf(finding: Finding, reader: CardReader, services: readonly string[], last: boolean): Say {
  const { level } = finding;
  return {
    key: keyOf(finding, reader),
    params: finding.over === true ? POLICE : EMERGENCY,
    ...(last ? { choices: [SAFE] } : {}),
    card: { kind: 'services', services, urgent: level === 'certain' },
  };
}

function keyOf({ kind, level, about, over }: Finding, reader: CardReader): CopyKey {
  if (over === true) return reader === 'child' ? 'danger:over.child' : 'danger:over.self';
  if (reader === 'child' && kind === 'child-at-risk') return 'danger:cards.child-at-risk.child'; // who is asked about is who reads
  return level === 'ask' ? `danger:ask.${kind}` : `danger:cards.${kind}.${mineOf(about, reader)}`;
}

function servicesFor({ kind, about, over }: Finding, reader: CardReader, { directory, now }: Facts): readonly string[] {
  const mine = mineOf(about, reader);
  const ids = over === true ? cardAfterAttack(mine) : dangerCard(kind, mine);
  return servicesToShow(directory, ids, now.slice(0, 10)).map(({ id }) => id);
}

function mineOf(about: Finding['about'], reader: CardReader): CardReader {
  return reader === 'child' ? 'child' : (about ?? reader);
}

function readerOf(findings: readonly Finding[]): CardReader {
  if (findings.some(({ child }) => child)) return 'child';
  const isOther = findings.some(({ about }) => about === 'other') && !findings.some(({ about }) => about === 'self');
  return isOther ? 'other' : 'self';
}
