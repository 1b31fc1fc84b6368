// Which file holds what? Reads every file of the facts, one after the other, and keeps where each record stands.
import { Source } from '../model/citation';
import { Term } from '../model/glossary';
import { Advance } from '../model/lines';
import { readList } from './list';
import { readBridgeheads, readFactLines, readGroundLines, readSpearheads } from './lines';
import { readPockets } from './pockets';
import type { Report } from './report';
import { readTable } from './table';
import { CAPTURES, CLAIMS, ERRATA, EVENTS, FORMATIONS, NAMES, PLACES } from './tables';
import { filesIn } from './text';
import { readTraces } from './traces';

/** All records with their places in the files; what is wrong inside one record is reported and left out. */
export function readFiles(dir: string, report: Report) {
  return {
    sources: readList(`${dir}/sources.yaml`, Source, report),
    places: filesIn(`${dir}/places`, '.csv').flatMap((file) => readTable(file, PLACES, report)),
    captures: filesIn(`${dir}/captures`, '.csv').flatMap((file) => readTable(file, CAPTURES, report)),
    ...readTraces(`${dir}/traces`, report),
    ...readPockets(`${dir}/pockets`, report),
    bridgeheads: readBridgeheads(`${dir}/bridgeheads.geojson`, report),
    defenceLines: readFactLines(`${dir}/defence-lines.geojson`, report),
    boundary: readFactLines(`${dir}/boundary.geojson`, report),
    haltLine: readFactLines(`${dir}/halt-line.geojson`, report),
    heights: readGroundLines(`${dir}/heights.geojson`, report),
    roads: readGroundLines(`${dir}/roads.geojson`, report),
    waters: readGroundLines(`${dir}/water-obstacles.geojson`, report),
    spearheads: readSpearheads(`${dir}/spearheads.geojson`, report),
    events: readTable(`${dir}/events.csv`, EVENTS, report),
    formations: readTable(`${dir}/formations.csv`, FORMATIONS, report),
    advances: readList(`${dir}/advances.yaml`, Advance, report),
    claims: readTable(`${dir}/claims.csv`, CLAIMS, report),
    names: readTable(`${dir}/names.csv`, NAMES, report),
    errata: readTable(`${dir}/errata.csv`, ERRATA, report),
    glossary: readList(`${dir}/glossary.yaml`, Term, report),
  };
}

export type RawFacts = ReturnType<typeof readFiles>;
