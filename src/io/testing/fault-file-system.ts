/**
 * A file system that fails on purpose, around another one.
 *
 * In a child process it gets there as a FileSystemOrigin made from text, and so
 * reaches the log thread too; in tests it wraps whatever they like.
 */

import type {
  AsyncFile,
  FileSystem,
  FolderEntry,
  OpenMode,
  SyncFile,
} from '../local/file-system.ts';
import type { FileSystemOrigin } from '../local/file-system-origin.ts';
import { nodeFileSystem } from '../local/node-file-system.ts';
import { type FaultOperation, type FaultPlan, faultOf, parseFaultPlan } from './fault-plan.ts';

/** For `openDataFolder`: the machine's file system with the faults of the text. */
export function faultyFileSystem(text: string): FileSystemOrigin {
  return { module: import.meta.url, options: parseFaultPlan(text) };
}

/** What `resolveFileSystem` calls, on every thread. */
export function createFileSystem(options: unknown): FileSystem {
  return new FaultFileSystem(nodeFileSystem, options as FaultPlan);
}

export class FaultFileSystem implements FileSystem {
  readonly #inner: FileSystem;
  readonly #gate: FaultGate;

  constructor(inner: FileSystem, plan: FaultPlan) {
    this.#inner = inner;
    this.#gate = new FaultGate(plan);
  }

  openSync(path: string, mode: OpenMode): SyncFile {
    const file = this.#gate.pass('open', path, () => this.#inner.openSync(path, mode));
    return new FaultSyncFile(file, this.#gate);
  }

  renameSync(from: string, to: string): void {
    this.#gate.pass('rename', to, () => this.#inner.renameSync(from, to));
  }

  syncFolderSync(path: string): void {
    this.#gate.pass('fsyncDir', path, () => this.#inner.syncFolderSync(path));
  }

  async open(path: string, mode: OpenMode): Promise<AsyncFile> {
    const file = await this.#gate.passLater('open', path, () => this.#inner.open(path, mode));
    return new FaultAsyncFile(file, this.#gate);
  }

  rename(from: string, to: string): Promise<void> {
    return this.#gate.passLater('rename', to, () => this.#inner.rename(from, to));
  }

  unlink(path: string): Promise<void> {
    return this.#gate.passLater('unlink', path, () => this.#inner.unlink(path));
  }

  makeFolder(path: string): Promise<boolean> {
    return this.#gate.passLater('mkdir', path, () => this.#inner.makeFolder(path));
  }

  list(path: string): Promise<readonly FolderEntry[] | undefined> {
    return this.#gate.passLater('read', path, () => this.#inner.list(path));
  }

  fileBytes(path: string): Promise<number | undefined> {
    return this.#gate.passLater('read', path, () => this.#inner.fileBytes(path));
  }

  remove(path: string): Promise<void> {
    return this.#gate.passLater('unlink', path, () => this.#inner.remove(path));
  }

  syncFolder(path: string): Promise<void> {
    return this.#gate.passLater('fsyncDir', path, () => this.#inner.syncFolder(path));
  }
}

const SLOW_MS = 20;

interface WriteFate {
  readonly bytes: number;
  readonly isTorn: boolean;
  readonly isHeld: boolean;
}

/** Writes that the disk has not seen, in their order. */
class HeldWrites {
  #writes: { readonly bytes: Uint8Array; readonly position: number }[] = [];

  hold(pieces: readonly Uint8Array[], position: number): number {
    const bytes = Buffer.concat(pieces);
    this.#writes.push({ bytes, position });
    return bytes.length;
  }

  take(): readonly { readonly bytes: Uint8Array; readonly position: number }[] {
    const writes = this.#writes;
    this.#writes = [];
    return writes;
  }
}

class FaultGate {
  readonly #plan: FaultPlan;

  constructor(plan: FaultPlan) {
    this.#plan = plan;
  }

  pass<Result>(op: FaultOperation, path: string, call: () => Result): Result {
    const action = this.#before(op, path);
    const result = call();
    if (action === 'killAfter') killSelf();
    return result;
  }

  async passLater<Result>(
    op: FaultOperation,
    path: string,
    call: () => Promise<Result>,
  ): Promise<Result> {
    const action = this.#before(op, path);
    const result = await call();
    if (action === 'killAfter') killSelf();
    return result;
  }

  /** How many bytes of a write to let through; `isTorn`: kill after them; `isHeld`: keep them. */
  beforeWrite(path: string, bytes: number): WriteFate {
    const action = this.#before('write', path);
    const isPartial = action === 'short' || action === 'torn';
    return {
      bytes: isPartial ? bytes >>> 1 : bytes,
      isTorn: action === 'torn',
      isHeld: action === 'hold',
    };
  }

  #before(op: FaultOperation, path: string): 'short' | 'torn' | 'killAfter' | 'hold' | undefined {
    const action = faultOf(this.#plan, { op, path });
    switch (action) {
      case 'eio':
      case 'enospc':
        throw Object.assign(new Error(`${action.toUpperCase()}: on purpose, ${op} ${path}`), {
          code: action.toUpperCase(),
        });
      case 'kill':
        return killSelf();
      case 'slow':
        // Also where there is no way to wait otherwise: the log thread is synchronous.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SLOW_MS);
        return undefined;
      // Only a write can be cut in two; of the rest, nothing happens.
      case 'torn':
        return op === 'write' ? action : killSelf();
      default:
        return action;
    }
  }
}

/** Like a power switch for this process: no handler, no flush. */
function killSelf(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal ends every thread; this one must not do another step before it does.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('killed');
}

/** The first bytes of the pieces. */
function firstBytes(pieces: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let rest = bytes;
  return pieces.flatMap((piece) => {
    const part = piece.subarray(0, rest);
    rest -= part.length;
    return part.length === 0 ? [] : [part];
  });
}

function totalBytes(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

class FaultSyncFile implements SyncFile {
  readonly path: string;
  readonly #inner: SyncFile;
  readonly #gate: FaultGate;
  readonly #held = new HeldWrites();

  constructor(inner: SyncFile, gate: FaultGate) {
    this.path = inner.path;
    this.#inner = inner;
    this.#gate = gate;
  }

  bytes(): number {
    this.#release();
    return this.#inner.bytes();
  }

  read(target: Uint8Array, position: number): number {
    this.#release();
    return this.#gate.pass('read', this.path, () => this.#inner.read(target, position));
  }

  writev(pieces: readonly Uint8Array[], position: number): number {
    const { bytes, isTorn, isHeld } = this.#gate.beforeWrite(this.path, totalBytes(pieces));
    if (isHeld) return this.#held.hold(pieces, position);
    const written = this.#inner.writev(firstBytes(pieces, bytes), position);
    return isTorn ? killSelf() : written;
  }

  truncate(bytes: number): void {
    this.#release();
    this.#gate.pass('truncate', this.path, () => this.#inner.truncate(bytes));
  }

  datasync(): void {
    this.#gate.pass('fdatasync', this.path, () => {
      this.#release();
      this.#inner.datasync();
    });
  }

  sync(): void {
    this.#gate.pass('fsync', this.path, () => {
      this.#release();
      this.#inner.sync();
    });
  }

  close(): void {
    this.#release();
    this.#inner.close();
  }

  #release(): void {
    for (const { bytes, position } of this.#held.take()) this.#inner.writev([bytes], position);
  }
}

