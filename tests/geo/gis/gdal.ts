// How do the tests read the files with somebody else's eyes? GDAL, compiled to WebAssembly: layers, counts, types, conversion.
import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';

interface Dataset { pointer: number; path: string; type: string; info: { layers: { name: string; featureCount: number }[] } }
interface OgrLayer { name: string; featureCount: number; geometryFields: { type: string; coordinateSystem?: { wkt?: string; projjson?: { id?: { code: number } } } }[]; fields: { name: string; type: string; subType?: string }[] }
interface Gdal {
  open(path: string): Promise<{ datasets: Dataset[]; errors: string[] }>;
  close(d: Dataset): Promise<void>;
  ogrinfo(d: Dataset, options: string[]): Promise<{ layers: OgrLayer[] }>;
  ogr2ogr(d: Dataset, options: string[], name?: string): Promise<{ local: string; all: { local: string }[] }>;
  getFileBytes(path: string): Promise<Uint8Array>;
}

const require = createRequire(import.meta.url);
let ready: Promise<Gdal> | undefined;

/** The engine, started once. */
export const gdal = (): Promise<Gdal> => (ready ??= (require('gdal3.js/node') as (o: object) => Promise<Gdal>)({ path: 'node_modules/gdal3.js/dist/package', logHandler: () => undefined, errorHandler: () => undefined }));

/** What GDAL says of the layers of a file. */
export async function layersOf(path: string): Promise<OgrLayer[]> {
  const g = await gdal(), { datasets, errors } = await g.open(path);
  if (!datasets[0]) throw new Error(`${path}: ${errors.join('; ')}`);
  const { layers } = await g.ogrinfo(datasets[0], ['-so', '-al']);
  await g.close(datasets[0]);
  return layers;
}

/** A file converted by GDAL; the path of the result can be opened again. */
export async function convert(path: string, options: string[], name: string): Promise<string> {
  const g = await gdal(), { datasets, errors } = await g.open(path);
  if (!datasets[0]) throw new Error(`${path}: ${errors.join('; ')}`);
  const out = await g.ogr2ogr(datasets[0], options, name);
  await g.close(datasets[0]);
  return out.local;
}

const writeGeoJson = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=7'];

async function read(local: string): Promise<FeatureCollection> {
  return JSON.parse(Buffer.from(await (await gdal()).getFileBytes(local)).toString()) as FeatureCollection;
}

/** One layer of a file as GDAL writes it in GeoJSON. */
export const asGeoJson = async (path: string, layer: string, name: string): Promise<FeatureCollection> => read(await convert(path, [...writeGeoJson, layer], name));

/** The same of a GeoPackage: ids, DATE columns and geometry. The days are asked for as text: this build of GDAL can't turn days before 1970 into GeoJSON. */
export async function fromPackage(path: string, layer: string, dates: readonly string[], name: string): Promise<FeatureCollection> {
  const columns = ['"geom"', '"id"', ...dates.map((d) => `CAST("${d}" AS TEXT) AS "${d}"`)];
  return read(await convert(path, [...writeGeoJson, '-sql', `SELECT ${columns.join(', ')} FROM "${layer}"`], name));
}
