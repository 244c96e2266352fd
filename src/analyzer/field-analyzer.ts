/**
 * The analyzer or analyzers of a field, by its type parameters.
 *
 * `multi_analyzer_params` names several: which one a row's text gets is written in
 * another field of the row, a query names its own. Unknown names mean `default`.
 */

import { parseJson, parseJsonObject } from '../base/json.ts';
import { invalidParameter } from '../base/errors.ts';
import { type Analyzer, newAnalyzer } from './analyzer.ts';

/** The strings of a field's type parameters that matter here. */
export interface AnalyzerSettings {
  readonly analyzerParams?: string | undefined;
  readonly multiAnalyzerParams?: string | undefined;
}

export class FieldAnalyzer {
  readonly #analyzers: ReadonlyMap<string, Analyzer>;
  readonly #aliases: ReadonlyMap<string, string>;
  /** The field whose value names a row's analyzer; undefined: there is one analyzer. */
  readonly byField: string | undefined;

  constructor(
    analyzers: ReadonlyMap<string, Analyzer>,
    aliases: ReadonlyMap<string, string> = new Map(),
    byField?: string,
  ) {
    this.#analyzers = analyzers;
    this.#aliases = aliases;
    this.byField = byField;
  }

  named(name = DEFAULT): Analyzer {
    const real = this.#aliases.get(name) ?? name;
    return (this.#analyzers.get(real) ?? this.#analyzers.get(DEFAULT)) as Analyzer;
  }
}

const DEFAULT = 'default';

/** Analyzers by the text of their parameters: each is built once. */
export class AnalyzerCache {
  readonly #analyzers = new Map<string, Analyzer>();
  readonly #fields = new Map<string, FieldAnalyzer>();

  analyzer(params: string): Analyzer {
    let known = this.#analyzers.get(params);
    if (known === undefined) {
      known = newAnalyzer(params);
      if (this.#analyzers.size >= CACHED_MAX) this.#analyzers.clear();
      this.#analyzers.set(params, known);
    }
    return known;
  }

  field(settings: AnalyzerSettings): FieldAnalyzer {
    const { analyzerParams = '', multiAnalyzerParams } = settings;
    const key = multiAnalyzerParams ?? `single ${analyzerParams}`;
    let known = this.#fields.get(key);
    if (known === undefined) {
      known =
        multiAnalyzerParams === undefined
          ? new FieldAnalyzer(new Map([[DEFAULT, this.analyzer(analyzerParams)]]))
          : this.#several(parseMultiAnalyzer(multiAnalyzerParams));
      if (this.#fields.size >= CACHED_MAX) this.#fields.clear();
      this.#fields.set(key, known);
    }
    return known;
  }

  #several({ byField, analyzers, aliases }: MultiAnalyzerParams): FieldAnalyzer {
    const built = new Map([...analyzers].map(([name, text]) => [name, this.analyzer(text)]));
    return new FieldAnalyzer(built, aliases, byField);
  }
}

/** Clients may run any analyzer they like; the cache forgets all of them when it is full. */
const CACHED_MAX = 256;

export interface MultiAnalyzerParams {
  readonly byField: string;
  /** JSON text of each analyzer's parameters, by its name. */
  readonly analyzers: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
}

export function parseMultiAnalyzer(text: string): MultiAnalyzerParams {
  const params = parseJsonObject(text);
  if (params === undefined) throw invalidParameter(`invalid multi analyzer params: ${text}`);
  const byField = params['by_field'];
  if (byField === undefined) {
    throw invalidParameter(
      'multi analyzer params now must set by_field to specify with field decide analyzer',
    );
  }
  if (typeof byField !== 'string') {
    throw invalidParameter(
      `multi analyzer params by_field must be string but now: ${JSON.stringify(byField)}`,
    );
  }
  const aliases = aliasesOf(params['alias']);
  if (params['analyzers'] === undefined) {
    throw invalidParameter('multi analyzer params must set analyzers ');
  }
  const analyzers = objectOf(params['analyzers']);
  if (analyzers === undefined) {
    throw invalidParameter(
      `unmarshal analyzers failed: ${JSON.stringify(params['analyzers'])} is no object`,
    );
  }
  if (analyzers[DEFAULT] === undefined) {
    throw invalidParameter('multi analyzer must set default analyzer for all unknown value');
  }
  const texts = Object.entries(analyzers).map(
    ([name, value]) => [name, JSON.stringify(value)] as const,
  );
  return { byField, analyzers: new Map(texts), aliases };
}

/** An object, also one that travelled as JSON text. */
function objectOf(value: unknown): Record<string, unknown> | undefined {
  const parsed = typeof value === 'string' ? parseJson(value) : value;
  const isObject = parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed);
  return isObject ? (parsed as Record<string, unknown>) : undefined;
}

function aliasesOf(value: unknown): Map<string, string> {
  if (value === undefined) return new Map();
  const aliases = objectOf(value);
  const isOfStrings =
    aliases !== undefined && Object.values(aliases).every((name) => typeof name === 'string');
  if (!isOfStrings) {
    throw invalidParameter(
      `multi analyzer alias must be string map but now: ${JSON.stringify(value)}`,
    );
  }
  return new Map(Object.entries(aliases as Record<string, string>));
}
