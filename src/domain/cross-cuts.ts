/**
 * Two themes that run through the whole framework (RULES, "Cross-cuts"). Which elements belong to them is our own
 * reading (`duiding`). `roles` are the respondents whose voice the theme needs.
 */
export interface CrossCut {
  id: 'moeders' | 'werkgever';
  items: readonly string[];
  factors: readonly string[];
  barriers: readonly string[];
  roles: readonly string[];
}

export const crossCuts: readonly CrossCut[] = [
  {
    id: 'moeders',
    items: [
      'brede-anamnese',
      'zelfredzaamheid',
      'sensitiviteit',
      'context-van-moeders',
      'sociale-omgeving',
      'geinternaliseerde-vooroordelen',
      'niet-zonder-moeders',
    ],
    factors: [
      'sociaal-netwerk-betrokken',
      'vrouwenorganisaties-gefaciliteerd',
      'samenwerking-evalueren',
      'leren-van-deelnemers',
      'stapsgewijs-naar-zelfregie',
      'geen-tijdsdruk',
    ],
    barriers: ['vertrouwen-in-overheid', 'onbegrip-professionals', 'ervaringsdeskundigheid-los-ingezet'],
    roles: ['ervaringsdeskundige', 'vrouwenorganisatie'],
  },
  {
    id: 'werkgever',
    items: [
      'juiste-partners',
      'samenwerking-in-de-regio',
      'draagvlak-op-alle-niveaus',
      'stereotiepe-sectoren',
      'gendersensitieve-werkgever',
      'samenwerken-met-werkgevers',
    ],
    factors: [
      'nazorg-na-plaatsing',
      'werkgevers-vanaf-begin',
      'netwerk-van-werkgevers',
      'volwaardige-werkstage',
      'steun-van-meerdere-kanten',
      'combineerbare-werkstage',
    ],
    barriers: [
      'onbegrip-werkgevers',
      'discriminatie-en-zwangerschap',
      'werk-past-niet-bij-zorg',
      'uitval-en-verzuim',
      'beleid-bereikt-werkvloer-niet',
      'steun-vragen-op-het-werk',
      'opvang-in-team',
      'moeder-als-risico',
    ],
    roles: ['werkgever'],
  },
];
