/**
 * `text_match(f, "q")` and `phrase_match(f, "q", slop)`: texts by the terms that the
 * field's analyzer makes of them.
 *
 * text_match asks for one of the query's terms, or for `minimum_should_match` of them,
 * repeated ones counted again. phrase_match asks for all, as far apart as in the query
 * give or take `slop`. A query without terms matches nothing.
 */

import { type Analyzer, newAnalyzer } from '../../analyzer/analyzer.ts';
import type { Token } from '../../analyzer/token.ts';
import { fieldByName } from '../../schema/schema.ts';
import { paramOf } from '../../schema/validate-field.ts';
import { bindColumn } from '../bind/column.ts';
import type { BindContext } from '../bind/context.ts';
import { fillTemplate } from '../bind/template.ts';
import { perText } from '../compile/column-values.ts';
import type { Evaluate } from '../compile/context.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { CallNode, ColumnRef, PlanValue } from '../plan.ts';
import { type CallSyntax, printSyntax, type Syntax } from '../syntax.ts';
import type { FilterFunction } from './filter-function.ts';

const SHOULD_MATCH_MAX = 1000n;
const SLOP_MAX = 0xffffffffn;

export const textMatchFunction: FilterFunction = {
  names: ['text_match', 'phrase_match'],
  bind: bindMatch,
  compile: compileMatch,
};

function bindMatch(call: CallSyntax, context: BindContext): CallNode {
  const [field, query] = call.args;
  if (field?.kind !== 'name' || query === undefined) {
    throw new FilterSyntaxError(`${call.name} needs a field and a text`);
  }
  const column = bindColumn(field, context);
  const word = call.name.replace('_', ' ');
  if (column.path.length > 0 || (column.type !== 'VarChar' && column.type !== 'Text')) {
    throw new FilterSyntaxError(`${word} operation on non-string is unsupported`);
  }
  const known = fieldByName(context.schema, column.name);
  const params = known?.typeParams ?? [];
  if (paramOf(params, 'enable_match')?.toLowerCase() !== 'true') {
    throw new FilterSyntaxError(`field "${column.name}" does not enable match`);
  }
  const count = call.name === 'text_match' ? shouldMatch(call) : slopOf(call.args[2]);
  const analyzer = paramOf(params, 'analyzer_params') ?? '';
  const args = (text: PlanValue): readonly PlanValue[] => [textOf(word, text), count, analyzer];
  return { kind: 'call', name: call.name, column, args: queryArgs(query, context, args) };
}

function queryArgs(
  query: Syntax,
  context: BindContext,
  args: (text: PlanValue) => readonly PlanValue[],
): readonly PlanValue[] {
  const operand = context.bindOperand(query, context);
  if (operand.kind === 'template') return fillTemplate(operand, context, args);
  if (operand.kind === 'constant') return args(operand.value);
  throw new FilterSyntaxError(`a text is expected, got: ${printSyntax(query)}`);
}

function textOf(word: string, value: PlanValue): string {
  if (typeof value === 'string') return value;
  throw new FilterSyntaxError(`${word} operation needs a text, got: ${String(value)}`);
}

function shouldMatch(call: CallSyntax): bigint {
  const option = call.options.find(({ name }) => name === 'minimum_should_match');
  if (option === undefined) return 1n;
  const { value } = option;
  if (value.kind !== 'int') {
    throw new FilterSyntaxError(
      `minimum_should_match should be a const integer expression, got: ${printSyntax(value)}`,
    );
  }
  if (value.value < 1n) {
    throw new FilterSyntaxError(`minimum_should_match should be >= 1, got ${value.value}`);
  }
  if (value.value > SHOULD_MATCH_MAX) {
    throw new FilterSyntaxError(
      `minimum_should_match should be <= ${SHOULD_MATCH_MAX}, got ${value.value}`,
    );
  }
  return value.value;
}

function slopOf(sent: Syntax | undefined): bigint {
  if (sent === undefined) return 0n;
  const isNegative = sent.kind === 'unary' && sent.operator === '-' && sent.operand.kind === 'int';
  if (isNegative || (sent.kind === 'int' && sent.value < 0n)) {
    throw new FilterSyntaxError(
      `"slop" should not be a negative interger. "slop" passed: ${printSyntax(sent)}`,
    );
  }
  if (sent.kind !== 'int') {
    throw new FilterSyntaxError(
      `"slop" should be a const integer expression with "uint32" value. "slop" expression passed: ${printSyntax(sent)}`,
    );
  }
  if (sent.value > SLOP_MAX) {
    throw new FilterSyntaxError(
      `"slop" exceeds the range of "uint32": ${sent.value} is more than ${SLOP_MAX}`,
    );
  }
  return sent.value;
}

function compileMatch({ name, column, args }: CallNode): Evaluate {
  const [query, count, params] = args as readonly [string, bigint, string];
  const analyzer = newAnalyzer(params);
  const wanted = analyzer.analyze(query);
  if (name === 'phrase_match' && wanted.length > 1) {
    return matching(column, analyzer, (tokens) => hasPhrase(tokens, wanted, Number(count)));
  }
  const least = name === 'phrase_match' ? 1 : Number(count);
  return matching(column, analyzer, (tokens) => hasTerms(tokens, wanted, least));
}

function matching(
  column: ColumnRef,
  analyzer: Analyzer,
  isMatch: (tokens: readonly Token[]) => boolean,
): Evaluate {
  return perText(column, (text) => isMatch(analyzer.analyze(text)));
}

export function hasTerms(
  tokens: readonly Token[],
  wanted: readonly Token[],
  least: number,
): boolean {
  if (wanted.length === 0) return false;
  const terms = new Set(tokens.map(({ text }) => text));
  return wanted.filter(({ text }) => terms.has(text)).length >= least;
}

/** Each term moved back by its place in the query: some choice of places lies within `slop`. */
export function hasPhrase(
  tokens: readonly Token[],
  wanted: readonly Token[],
  slop: number,
): boolean {
  const places: { readonly at: number; readonly term: number }[] = [];
  wanted.forEach(({ text, position }, term) => {
    for (const token of tokens) {
      if (token.text === text) places.push({ at: token.position - position, term });
    }
  });
  places.sort((a, b) => a.at - b.at);
  // The narrowest window that holds a place of every term.
  const counts = new Uint32Array(wanted.length);
  let covered = 0;
  let first = 0;
  for (const { at, term } of places) {
    if (counts[term] === 0) covered += 1;
    counts[term] = (counts[term] as number) + 1;
    while (covered === wanted.length) {
      const start = places[first++] as { at: number; term: number };
      if (at - start.at <= slop) return true;
      counts[start.term] = (counts[start.term] as number) - 1;
      if (counts[start.term] === 0) covered -= 1;
    }
  }
  return false;
}
