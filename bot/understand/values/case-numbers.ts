import { findReferences } from '../../../dialogs/codes-in-text.ts';
import type { Span } from '../text/spans.ts';

const SEARCHED = 4000;
const NAMED =
  /(?<![\p{L}\p{N}])(?:ref(?:erence)?|crime|incident|case|log|claim|complaint|job|ticket|occurrence|report|inc|enquiry|number|num|no)(?: (?:number|num|no|ref(?:erence)?|id|code))?\.?(?: (?:is|was|it's|its|they gave me|i was given|given))?[ :#=-]{1,3}["'“(]?(?<code>[\p{L}\p{N}][\p{L}\p{N}/*.-]{3,24}(?: \d[\p{L}\p{N}/*-]{1,12}){0,3})/giu;
const SHAPED =
  /(?<![\p{L}\p{N}/*.@+-])(?<code>(?<=[Rr]ef(?:erence)?(?: (?:number|no\.?|is))?[ :.]{1,2})[A-Z]{2,5} \d{3,10}|\d{2}\*\d{4,8}|[A-Z]{2,6}[-/_]?(?:[A-Z]{1,4}[-/])?\d{2,8}(?:[-/]\d{1,8}){0,2}|2[0-9]0{1,4}\d{6,9}|2[0-9]000 ?\d{3} ?\d{3}|\d{2,6}[-/]\d{2,6}[-/]?[A-Z]{1,4})(?![\p{L}\p{N}*@]|[-/]\p{N})/gu;
const INCIDENT =
  /(?:ref(?:erence)?|crime|incident|log|number|num|no\.?|inc|cad|police|quote)[^\p{L}\d]{0,3}(?: ?(?:number|num|no\.?|ref|is|was|it['’]?s|gave me|given|as|has it as|have it as)[^\p{L}\d]{1,3}){0,3}(?<code>\d{1,5} of (?:the )?\d{1,2}(?:(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}{0,6})|st|nd|rd|th|\/\d{1,2}(?:\/\d{2,4})?))(?![\p{L}\p{N}])/giu;
const NEAR_CUE = /(?:ref|crime|incident|case|log|number|quote|quoted|complaint|letter)/iu;

/** A reference as the text writes it, of ours or of anybody else's. */
export interface CaseNumber extends Span {
  readonly code: string;
}

/** Every reference number of a text: our own, those named ("crime number 26*101090") and those whose shape tells ("CAS-50117", "26000 119 555"). */
export function findCaseNumbers(text: string): readonly CaseNumber[] {
  const searched = text.slice(0, SEARCHED);
  const own = findReferences(searched)
    .map(({ start, end }) => ({ code: searched.slice(start, end), start, end }))
    .filter(({ code }) => /\p{Pd}/u.test(code) || (/^[0-9A-Z]{8}$/u.test(code) && /\d/u.test(code)));
  const found: CaseNumber[] = [];
  for (const one of /\d/u.test(searched) ? [...own, ...incidentsIn(searched), ...othersIn(searched)] : own)
    if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
  return found;
}

/** "Log 118 of 4 March": the number of a day's incidents. */
function incidentsIn(searched: string): readonly CaseNumber[] {
  if (!/\d of /iu.test(searched)) return [];
  return [...searched.matchAll(INCIDENT)].map(({ index, 0: words, groups }) => {
    const code = groups?.['code'] ?? '';
    const start = index + words.length - code.length;
    return { code, start, end: start + code.length };
  });
}

function othersIn(searched: string): readonly CaseNumber[] {
  return [...searched.matchAll(NAMED), ...searched.matchAll(SHAPED)].flatMap((match): readonly CaseNumber[] => {
    const code = (match.groups?.['code'] ?? '').replace(/[.\-/*]+$/u, '');
    const start = match.index + match[0].indexOf(match.groups?.['code'] ?? '');
    return isCode(code, searched, start) ? [{ code, start, end: start + code.length }] : [];
  });
}

/** At least four signs with three figures; a date, a postcode or a road is none. */
function isCode(code: string, text: string, start: number): boolean {
  const figures = code.replaceAll(/[^\d]/gu, '').length;
  if (figures < 3 || code.length < 4) return false;
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/u.test(code) || /^[ABM]\d{2,4}$/u.test(code)) return false;
  if (/^\d{1,7}$/u.test(code)) return figures >= 4 && NEAR_CUE.test(text.slice(Math.max(0, start - 24), start));
  return true;
}
