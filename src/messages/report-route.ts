import type { WhyEmpty } from '../domain/report-facts';
import type { HandreikingRole } from '../schemas/source';
import { handreikingNames } from './handreiking';

const many = (role: HandreikingRole) => handreikingNames[role].many;

export const routeWords = {
  intro:
    'Deze stukken passen het best bij wat onder niveau 3 staat, en bij de belemmeringen met randvoorwaarden die niet op orde zijn. Elk stuk staat er één keer. Wat je het eerst nodig hebt, staat bovenaan.',
  group: (role: HandreikingRole) => `Voor ${many(role)}`,
  helps: 'Helpt bij: ',
  fillIn: 'Vul samen in: ',
  none: (role: HandreikingRole) => `Bij wat onder niveau 3 staat, is er geen stuk voor ${many(role)}.`,
  empty: {
    none: 'Alles waarvan het niveau bekend is, staat op niveau 3 of hoger. Je hoeft nu niets te lezen.',
    noneKnown: 'Er is nog geen niveau bekend, dus hier valt nog niets te kiezen.',
    noneApplies: 'Er is niets van toepassing, dus hier valt niets te kiezen.',
  } satisfies Record<WhyEmpty, string>,
  all: 'Bekijk alle handreikingen',
  pick: 'Kies voor wie je leest',
  print: 'Leesroute afdrukken',
  cover: (chain: string, date: string) =>
    ['Ketenspiegel', chain ? `leesroute bij het rapport van ${chain}` : 'leesroute', date].filter(Boolean).join(' · '),
};
