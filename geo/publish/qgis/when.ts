// When is a feature shown in QGIS? From the evening of start_date up to, not including, end_date: an expression QGIS filters by.
import type { Layer } from '../../model/layer';
import { element } from './xml';

/** Layers that stay as they are whatever the day: the time after the campaign, the test of all captures. */
const TIMELESS = new Set(['zones', 'zone-edge', 'validation']);

/**
 * QGIS's temporal settings of a layer. Expressions, not fields: QGIS 3.22 compares DATE columns of a GeoPackage as text and
 * then shows two lines a side. Mode 4 is "start and end from expressions"; limit mode 0 leaves the end out. A feature without an end that stands for one evening (a capture) ends the next day; one with a moment of the day lasts six hours.
 */
export function temporal(layer: Pick<Layer, 'id' | 'fields'>): string {
  const has = (name: string): boolean => layer.fields.some((f) => f.name === name);
  const on = has('start_date') && !TIMELESS.has(layer.id);
  const start = has('moment') ? 'to_datetime("moment")' : "coalesce(to_datetime(\"start_date\"), to_datetime('1900-01-01'))";
  const end = has('moment') ? `${start} + to_interval('6 hours')` : has('end_date') ? "coalesce(to_datetime(\"end_date\"), to_datetime('2100-01-01'))" : `${start} + to_interval('1 day')`;
  return element('temporal', {
    enabled: on ? 1 : 0, mode: 4, limitMode: 0, startField: '', endField: '', startExpression: on ? start : '', endExpression: on ? end : '',
    durationField: '', durationUnit: 'min', fixedDuration: 0, accumulate: 0,
  }, element('fixedRange', {}, '<start></start><end></end>'));
}
