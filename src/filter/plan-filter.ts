/**
 * From filter text to plan: parse (cached by text), bind, rewrite.
 *
 * Errors of the text carry `cannot parse expression: <text>: <why>`; callers put `failed to
 * create query plan: ` or `failed to create delete plan: ` before it.
 */

import { MilvusError } from '../base/errors.ts';
import { type Random, seededRandom } from '../base/random.ts';
import type { CollectionSchema } from '../schema/schema.ts';
import type { Timezone } from '../schema/timezone.ts';
import { elementFilterOf } from './bind/elements.ts';
import { bindOperand, bindPredicate } from './bind/predicate.ts';
import { FilterFillError, FilterSyntaxError } from './filter-error.ts';
import { takeSample } from './functions/random-sample.ts';
import { isAboutShapes } from './functions/spatial.ts';
import { parseFilter } from './parser.ts';
import type { FilterPlan, Sample } from './plan.ts';
import { rewrite } from './rewrite.ts';
import type { Syntax } from './syntax.ts';
import { type TemplateInput, templateLookup } from './templates.ts';

const CACHED_TREES_MAX = 1024;
const CACHED_TEXT_MAX = 4096;

export interface FilterInput {
  readonly schema: CollectionSchema;
  readonly collectionId: bigint;
  readonly text: string;
  readonly templates: ReadonlyMap<string, TemplateInput>;
  /** The zone of timestamps that name none. */
  readonly timezone: Timezone;
}

export class FilterPlanner {
  readonly #random: Random;
  /** Oldest first: a Map keeps the order of insertion. */
  readonly #trees = new Map<string, Syntax>();

  /** `random` draws samples. */
  constructor(random: Random = seededRandom(1)) {
    this.#random = random;
  }

  /** Empty text: everything matches. */
  plan(input: FilterInput): FilterPlan {
    const text = input.text.trim();
    const key = planKey(input, text);
    if (text === '') return { key, root: { kind: 'constant', value: true } };
    try {
      const tree = this.#parse(text);
      const context = {
        schema: input.schema,
        templates: templateLookup(input.templates),
        timezone: input.timezone,
        bindInner: bindPredicate,
        bindOperand,
      };
      const { root, factor } = takeSample(rewrite(bindPredicate(tree, context)));
      const elements = elementFilterOf(root);
      const sample = factor === undefined ? undefined : this.#sample(factor);
      return {
        key: sample === undefined ? key : `${key}/${sample.seed}`,
        root,
        ...(elements === undefined ? {} : { elements }),
        ...(sample === undefined ? {} : { sample }),
        ...(isAboutShapes(root) ? { usesShapes: true } : {}),
      };
    } catch (caught) {
      // Long chains of operators are deep trees too; the stack is their limit.
      const isTooDeep = caught instanceof RangeError;
      const cause = isTooDeep ? new FilterSyntaxError('expression is nested too deep') : caught;
      if (!(cause instanceof FilterSyntaxError)) throw cause;
      const head =
        cause instanceof FilterFillError ? '' : `cannot parse expression: ${input.text}: `;
      throw new MilvusError('parameterInvalid', `${head}${cause.message}: query plan failed`, {
        cause,
      });
    }
  }

  #sample(factor: number): Sample {
    return { factor, seed: Math.floor(this.#random.next() * 2 ** 32) };
  }

  #parse(text: string): Syntax {
    const known = this.#trees.get(text);
    if (known !== undefined) return known;
    const tree = parseFilter(text);
    if (text.length <= CACHED_TEXT_MAX) {
      this.#trees.set(text, tree);
      const [oldest] = this.#trees.keys();
      if (this.#trees.size > CACHED_TREES_MAX && oldest !== undefined) this.#trees.delete(oldest);
    }
    return tree;
  }
}

function planKey(input: FilterInput, text: string): string {
  const templates = input.templates.size === 0 ? '' : JSON.stringify([...input.templates], exact);
  const zone = /iso/i.test(text) ? input.timezone.name : '';
  return `${input.collectionId}/${input.schema.version}/${text}/${templates}/${zone}`;
}

/** JSON has no long integers, and makes null of every number that is not finite. */
function exact(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return { integer: String(value) };
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
  return value;
}
