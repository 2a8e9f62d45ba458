/** The mark of the site as a file of its own: two linked rings. */
export const brandSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><circle cx="10" cy="15" r="7" fill="none" stroke="#f6c945" stroke-width="4"/><circle cx="20" cy="15" r="7" fill="none" stroke="#2f74bd" stroke-width="4"/><path d="M15.2 9.9a7 7 0 0 1 0 10.2" fill="none" stroke="#f6c945" stroke-width="4"/></svg>';
