/** What the page of invitations says before it knows who opened it. The rest loads with what is shown. */
export const invitePageWords = {
  pageTitle: 'Uitnodiging',
  loading: 'Even kijken wat er open staat…',
  failed: 'Deze pagina kon niet helemaal worden geladen. Kijk of je verbinding hebt en laad hem opnieuw.',
  titles: {
    none: 'Partners uitnodigen',
    open: 'Je bent uitgenodigd',
    problem: 'De uitnodiging ging niet open',
  },
} as const;
