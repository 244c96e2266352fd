/**
 * A plan to a predicate over columns: each node fills one truth byte a row.
 *
 * Runs on the search threads. Loops over typed arrays are in compare.kernel.ts;
 * JSON paths are read through the thread's JsonColumnCache.
 */

import { unreachable } from '../base/assert.ts';
import { setBit } from '../base/bitset.ts';
import {
  type BytesColumn,
  bytesAt,
  type Column,
  type FixedColumn,
  textAt,
} from '../schema/column.ts';
import { defaultColumn } from '../schema/default-column.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { arrayContains, arrayElement, arrayLengthOf, arrayValues } from './array-values.ts';
import {
  compareBigints,
  compareBytes,
  compareNumbers,
  inBigints,
  inNumbers,
} from './compare.kernel.ts';
import { type JsonColumnCache, NULL_DOCUMENT } from './json-values.ts';
import { likeMatcher, regexMatcher, type TextMatcher } from './like.ts';
import type { ColumnRef, FilterPlan, PlanNode, PlanValue } from './plan.ts';
import type { FilterSource } from './source.ts';
import { andInto, FALSE, markNulls, negate, orInto, TRUE, UNKNOWN } from './truth.ts';
import { arithmeticOn, compareScalars, exists, jsonContains, jsonEquals } from './values.ts';

export interface Predicate {
  /** Sets the bits of rows that are TRUE (others are left); returns how many. */
  evaluate(source: FilterSource, matchBitset: Uint32Array): number;
}

type Evaluate = (source: FilterSource, out: Uint8Array) => void;

export function compileFilter(plan: FilterPlan, json: JsonColumnCache): Predicate {
  const evaluate = compileNode(plan.root, json);
  return {
    evaluate(source, matchBitset) {
      const truth = new Uint8Array(source.rowCount);
      evaluate(source, truth);
      let count = 0;
      for (let row = 0; row < source.rowCount; row++) {
        if (truth[row] !== TRUE) continue;
        setBit(matchBitset, row);
        count += 1;
      }
      return count;
    },
  };
}

function compileNode(node: PlanNode, json: JsonColumnCache): Evaluate {
  switch (node.kind) {
    case 'constant':
      return (source, out) => {
        out.fill(node.value ? TRUE : FALSE, 0, source.rowCount);
      };
    case 'and':
    case 'or':
      return compileLogical(node, json);
    case 'not': {
      const inner = compileNode(node.node, json);
      return (source, out) => {
        inner(source, out);
        negate(out, source.rowCount);
      };
    }
    case 'compare':
      return compileCompare(node, json);
    case 'in':
      return compileIn(node, json);
    case 'like':
      return compileText(node.column, likeMatcher(node.pattern), json);
    case 'regex':
      return compileText(node.column, regexMatcher(node.pattern), json);
    case 'isNull':
      return compileIsNull(node.column);
    case 'exists':
      return perValue(node.column, json, (value) => (exists(value) ? TRUE : FALSE), FALSE);
    case 'contains':
      return compileContains(node, json);
    case 'arrayLength':
      return perValue(node.column, json, (value) => {
        const length = arrayLengthOf(node.column, value);
        return length === undefined ? FALSE : compareScalars(node.operator, length, node.value);
      });
    case 'compareColumns':
      return compileColumns(node, json);
    default:
      return unreachable(node);
  }
}

function compileLogical(node: PlanNode & { kind: 'and' | 'or' }, json: JsonColumnCache): Evaluate {
  const parts = node.nodes.map((part) => compileNode(part, json));
  const combine = node.kind === 'and' ? andInto : orInto;
  return (source, out) => {
    const [first, ...rest] = parts;
    first?.(source, out);
    const other = new Uint8Array(source.rowCount);
    for (const part of rest) {
      part(source, other);
      combine(out, other, source.rowCount);
    }
  };
}

/** Rows older than the field read as its default or null. */
function columnOf(column: ColumnRef, source: FilterSource): Column {
  return source.column(column.fieldId) ?? defaultColumn(asField(column), source.rowCount);
}

function asField(column: ColumnRef): FieldSchema {
  return {
    ...column,
    id: column.fieldId,
    description: '',
    autoId: false,
    isPartitionKey: false,
    isClusteringKey: false,
    isDynamic: column.name === '$meta',
    isFunctionOutput: false,
    typeParams: [],
    indexParams: [],
  };
}

function compileCompare(node: PlanNode & { kind: 'compare' }, json: JsonColumnCache): Evaluate {
  const { column, operator, value, arithmetic } = node;
  if (arithmetic !== undefined || isPerValue(column)) return compileValueCompare(node, json);
  if (typeof value === 'string') {
    const constant = new TextEncoder().encode(value);
    return (source, out) => {
      const { starts, heap, validity } = columnOf(column, source) as BytesColumn;
      for (let row = 0; row < source.rowCount; row++) {
        const order = compareBytes(
          heap,
          starts[row] as number,
          starts[row + 1] as number,
          constant,
        );
        out[row] = compareScalars(operator, order, 0);
      }
      markNulls(out, validity, source.rowCount);
    };
  }
  return (source, out) => {
    const { values, validity } = columnOf(column, source) as FixedColumn;
    if (values instanceof BigInt64Array) {
      compareBigints(values, source.rowCount, operator, value as bigint, out);
    } else compareNumbers(values, source.rowCount, operator, Number(value), out);
    markNulls(out, validity, source.rowCount);
  };
}

function isPerValue(column: ColumnRef): boolean {
  return column.type === 'JSON' || column.type === 'Array';
}

