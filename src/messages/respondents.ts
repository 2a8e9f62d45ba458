export const roleLabels: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente',
  werkgever: 'Werkgever',
  'interventie-eigenaar': 'Interventie-eigenaar',
  projectleider: 'Projectleider van de keten',
  vrouwenorganisatie: 'Vrouwenorganisatie',
  zorg: 'Zorg of welzijn',
  onderwijs: 'Onderwijs',
  intermediair: 'Intermediair, zoals een uitzendbureau',
  ervaringsdeskundige: 'Ervaringsdeskundige',
  anders: 'Anders',
};

export const layerLabels: Readonly<Record<string, string>> = {
  strategisch: 'Strategisch: bestuur, directie',
  tactisch: 'Tactisch: management, beleid',
  operationeel: 'Operationeel: uitvoering',
};

/** Who filled in a scan: "Projectleider van de keten · Stichting Z". Never empty; an unknown value stands as it was written. */
export function respondentName(given: { role: string; organisation: string; layer: string }, index: number): string {
  const parts = [labelOf(roleLabels, given.role), given.organisation, labelOf(layerLabels, given.layer)].filter(
    Boolean,
  );
  return parts.length > 0 ? parts.join(' · ') : `Invuller ${index + 1}`;
}

const labelOf = (labels: Readonly<Record<string, string>>, value: string) =>
  Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
