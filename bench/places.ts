/** A German town with one of its postal codes and the id of its state in the vocabulary. */
export interface Town {
  city: string;
  postalCode: string;
  region: string;
}

const rows = `
de-bw: Tuttlingen 78532, Stuttgart 70173, Freiburg 79098, Karlsruhe 76131, Mannheim 68159, Ulm 89073, Heilbronn 74072, Reutlingen 72764, Konstanz 78462, Villingen-Schwenningen 78050, Albstadt 72458, Göppingen 73033
de-by: München 80331, Nürnberg 90402, Augsburg 86150, Regensburg 93047, Würzburg 97070, Ingolstadt 85049, Erlangen 91052, Bayreuth 95444, Hof 95028, Kempten 87435, Passau 94032
de-be: Berlin 10115
de-bb: Potsdam 14467, Cottbus 03046, Eberswalde 16225, Brandenburg an der Havel 14770
de-hb: Bremen 28195, Bremerhaven 27568
de-hh: Hamburg 20095
de-he: Frankfurt am Main 60311, Kassel 34117, Darmstadt 64283, Wetzlar 35576, Fulda 36037, Gießen 35390, Melsungen 34212
de-mv: Rostock 18055, Schwerin 19053, Greifswald 17489, Neubrandenburg 17033
de-ni: Hannover 30159, Göttingen 37073, Osnabrück 49074, Oldenburg 26122, Duderstadt 37115, Lüneburg 21335, Emden 26721
de-nw: Köln 50667, Aachen 52062, Münster 48143, Bielefeld 33602, Mönchengladbach 41061, Wuppertal 42103, Krefeld 47798, Siegen 57072, Bocholt 46395, Gronau 48599, Lüdenscheid 58507
de-rp: Mainz 55116, Koblenz 56068, Trier 54290, Kaiserslautern 67655, Pirmasens 66953
de-sl: Saarbrücken 66111, Homburg 66424, Völklingen 66333
de-sn: Dresden 01067, Leipzig 04109, Chemnitz 09111, Zwickau 08056, Plauen 08523, Görlitz 02826, Freiberg 09599
de-st: Magdeburg 39104, Halle 06108, Dessau-Roßlau 06844, Wernigerode 38855
de-sh: Kiel 24103, Lübeck 23552, Flensburg 24937, Neumünster 24534
de-th: Erfurt 99084, Jena 07743, Gera 07545, Ilmenau 98693, Suhl 98527
`;

export const TOWNS: readonly Town[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [region = '', towns = ''] = row.split(': ');
    return towns.split(', ').map((town) => {
      const space = town.lastIndexOf(' ');
      return { city: town.slice(0, space), postalCode: town.slice(space + 1), region };
    });
  });