/** JSON paths, array elements and arithmetic: value by value. */
function compileValueCompare(
  node: PlanNode & { kind: 'compare' },
  json: JsonColumnCache,
): Evaluate {
  const { column, operator, value, arithmetic } = node;
  const isJson = column.type === 'JSON';
  return perValue(column, json, (found) => {
    if (found === undefined) return isJson && operator === '!=' ? TRUE : FALSE;
    const left = arithmetic === undefined ? found : arithmeticOn(column, found, arithmetic);
    if (left === undefined) return operator === '!=' ? TRUE : FALSE;
    if (Array.isArray(value)) {
      const isEqual = jsonEquals(arrayValues(column, left), value);
      return isEqual === (operator === '==') ? TRUE : FALSE;
    }
    return compareScalars(operator, left, value as Exclude<PlanValue, readonly PlanValue[]>);
  });
}

function compileIn(node: PlanNode & { kind: 'in' }, json: JsonColumnCache): Evaluate {
  const { column, values } = node;
  if (values.length === 0) return (source, out) => void out.fill(FALSE, 0, source.rowCount);
  if (isPerValue(column)) {
    return perValue(column, json, (found) =>
      found !== undefined && values.some((value) => jsonEquals(found, value)) ? TRUE : FALSE,
    );
  }
  if (typeof values[0] === 'string') {
    const wanted = new Set(values as readonly string[]);
    return perText(column, (text) => wanted.has(text));
  }
  const bigints = new Set(values as readonly bigint[]);
  const numbers = new Set(values.map(Number));
  return (source, out) => {
    const { values: held, validity } = columnOf(column, source) as FixedColumn;
    if (held instanceof BigInt64Array) inBigints(held, source.rowCount, bigints, out);
    else inNumbers(held, source.rowCount, numbers, out);
    markNulls(out, validity, source.rowCount);
  };
}

function perText(column: ColumnRef, matches: TextMatcher): Evaluate {
  return (source, out) => {
    const texts = columnOf(column, source) as BytesColumn;
    for (let row = 0; row < source.rowCount; row++) {
      out[row] = matches(textAt(texts, row)) ? TRUE : FALSE;
    }
    markNulls(out, texts.validity, source.rowCount);
  };
}

function compileText(column: ColumnRef, matches: TextMatcher, json: JsonColumnCache): Evaluate {
  if (!isPerValue(column)) return perText(column, matches);
  return perValue(column, json, (value) =>
    typeof value === 'string' && matches(value) ? TRUE : FALSE,
  );
}

function compileIsNull(column: ColumnRef): Evaluate {
  return (source, out) => {
    const { validity } = columnOf(column, source);
    for (let row = 0; row < source.rowCount; row++) {
      out[row] = validity !== undefined && validity[row] === 0 ? TRUE : FALSE;
    }
  };
}

function compileContains(node: PlanNode & { kind: 'contains' }, json: JsonColumnCache): Evaluate {
  const { column, mode, values } = node;
  // Of nothing, "all" is true even for NULL and "any" false: Milvus folds them.
  if (values.length === 0) {
    return (source, out) => void out.fill(mode === 'all' ? TRUE : FALSE, 0, source.rowCount);
  }
  return perValue(column, json, (found) => {
    const has = (value: PlanValue): boolean =>
      column.type === 'Array' ? arrayContains(column, found, value) : jsonContains(found, value);
    return (mode === 'all' ? values.every(has) : values.some(has)) ? TRUE : FALSE;
  });
}

function compileColumns(
  node: PlanNode & { kind: 'compareColumns' },
  json: JsonColumnCache,
): Evaluate {
  return (source, out) => {
    const left = valuesOf(node.left, source, json);
    const right = valuesOf(node.right, source, json);
    for (let row = 0; row < source.rowCount; row++) {
      const a = left(row);
      const b = right(row);
      if (a === NULL_DOCUMENT || b === NULL_DOCUMENT) out[row] = UNKNOWN;
      else out[row] = compareScalars(node.operator, a, b as bigint);
    }
  };
}

/** `judge` sees the value or undefined where there is none; NULL is `onNull`. */
function perValue(
  column: ColumnRef,
  json: JsonColumnCache,
  judge: (value: unknown) => number,
  onNull = UNKNOWN,
): Evaluate {
  return (source, out) => {
    const valueAt = valuesOf(column, source, json);
    for (let row = 0; row < source.rowCount; row++) {
      const value = valueAt(row);
      out[row] = value === NULL_DOCUMENT ? onNull : judge(value);
    }
  };
}

/** The value of a row as a JavaScript value; arrays as their bytes. */
function valuesOf(
  column: ColumnRef,
  source: FilterSource,
  json: JsonColumnCache,
): (row: number) => unknown {
  const held = columnOf(column, source);
  const nullAware =
    (valueAt: (row: number) => unknown) =>
    (row: number): unknown =>
      held.validity !== undefined && held.validity[row] === 0 ? NULL_DOCUMENT : valueAt(row);
  if (column.type === 'JSON') {
    const name = `${source.key}/${column.fieldId}/${JSON.stringify(column.path)}`;
    const values = json.valuesAt(name, held as BytesColumn, column.path, source.rowCount);
    return (row) => values[row];
  }
  if (held.layout === 'fixed') {
    return nullAware((row) =>
      held.kind === 'bool' ? held.values[row] === 1 : (held.values[row] as number | bigint),
    );
  }
  const bytes = held as BytesColumn;
  if (column.type !== 'Array') return nullAware((row) => textAt(bytes, row));
  const [index] = column.path;
  if (index === undefined) return nullAware((row) => bytesAt(bytes, row));
  return nullAware((row) => arrayElement(column, bytesAt(bytes, row), Number(index)));
}
