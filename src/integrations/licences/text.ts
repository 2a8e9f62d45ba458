import type { ShippedPackage } from './packages.ts';

const nameOf = ({ name, version }: ShippedPackage) => `${name} ${version}`;
const line = '-'.repeat(80);

/** What visitors read at `licenties.txt`: whose code is in the site, under which licence, and the texts of those. */
export function writeLicences(packages: readonly ShippedPackage[]): string {
  return `Licenties van wat in Ketenspiegel zit

De programmacode van Ketenspiegel zelf valt onder de EUPL-1.2, de teksten onder CC BY 4.0.

In de programma's van deze site zit ook code van anderen. Hier staat wat dat is, in welke versie en onder welke
licentie. Daaronder staan de licenties zelf, zoals de makers ze gaven: in het Engels.

${packages.map((each) => `- ${nameOf(each)}: ${each.licence}`).join('\n')}
${packages.map(writePackage).join('')}`;
}

function writePackage(shipped: ShippedPackage): string {
  const { licence, home, within, text } = shipped;
  const facts = [
    nameOf(shipped),
    `Licentie: ${licence}`,
    ...(home === null ? [] : [`Meer weten: ${home}`]),
    ...(within === null ? [] : [`Zit in ${within}`]),
  ];
  return `\n${line}\n${facts.join('\n')}\n\n${text}\n`;
}
