import { wrongDoorById } from '../content/wrong-doors.ts';
import { isCopyKey, type CopyKey } from '../locales/index.ts';
import type { Choice, Say } from '../locales/say.ts';
import { NUMBERS } from './numbers.ts';
import { REPORT } from './starts.ts';
import type { Facts } from './facts.ts';

const CHOICES: readonly Choice[] = [
  { code: REPORT.code, label: 'answers:start.report-anyway' },
  { code: 'do:human', label: 'questions:person' },
];

/** Says whose matter this usually is and how to reach them; it can still be reported here. */
export function wrongDoorSays(id: string, facts: Facts): readonly Say[] {
  return wrongDoorNote(id, facts).map((say) => ({ ...say, choices: CHOICES }));
}

/** What is said where more is told of another service's matter: its way in was shown. */
export function toldAfterDoorSays(): readonly Say[] {
  return [{ key: 'questions:told', choices: CHOICES }];
}

/** The same inside an open report, which simply goes on. */
export function wrongDoorNote(id: string, facts: Facts): readonly Say[] {
  const door = wrongDoorById(id);
  const key: CopyKey = wrongDoorKey(door?.id);
  const services = door?.services ?? [facts.partnership.council.service];
  return [{ key, params: NUMBERS, card: { kind: 'services', services, urgent: services.includes('emergency-999') } }];
}

function wrongDoorKey(id: string | undefined): CopyKey {
  const key = `answers:wrong-door.${id ?? 'other'}`;
  return isCopyKey(key) ? key : 'answers:wrong-door.other';
}
