/**
 * Bytes that FTS5 gathers before it writes a segment (its `hashsize`, fts5_config.c): with its own 1 MiB a batch of notes becomes five segments,
 * which it then merges again and again; 16 MiB take a third off the time of an import.
 */
export const fullTextMemory = `
INSERT INTO item_fts (item_fts, rank) VALUES ('hashsize', 16777216);
`;
