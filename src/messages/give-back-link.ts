/** How the scan pages call the page where one gives a scan back. Apart from its words, which those pages do not need. */
export const giveBackLink = 'Geef je scan terug aan wie je uitnodigde';
