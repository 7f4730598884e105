import { TOPIC_IDS, type Heard, type TopicId } from '../dialogs/topic.ts';
import type { Memory } from './memory.ts';

/** What this turn is about, before any topic decides what to say. */
export type Chosen =
  | { readonly kind: 'begin'; readonly topic: TopicId }
  | { readonly kind: 'continue' }
  | { readonly kind: 'side-question'; readonly id: string }
  | { readonly kind: 'wrong-door'; readonly id: string }
  | { readonly kind: 'second-send'; readonly reference: string }
  | { readonly kind: 'small-talk'; readonly act: 'greeting' | 'thanks' | 'safe' | 'emergency' | 'stop' }
  | { readonly kind: 'not-understood' };

const SURE = 0.5;

/** Chooses what a message is about: a button first, then a side question, then the open topic, then a new one. */
export function chooseTopic(memory: Memory, heard: Heard): Chosen {
  return byButton(memory, heard) ?? bySideQuestion(heard) ?? byOpenTopic(memory, heard) ?? byFirstWords(heard);
}

function byButton(memory: Memory, heard: Heard): Chosen | undefined {
  const wanted = heard.choices.find((code) => code.startsWith('do:begin:'))?.slice('do:begin:'.length);
  const topic = TOPIC_IDS.find((id) => id === wanted);
  if (topic !== undefined) return isOpen(memory, topic) ? { kind: 'continue' } : { kind: 'begin', topic };
  const sendsAgain = heard.choices.includes('do:send') && !isOpen(memory, 'report-asb');
  if (sendsAgain && memory.reference !== undefined) return { kind: 'second-send', reference: memory.reference };
  return undefined;
}

function bySideQuestion(heard: Heard): Chosen | undefined {
  if (heard.act === 'human') return { kind: 'side-question', id: 'person' };
  if (heard.act === 'question' && heard.question !== undefined) return { kind: 'side-question', id: heard.question };
  if (heard.act === 'safe' || heard.act === 'emergency') return { kind: 'small-talk', act: heard.act };
  return undefined;
}

function byOpenTopic(memory: Memory, heard: Heard): Chosen | undefined {
  const open = memory.stack.at(-1);
  if (open === undefined) return undefined;
  const comesBack = heard.topics[0]?.topic === 'case-status' && heard.topics[0].score > SURE;
  if (comesBack && open.id !== 'case-status' && heard.act === 'answer') return { kind: 'begin', topic: 'case-status' };
  return { kind: 'continue' };
}

function byFirstWords(heard: Heard): Chosen {
  const best = heard.topics[0];
  if (best !== undefined && best.score >= SURE) {
    const topic = TOPIC_IDS.find((id) => id === best.topic);
    return topic === undefined ? { kind: 'wrong-door', id: best.topic } : { kind: 'begin', topic };
  }
  if (heard.act === 'greeting' || heard.act === 'thanks') return { kind: 'small-talk', act: heard.act };
  if (heard.act === 'cancel') return { kind: 'small-talk', act: 'stop' };
  return { kind: 'not-understood' };
}

function isOpen(memory: Memory, topic: TopicId): boolean {
  return memory.stack.some(({ id }) => id === topic);
}
