import type { Random } from './random.ts';

const before = `Ersatz Einweg Spezial Klein Groß Zusatz Leih Test`.split(/\s+/);
const firsts =
  `Beatmungs Atem Schutz Patienten Labor Klinik Pflege Intensiv Notfall Transport Filter Silikon Edelstahl
  Kunststoff Vlies Baumwoll Sterilisations Hygiene Desinfektions Rettungs Prüf Mess Kühl Lager Versand Sauerstoff Vakuum
  Infusions Narkose Diagnose Abstrich Visier Masken Kittel Handschuh Brillen Schaum Titan Aluminium Acryl Druckluft Magnet
  Strom Akku Netz Wand Decken Boden Fahr Trag Falt Steck Schraub Klett Gummi Textil Reinraum Verbands Wund Hand`.split(
    /\s+/,
  );
const lasts =
  `schläuche halter koffer wagen geräte ventile dichtungen anschlüsse taschen behälter adapter klammern platten folien
  rahmen gurte gehäuse kupplungen düsen pumpen sensoren aufsätze verpackungen ständer bügel kappen hauben matten kissen
  streifen bänder ringe schalen kästen regale leuchten schalter stecker kabel membranen einlagen beutel röhrchen deckel
  griffe rollen stützen auflagen scheiben leisten klemmen haken spender tücher bürsten trichter spulen nadeln kanülen`.split(
    /\s+/,
  );

/**
 * A closed German compound such as `Beatmungsschläuche` or `Ersatzfiltergehäuse`. A few are frequent and most are rare,
 * as in real texts: that is what makes the index of a search grow.
 */
export function compoundOf(random: Random): string {
  const word = skewed(firsts, random) + skewed(lasts, random);
  return random.chance(0.3) ? random.pick(before) + word.toLowerCase() : word;
}

function skewed<T>(list: readonly T[], random: Random): T {
  return list[Math.min(random.int(0, list.length - 1), random.int(0, list.length - 1))]!;
}
