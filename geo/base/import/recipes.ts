// Of which stretches is each river made, from source to mouth?
import type { Position } from './plane';

/** One stretch: a named line of an extract, or a line drawn by hand; cut between two positions where given. */
export interface Part { from: 'overview' | 'oder_detail' | 'neisse_detail' | 'elbe_detail' | 'hand'; name: string; cut?: [Position, Position] }
export interface Recipe { river: string; parts: Part[] }

const whole = (river: string, name: string): Recipe => ({ river, parts: [{ from: 'overview', name }] });

export const RECIPES: readonly Recipe[] = [
  { river: 'oder', parts: [{ from: 'oder_detail', name: 'Oder' }] },
  { river: 'neisse', parts: [{ from: 'neisse_detail', name: 'Lusatian Neisse' }] },
  { river: 'elbe', parts: [{ from: 'elbe_detail', name: 'Elbe' }] },
  { river: 'westoder', parts: [{ from: 'oder_detail', name: 'Westoder' }] },
  whole('rhine', 'Rhine'), whole('vistula', 'Vistula'), whole('danube', 'Danube'), whole('spree', 'Spree'), whole('havel', 'Havel'),
  whole('saale', 'Saale'), whole('mulde', 'Mulde'), whole('warthe', 'Warthe (Warta)'), whole('netze', 'Netze (Notec)'),
  whole('bug-narew', 'Bug-Narew'), whole('weser', 'Weser'), whole('main', 'Main'), whole('neckar', 'Neckar'), whole('mosel', 'Mosel'),
  whole('maas', 'Maas'), whole('moldau', 'Vltava (Moldau)'), whole('inn', 'Inn'), whole('isar', 'Isar'), whole('march', 'March (Morava)'),
  whole('ems', 'Ems'), whole('unstrut', 'Unstrut'), whole('werra', 'Werra'), whole('fulda', 'Fulda'),
  whole('oder-spree-kanal', 'Oder-Spree-Kanal'), whole('hohenzollernkanal', 'Hohenzollernkanal (Oder-Havel)'), whole('mittellandkanal', 'Mittellandkanal'),
  whole('teltowkanal', 'Teltowkanal'),
];
