import { z } from 'zod';

import { loadSnapshot } from '../../store/conversations.ts';
import { keepReportTranslation } from '../../store/translations/report-translations.ts';
import { findReport, type WholeReport } from '../../store/reports.ts';
import type { Translator, Turn } from '../language/translate/translate.ts';
import { readMemory } from '../memory.ts';
import type { Parts } from '../parts.ts';
import { additionField, ReportTranslationRow, type ReportTranslation } from './report-translation.ts';

const Answers = z.object({ fields: z.array(z.object({ field: z.string(), words: z.string() })) });
const Addition = z.object({ words: z.string() });

export interface TranslateReportParts extends Pick<Parts, 'store' | 'tellLanguage' | 'screen' | 'now'> {
  readonly translator?: Pick<Translator, 'allows' | 'translate'>;
}

/**
 * Puts beside a report, and what was added to it, in which language the words are, and a machine's English of them where that
 * is allowed. The report stays as it was sent: it is the record. Contact details go to no machine.
 */
export async function translateReport(parts: TranslateReportParts, reference: string): Promise<void> {
  const report = await findReport(parts.store, reference);
  if (report === undefined) return;
  const known = ReportTranslationRow.parse(report.translated ?? []);
  const foreign = foreignWords(parts, report).filter(({ field }) => !known.some((one) => one.field === field));
  if (foreign.length === 0) return;
  const body = [...known, ...(await withTranslations(parts, report, foreign))];
  await keepReportTranslation(parts.store, { reference, body, now: parts.now() });
}

interface Foreign {
  readonly field: string;
  readonly words: string;
  readonly language: string;
}

function foreignWords({ tellLanguage }: TranslateReportParts, { body, added }: WholeReport): readonly Foreign[] {
  const later = added.map(({ number, body: said }) => ({ field: additionField(number), ...Addition.parse(said) }));
  return [...Answers.parse(body).fields, ...later].flatMap(({ field, words }) => {
    const written = tellLanguage(words);
    const isForeign = written.kind === 'sure' && written.language !== 'en';
    return isForeign ? [{ field, words, language: written.language }] : [];
  });
}

async function withTranslations(
  parts: TranslateReportParts,
  report: WholeReport,
  foreign: readonly Foreign[],
): Promise<ReportTranslation> {
  const { translator } = parts;
  const turn = await turnOf(parts, report, foreign);
  if (translator?.allows(turn) !== true) return foreign.map(({ field, language }) => ({ field, language }));
  const conversationId = report.conversationId ?? '';
  const languages = [...new Set(foreign.filter(isForMachines).map(({ language }) => language))];
  const made = new Map<string, { readonly text: string; readonly engine: string }>();
  for (const from of languages) {
    const texts = foreign.filter((one) => isForMachines(one) && one.language === from).map(({ words }) => words);
    const answers = await translator.translate({ texts, from, to: 'en', turn, conversationId });
    texts.forEach((text, at) => {
      const answer = answers[at];
      if (answer?.kind === 'made') made.set(text, { text: answer.text, engine: answer.engine });
    });
  }
  return foreign.map((one) => {
    const translation = isForMachines(one) ? made.get(one.words) : undefined;
    return { field: one.field, language: one.language, ...(translation === undefined ? {} : { translation }) };
  });
}

const isForMachines = ({ field }: Foreign): boolean => field !== 'contact' && !field.startsWith('contact-');

/** A report for trained staff comes from a protected chat, whose resident was asked about a chat with staff alone. */
async function turnOf(
  { store, screen }: TranslateReportParts,
  { restricted, conversationId }: WholeReport,
  foreign: readonly Foreign[],
): Promise<Turn> {
  if (restricted || conversationId === undefined) return { kind: 'protected', agreed: [] };
  const snapshot = await loadSnapshot(store, conversationId);
  if (snapshot?.sensitivity !== 'ordinary') return { kind: 'protected', agreed: [] };
  const isTold = readMemory(snapshot.dialog).shown.length > 0 || foreign.some(({ words }) => screen(words).length > 0);
  return { kind: isTold ? 'delicate' : 'ordinary' };
}