class FaultAsyncFile implements AsyncFile {
  readonly path: string;
  readonly #inner: AsyncFile;
  readonly #gate: FaultGate;
  readonly #held = new HeldWrites();

  constructor(inner: AsyncFile, gate: FaultGate) {
    this.path = inner.path;
    this.#inner = inner;
    this.#gate = gate;
  }

  async bytes(): Promise<number> {
    await this.#release();
    return this.#inner.bytes();
  }

  async read(target: Uint8Array, position: number): Promise<number> {
    await this.#release();
    return this.#gate.passLater('read', this.path, () => this.#inner.read(target, position));
  }

  async writev(pieces: readonly Uint8Array[], position: number): Promise<number> {
    const { bytes, isTorn, isHeld } = this.#gate.beforeWrite(this.path, totalBytes(pieces));
    if (isHeld) return this.#held.hold(pieces, position);
    const written = await this.#inner.writev(firstBytes(pieces, bytes), position);
    return isTorn ? killSelf() : written;
  }

  async truncate(bytes: number): Promise<void> {
    await this.#release();
    return this.#gate.passLater('truncate', this.path, () => this.#inner.truncate(bytes));
  }

  datasync(): Promise<void> {
    return this.#gate.passLater('fdatasync', this.path, async () => {
      await this.#release();
      await this.#inner.datasync();
    });
  }

  sync(): Promise<void> {
    return this.#gate.passLater('fsync', this.path, async () => {
      await this.#release();
      await this.#inner.sync();
    });
  }

  async close(): Promise<void> {
    await this.#release();
    return this.#inner.close();
  }

  async #release(): Promise<void> {
    for (const { bytes, position } of this.#held.take()) {
      await this.#inner.writev([bytes], position);
    }
  }
}
