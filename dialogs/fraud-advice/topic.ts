import type { ScamReading } from '../../content/scams.ts';
import type { Say } from '../../locales/say.ts';
import { alertSays } from '../alerts.ts';
import { chose } from '../chose.ts';
import { guideTopic, pageSays, type Guide, type Page } from '../guide.ts';
import { valueOf } from '../slots.ts';
import type { Field, Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { KIND_PAGES } from './kinds.ts';
import { NO_VERDICT, seenSays } from './seen.ts';

const TEXT: Field = 'fraud-text'; // what somebody said or wrote: once it was looked at, the menu looks at more
const lostMoney = chose('fraud-gone', 'money');
const gaveDetails = chose('fraud-gone', 'details');
const lostControl = chose('fraud-gone', 'control');
const onlyChecks = chose('fraud-gone', 'check');
const isHit = chose('fraud-gone', 'money', 'details', 'control');
const isSpared = chose('fraud-gone', 'no');
const isInDanger = chose('fraud-now', 'coming', 'threat');
const isGoingOn = chose('fraud-now', 'coming', 'threat', 'talking');
const isThere = chose('fraud-now', 'coming');
const isTalking = chose('fraud-now', 'talking');
const isRelative = chose('fraud-who', 'relative');
const hasCalledBank = chose('fraud-advice.more', 'bank-done');
const isBusiness = chose('fraud-who', 'business');

/** Which page tells of money back, by the way it was paid. */
const REFUNDS = {
  'refund-transfer': chose('fraud-paid', 'transfer'),
  'refund-card': chose('fraud-paid', 'card'),
  'refund-other': chose('fraud-paid', 'cash', 'gift-card', 'crypto', 'abroad'),
};
const isPaidKnown = (slots: Slots): boolean => Object.values(REFUNDS).some((isIt) => isIt(slots));
const refundPage = (slots: Slots): string | undefined => Object.entries(REFUNDS).find(([, isIt]) => isIt(slots))?.[0];

/** A page on money back is for whoever paid in its way, or has not said how; others are told the one that is. */
const ofPayment = (page: keyof typeof REFUNDS): Pick<Page, 'suits' | 'otherwise'> => ({
  suits: (slots) => !isPaidKnown(slots) || REFUNDS[page](slots),
  otherwise: refundPage,
});

const SUPPORT = ['victim-support', 'derbyshire-victim-services', 'samaritans'] as const;

/** The kinds whose pages help whoever has lost something already; the others tell how to keep from it. */
const AFTERWARDS: ReadonlySet<string> = new Set([
  ...['bank', 'courier', 'remote-access', 'passcode', 'invoice', 'qr-code', 'romance', 'investment', 'job', 'recovery'],
  ...['sextortion', 'doorstep', 'account', 'arrest', 'pension'],
]);
const WARNINGS: ReadonlySet<string> = new Set([
  ...KIND_PAGES.map(({ id }) => id).filter((id) => !AFTERWARDS.has(id)),
  ...['by-call', 'by-text', 'by-email', 'buying', 'online', 'at-door', 'stop', 'challenge', 'protect'],
]);

/** Which bank is to be called: one's own, or that of whom it has happened to. */
const bankPage = (slots: Slots): string => (isRelative(slots) ? 'bank-theirs' : 'bank-now');

/** What is told first of what was answered; the bank comes before every other question, since minutes count. */
const AT_ONCE: Readonly<Record<Field, (slots: Slots) => readonly string[]>> = {
  'fraud-gone': (slots) => [
    ...(isHit(slots) && !hasCalledBank(slots) ? [bankPage(slots)] : []),
    ...(lostControl(slots) ? ['device'] : []),
  ],
  'fraud-now': (slots) => [
    ...(isInDanger(slots) ? ['danger-now'] : []),
    ...(isTalking(slots) || isThere(slots) ? ['hang-up'] : []), // who waits for a courier is mostly kept on the phone
  ],
};

/** While somebody is at the door or on the phone, only what helps there and then is told, and how to help somebody else; the rest waits until they are gone, or is asked for. */
function tells(slots: Slots): readonly string[] {
  return isGoingOn(slots) ? ofRelative(slots) : afterwards(slots);
}

const ofRelative = (slots: Slots): readonly string[] => (isRelative(slots) ? ['relative'] : []);

function afterwards(slots: Slots): readonly string[] {
  const refunds = Object.entries(REFUNDS).flatMap(([page, isIt]) => (isIt(slots) ? [page] : []));
  return [
    ...ofRelative(slots),
    ...(isBusiness(slots) ? ['business'] : []),
    ...(gaveDetails(slots) || lostControl(slots) ? ['details-gone'] : []),
    ...(isHit(slots) ? ['report', ...refunds, 'support'] : []),
    ...(isHit(slots) || onlyChecks(slots) ? [] : ['stop']),
  ];
}

/** Whoever has lost something is led to the bank until they have called it; else to what keeps from a scam. */
function leads(slots: Slots, told: readonly string[]): readonly string[] {
  if (!isHit(slots)) return ['stop', 'challenge', 'protect'];
  return told.includes('bank-done') ? afterwards(slots) : [bankPage(slots)];
}

function remark(field: Field, slots: Slots, facts: Facts): readonly Say[] {
  const seen = field === TEXT ? (valueOf(slots, field) as ScamReading | undefined) : undefined; // read by the form
  if (seen !== undefined) return seenSays(seen, isHit(slots) ? WARNINGS : undefined);
  if (field === 'fraud-gone' && !isHit(slots)) return alertSays(facts);
  return (AT_ONCE[field]?.(slots) ?? []).flatMap((page) => pageSays(GUIDE, page, slots, facts));
}

const GUIDE: Guide = {
  id: 'fraud-advice',
  questions: [
    {
      field: 'fraud-gone',
      answer: { one: ['money', 'details', 'control', 'no', 'check'] },
      listens: true,
      renews: ['money', 'control', 'details'],
    },
    {
      field: 'fraud-now',
      answer: { one: ['coming', 'talking', 'threat', 'no'] },
      listens: true,
      once: true,
      renews: ['coming', 'threat', 'talking'],
      danger: ['coming', 'talking', 'threat'],
      askedIf: (slots) => !onlyChecks(slots),
    },
    {
      field: 'fraud-paid',
      answer: { one: ['transfer', 'card', 'cash', 'gift-card', 'crypto', 'abroad'] },
      listens: true,
      once: true,
      onlyIf: lostMoney,
    },
    {
      field: 'fraud-who',
      answer: { one: ['me', 'relative', 'business'] },
      listens: true,
      askedIf: (slots) => !onlyChecks(slots),
    },
    {
      field: TEXT,
      answer: 'suspect-text',
      again: true,
      skips: true,
      listens: true,
      askedIf: (slots, _facts, told) => (onlyChecks(slots) || !told.includes(TEXT)) && !isGoingOn(slots),
    },
  ],
  tells,
  leads,
  reports: ['report'],
  listeners: () => 'support',
  contacts: (slots) => (isSpared(slots) ? 'protect' : bankPage(slots)),
  police: () => 'report',
  prevents: (slots) => (isBusiness(slots) ? 'business-later' : isRelative(slots) ? 'relative-later' : 'challenge'),
  verdict: NO_VERDICT,
  first: ['fraud-now'],
  beside: (page, slots) => !(isHit(slots) && WARNINGS.has(page)),
  remark,
  pages: [
    {
      id: 'danger-now',
      services: ['emergency-999', 'silent-solution-55', 'emergency-sms'],
      urgent: true,
      onlyIf: (slots) => !isInDanger(slots),
    },
    {
      id: 'bank-now',
      services: ['call-159', 'emergency-999'],
      urgent: true,
      onlyIf: (slots) => !isHit(slots),
      suits: (slots) => !isSpared(slots) && !isRelative(slots),
      otherwise: (slots) => (isSpared(slots) ? 'challenge' : 'bank-theirs'),
    },
    {
      id: 'bank-theirs',
      services: ['call-159', 'emergency-999'],
      urgent: true,
      onlyIf: (slots) => !isHit(slots),
      suits: (slots) => !isSpared(slots) && isRelative(slots),
      otherwise: (slots) => (isSpared(slots) ? 'challenge' : 'bank-now'),
    },
    { id: 'bank-done', services: ['call-159'], onlyIf: isHit, under: ['bank-now', 'bank-theirs'] },
    { id: 'hang-up', services: ['call-159'], onlyIf: isTalking, danger: true },
    { id: 'device', services: ['call-159', 'ncsc'], onlyIf: isHit },
    { id: 'details-gone', services: ['ncsc'], onlyIf: isHit },
    { id: 'report', services: ['report-fraud', 'report-fraud-text-relay', 'police-101'], onlyIf: isHit },
    { id: 'bank-refund', onlyIf: lostMoney, suits: (slots) => !isPaidKnown(slots), otherwise: refundPage },
    { id: 'refund-transfer', services: ['call-159'], under: 'bank-refund', ...ofPayment('refund-transfer') },
    { id: 'refund-card', services: ['call-159', 'ca-consumer'], under: 'bank-refund', ...ofPayment('refund-card') },
    { id: 'refund-other', services: ['call-159'], under: 'bank-refund', ...ofPayment('refund-other') },
    { id: 'refund-no', services: ['citizens-advice-mid-mercia'], onlyIf: lostMoney },
    { id: 'stop', suits: (slots) => !isHit(slots), otherwise: bankPage },
    { id: 'challenge', under: 'stop' },
    { id: 'protect', services: ['call-159', 'report-fraud'], under: 'stop' },
    { id: 'by-call', services: ['sms-7726'] },
    { id: 'by-text', services: ['sms-7726'] },
    { id: 'by-email', services: ['phishing-email'] },
    { id: 'buying', services: ['ca-consumer'] },
    { id: 'online', services: ['report-fraud'] },
    { id: 'at-door', services: ['emergency-999', 'ca-consumer'] },
    { id: 'no-cold-calling', services: ['trading-standards-derbyshire'], under: 'at-door' },
    ...KIND_PAGES,
    { id: 'relative', services: ['call-159', 'report-fraud', 'victim-support'] },
    { id: 'relative-later', services: ['adult-care-derbyshire', 'friends-against-scams'], under: 'relative' },
    { id: 'business', services: ['call-159', 'report-fraud', 'emcrc'] },
    { id: 'business-later', services: ['emcrc', 'ncsc'], under: 'business' },
    { id: 'support', services: SUPPORT },
  ],
};

/** Help with scams: the bank first where money or details have gone, then checking a message, refunds, and every kind there is. */
export const fraudAdvice = guideTopic(GUIDE);
