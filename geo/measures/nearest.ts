// Which point of an outline is nearest? Moved: layers need it too and may not import measures.
export * from '../layers/nearest';
