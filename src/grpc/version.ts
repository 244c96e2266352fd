/** What Connect and GetVersion report. */

/** The level of Milvus' API that clients may count on; tools parse it. */
export const MILVUS_VERSION = 'v2.6.6';
