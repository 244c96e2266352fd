/**
 * Names a file system so that another thread can make the same one: how faults
 * (io/testing) reach the log thread. Nothing in here knows which there are.
 */

import type { FileSystem } from './file-system.ts';
import { nodeFileSystem } from './node-file-system.ts';

/**
 * Where another thread finds the same file system: a module with an export
 * `createFileSystem(options)`. The real one needs none.
 */
export interface FileSystemOrigin {
  readonly module: string;
  /** Survives a structured clone. */
  readonly options: unknown;
}

/** The file system another thread described, or the real one. */
export async function resolveFileSystem(origin: FileSystemOrigin | undefined): Promise<FileSystem> {
  if (origin === undefined) return nodeFileSystem;
  const module = (await import(origin.module)) as {
    createFileSystem: (options: unknown) => FileSystem;
  };
  return module.createFileSystem(origin.options);
}
