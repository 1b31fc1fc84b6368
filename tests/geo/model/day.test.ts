// Are days counted as the calendar has them, and are impossible ones refused?
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween, isoDay } from '../../../geo/model/day';
import { CampaignDay, isDay } from '../../../geo/model/scalars';

describe('days', () => {
  it('are numbered from 12 January 1945', () => {
    expect(dayNumber('1945-01-12')).toBe(0);
    expect(dayNumber('1945-03-01')).toBe(48); // 19 days left in January, 28 in February, and one
    expect(dayNumber('1945-04-16')).toBe(94);
    expect(isoDay(117)).toBe('1945-05-09');
    expect(addDays('1945-02-28', 1)).toBe('1945-03-01');
  });

  it('of the campaign are 118', () => {
    const all = daysBetween('1945-01-12', '1945-05-09');
    expect(all).toHaveLength(118);
    expect([all[0], all[117]]).toEqual(['1945-01-12', '1945-05-09']);
  });

  it('must exist in the calendar and lie in the campaign', () => {
    expect(['1945-02-28', '1945-02-29', '1945-13-01', '1945-4-1', '45-04-01'].map(isDay)).toEqual([true, false, false, false, false]);
    expect(CampaignDay.safeParse('1945-05-10').success).toBe(false);
    expect(CampaignDay.safeParse('1945-05-09').success).toBe(true);
  });
});
