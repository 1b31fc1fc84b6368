// Of which stretches is each river made, from source to mouth?
import type { Position } from './plane';

/** One stretch: a named line of an extract, or a line drawn by hand; cut between two positions where given. */
export interface Part { from: 'overview' | 'oder_detail' | 'neisse_detail' | 'elbe_detail' | 'hand'; name: string; cut?: [Position, Position] }
export interface Recipe { river: string; parts: Part[] }

const whole = (river: string, name: string): Recipe => ({ river, parts: [{ from: 'overview', name }] });

export const RECIPES: readonly Recipe[] = [
  { river: 'oder', parts: [{ from: 'oder_detail', name: 'Oder' }, { from: 'hand', name: 'oder-mouth' }] },
  { river: 'neisse', parts: [{ from: 'neisse_detail', name: 'Lusatian Neisse' }] },
  { river: 'elbe', parts: [{ from: 'elbe_detail', name: 'Elbe' }] },
  { river: 'westoder', parts: [{ from: 'oder_detail', name: 'Westoder' }, { from: 'hand', name: 'westoder-stettin' }] },
  // The extract runs along the Britzer Zweigkanal and up the Dahme in the east; the true canal leaves the Dahme at Grünau.
  { river: 'teltowkanal', parts: [{ from: 'hand', name: 'teltowkanal-east' }, { from: 'overview', name: 'Teltowkanal', cut: [[13.4033, 52.4594], [13.10723, 52.40583]] }] },
  { river: 'spree', parts: [{ from: 'overview', name: 'Spree', cut: [[14.45444, 51.20722], [13.5757, 52.4478]] }, { from: 'hand', name: 'spree-berlin' }] },
  { river: 'havel', parts: [
    { from: 'overview', name: 'Havel', cut: [[13.27388, 53.13805], [13.213, 52.6]] },
    // The extract follows the Sacrow-Paretz canal; the river itself runs by Potsdam, Caputh and Werder.
    { from: 'hand', name: 'havel-berlin' },
    { from: 'overview', name: 'Havel', cut: [[12.84, 52.4718], [11.87195, 52.9125]] },
  ] },
  { river: 'rhine', parts: [{ from: 'overview', name: 'Rhine' }, { from: 'hand', name: 'rhine-waal' }] },
  { river: 'moldau', parts: [
    { from: 'overview', name: 'Vltava (Moldau)', cut: [[14.46111, 48.9725], [14.18056, 49.48695]] },
    // The extract leaves out the reach drowned by the Orlík reservoir of 1961.
    { from: 'hand', name: 'moldau-orlik' },
    { from: 'overview', name: 'Vltava (Moldau)', cut: [[14.18694, 49.59556], [14.47388, 50.34223]] },
  ] },
  { river: 'neckar', parts: [
    { from: 'overview', name: 'Neckar', cut: [[9.22, 48.805], [9.16249, 49.01805]] },
    { from: 'hand', name: 'neckar-lauffen' },
    { from: 'overview', name: 'Neckar', cut: [[9.17111, 49.09166], [8.44944, 49.5014]] },
  ] },
  ...['landwehrkanal', 'alte-oder', 'alte-oder-golzow', 'roer', 'saar', 'schwarze-elster', 'bober', 'queis', 'glatzer-neisse',
    'zwickauer-mulde', 'weisse-elster', 'enns', 'ruhr', 'lippe', 'narew', 'pilica', 'wisloka']
    .map((river): Recipe => ({ river, parts: [{ from: 'hand', name: river }] })),
  whole('vistula', 'Vistula'), whole('danube', 'Danube'),
  whole('saale', 'Saale'), whole('mulde', 'Mulde'), whole('warthe', 'Warthe (Warta)'), whole('netze', 'Netze (Notec)'),
  whole('bug-narew', 'Bug-Narew'), whole('weser', 'Weser'), whole('main', 'Main'), whole('mosel', 'Mosel'),
  whole('maas', 'Maas'), whole('inn', 'Inn'), whole('isar', 'Isar'), whole('march', 'March (Morava)'),
  whole('ems', 'Ems'), whole('unstrut', 'Unstrut'), whole('werra', 'Werra'), whole('fulda', 'Fulda'),
  whole('oder-spree-kanal', 'Oder-Spree-Kanal'), whole('hohenzollernkanal', 'Hohenzollernkanal (Oder-Havel)'), whole('mittellandkanal', 'Mittellandkanal'),
];
