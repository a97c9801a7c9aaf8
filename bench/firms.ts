import { TOWNS, type Town } from './places.ts';
import { newId } from '#domain/slug.ts';

/** An invented organisation. Its name joins words that no register holds together. */
export interface Firm {
  id: string;
  name: string;
  kind: 'company' | 'care' | 'research';
  town: Town;
}

const stemStarts =
  `Alb Weiß Linden Hohen Sonn Erlen Wachol Stein Mühl Birken Falken Silber Moos Kirsch Eschen Brunn Hasel
  Buchen Tann Ufer Heide Kranich Nord Sand Wiesen Ahorn Berg Donau Elb Fichten Habicht Isar Korn Lerchen Möwen Neckar
  Oster Pappel Quell Rhein Saale Tal Ulmen Vogel Weser Zirben Schlehen Rosen Sperber Winter`.split(/\s+/);
const stemEnds =
  `trauf dorn grund ried fels bruch quell halde au rain rast kamp garten wald kante busch hang weide see feld licht
  winkel eck hof ahorn stieg leite brück stein moor`.split(/\s+/);

const trades =
  `Medizintechnik|Textilwerke|Präzisionsteile|Kunststofftechnik|Laborbedarf|Vliesstoffe|Formenbau|Pharmahandel|
  Näherei|Elektronikfertigung|Reinraumtechnik|Verpackungen|Feinmechanik|Logistik|Hygieneprodukte|Werkzeugbau|Messtechnik|
  Sanitätsbedarf|Konfektion|Additive Fertigung|Chemiehandel|Arbeitsschutz|Oberflächentechnik|Großhandel`
    .split('|')
    .map((trade) => trade.trim());

const forms = ['GmbH', 'GmbH & Co. KG', 'AG', 'KG', 'e. K.', 'UG (haftungsbeschränkt)'];
const houses = ['Klinik am', 'Pflegezentrum', 'Krankenhausverbund', 'Ambulanter Dienst', 'Seniorenstift'];

/** The nth invented organisation: every number gives another name, every fifth one cares for patients. */
export function firmOf(n: number): Firm {
  const stem = at(stemStarts, n) + at(stemEnds, n * 7 + Math.floor(n / stemStarts.length));
  const round = Math.floor(n / (stemStarts.length * stemEnds.length));
  const town = at(TOWNS, n * 31 + Math.floor(n / TOWNS.length));
  const kind = n % 5 === 4 ? 'care' : n % 23 === 11 ? 'research' : 'company';
  const suffix = round === 0 ? '' : ` ${round + 1}`;
  const name =
    kind === 'care'
      ? `${at(houses, Math.floor(n / 5))} ${stem} ${town.city}${suffix}`
      : kind === 'research'
        ? `Forschungsinstitut ${stem} ${town.city}${suffix}`
        : `${stem} ${at(trades, n * 11 + Math.floor(n / trades.length))}${suffix} ${at(forms, n * 7 + round)}`;
  return { id: newId(name, kind), name, kind, town };
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}
