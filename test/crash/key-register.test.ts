/** The register of the crash tests catches what it is there to catch. */

import { type Change, KeyRegister } from './key-register.ts';

function change(versions: readonly (readonly [number, number | undefined])[]): Change {
  return { versions: new Map(versions), text: 'a change' };
}

function registered(...done: readonly Change[]): KeyRegister {
  const register = new KeyRegister();
  for (const each of done) {
    register.begin(each);
    register.end(each, 'acknowledged');
  }
  return register;
}

describe('key register', () => {
  it('accepts what was acknowledged', () => {
    const register = registered(
      change([
        [1, 10],
        [2, 10],
      ]),
      change([[2, undefined]]),
    );
    expect(register.settle(new Map([[1, 10]]))).toEqual([]);
  });

  it('catches a lost, a stale and a resurrected key', () => {
    const done = [
      change([
        [1, 10],
        [2, 10],
      ]),
      change([[1, 11]]),
      change([[2, undefined]]),
    ];
    expect(registered(...done).settle(new Map())).toHaveLength(1);
    expect(registered(...done).settle(new Map([[1, 10]]))).toHaveLength(1);
    expect(
      registered(...done).settle(
        new Map([
          [1, 11],
          [2, 10],
        ]),
      ),
    ).toHaveLength(1);
  });

  it('lets an unanswered change happen whole or not at all', () => {
    for (const [shown, problems] of [
      [
        [
          [1, 10],
          [2, 10],
        ],
        0,
      ],
      [
        [
          [1, 20],
          [2, 20],
        ],
        0,
      ],
      [
        [
          [1, 20],
          [2, 10],
        ],
        3,
      ],
    ] as const) {
      const register = registered(
        change([
          [1, 10],
          [2, 10],
        ]),
      );
      register.begin(
        change([
          [1, 20],
          [2, 20],
        ]),
      );
      expect(register.settle(new Map<number, number>(shown)).length > 0).toBe(problems > 0);
    }
  });

  it('knows that a refused change did not happen', () => {
    const register = new KeyRegister();
    const refused = change([[1, 10]]);
    register.begin(refused);
    register.end(refused, 'refused');
    expect(register.settle(new Map())).toEqual([]);
    expect(register.settle(new Map([[1, 10]]))).toHaveLength(1);
  });
});
