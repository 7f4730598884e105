import type { OwnTold } from '../telling/own-telling.ts';
import { ATTACK_TOLD as arAttack } from './ar/attack-told.ts';
import { ATTACK_TOLD as ltAttack } from './lt/attack-told.ts';
import { ATTACK_TOLD as paGuruAttack } from './pa-Guru/attack-told.ts';
import { ATTACK_TOLD as plAttack } from './pl/attack-told.ts';
import { ATTACK_TOLD as roAttack } from './ro/attack-told.ts';
import { ATTACK_TOLD as ukAttack } from './uk/attack-told.ts';
import { ATTACK_TOLD as urAttack } from './ur/attack-told.ts';
import { ATTACK_TOLD as zhHansAttack } from './zh-Hans/attack-told.ts';
import { FRAUD_TOLD as arFraud } from './ar/fraud-told.ts';
import { FRAUD_TOLD as ltFraud } from './lt/fraud-told.ts';
import { FRAUD_TOLD as paGuruFraud } from './pa-Guru/fraud-told.ts';
import { FRAUD_TOLD as plFraud } from './pl/fraud-told.ts';
import { FRAUD_TOLD as roFraud } from './ro/fraud-told.ts';
import { FRAUD_TOLD as ukFraud } from './uk/fraud-told.ts';
import { FRAUD_TOLD as urFraud } from './ur/fraud-told.ts';
import { FRAUD_TOLD as zhHansFraud } from './zh-Hans/fraud-told.ts';
import { THREAT_TOLD as arThreat } from './ar/threat-told.ts';
import { THREAT_TOLD as ltThreat } from './lt/threat-told.ts';
import { THREAT_TOLD as paGuruThreat } from './pa-Guru/threat-told.ts';
import { THREAT_TOLD as plThreat } from './pl/threat-told.ts';
import { THREAT_TOLD as roThreat } from './ro/threat-told.ts';
import { THREAT_TOLD as ukThreat } from './uk/threat-told.ts';
import { THREAT_TOLD as urThreat } from './ur/threat-told.ts';
import { THREAT_TOLD as zhHansThreat } from './zh-Hans/threat-told.ts';

function together(...all: readonly OwnTold[]): OwnTold {
  return { words: merged(all.map(({ words = {} }) => words)), told: merged(all.map(({ told }) => told)) };
}

function merged<Value>(all: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(all.flatMap((one) => Object.entries(one)));
}

/** What residents tell of a scam, of an attack and of a threat, by the tag of the language beside English that they tell it in. */
export const TOLD_IN: Readonly<Partial<Record<string, OwnTold>>> = {
  ar: together(arFraud, arAttack, arThreat),
  lt: together(ltFraud, ltAttack, ltThreat),
  'pa-Guru': together(paGuruFraud, paGuruAttack, paGuruThreat),
  pl: together(plFraud, plAttack, plThreat),
  ro: together(roFraud, roAttack, roThreat),
  uk: together(ukFraud, ukAttack, ukThreat),
  ur: together(urFraud, urAttack, urThreat),
  'zh-Hans': together(zhHansFraud, zhHansAttack, zhHansThreat),
};
