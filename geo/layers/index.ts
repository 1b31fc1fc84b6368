// Which layers are published? All of them, in drawing order: the first is drawn first and lies lowest.
import type { LayerScript } from './context';
import { advances } from './advances';
import { bridgeheads } from './bridgeheads';
import { berlinLimit, borders, elbe, lakes, land, neisse, neutral, oder, rivers, towns, world, zoneEdge, zones } from './base-map';
import { frontLines6h } from './front-hours';
import { frontLines, frontSegments } from './front-lines';
import { groundTaken } from './ground-taken';
import { defenceLines, frontBoundary, haltLine, roads, seelowCrest, seelowFoot, seelowHeights, spearheads, waterObstacles } from './fact-lines';
import { seelowHachures } from './hachures';
import { pockets } from './pockets';
import { captures, events, places } from './points';
import { validation } from './validation';
import { waypoints } from './waypoints';
import { zonesHeld } from './zones-held';

export interface LayerEntry { id: string; make: LayerScript }

export const LAYERS: readonly LayerEntry[] = [
  { id: 'world', make: world },
  { id: 'land', make: land },
  { id: 'neutral', make: neutral },
  { id: 'lakes', make: lakes },
  { id: 'zones', make: zones },
  { id: 'zones-held', make: zonesHeld },
  { id: 'ground-taken', make: groundTaken },
  { id: 'seelow-heights-hachures', make: seelowHachures },
  { id: 'seelow-heights-foot', make: seelowFoot },
  { id: 'seelow-heights-crest', make: seelowCrest },
  { id: 'seelow-heights', make: seelowHeights },
  { id: 'borders', make: borders },
  { id: 'zone-edge', make: zoneEdge },
  { id: 'berlin-limit', make: berlinLimit },
  { id: 'rivers', make: rivers },
  { id: 'elbe', make: elbe },
  { id: 'neisse', make: neisse },
  { id: 'oder', make: oder },
  { id: 'water-obstacles', make: waterObstacles },
  { id: 'roads', make: roads },
  { id: 'pockets', make: pockets },
  { id: 'bridgeheads', make: bridgeheads },
  { id: 'defence-lines', make: defenceLines },
  { id: 'front-lines', make: frontLines },
  { id: 'front-segments', make: frontSegments },
  { id: 'front-lines-6h', make: frontLines6h },
  { id: 'spearheads', make: spearheads },
  { id: 'halt-line', make: haltLine },
  { id: 'front-boundary', make: frontBoundary },
  { id: 'advances', make: advances },
  { id: 'towns', make: towns },
  { id: 'places', make: places },
  { id: 'captures', make: captures },
  { id: 'waypoints', make: waypoints },
  { id: 'validation', make: validation },
  { id: 'events', make: events },
];
