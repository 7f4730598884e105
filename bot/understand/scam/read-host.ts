import { domainToASCII, domainToUnicode } from 'node:url';

import { parse } from 'tldts';

/** The parts of an address that say whose it is. */
export interface Host {
  readonly host: string; // lower case, international names in their xn-- form
  readonly registrable?: string;
  readonly suffix: string; // what is not for sale: 'co.uk'; empty for a number
  readonly labels: readonly string[]; // in their own letters, without the suffix
  readonly isNumber: boolean;
  readonly hasUserInfo: boolean; // "bank.example@elsewhere.example" leads elsewhere
}

const SCHEME = /^[a-z]{3,6}:\/*/iu;
const NUMBER = /^(?:0x[0-9a-f]{1,16}|\d{1,20})$/iu;
const LONGEST = 255;

/** Reads the host of an address as it was written; `undefined` where it has none. Pure, opens nothing. */
export function readHost(address: string): Host | undefined {
  const authority = address.replace(SCHEME, '').split(/[/?#\\]/u, 1)[0] ?? '';
  const name = nameOf(authority);
  if (name === '' || name.length > LONGEST) return undefined;
  const host = (domainToASCII(name) || name).toLowerCase();
  return { host, hasUserInfo: authority.includes('@'), ...partsOf(host) };
}

function nameOf(authority: string): string {
  const behind = authority.slice(authority.lastIndexOf('@') + 1, LONGEST * 4);
  return behind.replace(/:\d{0,6}$/u, '').replace(/\.$/u, '');
}

function partsOf(host: string): Pick<Host, 'registrable' | 'suffix' | 'labels' | 'isNumber'> {
  const { domain, publicSuffix, isIp } = parse(host, { allowPrivateDomains: true });
  if (isIp === true || NUMBER.test(host)) return { suffix: '', labels: [], isNumber: true };
  const suffix = publicSuffix ?? '';
  const labels = host.slice(0, host.length - suffix.length).split('.');
  return {
    ...(domain === null ? {} : { registrable: domain }),
    suffix,
    labels: labels.filter((label) => label !== '').map((label) => domainToUnicode(label) || label),
    isNumber: false,
  };
}
