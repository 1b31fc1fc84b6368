// Which data does the moving map load? The compact map files of src/map-style, made once for each version of the data.
import type { AtlasData } from './atlas-data';
import type { OutputFile } from './outputs';

/** The files of the moving map, kept in `cache` under the version of the data. */
export function mapFiles(_data: AtlasData, _cache: string): OutputFile[] {
  return [];
}
