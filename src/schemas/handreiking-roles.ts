/** The roles that can have a handreiking. */
export const handreikingRoles = ['werkgever', 'klantmanager', 'interventie-eigenaar', 'projectleider'] as const;
export type HandreikingRole = (typeof handreikingRoles)[number];
