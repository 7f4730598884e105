import type { Alerts } from './alerts.ts';
import type { Directory } from './directory.ts';
import { knowledgeSchema, shippedKnowledge } from './knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import partnershipData from './partnership.json' with { type: 'json' };
import { partnershipSchema } from './partnership.ts';
import type { Partnership } from './partnership.ts';
import placesData from './places.json' with { type: 'json' };
import { placesSchema } from './places.ts';
import type { Places } from './places.ts';
import quickRepliesData from './quick-replies.json' with { type: 'json' };
import { quickRepliesSchema } from './quick-replies.ts';
import type { ReviewedReplies } from './quick-replies.ts';
import { readDirectory } from './read-directory.ts';
import servicesData from './services.json' with { type: 'json' };

import teamsData from './teams.json' with { type: 'json' };
import { teamsSchema, type Teams } from './teams.ts';

/** The vetted facts: those that come with the code, or what staff and imports have made of them since. */
export interface ShippedContent {
  readonly alerts: Alerts; // none are shipped
  readonly directory: Directory;
  readonly knowledge: Knowledge;
  readonly partnership: Partnership;
  readonly places: Places;
  readonly quickReplies: ReviewedReplies;
  readonly teams: Teams;
}
let shipped: ShippedContent | undefined;

/** Gives the shipped facts, checked by their schemas the first time they are asked for. Throws when they are broken. */
export function shippedContent(): ShippedContent {
  shipped ??= {
    alerts: [],
    directory: readDirectory(servicesData),
    knowledge: knowledgeSchema.parse(shippedKnowledge),
    partnership: partnershipSchema.parse(partnershipData),
    places: placesSchema.parse(placesData),
    quickReplies: quickRepliesSchema.parse(quickRepliesData),
    teams: teamsSchema.parse(teamsData),
  };
  return shipped;
}
