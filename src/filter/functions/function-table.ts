/** Every function of the filter language; a new one is a file and a line here. */

import { arrayLengthFunction } from './array-length.ts';
import { containsFunction } from './contains.ts';
import type { FilterFunction } from './filter-function.ts';
import { matchElementsFunction } from './match-elements.ts';
import { randomSampleFunction } from './random-sample.ts';
import { spatialFunction } from './spatial.ts';
import { textMatchFunction } from './text-match.ts';
import { textTestsFunction } from './text-tests.ts';

const FUNCTIONS: readonly FilterFunction[] = [
  arrayLengthFunction,
  containsFunction,
  matchElementsFunction,
  randomSampleFunction,
  spatialFunction,
  textMatchFunction,
  textTestsFunction,
];

const BY_NAME: ReadonlyMap<string, FilterFunction> = new Map(
  FUNCTIONS.flatMap((each) => each.names.map((name) => [name, each] as const)),
);

export function functionNamed(name: string): FilterFunction | undefined {
  return BY_NAME.get(name);
}
