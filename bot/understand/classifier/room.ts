import type { LinearModel } from './linear-model.ts';

const ROOMS = new WeakMap<LinearModel, Uint16Array>();

/** Room to count a model's features in, all 0: made once, since a message is too short to pay for it. */
export function roomFor(model: LinearModel): Uint16Array {
  const known = ROOMS.get(model);
  if (known !== undefined) return known;
  const room = new Uint16Array(model.rarity.length);
  ROOMS.set(model, room);
  return room;
}
