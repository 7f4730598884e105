import type { Directory } from '../../../content/directory.ts';
import type { Partnership } from '../../../content/partnership.ts';

/** Names that are no service of the register by themselves, and that residents look for as they are. */
const ALSO = ['Take Five', 'Silent Solution', "Clare's Law", 'Ask for ANI', 'Action Fraud', 'Universal Credit'];
const BIG = /^[\p{Lu}\p{N}]/u;
const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'to', 'against', 'UK']);

/**
 * The names that no machine may translate: those of the services in the register, of the partnership and of its council.
 * What a register adds to explain a name ("online reporting", "(charity)") is not part of it.
 */
export function keptNames({
  directory,
  partnership,
}: {
  readonly directory: Directory;
  readonly partnership: Pick<Partnership, 'name' | 'council' | 'serviceName'>;
}): readonly string[] {
  const services = directory.services.flatMap(({ name }) => properName(name));
  return [...new Set([...ALSO, partnership.name, partnership.council.name, partnership.serviceName, ...services])];
}

/** The words with capitals that a name begins with; one word only where it is the whole name, since any word can begin a name. */
function properName(name: string): readonly string[] {
  const plain = name.split(/[(:,/]/)[0]?.trim() ?? '';
  const words = plain.split(/\s+/);
  const end = words.findIndex((word) => !BIG.test(word) && !SMALL.has(word));
  const run = end === -1 ? words : words.slice(0, end);
  const last = run.findLastIndex((word) => BIG.test(word));
  const proper = run.slice(0, last + 1);
  return proper.length > 1 || proper.length === words.length ? [proper.join(' ')] : [];
}
