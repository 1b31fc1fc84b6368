// Does a side hold a point? Moved: layers need it too and may not import measures.
export * from '../layers/inside';
