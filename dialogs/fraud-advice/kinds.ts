import type { ScamKind } from '../../content/scams.ts';
import type { Page } from '../guide.ts';

const REPORT = ['call-159', 'report-fraud'] as const;
const TEXTS = ['sms-7726', 'report-fraud'] as const;
const MAILS = ['phishing-email', 'report-fraud'] as const;
const SHOPS = ['ca-consumer', 'report-fraud'] as const;

/** The kinds of scam by the way they come, and who helps with each. */
const BY_WAY: Readonly<Record<string, Readonly<Partial<Record<ScamKind, readonly string[]>>>>> = {
  'by-call': {
    bank: REPORT,
    courier: ['emergency-999', ...REPORT],
    'remote-access': REPORT,
    arrest: ['emergency-999', 'police-101', 'report-fraud'],
    pension: ['report-fraud', 'ca-consumer'],
    recovery: ['report-fraud', 'victim-support'],
  },
  'by-text': {
    delivery: TEXTS,
    family: TEXTS,
    government: TEXTS,
    'council-tax': ['sms-7726', 'sddc-customer-services'],
    fine: TEXTS,
    passcode: ['call-159', 'sms-7726'],
  },
  'by-email': {
    account: MAILS,
    subscription: MAILS,
    'tv-licence': MAILS,
    energy: MAILS,
    invoice: REPORT,
    boss: MAILS,
  },
  buying: { marketplace: SHOPS, ticket: SHOPS, rental: SHOPS, 'qr-code': REPORT },
  online: {
    romance: ['call-159', 'report-fraud', 'victim-support'],
    investment: REPORT,
    job: REPORT,
    loan: ['report-fraud', 'citizens-advice-mid-mercia'],
    prize: ['report-fraud'],
    sextortion: ['police-101', 'report-remove', 'childline', 'samaritans'],
  },
  'at-door': { doorstep: ['emergency-999', 'ca-consumer', 'police-101'], charity: ['ca-consumer', 'report-fraud'] },
};

/** A page for each kind of scam, offered once its way was told. */
export const KIND_PAGES: readonly Page[] = Object.entries(BY_WAY).flatMap(([way, kinds]) =>
  Object.entries(kinds).map(([id, services]) => ({ id, services, under: way })),
);
