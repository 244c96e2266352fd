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
  ListenError: EXIT.address,
};

export function exitCodeOf(cause: unknown): number {
  if (!(cause instanceof Error)) return EXIT.unexpected;
  return BY_NAME[cause.name] ?? EXIT.unexpected;
}
