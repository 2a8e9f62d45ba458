import type { HandreikingRole } from '../schemas/source';

/** How the pages name the four roles that §7.3 of the report promises a handreiking. */
export const handreikingNames: Record<HandreikingRole, { one: string; many: string; who: string }> = {
  werkgever: { one: 'werkgever', many: 'werkgevers', who: 'Wie moeders in dienst neemt of een werkplek biedt.' },
  klantmanager: {
    one: 'klantmanager',
    many: 'klantmanagers',
    who: 'Wie bij de gemeente moeders met een uitkering begeleidt.',
  },
  'interventie-eigenaar': {
    one: 'interventie-eigenaar',
    many: 'interventie-eigenaren',
    who: 'Wie een training of traject voor moeders maakt of aanbiedt.',
  },
  projectleider: {
    one: 'projectleider',
    many: 'projectleiders',
    who: 'Wie de keten trekt, partners bij elkaar brengt en zorgt dat afspraken doorgaan.',
  },
};

/** The roles in their fixed order. */
export const guideRoles = /* @__PURE__ */ Object.keys(handreikingNames) as HandreikingRole[];

/** "niveau 0 tot en met 3"; nothing for a belemmering, which has no level. */
export function levelsText({ van, tot }: { van?: number | undefined; tot?: number | undefined }): string {
  if (van === undefined || tot === undefined) return '';
  return van === tot ? `niveau ${van}` : `niveau ${van} tot en met ${tot}`;
}
