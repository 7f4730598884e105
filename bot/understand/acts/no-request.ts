import { wishesLanguage } from '../speech/languages-mentioned.ts';
import { namesPage } from '../telling/menus.ts';
import type { Understanding } from '../understanding.ts';
import type { Requested } from './likely-act.ts';
import { isNoLanguageAsked } from './no-language-asked.ts';
import { leavesOther } from './meant-otherwise.ts';
import { answersInstead } from './stolen-answers.ts';

/** Requests whose words may as well name a page of a guide. */
const PERHAPS_A_PAGE: ReadonlySet<string> = new Set(['language', 'cancel']);

/** What answers the open question after all, is about leaving something else, or names a page of a guide: on who helps in one's language, or whether to stop drinking. */
export function isNoRequest(request: Requested, text: string, context: Understanding): boolean {
  const { asked } = context;
  if (request === 'language' && asked !== undefined && asked.answer.kind !== 'words' && wishesLanguage(text))
    return isNoLanguageAsked(text, asked, context);
  if (PERHAPS_A_PAGE.has(request) && namesPage(text, context)) return true;
  return leavesOther(request, text, context) || answersInstead(request, text, context);
}
