import { serviceById, type Directory, type Service } from '../../content/directory.ts';

/** A service of the register; throws where there is none of that id. */
export function serviceOf(directory: Directory, id: string): Service {
  const service = serviceById(directory, id);
  if (service === undefined) throw new Error(`No service ${id}.`);
  return service;
}
