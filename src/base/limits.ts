/**
 * Every bound in the system, with its unit and its reason.
 *
 * Bounds that clients can see carry Milvus' own value.
 */

/** A gRPC message, in bytes; Milvus' own receive limit. */
export const messageBytesMax = 64 * 1024 * 1024;
/** A gRPC answer, in bytes; Milvus' own send limit. */
export const answerBytesMax = 256 * 1024 * 1024;

/**
 * Rows of one answer, in bytes of the fields asked for; Milvus' maxOutputSize. They are
 * gathered, turned into a message and encoded in memory, main busy with nothing else.
 */
export const outputBytesMax = 100 * 1024 * 1024;

/** Names of collections, fields, partitions, aliases, databases: bytes. */
export const nameBytesMax = 255;
export const descriptionBytesMax = 1024;
export const fieldsMax = 64;
export const vectorFieldsMax = 10;
export const shardsMax = 16;
export const dimensionMin = 2;
export const dimensionMax = 32768;
export const binaryDimensionMax = 262144;
export const varCharBytesMax = 65535;
export const jsonBytesMax = 65536;
export const arrayCapacityMax = 4096;
export const partitionsMax = 1024;
export const databasesMax = 64;
/** The default group included. */
export const resourceGroupsMax = 1024;
export const collectionsMax = 65536;

/** topk, and offset and limit together, of searches and queries. */
export const topKMax = 16384;
/** The same where a collection has `query_mode` large_topk. */
export const largeTopKMax = 1_000_000;
export const nqMax = 16384;
/** Groups that one aggregating query may make. */
export const queryGroupsMax = 1_000_000;
/** Levels of a search aggregation, and rows it may be made from: nq × groups × rows of each. */
export const aggregationLevelsMax = 4;
export const aggregationEntriesMax = 10_000;
/** Searches that one hybrid search combines. */
export const hybridSearchesMax = 1024;
/** Rows a grouped search returns of each group. */
export const groupSizeMax = 10;

/**
 * A growing segment is sealed at whichever comes first: its bytes in memory or its rows.
 * Each segment is a graph to search, so they should be large; a checkpoint writes what
 * is growing anew, so they should not be larger than two of those.
 */
export const growingSegmentBytesMax = 256 * 1024 * 1024;
export const growingSegmentRowsMax = 131_072;
/** Flush writes files at once from this size on; below, the log already holds the rows. */
export const flushFilesBytesMin = 16 * 1024 * 1024;
/** Log bytes between two checkpoints: bounds replay at the next start. */
export const checkpointLogBytes = 256 * 1024 * 1024;
/** Bytes of entries that wait for the log; beyond, appends are refused as busy. */
export const logQueueBytesMax = 256 * 1024 * 1024;

/** Without a write for so long a collection's segments are merged to fewer: milliseconds. */
export const idleMergeMs = 3000;

/** The engine looks this often for what is due because time has passed: milliseconds. */
export const maintenanceMs = 60 * 1000;

/** Old row versions stay readable this long, for iterators: milliseconds. */
export const versionRetentionMs = 15 * 60 * 1000;

/** Nesting of a filter; deeper text is refused instead of exhausting the stack. */
export const filterDepthMax = 1000;

/** Shared vector memories of one process; the kernel allows about 13,000 (each reserves 10 GiB of addresses), some of which are sparse indexes. */
export const vectorMemoriesMax = 12000;

/** Filter results a search thread keeps, in bytes: a bit a row, so about 500 filters over a million rows. */
export const filterCacheBytesMax = 64 * 1024 * 1024;
/** Matches of frequent filters a search thread keeps packed, in bytes: 80,000 rows of 768 dimensions. */
export const packedRowsBytesMax = 64 * 1024 * 1024;
/** Compiled filters a search thread keeps; each is a few closures. */
export const compiledFiltersMax = 256;
/** Longer filter texts (lists of keys, used once) are compiled anew each time: characters. */
export const compiledFilterTextMax = 16 * 1024;
