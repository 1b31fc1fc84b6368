// Which parts of clipper-lib (which ships no types) do we use?
declare module 'clipper-lib' {
  export interface IntPoint { X: number; Y: number }
  export interface ExPolygon { outer: IntPoint[]; holes: IntPoint[][] }
  class PolyTree { }
  class Clipper {
    static ioStrictlySimple: number;
    static CleanPolygons(paths: IntPoint[][], distance: number): IntPoint[][];
    static OpenPathsFromPolyTree(tree: PolyTree): IntPoint[][];
    constructor(options?: number);
    AddPaths(paths: IntPoint[][], type: number, closed: boolean): boolean;
    Execute(clip: number, solution: PolyTree | IntPoint[][], subject: number, clipFill: number): boolean;
  }
  class ClipperOffset {
    constructor(miterLimit?: number, arcTolerance?: number);
    AddPaths(paths: IntPoint[][], join: number, end: number): void;
    Execute(solution: IntPoint[][], delta: number): void;
  }
  const lib: {
    ClipperOffset: typeof ClipperOffset;
    JoinType: { jtMiter: number };
    EndType: { etClosedPolygon: number };
    Clipper: typeof Clipper;
    PolyTree: typeof PolyTree;
    ClipType: { ctIntersection: number; ctUnion: number; ctDifference: number; ctXor: number };
    PolyType: { ptSubject: number; ptClip: number };
    PolyFillType: { pftEvenOdd: number; pftNonZero: number };
    JS: { PolyTreeToExPolygons(tree: PolyTree): ExPolygon[] };
  };
  export default lib;
}
