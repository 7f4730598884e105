/**
 * What is not usually anti-social behaviour, or is another body's work: where it goes. `usual` marks general knowledge,
 * so that the words say "usually". Services without a shown contact are skipped; the council's main line stands last.
 */
export interface WrongDoor {
  readonly id: string;
  readonly services: readonly string[]; // ids in the register, first route first
  readonly usual: boolean;
}

const COUNTY_ROADS = ['highways-derbyshire', 'sddc-customer-services'] as const;
const COUNCIL = ['sddc-customer-services'] as const;
const ASB_ROUTES = ['derbyshire-asb-hub', 'sddc-customer-services'] as const;

/** Every wrong door, by id. */
export const WRONG_DOORS: readonly WrongDoor[] = [
  // not usually anti-social behaviour
  { id: 'parking', services: COUNTY_ROADS, usual: true },
  { id: 'children-playing', services: ASB_ROUTES, usual: true },
  { id: 'diy-noise', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'people-gathering', services: ASB_ROUTES, usual: true },
  { id: 'everyday-noise', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'religious-or-cultural-practice', services: ASB_ROUTES, usual: true },
  { id: 'one-off-party', services: ['sddc-env-health', ...COUNCIL], usual: true },
  // the county council and others
  { id: 'road-faults', services: COUNTY_ROADS, usual: true },
  { id: 'blocked-road', services: ['police-101'], usual: true },
  { id: 'social-care', services: ['adult-care-derbyshire'], usual: true },
  { id: 'worried-about-a-child', services: ['starting-point', 'nspcc'], usual: false },
  { id: 'rogue-trader', services: ['emergency-999', 'ca-consumer'], usual: true },
  { id: 'fraud', services: ['call-159', 'report-fraud'], usual: false },
  { id: 'scam-message', services: ['sms-7726', 'phishing-email'], usual: false },
  { id: 'terrorism', services: ['anti-terrorist-hotline', 'act-early'], usual: false },
  { id: 'pollution', services: ['environment-agency'], usual: true },
  { id: 'flooding', services: ['floodline', 'environment-agency'], usual: true },
  { id: 'animal-cruelty', services: ['rspca', 'police-101'], usual: true },
  { id: 'fire-safety', services: ['derbyshire-fire'], usual: true },
  { id: 'drug-or-alcohol-help', services: ['frank', 'alcoholics-anonymous', 'addiction-family-support'], usual: false },
  { id: 'consumer-problem', services: ['ca-consumer'], usual: false },
  { id: 'private-landlord', services: ['shelter', 'citizens-advice-mid-mercia'], usual: true },
  // other business of the council
  { id: 'bins', services: COUNCIL, usual: true },
  { id: 'council-tax', services: COUNCIL, usual: true },
  { id: 'planning', services: COUNCIL, usual: true },
  { id: 'benefits', services: [...COUNCIL, 'citizens-advice-mid-mercia'], usual: true },
  { id: 'homelessness', services: ['sddc-housing', ...COUNCIL, 'shelter'], usual: true },
  { id: 'housing-repair', services: COUNCIL, usual: true },
  { id: 'pests', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'stray-dog', services: ['sddc-env-health', ...COUNCIL], usual: true },
  { id: 'licensing', services: COUNCIL, usual: true },
];

/** The wrong door with this id, if there is one. */
export function wrongDoorById(id: string): WrongDoor | undefined {
  return WRONG_DOORS.find((door) => door.id === id);
}
