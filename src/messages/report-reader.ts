import type { HandreikingRole } from '../schemas/source';
import { list } from './format';
import { handreikingNames } from './handreiking';

type Roles = readonly HandreikingRole[];

const many = (role: HandreikingRole) => handreikingNames[role].many;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The choice for whom the report is read. */
export const readerWords = {
  legend: 'Voor wie lees je dit rapport?',
  role: (role: HandreikingRole) => capital(handreikingNames[role].one),
  all: 'Alle rollen',
  respondents: (roles: Roles, scans: number) =>
    `Alleen wat past bij wie ${scans === 1 ? 'deze scan' : 'de scans'} invulde${scans === 1 ? '' : 'n'}: ${list(roles.map((role) => handreikingNames[role].one))}`,
  /** What the choice does, said again after each change. */
  status: ({ roles, isBackToAll }: { roles: Roles; isBackToAll: boolean }): string => {
    if (isBackToAll)
      return 'Er blijft altijd iets gekozen. Je ziet weer stukken uit de handreikingen voor alle rollen.';
    if (roles.length === 0) return 'Je ziet stukken uit de handreikingen voor alle rollen.';
    const [first, ...others] = roles.map(many);
    if (others.length === 0) return `Je ziet stukken uit de handreiking voor ${first}.`;
    return `Je ziet eerst stukken voor ${first}, dan voor ${list(others)}.`;
  },
};

/** The sections that fit one item. */
export const choiceWords = {
  /** Before the title, where sections of several roles stand together. */
  role: (role: HandreikingRole) => `${capital(handreikingNames[role].one)}: `,
  title: (roles: Roles) =>
    roles.length === 1 && roles[0] ? `In de handreiking voor ${many(roles[0])}` : 'In de handreikingen',
  none: (roles: Roles) =>
    `Hierover is er geen stuk voor ${roles.length === 1 && roles[0] ? many(roles[0]) : 'de gekozen rollen'}.`,
  more: (amount: number) => `Meer stukken (${amount})`,
};
