import { findLinks, type Link } from './find-links.ts';
import { judgeLink } from './judge-link.ts';
import { plainTextOf } from './plain-text.ts';

// Words that nobody writes and that share few runs of letters, so that the model of wording can tell them apart.
const WELL_KNOWN = 'zwellknownz';
const DOUBTFUL = 'qdoubtfulq';
const STRANGE = 'jstrangerj';
const MAILBOX = 'vmailboxv';

/**
 * A pasted text as its wording is judged: each address stands as what it shows of itself (well known, doubtful, neither), since how
 * it is spelt is new in every message. Pure; linear in the text.
 */
export function wordedText(pasted: string): string {
  const { text } = plainTextOf(pasted);
  const links = findLinks(text);
  const between = links.map(({ start }, at) => text.slice(links[at - 1]?.end ?? 0, start));
  return [...between.flatMap((words, at) => [words, toldOf(links[at])]), text.slice(links.at(-1)?.end ?? 0)].join(' ');
}

function toldOf(link: Link | undefined): string {
  const judged = link && judgeLink(link);
  const shown =
    judged?.isFamiliar === true
      ? WELL_KNOWN
      : judged?.seen.reasons.some((reason) => reason !== 'link-unknown') === true
        ? DOUBTFUL
        : STRANGE;
  return link?.kind === 'mail' ? `${shown} ${MAILBOX}` : shown;
}
