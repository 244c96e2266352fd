/** Values for `{name}` in a filter, as the request carries them, made plain. */

import { parseJson } from '../base/json.ts';
import { parseExactJson } from './compile/exact-json.ts';
import { FilterSyntaxError } from './filter-error.ts';
import type { PlanValue } from './plan.ts';

export type TemplateInput =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly values: readonly TemplateInput[] }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'unset' };

export type TemplateLookup = (name: string) => PlanValue;

export function templateLookup(values: ReadonlyMap<string, TemplateInput>): TemplateLookup {
  return (name) => {
    const value = values.get(name);
    if (value === undefined) {
      throw new FilterSyntaxError(
        `the value of expression template variable name {${name}} is not found`,
      );
    }
    return plainValue(value);
  };
}

function parseTemplateJson(text: string): unknown {
  if (parseJson(text) === undefined) {
    throw new FilterSyntaxError(`template value is no JSON: ${text}`);
  }
  return parseExactJson(text);
}

function plainValue(value: TemplateInput): PlanValue {
  switch (value.kind) {
    case 'array':
      return value.values.map(plainValue);
    case 'json':
      return plainJson(parseTemplateJson(value.text));
    case 'unset':
      throw new FilterSyntaxError('unknown template variable value type');
    default:
      return value.value;
  }
}

/** What is written as an integer is one, as far as an int64 goes. */
function plainJson(value: unknown): PlanValue {
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === 'bigint') {
    return BigInt.asIntN(64, value) === value ? value : Number(value);
  }
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  throw new FilterSyntaxError('unknown template variable value type');
}
