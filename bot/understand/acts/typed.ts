import { CHECKED } from '../../../dialogs/questions/check.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import { REPORT } from '../../../dialogs/starts.ts';
import { hasButtons } from '../../../dialogs/answers.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Topic } from '../../../dialogs/topic.ts';
import { readerOf } from '../slots/readers.ts';
import {
  asksWhatElse,
  checksMore,
  hasEnough,
  ledTo,
  namesPage,
  takesUp,
  wantsMore,
  type Wish,
} from '../telling/menus.ts';
import { everyday, everydayTokens, everydayWords } from '../speech/everyday.ts';
import type { Understanding } from '../understanding.ts';
import { asksToSend, wantsToReport } from './acts.ts';
import { onlyTells } from '../contact/leave-on-condition.ts';
import { contactOffered } from '../contact/contact-offered.ts';
import { askedInGuide } from './asked-in-guide.ts';
import { backToReport } from './back-to-report.ts';
import { typedButton } from './buttons.ts';
import { foundInGuide } from './found-in-guide.ts';
import { callBackFor, searchFor } from './looks-for-help.ts';
import { WHY_SHOWN } from '../words/en/back-to-report.ts';
import { whetherToPay } from './whether-to-pay.ts';
import { shortWish } from './short-wishes.ts';

/** The buttons that words stand for. */
export function typed(text: string, context: Understanding): readonly string[] {
  const button = typedButton(text, context);
  if (button !== undefined) return [button];
  if (sendsEarly(text, context)) return ['do:send'];
  const back = backToReport(text, context) ?? whyShown(text, context);
  if (back !== undefined) return [back];
  const short = shortWish(text, context);
  if (short.length > 0) return short;
  const paid = whetherToPay(text, context);
  if (paid !== undefined) return [paid];
  const begins = beginsIn(text, context);
  if (begins !== undefined) return [begins];
  return foundFor(text, context);
}

/** What answers in an open guide, a call back about abuse, or the search for help. */
function foundFor(text: string, context: Understanding): readonly string[] {
  const found = askedInGuide(text, context) === undefined ? foundInGuide(text, context) : [];
  if (found.length > 0) return found;
  const call = callBackFor(text, context);
  return call.length > 0 ? call : searchFor(text, context);
}

/** "Why am I shown this", of who was looked for: they are shown again, each with why under its name. */
function whyShown(text: string, context: Understanding): Led | undefined {
  const isSearch = guideOf(context)?.searches === true && context.asked !== undefined && isMenu(context.asked);
  return isSearch && WHY_SHOWN.test(everydayWords(text, context.speech).join(' ')) ? 'do:lead' : undefined;
}

/** What a message begins, or asks to be led to: "who do I report it to", in a guide, asks whom to tell and reports nothing here. */
function beginsIn(text: string, context: Understanding): string | undefined {
  const led = ledIn(text, context);
  const wish = led === undefined ? wishIn(text, context) : undefined;
  return wish ?? contactOffered(text, context) ?? takesUp(text, context) ?? led ?? moreIn(text, context);
}

/** Where a guide asks what else would help: another text to be checked, or more of what there is. */
function moreIn(text: string, context: Understanding): string | undefined {
  const field = checksMore(text, context);
  if (field !== undefined) return `do:change:${field}`;
  return wantsMore(text, context) && !namesPage(text, context) ? 'do:more' : undefined;
}

/** What leads on in an open guide: to what is to be done, to who listens, to whom to call, to whom its matter is reported, and to how the next one is prevented. */
export type Led = 'do:lead' | 'do:talk' | 'do:contacts' | 'do:police' | 'do:prevent';

function ledIn(text: string, context: Understanding): Led | undefined {
  const wish = ledTo(text, context);
  return wish === undefined ? undefined : LEADS[wish](context);
}

/** Where a guide does not say whom its matter is reported to, it is reported here, "police" may be a cry for help, and "who do I report it to" asks whom to call. Where it knows nobody who listens, "can I talk to someone" wishes for a person. */
const LEADS: Readonly<Record<Wish, (context: Understanding) => Led | undefined>> = {
  lead: () => 'do:lead',
  talk: () => 'do:talk',
  someone: (context) => (guideOf(context)?.listeners === undefined ? undefined : 'do:talk'),
  contacts: () => 'do:contacts',
  tell: (context) => (hasPolice(context) && guideOf(context)?.ofSomebody === true ? 'do:police' : 'do:lead'),
  whom: (context) => (hasPolice(context) ? 'do:police' : 'do:contacts'),
  police: (context) => (hasPolice(context) ? 'do:police' : undefined),
  prevent: (context) => (guideOf(context)?.prevents === undefined ? undefined : 'do:prevent'),
  allowed: (context) => (isOfThings(context) ? 'do:police' : undefined),
  how: (context) => (reportsElsewhere(context) ? 'do:police' : undefined),
};

/** Tells whether the open guide says whom its matter is reported to, and has not just offered to begin a report here. */
function reportsElsewhere(context: Understanding): boolean {
  return hasPolice(context) && !(context.offered ?? []).some(({ code }) => code === REPORT.code);
}

/** Whether somebody may do that, the police know, of a matter that is of nobody close and of no danger. */
function isOfThings(context: Understanding): boolean {
  const guide = guideOf(context);
  return hasPolice(context) && guide?.people === undefined && guide?.ofSomebody !== true && guide?.protects !== true;
}

function hasPolice(context: Understanding): boolean {
  return guideOf(context)?.police !== undefined;
}

function guideOf({ asked }: Understanding): Topic | undefined {
  return TOPICS.find(({ steps }) => steps.some(({ field }) => field === asked?.field));
}

/** What a message asks for where nothing is open: to report, or what else there is. In a guide without a page about that, and in a report, that too. */
function wishIn(text: string, context: Understanding): string | undefined {
  const { asked, steps, speech } = context;
  if (asked === undefined && asksWhatElse(text)) return 'do:help';
  if (!wantsToReport(everyday(text, speech))) return undefined;
  if (asked === undefined) return REPORT.code;
  const isMeant = steps.some(isMenu) ? !namesPage(text, context) : isInReport(asked, text, context);
  return isMeant ? REPORT.code : undefined;
}

/** Whoever says inside a report that they want to report it tells nothing new, unless it answers what is asked. */
function isInReport(asked: Step, text: string, context: Understanding): boolean {
  if (asked.field === 'contact' && onlyTells(everyday(text, context.speech))) return false;
  const isReport = context.steps.some(({ field }) => field === 'what');
  if (!isReport || asked.answer.kind === 'words') return isReport && asked.field === 'what';
  const isChosen = hasButtons(asked.answer); // anything may be read as a place
  return !isChosen || readerOf(asked).read(text, { ...context, step: asked }) === undefined;
}

/** "Send it" before the check asks for what is still missing; at the check it is a yes. */
function sendsEarly(text: string, context: Understanding): boolean {
  const { asked, steps, speech } = context;
  const isForm = asked !== undefined && asked.field !== CHECKED && steps.some(({ field }) => field === CHECKED);
  return isForm && !hasEnough(text, context) && asksToSend(everydayTokens(text, speech));
}
