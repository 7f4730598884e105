import type { Option } from '../answers.ts';
import type { Report } from '../outcome.ts';

/** A kind of anti-social behaviour. `category` holds when nothing says who is affected; `wrongDoor` names whose it usually is, `police` says that it is usually theirs. */
export interface AsbType extends Option {
  readonly category: Report['category'];
  readonly wrongDoor?: string; // an id of content/wrong-doors.ts
  readonly police?: true; // told once it was sent: a report does not call them
}

/** The kinds, the common ones first. Codes are stored and never change their meaning. */
export const ASB_TYPES: readonly AsbType[] = [
  { code: 'noise', label: 'report-asb:kinds.noise', category: 'nuisance' },
  { code: 'nuisance-vehicles', label: 'report-asb:kinds.nuisance-vehicles', category: 'nuisance', police: true },
  { code: 'rowdy-inconsiderate', label: 'report-asb:kinds.rowdy-inconsiderate', category: 'nuisance' },
  { code: 'threats', label: 'report-asb:kinds.threats', category: 'personal', police: true },
  { code: 'rowdy-neighbours', label: 'report-asb:kinds.rowdy-neighbours', category: 'personal' },
  { code: 'damage', label: 'report-asb:kinds.damage', category: 'environmental', police: true },
  { code: 'litter', label: 'report-asb:kinds.litter', category: 'environmental' },
  { code: 'drugs', label: 'report-asb:kinds.drugs', category: 'nuisance', police: true },
  { code: 'graffiti', label: 'report-asb:kinds.graffiti', category: 'environmental' },
  { code: 'fly-tipping', label: 'report-asb:kinds.fly-tipping', category: 'environmental' },
  { code: 'dog-fouling', label: 'report-asb:kinds.dog-fouling', category: 'environmental' },
  { code: 'fire-setting', label: 'report-asb:kinds.fire-setting', category: 'environmental' },
  { code: 'fireworks', label: 'report-asb:kinds.fireworks', category: 'nuisance', police: true },
  { code: 'street-drinking', label: 'report-asb:kinds.street-drinking', category: 'nuisance' },
  { code: 'solvent-misuse', label: 'report-asb:kinds.solvent-misuse', category: 'nuisance' },
  { code: 'hate', label: 'report-asb:kinds.hate', category: 'personal', police: true },
  { code: 'nuisance-communications', label: 'report-asb:kinds.nuisance-communications', category: 'personal' },
  { code: 'abandoned-vehicle', label: 'report-asb:kinds.abandoned-vehicle', category: 'environmental' },
  { code: 'animals', label: 'report-asb:kinds.animals', category: 'nuisance' },
  { code: 'begging', label: 'report-asb:kinds.begging', category: 'nuisance' },
  { code: 'sex-work-related', label: 'report-asb:kinds.sex-work-related', category: 'nuisance' },
  { code: 'trespass', label: 'report-asb:kinds.trespass', category: 'nuisance' },
  { code: 'hoax-calls', label: 'report-asb:kinds.hoax-calls', category: 'nuisance' },
  { code: 'smoke-or-smells', label: 'report-asb:kinds.smoke-or-smells', category: 'nuisance' },
  { code: 'parking', label: 'report-asb:kinds.parking', category: 'nuisance', wrongDoor: 'parking' },
  { code: 'other', label: 'report-asb:kinds.other', category: 'nuisance' },
];

/** The kinds shown as buttons; any kind can be typed. */
export const OFFERED_TYPES: readonly string[] = [
  'noise',
  'nuisance-vehicles',
  'rowdy-inconsiderate',
  'threats',
  'rowdy-neighbours',
  'damage',
  'litter',
  'drugs',
  'other',
];

/** The kind with this code, if there is one. */
export function asbType(code: unknown): AsbType | undefined {
  return ASB_TYPES.find((type) => type.code === code);
}
