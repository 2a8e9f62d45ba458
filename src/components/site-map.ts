import { handreikingNames } from '../messages/handreiking';
import type { Content } from '../model/load';
import { elementHref, href } from '../ui/href';
import { werkvormHref } from './workshop/werkvormen';

/** A room of the site and the pages in it. */
export interface Room {
  name: string;
  /** Its own page, where it has one. */
  href?: string;
  pages: { name: string; href: string }[];
}

/** Every page that one can go to, by room. The questions of the scan are reached through the scan itself. */
export function listRooms(model: Content): Room[] {
  const elements = (kind: Parameters<typeof elementHref>[0], items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ name, href: elementHref(kind, id) }));
  const short = (items: readonly { id: string; korteNaam: string }[]) =>
    items.map(({ id, korteNaam }) => ({ id, name: korteNaam }));
  return [
    room(
      'Het raamwerk',
      '/raamwerk/',
      elements(
        'pijler',
        model.pijlers.map(({ id, volgorde, naam }) => ({ id, name: `Pijler ${volgorde}: ${naam}` })),
      ),
    ),
    room('Randvoorwaarden', '/raamwerk/#multidisciplinair', elements('randvoorwaarde', short(model.randvoorwaarden))),
    room('Aandachtspunten', '/raamwerk/#genderscan', elements('aandachtspunt', short(model.aandachtspunten))),
    room('Praktijklessen', '/raamwerk/#praktijklessen', elements('praktijkles', short(model.praktijklessen))),
    room(
      'Handreikingen',
      '/handreikingen/',
      model.handreikingen.map(({ id }) => ({
        name: `Voor ${handreikingNames[id].many}`,
        href: href(`/handreikingen/${id}/`),
      })),
    ),
    room(
      'Instrumenten',
      '/instrumenten/',
      model.instrumenten.map(({ id, korteNaam }) => ({ name: korteNaam, href: href(`/instrumenten/${id}/`) })),
    ),
    room(
      'Praktijk',
      '/praktijk/',
      model.praktijk.map(({ id, titel }) => ({ name: titel, href: href(`/praktijk/${id}/`) })),
    ),
    room('Jullie scan', '/scan/', [
      { name: 'Een scan beginnen', href: href('/scan/start/') },
      { name: 'Je scan teruggeven', href: href('/scan/teruggeven/') },
      { name: 'Het rapport', href: href('/rapport/') },
      { name: 'Twee metingen vergelijken', href: href('/vergelijken/') },
      { name: 'Gegevens: openen en bewaren', href: href('/gegevens/') },
    ]),
    room('Samen met de keten', '/groep/', [
      { name: 'Partners uitnodigen', href: href('/uitnodiging/') },
      { name: 'Draaiboek voor de bijeenkomst', href: href('/groep/draaiboek/') },
      { name: 'De bijeenkomst', href: href('/groep/bijeenkomst/') },
      { name: 'Wat merken moeders?', href: href('/moeders/') },
      { name: 'Wat merken moeders? De uitkomsten', href: href('/moeders/uitkomsten/') },
    ]),
    room('Workshop', '/workshop/', [
      { name: 'Workshop leiden', href: href('/workshop/leiden/') },
      { name: 'Casussen', href: href('/workshop/casussen/') },
      { name: 'Kaarten en bladen om te printen', href: href('/workshop/kaarten/') },
    ]),
    room(
      'Werkvormen voor een workshop',
      '/workshop/werkvormen/',
      model.werkvormen.map(({ id, korteNaam }) => ({ name: korteNaam, href: werkvormHref(id) })),
    ),
    {
      name: 'Van gaten naar afspraken',
      pages: [
        { name: 'De keten: wie doet mee?', href: href('/keten/') },
        { name: 'Het convenant', href: href('/convenant/') },
        { name: 'Het actieplan', href: href('/actieplan/') },
      ],
    },
    {
      name: 'Om na te slaan',
      pages: [
        { name: 'Begrippen', href: href('/begrippen/') },
        { name: 'Belemmeringen', href: href('/belemmeringen/') },
        { name: 'Bronnen', href: href('/bronnen/') },
        { name: 'Over Ketenspiegel', href: href('/over/') },
        { name: 'Privacy', href: href('/privacy/') },
        { name: 'Privacy: pre-scan DPIA', href: href('/privacy/pre-scan-dpia/') },
        { name: 'Privacy: voor het register van verwerkingen', href: href('/privacy/register/') },
        { name: 'Toegankelijkheid', href: href('/toegankelijkheid/') },
        { name: 'Protocol voor toegankelijkheid', href: href('/toegankelijkheid/protocol/') },
      ],
    },
  ];
}

const room = (name: string, path: `/${string}`, pages: Room['pages']): Room => ({ name, href: href(path), pages });
