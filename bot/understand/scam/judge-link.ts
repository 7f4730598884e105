import type { ScamKind, ScamSign, SeenLink } from '../../../content/scams.ts';
import { BRANDS, PUBLIC_ENDINGS } from './brands.ts';
import { FAMILIAR } from './familiar.ts';
import type { Link } from './find-links.ts';
import { BAIT_WORDS, FREE_HOSTING, ODD_ENDINGS, SHORTENERS } from './hosts.ts';
import { latinOf, namedBrand } from './names-in-host.ts';
import { readHost, type Host } from './read-host.ts';

/** What an address shows of itself: reasons to doubt it, whose name it borrows, and whether it is one of those well known. */
export interface JudgedLink {
  readonly seen: SeenLink;
  readonly kind?: ScamKind;
  readonly isFamiliar: boolean;
  readonly owner: string; // the registrable domain, else the host; empty for a script
}

const KNOWN = new Set([...FAMILIAR, ...BRANDS.flatMap(({ own }) => own)]);

/** Judges an address by how it is written. It is never opened or looked up. */
export function judgeLink(link: Pick<Link, 'address' | 'kind'>): JudgedLink | undefined {
  if (link.kind === 'script') return judgeScript(link.address);
  const host = readHost(link.address);
  if (host === undefined) return undefined;
  const owner = host.registrable ?? host.host;
  const whose =
    isWellKnown(owner) && !FREE_HOSTING.has(host.host) && !isDisguised(host)
      ? { isFamiliar: true, reasons: [] }
      : judgeStranger(host, owner, link.kind);
  const hides = link.kind === 'page' && host.hasUserInfo;
  return {
    ...whose,
    seen: {
      host: host.host,
      ...(host.registrable === undefined ? {} : { registrable: host.registrable }),
      reasons: [...(hides ? (['link-hides-address'] as const) : []), ...whose.reasons],
    },
    owner,
  };
}

function judgeScript(address: string): JudgedLink {
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase();
  return { seen: { host: scheme, reasons: ['link-runs-code'] }, isFamiliar: false, owner: '' };
}

function isWellKnown(owner: string): boolean {
  return KNOWN.has(owner) || PUBLIC_ENDINGS.some((ending) => owner === ending || owner.endsWith(`.${ending}`));
}

/** Letters of another alphabet that only pass for Latin ones: no office writes its name so, whatever stands behind it. */
function isDisguised({ labels }: Host): boolean {
  return labels.some((label) => latinOf(label).disguised);
}

interface Judgement {
  readonly isFamiliar: boolean;
  readonly kind?: ScamKind;
  readonly reasons: readonly ScamSign[];
}

function judgeStranger(host: Host, owner: string, form: Link['kind']): Judgement {
  if (host.isNumber) return { isFamiliar: false, reasons: ['link-number-address'] };
  const named = namedBrand(host.labels, owner);
  const reasons: readonly ScamSign[] = [
    ...(isDisguised(host) ? (['link-mixed-letters'] as const) : []),
    ...(named === undefined ? [] : ([named.isLookalike ? 'link-lookalike' : 'link-brand-inside'] as const)),
    ...ODDITIES.filter(([, isSo]) => isSo(host, owner)).map(([sign]) => sign),
  ];
  const isPlain = form === 'page' && reasons.length === 0;
  return {
    isFamiliar: false,
    ...(named === undefined ? {} : { kind: named.brand.kind }),
    reasons: isPlain ? ['link-unknown'] : reasons,
  };
}

const ODDITIES: readonly (readonly [ScamSign, (host: Host, owner: string) => boolean])[] = [
  ['link-shortened', ({ host }, owner) => SHORTENERS.has(owner) || SHORTENERS.has(host)],
  ['link-free-hosting', ({ host, suffix }, owner) => [suffix, owner, host].some((name) => FREE_HOSTING.has(name))],
  ['link-odd-ending', ({ suffix }) => ODD_ENDINGS.has(suffix) || ODD_ENDINGS.has(suffix.split('.').at(-1) ?? '')],
  ['link-bait-words', ({ labels }) => labels.some((label) => label.split('-').some((part) => BAIT_WORDS.has(part)))],
];
