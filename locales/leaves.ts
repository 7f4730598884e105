/** Every string of a pack, or of a part of one, with its path in it: `path.to.leaf`, plural forms with their ending. */
export function leavesOf(node: object): readonly (readonly [path: string, text: string])[] {
  return Object.entries(node).flatMap(([name, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null
      ? leavesOf(child).map(([path, text]) => [`${name}.${path}`, text] as const)
      : [[name, String(child)] as const],
  );
}

/** The path or key of a plural form without its ending: what it is called by. */
export function stemOf(path: string): string {
  return path.replace(/_(?:zero|one|two|few|many|other)$/, '');
}
