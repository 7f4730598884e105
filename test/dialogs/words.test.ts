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

/** The sentences that break a rule, with where they stand. */
function offenders(breaks: (text: string) => boolean): readonly string[] {
  return ALL.filter(([, text]) => breaks(text)).map(([path, text]) => `${path}: ${text}`);
}
const longest = (text: string): number =>
  Math.max(...text.split(/(?<=[.?])\s+/u).map((sentence) => sentence.split(/\s+/u).length));

describe('the words of the dialogs', () => {
  it('S16: are plain, in short sentences, without exclamation marks, pictures or blame', () => {
    const puzzling = /!|\p{Extended_Pictographic}|why didn.t you|e\.g\.|i\.e\.|perpetrator|law enforcement/iu;
    expect(offenders((text) => puzzling.test(text))).toEqual([]);
    expect(offenders((text) => longest(text) > 25)).toEqual([]);
  });

  it('S13: name no phone number: numbers come from the register', () => {
    const bare = (text: string): string => LOOKS.reduce((rest, look) => rest.replaceAll(look, ''), text);
    expect(offenders((text) => /\d{3}/u.test(bare(text)))).toEqual([]);
  });

  it('S4: give no verdict, and tell nobody to confront, film, record or leave', () => {
    const verdict =
      /high risk|(?<!when )you are safe|this is safe|confront|film (it|them)|record (it|them)|mediation|leave now/iu;
    expect(offenders((text) => verdict.test(text))).toEqual([]);
  });
});
