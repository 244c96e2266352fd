/**
 * Work that may run on another thread, as a value declared beside its code.
 *
 * worker/ holds the pool; the inline runner keeps tests deterministic.
 */

export interface Task<Input, Output> {
  readonly name: string;
  readonly run: (input: Input) => Promise<Output>;
}

export interface TaskRunner {
  run<Input, Output>(task: Task<Input, Output>, input: Input): Promise<Output>;
}

export const inlineTaskRunner: TaskRunner = {
  run: (task, input) => task.run(input),
};
