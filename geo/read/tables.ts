// Which tables of facts are there, and how are their cells to be understood?
import { Capture } from '../model/capture';
import { Claim, type Cite } from '../model/claim';
import { Erratum } from '../model/errata';
import { Event, Formation } from '../model/event';
import { GarbledName } from '../model/glossary';
import { Place } from '../model/place';
import type { TableShape } from './table';

export const PLACES: TableShape<typeof Place> = { schema: Place, numbers: ['lon', 'lat', 'rank', 'accuracy_m'] };

export const CAPTURES: TableShape<typeof Capture> = { schema: Capture, numbers: ['uncertainty_days', 'lon', 'lat'], booleans: ['contested'] };

export const EVENTS: TableShape<typeof Event> = { schema: Event, numbers: ['lon', 'lat'] };

export const FORMATIONS: TableShape<typeof Formation> = { schema: Formation, numbers: [] };

export const CLAIMS: TableShape<typeof Claim> = { schema: Claim, numbers: [], cells: { cite: citesOf } };

export const NAMES: TableShape<typeof GarbledName> = { schema: GarbledName, numbers: [] };

export const ERRATA: TableShape<typeof Erratum> = { schema: Erratum, numbers: [] };

/** `beevor-berlin: ch. 13 | klessin-project` → two citations; an empty cell → none. */
export function citesOf(cell: string): Cite[] {
  return cell.split('|').map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const colon = part.indexOf(':');
    return colon < 0 ? { source: part, locator: '' } : { source: part.slice(0, colon).trim(), locator: part.slice(colon + 1).trim() };
  });
}
