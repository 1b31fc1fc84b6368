// Which shapes do the untyped packages have that the published files are written with?
declare module 'sql.js' {
  export type SqlValue = string | number | null | Uint8Array;
  export interface Statement { run(values: readonly SqlValue[]): void; free(): void }
  export interface Database {
    run(sql: string, values?: readonly (SqlValue | undefined)[]): void;
    exec(sql: string): { columns: string[]; values: SqlValue[][] }[];
    prepare(sql: string): Statement;
    export(): Uint8Array;
    close(): void;
  }
  export interface SqlJsStatic { Database: new (bytes?: Uint8Array) => Database }
  export default function initSqlJs(): Promise<SqlJsStatic>;
}
declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  export interface Topology { type: 'Topology'; bbox?: number[]; transform?: { scale: [number, number]; translate: [number, number] }; objects: Record<string, unknown>; arcs: [number, number][][] }
  export function topology(objects: Record<string, FeatureCollection>, quantization?: number): Topology;
}
