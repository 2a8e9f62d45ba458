export const genderWords = {
  intro: 'Werkt de keten ook voor moeders zoals hun leven echt is? Deze aandachtspunten staan onder niveau 3.',
  none: 'Geen aandachtspunt met een bekend niveau staat onder niveau 3.',
  noneKnown: 'Van de aandachtspunten is nog geen niveau bekend.',
  noneApplies: 'Geen aandachtspunt is van toepassing.',
  blindTitle: 'Blinde vlekken',
  blindIntro:
    'Een blinde vlek is een randvoorwaarde die sterk staat, terwijl het aandachtspunt dat erbij hoort zwak is. Op papier klopt het dan, maar een moeder merkt iets anders.',
  noBlind: 'Er zijn geen blinde vlekken gevonden.',
  strong: (level: string) => `staat op ${level}, maar`,
  weak: (level: string) => `staat op ${level}.`,
};

export const lessonWords = {
  intro: 'Lessen uit de praktijk van Midden-Brabant. Ze tellen niet mee in de pijlers. Deze staan onder niveau 3.',
  none: 'Geen praktijkles met een bekend niveau staat onder niveau 3.',
  noneKnown: 'Van de praktijklessen is nog geen niveau bekend.',
  noneApplies: 'Geen praktijkles is van toepassing.',
};
