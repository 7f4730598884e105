import { contactsOf, type Service } from '../directory.ts';
import { keyOf, withContacts } from './contact-list.ts';

/** An imported service with what people recorded about the one it replaces: what they marked as wrong does not come back. */
export function keepReview(imported: Service, before: Service): Service {
  const { checks, setAside, proposed } = before;
  const wrong = new Set((setAside ?? []).map(({ contact }) => keyOf(contact)));
  const kept = contactsOf(imported).filter((contact) => !wrong.has(keyOf(contact)));
  return {
    ...(withContacts(imported, kept) ?? imported),
    ...(checks === undefined ? {} : { checks }),
    ...(setAside === undefined ? {} : { setAside }),
    ...(proposed === undefined ? {} : { proposed }),
  };
}
