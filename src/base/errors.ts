/**
 * The one error class that leaves the engine, and the table of its kinds.
 *
 * Codes are Milvus' own (docs/errors.md lists them); the legacy enumeration is
 * derived in grpc/status.ts. `reason` is the full text a client is shown: the
 * helpers below compose it the way Milvus does, `message: base[key=value]`.
 * The field is `milvusCode`, never `code`: that is a transport status to gRPC.
 */

interface ErrorKind {
  readonly milvusCode: number;
  readonly text: string;
  readonly retriable: boolean;
  /** True where only the caller's input can be the cause. */
  readonly input: boolean;
}

export const ERRORS = {
  serviceNotReady: { milvusCode: 1, text: 'service not ready', retriable: true, input: false },
  serviceUnavailable: { milvusCode: 2, text: 'service unavailable', retriable: true, input: false },
  memoryLimitExceeded: {
    milvusCode: 3,
    text: 'memory limit exceeded',
    retriable: false,
    input: false,
  },
  requestLimitExceeded: {
    milvusCode: 4,
    text: 'too many concurrent requests, queue is full',
    retriable: true,
    input: false,
  },
  serviceInternal: {
    milvusCode: 5,
    text: 'service internal error',
    retriable: false,
    input: false,
  },
  rateLimit: { milvusCode: 8, text: 'rate limit exceeded', retriable: true, input: false },
  quotaExceeded: { milvusCode: 9, text: 'quota exceeded', retriable: false, input: false },
  unimplemented: { milvusCode: 10, text: 'service unimplemented', retriable: false, input: false },
  resourceInsufficient: {
    milvusCode: 12,
    text: 'service resource insufficient',
    retriable: true,
    input: false,
  },
  collectionNotFound: {
    milvusCode: 100,
    text: 'collection not found',
    retriable: false,
    input: true,
  },
  collectionNotLoaded: {
    milvusCode: 101,
    text: 'collection not loaded',
    retriable: false,
    input: false,
  },
  collectionLimit: {
    milvusCode: 102,
    text: 'exceeded the limit number of collections',
    retriable: false,
    input: true,
  },
  collectionNotFullyLoaded: {
    milvusCode: 103,
    text: 'collection not fully loaded',
    retriable: true,
    input: false,
  },
  collectionLoaded: {
    milvusCode: 104,
    text: 'collection already loaded',
    retriable: false,
    input: true,
  },
  collectionIllegalSchema: {
    milvusCode: 105,
    text: 'illegal collection schema',
    retriable: false,
    input: true,
  },
  vectorClusteringKey: {
    milvusCode: 107,
    text: 'vector clustering key not allowed',
    retriable: false,
    input: true,
  },
  schemaMismatch: {
    milvusCode: 109,
    text: 'collection schema mismatch',
    retriable: false,
    input: true,
  },
  partitionNotFound: {
    milvusCode: 200,
    text: 'partition not found',
    retriable: false,
    input: true,
  },
  partitionNotLoaded: {
    milvusCode: 201,
    text: 'partition not loaded',
    retriable: false,
    input: false,
  },
  resourceGroupNotFound: {
    milvusCode: 300,
    text: 'resource group not found',
    retriable: false,
    input: false,
  },
  resourceGroupExists: {
    milvusCode: 301,
    text: 'resource group already exist',
    retriable: false,
    input: false,
  },
  resourceGroupLimit: {
    milvusCode: 302,
    text: 'resource group num reach limit',
    retriable: false,
    input: false,
  },
  resourceGroupIllegalConfig: {
    milvusCode: 303,
    text: 'resource group illegal config',
    retriable: false,
    input: false,
  },
  resourceGroupNodes: {
    milvusCode: 304,
    text: 'resource group node not enough',
    retriable: false,
    input: false,
  },
  segmentNotFound: { milvusCode: 600, text: 'segment not found', retriable: false, input: false },
  indexNotFound: { milvusCode: 700, text: 'index not found', retriable: false, input: false },
  indexNotSupported: {
    milvusCode: 701,
    text: 'index type not supported',
    retriable: false,
    input: false,
  },
  indexDuplicate: { milvusCode: 702, text: 'index duplicates', retriable: false, input: true },
  nodeNotFound: { milvusCode: 901, text: 'node not found', retriable: false, input: false },
  databaseNotFound: { milvusCode: 800, text: 'database not found', retriable: false, input: true },
  databaseLimit: {
    milvusCode: 801,
    text: 'exceeded the limit number of database',
    retriable: false,
    input: true,
  },
  databaseInvalidName: {
    milvusCode: 802,
    text: 'invalid database name',
    retriable: false,
    input: true,
  },
  parameterInvalid: { milvusCode: 1100, text: 'invalid parameter', retriable: false, input: true },
  parameterMissing: { milvusCode: 1101, text: 'missing parameter', retriable: false, input: true },
  parameterTooLarge: {
    milvusCode: 1102,
    text: 'parameter too large',
    retriable: false,
    input: true,
  },
  metricNotFound: { milvusCode: 1200, text: 'metric not found', retriable: false, input: false },
  notAuthenticated: { milvusCode: 1400, text: 'not authenticated', retriable: false, input: false },
  notPermitted: {
    milvusCode: 1401,
    text: 'privilege not permitted',
    retriable: false,
    input: false,
  },
  aliasNotFound: { milvusCode: 1600, text: 'alias not found', retriable: false, input: true },
  aliasCollectionConflict: {
    milvusCode: 1601,
    text: 'alias and collection name conflict',
    retriable: false,
    input: true,
  },
  aliasExists: { milvusCode: 1602, text: 'alias already exist', retriable: false, input: true },
  fieldNotFound: { milvusCode: 1700, text: 'field not found', retriable: false, input: true },
  fieldInvalidName: { milvusCode: 1701, text: 'field name invalid', retriable: false, input: true },
  segcore: { milvusCode: 2000, text: 'segcore error', retriable: false, input: false },
  importFailed: { milvusCode: 2100, text: 'importing data failed', retriable: false, input: false },
  requeryInconsistent: {
    milvusCode: 2200,
    text: 'inconsistent requery result',
    retriable: true,
    input: false,
  },
  queryPlan: { milvusCode: 2201, text: 'query plan failed', retriable: false, input: true },
  functionFailed: {
    milvusCode: 2400,
    text: 'function execution failed',
    retriable: false,
    input: false,
  },
  snapshotNotFound: {
    milvusCode: 2600,
    text: 'snapshot not found',
    retriable: false,
    input: false,
  },
  operationUnsupported: {
    milvusCode: 3000,
    text: 'unsupported operation',
    retriable: false,
    input: true,
  },
  unexpected: { milvusCode: 65535, text: 'unexpected error', retriable: false, input: false },
} as const satisfies Record<string, ErrorKind>;

