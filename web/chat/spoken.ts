import type { AppData } from '../pages/app-data-shape.ts';
import type { Card, Entry } from './activity.ts';
import { sentence } from './sentence.ts';

/** Who said it, as the name of a sentence. */
export const WHO = { bot: 'bot', resident: 'you', staff: 'staff', service: 'service' } as const;

/** A message as it is read out: who, what, its cards, and how it may be answered. */
export function spoken(data: AppData, entry: Entry): string {
  const parts = [entry.text, ...entry.cards.map(spokenCard), ...entry.choices.map(({ label }) => label)];
  const said = parts.filter((part) => part !== '').map((part) => (/[.?!:]$/.test(part) ? part : `${part}.`));
  return `${sentence(data, WHO[entry.from])}: ${said.join(' ')}`;
}

/** A card as it is read out: its rows, or a service and how to reach it. */
export function spokenCard(card: Card): string {
  if (card.kind === 'summary') return card.rows.map(({ label, value }) => `${label}: ${value}.`).join(' ');
  return [card.name, ...card.contacts.map(({ label, text }) => [label, text].filter(Boolean).join(': '))].join('. ');
}
