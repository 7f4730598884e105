import type { Service } from '../directory.ts';
import { schedulesOf } from './hours.ts';
import { TAXONOMY } from './shapes.ts';

/** Gives an identifier (UUID) that is the same for the same name. */
export type IdOf = (name: string) => string;

export const AREA_NAMES: Readonly<Record<Service['area'], string>> = {
  national: 'United Kingdom',
  derbyshire: 'Derbyshire and Derby',
  'derbyshire-county': 'Derbyshire',
  derby: 'Derby',
  'south-derbyshire': 'South Derbyshire',
};

/** A service of the register as Open Referral UK writes it (HSDS-UK 3.0); what the standard has no field for goes into attributes. */
export function exportService(service: Service, idOf: IdOf): object {
  const { id, name, url, email, compiledOn, phones, languages, area } = service;
  const own = (part: string): string => idOf(`${id}/${part}`);
  return {
    id: idOf(id),
    name,
    status: 'active',
    url,
    email,
    assured_date: compiledOn,
    organization: { id: own('organization'), name, description: name },
    contacts: contactsOf(service, own),
    schedules: schedulesOf(phones[0]?.hours ?? null).map((each, at) => ({
      id: own(`schedule/${String(at)}`),
      ...each,
    })),
    service_areas: [{ id: own('area'), name: AREA_NAMES[area] }],
    service_at_locations: locationsOf(service, own),
    languages: languages.map((code) => ({ id: own(`language/${code}`), code })),
    cost_options: phones.length > 0 && phones.every(({ free }) => free === true) ? [freeCalls(own)] : [],
    attributes: attributesOf(service).map(([field, value], at) =>
      attribute(field, value, own(`attribute/${String(at)}`)),
    ),
  };
}

function freeCalls(own: IdOf): object {
  return { id: own('cost'), option: 'Calls are free', amount: 0 };
}

function contactsOf({ phones, sms }: Service, own: IdOf): readonly object[] {
  const lines = [
    ...phones.map((phone) => ({ ...phone, type: 'voice', send: null })),
    ...(sms === null ? [] : [{ ...sms, type: 'sms' }]),
  ];
  return lines.map(({ number, label, hours, free, type, send }, at) => {
    const place = `contact/${String(at)}`;
    const told = [
      ...(free === null ? [] : [['free', String(free)] as const]),
      ...(send === null ? [] : [['send', send] as const]),
    ];
    const attributes = told.map(([field, value]) => attribute(field, value, own(`${place}/${field}`)));
    const phone = { id: own(`${place}/phone`), number, type, schedules: schedulesOf(hours), attributes };
    return { id: own(place), name: label, phones: [phone] };
  });
}

function locationsOf({ address }: Service, own: IdOf): readonly object[] {
  if (address === null) return [];
  const lines = address.kind === 'public' ? address.lines : [address.town];
  const whole =
    address.kind === 'town'
      ? { city: address.town }
      : {
          address_1: lines[0],
          address_2: lines.slice(1, -1).join('; '),
          city: lines.length > 1 ? lines.at(-1) : '',
          postal_code: address.postcode,
        };
  const addresses = [{ id: own('address'), country: 'GB', address_type: 'physical', ...whole }];
  const location = { id: own('location'), location_type: 'physical', name: lines[0], addresses };
  return [{ id: own('at-location'), location }];
}

function attributesOf(service: Service): readonly (readonly [string, string])[] {
  const { chat, interpreters, owner, prepared, source, sourceDate } = service;
  const many = (field: string, values: readonly string[]) => values.map((value) => [field, value] as const);
  return [
    ['id', service.id],
    ['role', service.role],
    ...many('need', service.needs),
    ...many('audience', service.audience),
    ['area', service.area],
    ['confidence', service.confidence],
    ['status', service.status],
    ...many('access', service.access),
    ...many('safe-contact', service.safeContact),
    ...many('unverified-number', service.unverifiedNumbers),
    ...(chat === null ? [] : [['chat', JSON.stringify(schedulesOf(chat.hours))] as const]),
    ...(interpreters === null ? [] : [['interpreters', String(interpreters)] as const]),
    ...(owner === null ? [] : [['owner', owner] as const]),
    ...(prepared === undefined ? [] : [['prepared', prepared] as const]),
    ...(source === null ? [] : [['source', source] as const]),
    ...(sourceDate === null ? [] : [['source-date', sourceDate] as const]),
    ['compiled-on', service.compiledOn],
    ['review-by', service.reviewBy],
  ];
}

function attribute(field: string, value: string, id: string): object {
  return {
    id,
    link_type: 'service',
    value,
    taxonomy_term: { code: `register:${field}`, name: field, taxonomy: TAXONOMY },
  };
}
