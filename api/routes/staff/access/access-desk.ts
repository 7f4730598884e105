import type { AccessRow } from './access.ts';

const who = ['agent', 'specialist', 'supervisor'] as const;
const base = { who, data: true } as const;
const conversation = { kind: 'conversation', param: 'conversationId' } as const;
const handoff = { kind: 'handoff', param: 'handoffId' } as const;
const ofConversation = { ...base, case: conversation } as const;
const ofHandoff = { ...base, case: handoff } as const;
const held = { ...base, case: { ...conversation, holderOnly: true } } as const;

/** Who may reach what at the desk. What a desk asks by itself keeps no session alive. */
export const DESK_ACCESS: readonly AccessRow[] = [
  { method: 'GET', path: '/staff/desk', who, link: 'desk' },
  { ...base, method: 'GET', path: '/staff/api/stream', passive: true },
  { ...base, method: 'GET', path: '/staff/api/overview', passive: true },
  { ...base, method: 'GET', path: '/staff/api/drills' },
  { ...base, method: 'POST', path: '/staff/api/drills' },
  { ...base, method: 'POST', path: '/staff/api/presence' },
  { ...ofConversation, method: 'GET', path: '/staff/api/conversations/:conversationId', audit: 'conversation.read' },
  {
    ...ofConversation,
    method: 'GET',
    path: '/staff/api/conversations/:conversationId/after/:sequence',
    passive: true,
    audit: 'conversation.read',
    readsOn: true,
  },
  {
    ...ofConversation,
    method: 'GET',
    path: '/staff/api/conversations/:conversationId/before/:sequence',
    audit: 'conversation.read',
  },
  { ...ofConversation, method: 'GET', path: '/staff/api/conversations/:conversationId/case', audit: 'case.read' },
  { ...ofConversation, method: 'GET', path: '/staff/api/conversations/:conversationId/offers' },
  { ...ofConversation, method: 'POST', path: '/staff/api/conversations/:conversationId/say', audit: 'handoff.said' },
  { ...ofConversation, method: 'POST', path: '/staff/api/conversations/:conversationId/ask', audit: 'handoff.asked' },
  { ...ofConversation, method: 'POST', path: '/staff/api/conversations/:conversationId/draft' },
  { ...ofConversation, method: 'POST', path: '/staff/api/conversations/:conversationId/note', audit: 'case.note' },
  { ...held, method: 'POST', path: '/staff/api/conversations/:conversationId/typing' },
  { ...held, method: 'POST', path: '/staff/api/conversations/:conversationId/seen', passive: true },
  {
    ...ofConversation,
    method: 'POST',
    shows: true,
    path: '/staff/api/conversations/:conversationId/translate',
    audit: 'conversation.translated',
    readsOn: true,
  },
  {
    ...ofConversation,
    method: 'POST',
    shows: true,
    path: '/staff/api/conversations/:conversationId/summary',
    audit: 'case.summed-up',
  },
  { ...ofHandoff, method: 'POST', path: '/staff/api/handoffs/:handoffId/claim', audit: 'handoff.claimed' },
  { ...ofHandoff, method: 'POST', path: '/staff/api/handoffs/:handoffId/transfer', audit: 'handoff.transferred' },
  {
    ...ofHandoff,
    who: ['supervisor'],
    method: 'POST',
    path: '/staff/api/handoffs/:handoffId/join',
    audit: 'handoff.joined',
  },
  {
    ...ofHandoff,
    who: ['supervisor'],
    method: 'POST',
    path: '/staff/api/handoffs/:handoffId/take-over',
    audit: 'handoff.taken-over',
  },
  { ...ofHandoff, method: 'POST', path: '/staff/api/handoffs/:handoffId/distress', audit: 'handoff.distress' },
  { ...ofHandoff, method: 'POST', path: '/staff/api/handoffs/:handoffId/end', audit: 'handoff.ended' },
  { ...ofHandoff, method: 'POST', path: '/staff/api/handoffs/:handoffId/close', audit: 'handoff.closed' },
];
