import { endings } from './en/notes/endings.ts';
import { keys } from './en/notes/keys.ts';
import { names } from './en/notes/names.ts';
import { placeholders } from './en/notes/placeholders.ts';
import { stemOf } from './leaves.ts';

/** What a translator is told of one English string: about its place, its names and its placeholders, the nearest note first. */
export function notesFor(key: string, text: string): readonly string[] {
  return [
    ...aboutPlace(key),
    ...Object.entries(names).flatMap(([name, note]) => (text.includes(name) ? [`${name}: ${note}`] : [])),
    ...Object.entries(placeholders).flatMap(([name, note]) =>
      text.includes(`{{${name}}}`) ? [`{{${name}}}: ${note}`] : [],
    ),
  ];
}

/** The notes about where a string stands and what it does, found by its key, its ending and its groups. */
export function aboutPlace(key: string): readonly string[] {
  const stem = stemOf(key);
  const ending = stem.split(/[.:]/).at(-1) ?? '';
  const found = [keyed[stem], endings[ending], ...groupsOf(stem).map((group) => keyed[group])];
  return found.filter((note) => note !== undefined);
}

const keyed: Readonly<Record<string, string | undefined>> = keys;

/** `a:b.c` stands in the groups `a:b.*` and `a:*`, the nearest first. */
function groupsOf(key: string): readonly string[] {
  const [namespace = '', path = ''] = key.split(':');
  const parts = path.split('.').slice(0, -1);
  const inner = parts.map((_part, index) => `${namespace}:${parts.slice(0, index + 1).join('.')}.*`);
  return [...inner.toReversed(), `${namespace}:*`];
}
