import type { Token } from '../text/tokens.ts';

/** What ends a clause, in any script. */
export const CLAUSE_END = /[,;!?\n،؛؟、。，；！？۔।]|\.\s/u;

/** The words of a text between one mark and the next, in any script. */
export function clausesOf(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (at === 0 || CLAUSE_END.test(gap)) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}
