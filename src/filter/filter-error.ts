/**
 * What is wrong with a filter, in Milvus' words: the part of the text after
 * `cannot parse expression: …, error: `. plan-filter.ts makes a MilvusError of it.
 */

export class FilterSyntaxError extends Error {
  override readonly name = 'FilterSyntaxError';
}
