import { alerts } from './alerts.ts';
import { answers } from './answers.ts';
import { caseStatus } from './case-status.ts';
import { channel } from './channel.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { contact } from './contact.ts';
import { danger } from './danger.ts';
import { email } from './email.ts';
import { errors } from './errors.ts';
import { guide } from './guide.ts';
import { hateCrime } from './hate-crime.ts';
import { knowledge } from './knowledge.ts';
import { language } from './language.ts';
import { partnership } from './partnership.ts';
import { questions } from './questions.ts';
import { reportAsb } from './report-asb.ts';
import { staff } from './staff.ts';
import { web } from './web.ts';

/** The English pack: one namespace a file. */
export const english = {
  alerts,
  answers,
  'case-status': caseStatus,
  channel,
  chat,
  common,
  contact,
  danger,
  email,
  errors,
  guide,
  'hate-crime': hateCrime,
  knowledge,
  language,
  partnership,
  questions,
  'report-asb': reportAsb,
  staff,
  web,
};
