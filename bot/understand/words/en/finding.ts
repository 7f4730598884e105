import { phraseList } from '../phrase-list.ts';

/** Looks for a helpline or a service, whoever it is. */
export const FINDING: readonly string[] = phraseList(`
  find help; find me help; finding help; find support; finding support; find a helpline; find helplines; find a service;
  find services; find me a service; finding a service; find a charity; find a support group; find someone who speaks; find somebody who speaks; service that speaks; service who speaks; helpline in; need a helpline; want a helpline; is there a helpline; is there any helpline; which helpline; helpline near; helpline for; helpline that; helpline open; list of helplines; all helplines; all the helplines; support line; support lines; support group; support groups; support service; support services;
  who can help; who could help; who helps; is there anyone who can help; where can i get help; where do i get help;
  where can i go for help; where can i find help; where to get help; where to find help; where can i get support;
  what help is there; what help is available; what help can i get; what support is there; what support is available;
  what services are there; what services are available; what services do you; services near; help in my area;
  support in my area; services in my area; directory of services; list of services; local services; local support;
  looking for help with; looking for support; looking for a service; looking for a charity; charity that helps;
  charity that can help; charities that help; charities that can help; a group for; a service for; services for; a line for; a charity for; helplines take; helplines that; which helplines; who is there for; whos there for; go for refuge; need somebody who speaks; need someone who speaks
`);
