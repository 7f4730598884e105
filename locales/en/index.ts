import { alerts } from './alerts.ts';
import { answers } from './answers.ts';
import { callBack } from './call-back.ts';
import { caseReviewRequest } from './case-review-request.ts';
import { caseStatus } from './case-status.ts';
import { channel } from './channel.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { contact } from './contact.ts';
import { danger } from './danger.ts';
import { desk } from './desk.ts';
import { domesticAbuse } from './domestic-abuse.ts';
import { sexualViolence } from './sexual-violence.ts';
import { stalking } from './stalking.ts';
import { email } from './email.ts';
import { errors } from './errors.ts';
import { findSupport } from './find-support.ts';
import { formatRequest } from './format-request.ts';
import { fraudAdvice } from './fraud-advice.ts';
import { guide } from './guide.ts';
import { handoff } from './handoff.ts';
import { hateCrime } from './hate-crime.ts';
import { knowledge } from './knowledge.ts';
import { selfHarm } from './self-harm.ts';
import { childSafeguarding } from './child-safeguarding.ts';
import { modernSlavery } from './modern-slavery.ts';
import { countyLines } from './county-lines.ts';
import { adultSafeguarding } from './adult-safeguarding.ts';
import { terrorism } from './terrorism.ts';
import { drugsAlcohol } from './drugs-alcohol.ts';
import { language } from './language.ts';
import { partnership } from './partnership.ts';
import { prepared } from './prepared.ts';
import { questions } from './questions.ts';
import { quickReplies } from './quick-replies.ts';
import { referral } from './referral.ts';
import { reportAsb } from './report-asb.ts';
import { saferHomesRequest } from './safer-homes-request.ts';
import { scam } from './scam.ts';
import { staff } from './staff.ts';
import { staffAlerts } from './staff-alerts.ts';
import { staffAudit } from './staff-audit.ts';
import { staffContent } from './staff-content.ts';
import { staffContentFields } from './staff-content-fields.ts';
import { staffForm } from './staff-form.ts';
import { staffPeople } from './staff-people.ts';
import { staffRegister } from './staff-register.ts';
import { staffTeams } from './staff-teams.ts';
import { staffTranslations } from './staff-translations.ts';
import { staffReplies } from './staff-replies.ts';
import { staffSwitch } from './staff-switch.ts';
import { staffSignIn } from './staff-sign-in.ts';
import { staffReports } from './staff-reports.ts';
import { staffSatisfaction } from './staff-satisfaction.ts';
import { burglaryTheft } from './burglary-theft.ts';
import { cyber } from './cyber.ts';
import { roadSafety } from './road-safety.ts';
import { saferHomes } from './safer-homes.ts';
import { asbCaseReview } from './asb-case-review.ts';
import { leaveMessage } from './leave-message.ts';
import { talkToPerson } from './talk-to-person.ts';
import { licensedPremises } from './licensed-premises.ts';
import { communityGrants } from './community-grants.ts';
import { accessibleFormat } from './accessible-format.ts';
import { web } from './web.ts';

/** The English pack: one namespace a file. */
export const english = {
  alerts,
  answers,
  'call-back': callBack,
  'case-review-request': caseReviewRequest,
  'case-status': caseStatus,
  channel,
  chat,
  common,
  contact,
  danger,
  desk,
  'domestic-abuse': domesticAbuse,
  'sexual-violence': sexualViolence,
  stalking,
  email,
  errors,
  'find-support': findSupport,
  'format-request': formatRequest,
  'fraud-advice': fraudAdvice,
  guide,
  handoff,
  'hate-crime': hateCrime,
  'leave-message': leaveMessage,
  'talk-to-person': talkToPerson,
  knowledge,
  'self-harm': selfHarm,
  'child-safeguarding': childSafeguarding,
  'modern-slavery': modernSlavery,
  'county-lines': countyLines,
  'adult-safeguarding': adultSafeguarding,
  terrorism,
  'drugs-alcohol': drugsAlcohol,
  language,
  partnership,
  prepared,
  questions,
  'quick-replies': quickReplies,
  referral,
  'report-asb': reportAsb,
  'safer-homes-request': saferHomesRequest,
  scam,
  staff,
  'staff-alerts': staffAlerts,
  'staff-audit': staffAudit,
  'staff-content': staffContent,
  'staff-content-fields': staffContentFields,
  'staff-form': staffForm,
  'staff-people': staffPeople,
  'staff-register': staffRegister,
  'staff-teams': staffTeams,
  'staff-translations': staffTranslations,
  'staff-sign-in': staffSignIn,
  'staff-switch': staffSwitch,
  'staff-replies': staffReplies,
  'staff-reports': staffReports,
  'staff-satisfaction': staffSatisfaction,
  'burglary-theft': burglaryTheft,
  cyber,
  'road-safety': roadSafety,
  'safer-homes': saferHomes,
  'asb-case-review': asbCaseReview,
  'licensed-premises': licensedPremises,
  'community-grants': communityGrants,
  'accessible-format': accessibleFormat,
  web,
};
