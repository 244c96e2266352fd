/**
 * Requests one after another, though some must load something first: geometry, for the
 * first filter about shapes.
 */

/**
 * A handler that keeps the order of what it is given: while something is loaded for a
 * request, that one and all behind it wait.
 *
 * `preparation` says what to wait for, undefined: nothing; its promise never rejects.
 */
export function inOrder<Request>(
  preparation: (request: Request) => Promise<void> | undefined,
  handle: (request: Request) => void,
): (request: Request) => void {
  const waiting: Request[] = [];
  const receive = (request: Request): void => {
    const loading = waiting.length > 0 ? undefined : preparation(request);
    if (waiting.length === 0 && loading === undefined) {
      handle(request);
      return;
    }
    waiting.push(request);
    const resume = (): void => {
      const [first, ...rest] = waiting.splice(0);
      if (first !== undefined) handle(first);
      for (const each of rest) receive(each);
    };
    void loading?.then(resume);
  };
  return receive;
}
