import type { JSX } from 'preact';

import type { Card, Contact, Entry } from './activity.ts';
import { useApp, useDirection, useWords } from './context.ts';
import { InOrder } from './in-order.tsx';

type ServiceCard = Extract<Card, { kind: 'service' }>;
type SummaryCard = Extract<Card, { kind: 'summary' }>;

/** The cards of one message: services in one list, then the answers to check. */
export function Cards({
  entry,
  changeable,
}: {
  readonly entry: Entry;
  readonly changeable: boolean;
}): JSX.Element | null {
  const services = entry.cards.filter((card) => card.kind === 'service');
  return (
    <>
      {services.length > 0 && <Services services={services} urgent={entry.urgent} language={entry.language} />}
      {entry.cards.map(
        (card) => card.kind === 'summary' && <Summary card={card} changeable={changeable} language={entry.language} />,
      )}
    </>
  );
}

function Services(props: {
  readonly services: readonly ServiceCard[];
  readonly urgent: boolean;
  readonly language: string;
}) {
  return (
    <ul
      class={`services ${props.urgent ? 'services-urgent' : ''}`}
      lang={props.language}
      dir={useDirection(props.language)}
    >
      {props.services.map((service) => (
        <li class="service" key={service.name}>
          <h2 class="service-name">
            <bdi>{service.name}</bdi>
          </h2>
          {service.about.map((line) => (
            <p class="service-about" key={line}>
              {line}
            </p>
          ))}
          <ul class="contacts">
            {service.contacts.map((contact) => (
              <li class="contact" key={contact.href}>
                <ContactLink contact={contact} />
              </li>
            ))}
          </ul>
          {service.hours.split('\n').map(
            (line) =>
              line && (
                <p class="contact-hours" key={line}>
                  {line}
                </p>
              ),
          )}
          {service.why.length > 0 && (
            <details class="service-why">
              <summary>{service.why[0]}</summary>
              <p>{service.why[1]}</p>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function ContactLink({ contact }: { readonly contact: Contact }) {
  const words = useWords();
  const isPage = contact.href.startsWith('https:');
  return (
    <a class="contact-link" href={contact.href} {...(isPage ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
      {contact.label && <span class="contact-label">{contact.label}:</span>}{' '}
      <bdi class="contact-text" dir="ltr">
        {contact.text}
      </bdi>
      {isPage && <span class="visually-hidden"> {words('newTab')}</span>}
    </a>
  );
}

function Summary(props: { readonly card: SummaryCard; readonly changeable: boolean; readonly language: string }) {
  const { chat } = useApp();
  const words = useWords();
  return (
    <dl class="summary" lang={props.language} dir={useDirection(props.language)}>
      {props.card.rows.map(({ label, value, change }) => (
        <div class="summary-row" key={label}>
          <dt class="summary-key">{label}</dt>
          <dd class="summary-value">
            <bdi>
              <InOrder text={value} />
            </bdi>
          </dd>
          {change && props.changeable && (
            <dd class="summary-action">
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  chat.send(change.label, [change.code]);
                }}
              >
                <span aria-hidden="true">{words('change')}</span>
                <span class="visually-hidden">{change.label}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
