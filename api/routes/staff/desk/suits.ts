import type { WaitingHandoff } from '../../../../store/handoffs/handoff-queue.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { Store } from '../../../../store/store.ts';

type Waiting = Pick<WaitingHandoff, 'topic' | 'ward' | 'restricted'>;

const AREA = 'area:';
const ABOUT: Readonly<Record<string, (waiting: Waiting) => boolean>> = {
  'domestic-abuse': ({ restricted }) => restricted,
  fraud: ({ topic }) => topic === 'fraud-advice',
};

/**
 * Tells which skills of somebody a chat is just right for: what they are trained in, or the ward where it happens. Nobody
 * waits for these: whoever has none may take it as well. Wards are compared as keyed hashes.
 */
export function suitsOf(
  { blindIndex }: Pick<Store, 'blindIndex'>,
  { skills }: Pick<StaffMember, 'skills'>,
): (waiting: Waiting) => readonly string[] {
  const wards = new Map(skills.filter(isArea).map((skill) => [blindIndex(`ward:${skill.slice(AREA.length)}`), skill]));
  return (waiting) => [
    ...skills.filter((skill) => Object.hasOwn(ABOUT, skill) && ABOUT[skill]?.(waiting) === true),
    ...(waiting.ward === null ? [] : [wards.get(waiting.ward) ?? []].flat()),
  ];
}

const isArea = (skill: string): boolean => skill.startsWith(AREA);
