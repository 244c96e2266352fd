/**
 * What is wrong with a filter, in Milvus' words: the part of the text after
 * `cannot parse expression: …: `. plan-filter.ts makes a MilvusError of it.
 */

export class FilterSyntaxError extends Error {
  override readonly name: string = 'FilterSyntaxError';
}

/** Found after parsing, when templates were filled: told without the filter's text. */
export class FilterFillError extends FilterSyntaxError {
  override readonly name = 'FilterFillError';
}
