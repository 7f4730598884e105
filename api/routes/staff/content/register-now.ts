import { directorySchema, serviceById, type Directory, type Service } from '../../../../content/directory.ts';
import { leftWithout, type LeftWithout } from '../../../../content/review/left-without.ts';
import type { Store } from '../../../../store/store.ts';
import { REGISTER } from './content-kinds.ts';
import { changeContent, contentNow, seenAs } from './content-now.ts';

/** A change of one service, and who makes it. `seen` names the service as they saw it. */
export interface ServiceChange<Because extends string> {
  readonly id: string;
  readonly seen: string;
  readonly note: string; // what was done, for the history
  readonly by: string;
  readonly at: Date;
  readonly change: (
    service: Service,
  ) =>
    { readonly kind: 'changed'; readonly service: Service } | { readonly kind: 'refused'; readonly because: Because };
}

/** `left`: somebody would have nobody left to turn to; `unsafe`: the register would lack a number that danger needs. */
export type ServiceChanged<Because extends string> =
  | { readonly kind: 'saved' | 'missing' | 'stale' | 'unsafe' }
  | { readonly kind: 'refused'; readonly because: Because }
  | { readonly kind: 'left'; readonly left: LeftWithout };

/** The register as it stands. */
export const registerNow = (store: Store): Promise<Directory> => contentNow(store, REGISTER);

/** Changes one service where it is still as it was seen, and only where nobody in danger and no need is left without help. */
export async function changeService<Because extends string>(
  store: Store,
  { id, seen, note, by, at, change }: ServiceChange<Because>,
): Promise<ServiceChanged<Because>> {
  return changeContent(store, REGISTER, { by, at }, (directory) => {
    const service = serviceById(directory, id);
    if (service === undefined) return answer({ kind: 'missing' });
    if (seenAs(service) !== seen) return answer({ kind: 'stale' });
    const changed = change(service);
    if (changed.kind === 'refused') return answer(changed);
    const services = directory.services.map((one) => (one === service ? changed.service : one));
    const [left] = leftWithout(directory, { ...directory, services });
    if (left !== undefined) return answer({ kind: 'left', left });
    const checked = directorySchema.safeParse({ ...directory, services });
    return checked.success ? { to: checked.data, note: `${id}: ${note}` } : answer({ kind: 'unsafe' });
  });

  function answer(given: ServiceChanged<Because>): ServiceChanged<Because> {
    return given;
  }
}
