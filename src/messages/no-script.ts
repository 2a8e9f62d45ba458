/** What a page with a program says to who has no JavaScript. Apart, so that no program carries it. */
export const noScript = {
  actieplan:
    'Het actieplan staat in je eigen browser. Daarvoor is JavaScript nodig: zet het aan voor deze site en laad de pagina opnieuw.',
  bijeenkomst:
    'De bijeenkomst loopt in je eigen browser. Daarvoor is JavaScript nodig: zet het aan voor deze site en laad de pagina opnieuw. Het draaiboek kun je zonder lezen.',
  convenant: 'Voor het convenant heeft deze pagina JavaScript nodig: zet het aan voor deze site.',
  gegevens: 'Deze pagina heeft JavaScript nodig om bestanden te openen en op te slaan. Zet het aan in je browser.',
  groep:
    'De scans worden in je eigen browser naast elkaar gelegd. Daarvoor is JavaScript nodig: zet het aan voor deze site en laad de pagina opnieuw.',
  keten: 'Zonder JavaScript kan deze pagina je lijst niet tonen. Zet JavaScript aan, of gebruik een andere browser.',
  moeders: 'Deze pagina werkt met JavaScript. Zet het aan, of lees hieronder hoe je het formulier gebruikt.',
  vergelijken:
    'De vergelijking wordt in je eigen browser gemaakt. Daarvoor is JavaScript nodig: zet het aan voor deze site en laad de pagina opnieuw.',
  workshop:
    'Een workshop loopt in je eigen browser. Daarvoor is JavaScript nodig: zet het aan voor deze site en laad de pagina opnieuw. De werkvormen en de bladen kun je zonder lezen.',
  zoeken: 'Zoeken werkt alleen met JavaScript. Hieronder staan alle bladzijden van deze site.',
} as const;
