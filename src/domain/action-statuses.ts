/** How far an action is. On its own: who only checks a file needs no more of the plan. */
export const actionStatuses = ['open', 'bezig', 'klaar'] as const;
export type ActionStatus = (typeof actionStatuses)[number];
