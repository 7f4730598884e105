import type { ScamKind, ScamReading, ScamSign, SeenSign } from '../../../content/scams.ts';
import { LONGEST_MATCH, type Hit } from '../../screen/matcher.ts';
import { BREAK } from '../../screen/pattern.ts';
import { remembering } from '../text/remember.ts';
import { groupOf, SCAM_MATCHER, SCAM_VOCABULARY } from './book.ts';
import { borrowedName } from './borrowed-names.ts';
import { findLinks, SCRIPT, type Link } from './find-links.ts';
import { judgeLink, type JudgedLink } from './judge-link.ts';
import { plainTextOf, type Anchor } from './plain-text.ts';
import { quote } from './quote.ts';
import { scamWords, type ScamWord } from './scam-words.ts';
import { areEnough, isPlain, isSuspicious, isTelling, sayOf, TELLING, WEIGHTS } from './weights.ts';
import { wordingOf } from './wording.ts';

interface Sighting {
  readonly code?: ScamSign;
  readonly kind?: ScamKind;
  readonly words?: string;
}

const HINT = 1; // what a story without a sign says of the kind

/**
 * What is suspicious about a pasted text, an address, a number or a call as it was told, and why. Pure and local: opens
 * nothing, looks nothing up. Linear in the text, of which it reads at most 100,000 characters; never throws.
 */
export function checkText(pasted: string): ScamReading {
  const { signs, kind, links } = searched(pasted);
  const suspicious = isSuspicious(signs, wordingOf(pasted));
  return {
    suspicious,
    ...(kind === undefined ? {} : { kind }),
    signs: suspicious && !areEnough(signs) ? [...signs, { code: 'worded-alike' }] : signs,
    links,
  };
}

/** Tells whether the signs in a text are enough to make it suspicious, whatever its wording. */
export function hasSignsEnough(pasted: string): boolean {
  return areEnough(searched(pasted).signs);
}

/** Tells whether a text is of a scam, told or pasted: by its signs alone, or by a telling one where its wording is like scams as well. */
export function isOfScam(pasted: string): boolean {
  const { signs } = searched(pasted);
  return areEnough(signs) || (isTelling(signs) && isSuspicious(signs, wordingOf(pasted)));
}

/** Tells whether a text is suspicious, and bears signs that say as much as a telling one. */
export function isMarked(pasted: string): boolean {
  const { signs } = searched(pasted);
  return sayOf(signs) >= TELLING && isSuspicious(signs, wordingOf(pasted));
}

/** Tells whether a text is of a scam whatever matter it names besides. */
export function isPlainlyScam(pasted: string): boolean {
  return isPlain(searched(pasted).signs);
}

const searched = remembering((pasted: string): Pick<ScamReading, 'signs' | 'kind' | 'links'> => {
  const { text, hidesCharacters, anchors } = plainTextOf(pasted);
  const found = findLinks(text);
  const words = scamWords(text, found, SCAM_VOCABULARY);
  const links = [...found, ...anchors.map(asLink)].flatMap((link) => judgeLink(link) ?? []);
  const sightings: readonly Sighting[] = [
    ...links.flatMap(({ seen, kind }) =>
      seen.reasons.map((code) => ({ code, words: quote(seen.host), ...(kind && { kind }) })),
    ),
    ...hiddenTargets(anchors),
    ...(hidesCharacters ? [{ code: 'hidden-characters' as const }] : []),
    ...notTheirs(words, links),
    ...inWords(text, words),
  ];
  const kind = kindOf(sightings);
  return { signs: signsOf(sightings), ...(kind === undefined ? {} : { kind }), links: distinct(links) };
});

function asLink({ target }: Anchor): Pick<Link, 'address' | 'kind'> {
  return { address: target, kind: SCRIPT.test(target) ? 'script' : 'page' };
}

/** Signs in the words, save in sentences that say the opposite. */
function inWords(text: string, words: readonly ScamWord[]): readonly Sighting[] {
  const plain = words.map(({ word }) => word);
  const hits = SCAM_MATCHER.hits(plain);
  const excused = excusedWords(plain, hits);
  const seen = new Set<number>();
  return hits.flatMap((hit) => {
    const group = groupOf(hit.pattern);
    if (group === undefined || seen.has(hit.pattern) || excused[hit.last] === 1) return [];
    seen.add(hit.pattern);
    const first = words[SCAM_MATCHER.firstOf(plain, hit)];
    const last = words[hit.last];
    const part = first === undefined || last === undefined ? '' : quote(text.slice(first.start, last.end));
    return [
      {
        ...(group.sign && { code: group.sign }),
        ...(group.kind && { kind: group.kind }),
        ...(part !== '' && { words: part }),
      },
    ];
  });
}

/** Marks the words that a reassuring pattern covers, and those after it to the end of the sentence. */
function excusedWords(words: readonly string[], hits: readonly Hit[]): Uint8Array {
  const excused = new Uint8Array(words.length);
  for (const hit of hits) {
    if (groupOf(hit.pattern) !== undefined || excused[hit.last] === 1) continue;
    let from = Math.max(SCAM_MATCHER.firstOf(words, hit), hit.last - LONGEST_MATCH);
    for (; from < words.length && words[from] !== BREAK; from += 1) excused[from] = 1;
  }
  return excused;
}

/** A link in a message that speaks for an organisation, to an address that is not the organisation's. */
function notTheirs(words: readonly ScamWord[], links: readonly JudgedLink[]): readonly Sighting[] {
  const pages = links.filter(({ isFamiliar, owner, seen }) => !isFamiliar && owner !== '' && seen.reasons.length > 0);
  const brand = pages.length === 0 ? undefined : borrowedName(words);
  const other = pages[0];
  return brand === undefined || other === undefined
    ? []
    : [{ code: 'link-not-theirs', kind: brand.kind, words: quote(other.seen.host) }];
}

/** Links of a pasted page that show one address and lead to another. */
function hiddenTargets(anchors: readonly Anchor[]): readonly Sighting[] {
  return anchors.flatMap(({ target, shown }) => {
    const [seen] = findLinks(shown);
    const [left, right] = [seen && judgeLink(seen), judgeLink({ address: target, kind: 'page' })];
    return left && right && left.owner !== right.owner
      ? [{ code: 'link-hides-address' as const, words: quote(shown) }]
      : [];
  });
}

function signsOf(sightings: readonly Sighting[]): readonly SeenSign[] {
  const signs = new Map<ScamSign, SeenSign>();
  for (const { code, words } of sightings) {
    if (code !== undefined && !signs.has(code)) signs.set(code, { code, ...(words === undefined ? {} : { words }) });
  }
  return [...signs.values()].sort((one, other) => WEIGHTS[other.code] - WEIGHTS[one.code]);
}

/** The kind that the signs speak for most; each sign and each story counts once. */
function kindOf(sightings: readonly Sighting[]): ScamKind | undefined {
  const sums = new Map<ScamKind, number>();
  const counted = new Set<string>();
  for (const { kind, code } of sightings) {
    const name = `${kind ?? ''} ${code ?? ''}`;
    if (kind === undefined || counted.has(name)) continue;
    counted.add(name);
    sums.set(kind, (sums.get(kind) ?? 0) + (code === undefined ? HINT : WEIGHTS[code]));
  }
  return [...sums].reduce<readonly [ScamKind, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

function distinct(links: readonly JudgedLink[]): ScamReading['links'] {
  const byHost = new Map(links.map(({ seen }) => [seen.host, seen]));
  return [...byHost.values()];
}
