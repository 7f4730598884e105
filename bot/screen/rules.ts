import { ACCIDENTS } from './rules/accidents.ts';
import { ASSAULT } from './rules/assault.ts';
import { CHILD_AT_RISK } from './rules/child-at-risk.ts';
import { DANGER_NOW } from './rules/danger-now.ts';
import { DOMESTIC_ABUSE_ASKED } from './rules/domestic-abuse-asked.ts';
import { DOMESTIC_ABUSE } from './rules/domestic-abuse.ts';
import { FORCED_MARRIAGE } from './rules/forced-marriage.ts';
import { FRAUD_IN_PROGRESS } from './rules/fraud.ts';
import { HATE_CRIME } from './rules/hate-crime.ts';
import { MEDICAL_FIRE } from './rules/medical-fire.ts';
import { MODERN_SLAVERY } from './rules/modern-slavery.ts';
import { QUIET_DANGER } from './rules/quiet-danger.ts';
import { QUIET_DESPAIR } from './rules/quiet-despair.ts';
import { QUIET_HARM } from './rules/quiet-harm.ts';
import { SELF_HARM } from './rules/self-harm.ts';
import { SEXUAL_VIOLENCE } from './rules/sexual-violence.ts';
import { STALKING } from './rules/stalking.ts';
import { THREATS } from './rules/threats.ts';
import { TOLD_FOR_OTHERS } from './rules/told-for-others.ts';
import { TOLD_IN_RIDDLES } from './rules/told-in-riddles.ts';
import { TOLD_INDIRECTLY } from './rules/told-indirectly.ts';
import { TOLD_QUIETLY } from './rules/told-quietly.ts';
import type { RuleGroup } from './rule.ts';

/** Every rule of the danger screen, by kind. */
export const RULES: readonly RuleGroup[] = [
  ...DANGER_NOW,
  ...THREATS,
  ...ASSAULT,
  ...MEDICAL_FIRE,
  ...ACCIDENTS,
  ...SELF_HARM,
  ...CHILD_AT_RISK,
  ...DOMESTIC_ABUSE,
  ...DOMESTIC_ABUSE_ASKED,
  ...SEXUAL_VIOLENCE,
  ...FORCED_MARRIAGE,
  ...STALKING,
  ...MODERN_SLAVERY,
  ...HATE_CRIME,
  ...FRAUD_IN_PROGRESS,
  ...TOLD_FOR_OTHERS,
  ...TOLD_INDIRECTLY,
  ...TOLD_IN_RIDDLES,
  ...TOLD_QUIETLY,
  ...QUIET_DANGER,
  ...QUIET_DESPAIR,
  ...QUIET_HARM,
];
