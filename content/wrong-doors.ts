/**
 * What is not usually anti-social behaviour, or is another body's work: where it goes. `usual` marks general knowledge,
 * so that the words say "usually". Services without a shown contact are skipped; the council's main line stands last.
 */
export interface WrongDoor {
  readonly id: string;
  readonly need: string; // what residents who come with it need, an id of dialogs/needs.ts
  readonly services: readonly string[]; // ids in the register, first route first
  readonly usual: boolean;
  readonly presses?: true; // whoever says when ("tonight") is told again who helps
}

const COUNTY_ROADS = ['highways-derbyshire', 'sddc-customer-services'] as const;
const COUNCIL = ['sddc-customer-services'] as const;
const ASB_ROUTES = ['derbyshire-asb-hub', 'sddc-customer-services'] as const;

/** Every wrong door, by id. */
export const WRONG_DOORS: readonly WrongDoor[] = [
  // not usually anti-social behaviour
  { id: 'parking', need: 'other-council', services: COUNTY_ROADS, usual: true },
  { id: 'children-playing', need: 'report-asb', services: ASB_ROUTES, usual: true },
  { id: 'diy-noise', need: 'noise-environment', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'people-gathering', need: 'report-asb', services: ASB_ROUTES, usual: true },
  { id: 'everyday-noise', need: 'noise-environment', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'religious-or-cultural-practice', need: 'noise-environment', services: ASB_ROUTES, usual: true },
  { id: 'one-off-party', need: 'noise-environment', services: ['sddc-env-health', ...COUNCIL], usual: true },
  // the county council and others
  { id: 'road-faults', need: 'other-council', services: COUNTY_ROADS, usual: true },
  { id: 'blocked-road', need: 'road-safety', services: ['police-101'], usual: true },
  { id: 'rogue-trader', need: 'burglary-theft', services: ['emergency-999', 'ca-consumer'], usual: true },
  { id: 'pollution', need: 'noise-environment', services: ['environment-agency'], usual: true },
  { id: 'flooding', need: 'other-council', services: ['floodline', 'environment-agency'], usual: true },
  { id: 'animal-cruelty', need: 'noise-environment', services: ['rspca', 'police-101'], usual: true },
  { id: 'gas-or-fumes', need: 'safer-homes', services: ['emergency-999'], usual: false },
  { id: 'fire-safety', need: 'safer-homes', services: ['derbyshire-fire'], usual: true },
  { id: 'consumer-problem', need: 'fraud-advice', services: ['ca-consumer'], usual: false },
  { id: 'loan-shark', need: 'fraud-advice', services: ['citizens-advice-mid-mercia', 'police-101'], usual: false },
  { id: 'private-landlord', need: 'housing', services: ['shelter', 'citizens-advice-mid-mercia'], usual: true },
  { id: 'housing', need: 'housing', services: ['sddc-housing', ...COUNCIL, 'shelter'], usual: true },
  { id: 'service-complaint', need: 'service-complaint', services: COUNCIL, usual: false },
  // other business of the council
  { id: 'bins', need: 'other-council', services: COUNCIL, usual: true },
  { id: 'council-tax', need: 'other-council', services: COUNCIL, usual: true },
  { id: 'planning', need: 'other-council', services: COUNCIL, usual: true },
  { id: 'benefits', need: 'other-council', services: [...COUNCIL, 'citizens-advice-mid-mercia'], usual: true },
  {
    id: 'homelessness',
    need: 'housing',
    services: ['sddc-housing', ...COUNCIL, 'shelter'],
    usual: true,
    presses: true,
  },
  { id: 'housing-repair', need: 'housing', services: COUNCIL, usual: true },
  { id: 'pests', need: 'noise-environment', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'stray-dog', need: 'noise-environment', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'dead-animal', need: 'street-scene', services: COUNCIL, usual: true },
  { id: 'licensing', need: 'other-council', services: COUNCIL, usual: true },
];

/** The wrong door with this id, if there is one. */
export function wrongDoorById(id: string): WrongDoor | undefined {
  return WRONG_DOORS.find((door) => door.id === id);
}
