// Where did each front stand on each evening? Facts and geography in; daily ground and lines of both sides out.
import type { Base } from '../model/base';
import { dayNumber } from '../model/day';
import type { Facts } from '../model/facts';
import { CAMPAIGN } from '../model/scalars';
import { theatreGrid } from './grid';
import { riverLines } from './river-path';
import { bothSides, evening, moment, type DayGround, type HourLine } from './side';
import { validate, type Validation } from './validate';

export type { DayGround, HourLine } from './side';
export type { Validation } from './validate';

export interface Surface {
  days: { soviet: DayGround[]; western: DayGround[] };
  /** Lines every six hours over the days of the assault. */
  hours: HourLine[];
  /** How well the facts predict one another. */
  validation: Validation;
}

/** The first and last evening between which lines are also drawn every six hours. */
export const SIX_HOURLY = { from: '1945-04-15', to: '1945-04-25' } as const;

/** Computes every evening of both sides. Pure; about 15 s on one core. Facts must have passed `readFacts`. */
export function computeSurface(facts: Facts, base: Base): Surface {
  const grid = theatreGrid(), rivers = riverLines(base);
  const { soviet, western } = bothSides(facts, base, grid, rivers);
  // The Western Allies first: on the evening of a link-up both are there, and the traces of the contact line are theirs.
  const turns = [[western, soviet], [soviet, western]] as const;
  for (let t = 0; t <= dayNumber(CAMPAIGN.end); t++) {
    const before = { soviet: soviet.ground, western: western.ground };
    if (t > dayNumber(SIX_HOURLY.from) && t <= dayNumber(SIX_HOURLY.to)) {
      for (const quarter of [0.75, 0.5, 0.25]) for (const [own, other] of turns) moment(own, other, t - quarter);
    }
    for (const [own, other] of turns) if (t >= own.first) evening(own, other, t, before[own.side]);
  }
  return { days: { soviet: soviet.days, western: western.days }, hours: [...soviet.hours, ...western.hours], validation: validate([soviet, western]) };
}
