import { answers } from '../../locales/en/answers.ts';
import { caseStatus } from '../../locales/en/case-status.ts';
import { common } from '../../locales/en/common.ts';
import { questions } from '../../locales/en/questions.ts';
import { reportAsb } from '../../locales/en/report-asb.ts';

type Node = string | { readonly [key: string]: Node };
function sentencesIn(node: Node, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => sentencesIn(child, `${path}.${key}`));
}
const ALL = Object.entries({ answers, caseStatus, common, questions, reportAsb }).flatMap(([name, node]) =>
  sentencesIn(node, name),
);

const LOOKS = ['7K3M-X9P-4', 'ABCD-EFGH-JKMN-PQRS']; // what a code looks like, said as an example

describe('the words of the dialogs', () => {
  it.each(ALL)(
    'S16: %s is plain: short sentences, no exclamation mark, no blame, nothing to puzzle over',
    (_path, text) => {
      expect(text).not.toMatch(
        /!|\p{Extended_Pictographic}|why didn.t you|e\.g\.|i\.e\.|perpetrator|law enforcement/iu,
      );
      for (const sentence of text.split(/(?<=[.?])\s+/u)) expect(sentence.split(/\s+/u).length).toBeLessThanOrEqual(25);
    },
  );

  it.each(ALL)('S13: %s names no phone number: numbers come from the register', (_path, text) => {
    const bare = LOOKS.reduce((rest, look) => rest.replaceAll(look, ''), text).replaceAll(/\{\{\w+\}\}/gu, '');
    expect(bare).not.toMatch(/\d{3}/u);
  });

  it.each(ALL)('S4: %s gives no verdict, and never tells anyone to confront, film or record', (_path, text) => {
    expect(text).not.toMatch(
      /high risk|(?<!when )you are safe|this is safe|confront|film (it|them)|record (it|them)|mediation|leave now/iu,
    );
  });
});
