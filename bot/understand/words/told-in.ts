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

function together(one: OwnTold, other: OwnTold): OwnTold {
  return { words: { ...one.words, ...other.words }, told: { ...one.told, ...other.told } };
}

/** What residents tell of a scam and of an attack, by the tag of the language beside English that they tell it in. */
export const TOLD_IN: Readonly<Partial<Record<string, OwnTold>>> = {
  ar: together(arFraud, arAttack),
  lt: together(ltFraud, ltAttack),
  'pa-Guru': together(paGuruFraud, paGuruAttack),
  pl: together(plFraud, plAttack),
  ro: together(roFraud, roAttack),
  uk: together(ukFraud, ukAttack),
  ur: together(urFraud, urAttack),
  'zh-Hans': together(zhHansFraud, zhHansAttack),
};
