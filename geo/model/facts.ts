// All facts of the campaign, read and checked: what every later stage receives.
import type { Source } from './citation';
import type { Place } from './place';
import type { Capture } from './capture';
import type { Trace } from './trace';
import type { Pocket } from './pocket';
import type { Advance, Bridgehead, FactLine, GroundLine, Spearhead } from './lines';
import type { Claim } from './claim';
import type { GarbledName, Term } from './glossary';
import type { Erratum } from './errata';
import type { Event, Formation } from './event';

export interface Facts {
  sources: Source[];
  places: Place[];
  captures: Capture[];
  traces: Trace[];
  /** Second lines of an evening that has a trace: ground north of one was still German (the north-west coast on 2 May). */
  extraLines: Trace[];
  pockets: Pocket[];
  bridgeheads: Bridgehead[];
  defenceLines: FactLine[];
  /** Stages of the line between the 1st Belorussian and the 1st Ukrainian Front. */
  boundary: FactLine[];
  haltLine: FactLine[];
  heights: GroundLine[];
  roads: GroundLine[];
  /** Old river arms and ditches that served as obstacles in the Oderbruch. */
  waters: GroundLine[];
  events: Event[];
  formations: Formation[];
  advances: Advance[];
  /** Thin probes ahead of a trace: drawn as lines, never filled as ground. */
  spearheads: Spearhead[];
  /** What the three accounts claim, with our verdicts. */
  claims: Claim[];
  /** Names the accounts garble, with what is meant. */
  names: GarbledName[];
  errata: Erratum[];
  glossary: Term[];
}
