import type { TopicId } from '../../../../dialogs/topic-ids.ts';

/** What is asked in a guide, in words without signs, and the card that answers it there. */
interface CardsInGuide {
  readonly guide: TopicId;
  readonly cards: readonly { readonly card: string; readonly asks: RegExp }[];
}

const LAW =
  /^(?:but |so |and |surely )*(?:(?:can|could) (?:he|she|they) (?:\w+ )?do (?:that|this|it)|(?:is|are) (?:he|she|they) allowed\b.*|(?:is|isnt) (?:that|this|it) (?:even |really |not )?(?:legal|illegal|allowed|against the law|a crime))$/u;

/** Cards for what is asked of the matter of a guide itself. */
export const CARDS_IN_GUIDES: readonly CardsInGuide[] = [
  {
    guide: 'asb-case-review',
    cards: [
      { card: 'what-is-asb', asks: LAW },
      {
        card: 'case-review-outcome',
        asks: /\b(?:who (?:decides|looks at it|will decide|makes the decision|is on it|sits on it|does the review|will be there)|what (?:happens|will happen|do they do|would they do|can they do) ?(?:then|next|after|after that|at it|in it|once i (?:ask|apply|send it)|when i (?:ask|apply)|with it|about it)?|(?:will|do|does) (?:they|someone|anyone) (?:tell me|let me know|write to me|get back to me)(?: (?:what|when|if) .{2,40})?|how will i (?:know|hear|find out)|do i (?:have to|need to|get to) (?:go|be there|attend|speak)|can i (?:go|be there|attend|come|speak at it))$/u,
      },
    ],
  },
  {
    guide: 'road-safety',
    cards: [
      {
        card: 'dashcam',
        asks: /\b(?:(?:where|how) (?:do|can|should) (?:i|we) (?:send|upload|submit|share|give|post)\b|(?:can|could) (?:i|we) (?:send|upload|submit|email) (?:it|them|this|that|you|the)\b|how long (?:do|have) i (?:have|got|get)(?: to send)?\b|(?:is it|am i) too late to send|(?:put|post|share) (?:it|this|that) on (?:facebook|tiktok|youtube|social media|snapchat|instagram))/u,
      },
      {
        card: 'speed-watch',
        asks: /\b(?:speed ?watch|speed guns?|(?:can|could) (?:i|we|residents|the village) (?:\w+ )?(?:do|measure|check|record|clock|time) (?:it|this|the speeds?|them|their speeds?|something)(?: (?:myself|ourselves|ourself))?)$/u,
      },
    ],
  },
];
