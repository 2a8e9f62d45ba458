import { audiences, type Werkvorm, workshopLengths } from '../schemas/werkvorm';
import type { Programma } from '../schemas/programma';
import type { Reference } from './check-references';
import { type Checked, type ContentProblem, fileOf } from './problem';

const programmes = 'content/werkvormen/programmas.json';
/** From so many cases one can choose for each audience. */
const fewestCases = 3;

/** What werkvormen, cases and programmes name elsewhere. */
export function listWorkshopReferences({ werkvormen, casussen, programmas }: Checked): Reference[] {
  return [
    ...werkvormen.flatMap((item) => [
      {
        ...{ file: fileOf('werkvormen', item), field: 'aandachtspunten' },
        ids: item.aandachtspunten,
        to: ['aandachtspunten'] as const,
      },
      {
        ...{ file: fileOf('werkvormen', item), field: 'instrumenten' },
        ids: item.instrumenten,
        to: ['instrumenten'] as const,
      },
    ]),
    ...casussen.map((item) => ({
      ...{ file: fileOf('werkvormen/casussen', item), field: 'aandachtspunten' },
      ...{ ids: item.aandachtspunten, to: ['aandachtspunten'] as const },
    })),
    ...programmas.map(({ id, delen }) => ({
      ...{ file: `${programmes}: ${id}`, field: 'delen' },
      ...{ ids: delen.flatMap(({ werkvorm }) => werkvorm ?? []), to: ['werkvormen'] as const },
    })),
  ];
}

/** Minutes add up, every length and audience has a programme of werkvormen that fit, and each audience can choose a case. */
export function checkWorkshop(content: Checked): ContentProblem[] {
  const { werkvormen, casussen, programmas } = content;
  return [
    ...werkvormen.flatMap((item) =>
      checkMinutes(item).map((problem) => ({ file: fileOf('werkvormen', item), ...problem })),
    ),
    ...programmas.flatMap((item) =>
      checkProgramme(item, werkvormen).map((problem) => ({ file: `${programmes}: ${item.id}`, ...problem })),
    ),
    ...audiences.flatMap((audience) => [
      ...workshopLengths
        .filter(
          (length) =>
            programmas.filter(({ doelgroep, lengte }) => doelgroep === audience && lengte === length).length !== 1,
        )
        .map((length) => ({
          ...{ file: programmes, field: `${audience}-${length}`, found: 'none, or more than one' },
          ...{ expected: 'one programme for each audience and length', fix: 'Write it, or take the other one out.' },
        })),
      ...(casussen.filter(({ doelgroepen }) => doelgroepen.includes(audience)).length >= fewestCases
        ? []
        : [
            {
              ...{ file: 'content/werkvormen/casussen/', field: 'doelgroepen', found: `too few cases for ${audience}` },
              ...{ expected: `${fewestCases} or more`, fix: 'Write one, or name this audience in one that fits.' },
            },
          ]),
    ]),
  ];
}

type Problem = Omit<ContentProblem, 'file'>;
const sum = (parts: readonly { minuten: number }[]) => parts.reduce((total, { minuten }) => total + minuten, 0);

function checkMinutes({ stappen, minuten, minstens, kaarten, doelgroepen }: Werkvorm): Problem[] {
  const steps = sum(stappen);
  const stray = kaarten.flatMap(({ voor }) => voor ?? []).find((audience) => !doelgroepen.includes(audience));
  const shows = stappen.some(({ toon }) => toon === 'kaarten');
  return [
    ...(steps === minuten
      ? []
      : [
          {
            field: 'minuten',
            found: `${minuten}`,
            expected: `${steps}: what the steps add up to`,
            fix: 'Correct one of them.',
          },
        ]),
    ...(minstens <= minuten && minstens >= stappen.length
      ? []
      : [
          {
            ...{
              field: 'minstens',
              found: `${minstens}`,
              expected: `${stappen.length} (a minute a step) to ${minuten}`,
            },
            ...{ fix: 'Write with how few minutes it still works.' },
          },
        ]),
    ...(stray
      ? [
          {
            field: 'kaarten: voor',
            found: stray,
            expected: doelgroepen.join(', '),
            fix: 'Take it out, or add it to doelgroepen.',
          },
        ]
      : []),
    ...(shows === kaarten.length > 0
      ? []
      : [
          {
            ...{ field: 'kaarten', found: shows ? 'a step that shows cards, and none' : 'cards that no step shows' },
            ...{ expected: 'cards, and a step with toon: kaarten', fix: 'Add what is missing.' },
          },
        ]),
  ];
}

function checkProgramme({ id, doelgroep, lengte, delen }: Programma, werkvormen: readonly Werkvorm[]): Problem[] {
  const found = delen.map(({ werkvorm, minuten }) => ({
    minuten,
    form: werkvormen.find((one) => one.id === werkvorm),
  }));
  const misfit = found.find(({ form }) => form && !form.doelgroepen.includes(doelgroep))?.form;
  const short = found.find(({ form, minuten }) => form && minuten < form.minstens)?.form;
  const total = sum(delen);
  return [
    ...(id === `${doelgroep}-${lengte}`
      ? []
      : [{ field: 'id', found: id, expected: `${doelgroep}-${lengte}`, fix: 'Rename it.' }]),
    ...(total === lengte
      ? []
      : [{ field: 'delen', found: `${total} minutes`, expected: `${lengte}`, fix: 'Change the minutes of a part.' }]),
    ...(misfit
      ? [{ field: 'delen', found: misfit.id, expected: `a werkvorm for ${doelgroep}`, fix: 'Choose another one.' }]
      : []),
    ...(short
      ? [
          {
            ...{ field: 'delen', found: `${short.id} in too few minutes` },
            ...{ expected: `${short.minstens} or more`, fix: 'Give it more, or leave it out.' },
          },
        ]
      : []),
  ];
}