export type ErrorKindName = keyof typeof ERRORS;

/** Fields printed as `[key=value]` after the base text, in the order given. */
export type ErrorFields = Readonly<Record<string, unknown>>;

export class MilvusError extends Error {
  override readonly name = 'MilvusError';
  readonly kind: ErrorKindName;

  /** `reason` is the complete text; prefer `milvusError` to compose it. */
  constructor(kind: ErrorKindName, reason: string, options?: { cause?: unknown }) {
    super(reason, options);
    this.kind = kind;
  }

  get milvusCode(): number {
    return ERRORS[this.kind].milvusCode;
  }

  /** The same error with `prefix: ` before its text, as each layer of Milvus adds its own. */
  prefixed(prefix: string): MilvusError {
    return new MilvusError(this.kind, `${prefix}: ${this.message}`, { cause: this });
  }
}

/** Text of a kind with its fields: `collection not found[database=default][collection=c]`. */
export function errorText(kind: ErrorKindName, fields: ErrorFields = {}): string {
  const printed = Object.entries(fields).map(([key, value]) => `[${key}=${String(value)}]`);
  return ERRORS[kind].text + printed.join('');
}

/** `message: base[key=value]`; without a message only the base and its fields. */
export function milvusError(
  kind: ErrorKindName,
  message = '',
  fields: ErrorFields = {},
  options?: { cause?: unknown },
): MilvusError {
  const base = errorText(kind, fields);
  return new MilvusError(kind, message === '' ? base : `${message}: ${base}`, options);
}

/** The commonest refusal: code 1100, `message: invalid parameter[expected=…][actual=…]`. */
export function invalidParameter(
  message: string,
  comparison?: { expected: unknown; actual: unknown },
): MilvusError {
  return milvusError('parameterInvalid', message, comparison ?? {});
}
