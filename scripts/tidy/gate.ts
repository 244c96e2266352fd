/**
 * What a tidy gate is: a rule about the tree that a machine can hold.
 *
 * A gate is a pure function from texts to findings, so its test hands it a fixture
 * that must fail. It also says how much it looked at: a gate that saw less than
 * its `seenMin` on the real tree has gone blind and fails by that alone.
 */

export interface SourceText {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Finding {
  readonly path: string;
  /** From 1; 0 speaks of the whole file. */
  readonly line: number;
  readonly message: string;
}

export interface GateResult {
  readonly findings: readonly Finding[];
  /** Files, imports or rows looked at; the gate's own unit. */
  readonly seen: number;
}

export interface Gate {
  readonly name: string;
  /** Least number of things seen on the real tree. */
  readonly seenMin: number;
  readonly check: (files: readonly SourceText[]) => GateResult;
}

/** A gate that looks at each file by itself; `seen` counts the files of its scope. */
export function perFileGate(rule: {
  readonly name: string;
  readonly seenMin: number;
  readonly inScope: (path: string) => boolean;
  readonly findings: (file: SourceText) => readonly Finding[];
}): Gate {
  return {
    name: rule.name,
    seenMin: rule.seenMin,
    check: (files) => {
      const scope = files.filter((file) => rule.inScope(file.path));
      return { findings: scope.flatMap(rule.findings), seen: scope.length };
    },
  };
}

/** TypeScript that people write: no generated code, no fixtures. */
export function isWritten(path: string): boolean {
  return /\.m?ts$/.test(path) && !path.includes('/gen/') && !path.includes('/fixtures/');
}

export function isTest(path: string): boolean {
  return /\.(test|contract)\.ts$/.test(path) || /\/testing\//.test(path);
}
