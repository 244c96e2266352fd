/** Which exit code a failure means; program.ts documents the numbers. */

export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  dataFolder: 3,
  address: 4,
  logFailed: 5,
} as const;

/** Errors are known by name, since they come from layers the command line does not import. */
const BY_NAME: Readonly<Record<string, number>> = {
  SettingError: EXIT.usage,
  DataFolderError: EXIT.dataFolder,
  DataFolderLockedError: EXIT.dataFolder,
  LogCorruptionError: EXIT.dataFolder,
  CheckpointDamage: EXIT.dataFolder,
  SegmentDamage: EXIT.dataFolder,
  // A collection or database that is not there.
  MilvusError: EXIT.usage,
  ListenError: EXIT.address,
};

/** The deepest cause that is known decides: a refusal may stand for a damaged file. */
export function exitCodeOf(cause: unknown): number {
  if (!(cause instanceof Error)) return EXIT.unexpected;
  const deeper = exitCodeOf(cause.cause);
  return deeper === EXIT.unexpected ? (BY_NAME[cause.name] ?? EXIT.unexpected) : deeper;
}
