import { ownTokens } from '../speech/own-tokens.ts';
import type { Speech } from '../speech/speech.ts';
import { tokenise } from '../text/tokens.ts';
import { NOT_SAFE } from '../words/en/taken-back.ts';
import { everyday } from '../speech/everyday.ts';

const UNPARTED = /^(?:yes|no)(?=\s+[\p{L}\p{N}]|\p{sc=Han})/u;
const PRONOUNS: ReadonlySet<string> = new Set(['i', 'me', 'we', 'he', 'she', 'it', 'they']); // "me" is a word alone
const BUT = /^\s*but\b/u; // no "so" stands before it
const ONLY_WHEN = /^\s*only (?:after|before|at|in|on|by|from|between|text|email|\d)/u; // "yes only after 6"
const ALL = /\b(?:all|every)/u;

/**
 * What a message in another language may say, for `meantThroughout`; `own` begins with its yes or no in English. Its word for
 * yes may say "so" as well, and that for no "not", unless a sign parts it from what follows.
 */
export function perhapsInEnglish(own: string, text: string, speech: Speech): readonly string[] {
  const opening = UNPARTED.exec(own)?.[0];
  const rest = own.slice(opening?.length);
  if (opening === undefined || !text.endsWith(rest)) return [own];
  const english = everyday(rest, speech);
  if (opening === 'yes') return [BUT.test(english) || ONLY_WHEN.test(english) ? `yes, ${english}` : `right ${english}`];
  const openings = openingsOf(text.slice(0, -rest.length), rest, english, speech);
  return openings.map((no) => `${no} ${english}`);
}

const [PARTED, UNPARTED_NO] = ['no,', 'isnt'];

function isParted(no: string, english: string, speech: Speech): boolean {
  return speech.everyday(no)?.text === 'no' || DENIES_ITSELF.test(english);
}
const DENIES_ITSELF = /^\s*(?:nobody|no one) (?:is|are|was) (?:hurt|injured|in danger)\W*$/u; // "nahi koi zakhmi nahi": no, nobody is hurt

/** A pronoun parts as well ("no we are safe"), and so does a word that is no "not". Before "all" it may be either: "no, all is well" or "not all is well". */
function openingsOf(no: string, rest: string, english: string, speech: Speech): readonly string[] {
  if (isParted(no, english, speech)) return [PARTED];
  if (tokenise(english).some(({ word }) => NOT_SAFE.has(word))) return [UNPARTED_NO];
  const subject = speech.everyday(ownTokens(rest)[0]?.word ?? '')?.text ?? '';
  if (ALL.test(subject)) return [PARTED, UNPARTED_NO];
  return [PRONOUNS.has(subject) ? PARTED : UNPARTED_NO];
}
