// What must travel with every file? Title, licence, credit line, version and how to cite, as schema.org JSON in one line.
import type { Layer } from '../model/layer';

export const SET = {
  name: 'The Race for Berlin: an atlas of January to May 1945',
  description: 'Where the fronts of the Red Army and of the Western Allies stood every evening from 12 January to 9 May 1945, computed from dated, sourced facts; with the facts themselves, places, pockets, defence lines and base geography.',
  creator: 'Race for Berlin Atlas',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  keywords: ['Second World War', '1945', 'Berlin', 'front line', 'historical GIS', 'Oder', 'Seelow Heights', 'Elbe'],
} as const;

/** How to cite the data, in one line. */
export const citation = (version: string): string => `${SET.creator}: ${SET.name}, data version ${version}. ${SET.licence}.`;

/** The whole set, for file headers. */
export const setCredit = (version: string): string => JSON.stringify({
  '@context': 'https://schema.org', '@type': 'Dataset', name: SET.name, description: SET.description, license: SET.licenceUrl,
  creator: { '@type': 'Organization', name: SET.creator }, version, citation: citation(version), isAccessibleForFree: true,
});

/** One layer, for file headers: its own licence and credit line. */
export const layerCredit = (layer: Pick<Layer, 'title' | 'description' | 'licence' | 'attribution'>, version: string): string => JSON.stringify({
  '@context': 'https://schema.org', '@type': 'Dataset', name: layer.title, description: layer.description, license: layer.licence,
  creditText: layer.attribution, version, citation: citation(version),
});
