/** The untyped tree that the parser makes and `bind` types against a schema. */

export type PathStep = string | number;

export interface NameSyntax {
  readonly kind: 'name';
  readonly name: string;
  readonly path: readonly PathStep[];
}

export interface BinarySyntax {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Syntax;
  readonly right: Syntax;
}

export interface UnarySyntax {
  readonly kind: 'unary';
  readonly operator: string;
  readonly operand: Syntax;
}

export interface RangeSyntax {
  readonly kind: 'range';
  readonly lower: Syntax;
  readonly lowerInclusive: boolean;
  readonly middle: Syntax;
  readonly upper: Syntax;
  readonly upperInclusive: boolean;
}

export interface IsNullSyntax {
  readonly kind: 'isNull';
  readonly operand: NameSyntax;
  readonly negated: boolean;
}

/** `name + INTERVAL 'P1D' > ISO '2025-01-01T00:00:00Z'`, whichever side the name stood on. */
export interface TimestampSyntax {
  readonly kind: 'timestamp';
  readonly name: string;
  readonly interval?: { readonly operator: string; readonly text: string };
  readonly operator: string;
  readonly text: string;
}

export interface CallSyntax {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Syntax[];
  /** `name=value` arguments, after the others. */
  readonly options: readonly CallOption[];
}

export interface CallOption {
  readonly name: string;
  readonly value: Syntax;
}

export type Syntax =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string; readonly raw: string }
  | { readonly kind: 'array'; readonly elements: readonly Syntax[] }
  | { readonly kind: 'template'; readonly name: string }
  | { readonly kind: 'parens'; readonly inner: Syntax }
  | NameSyntax
  | UnarySyntax
  | BinarySyntax
  | RangeSyntax
  | IsNullSyntax
  | TimestampSyntax
  | CallSyntax;

/** The tokens without blanks, as texts about a piece of the filter show it. */
export function printSyntax(node: Syntax): string {
  switch (node.kind) {
    case 'bool':
    case 'int':
    case 'float':
      return String(node.value);
    case 'string':
      return node.raw;
    case 'array':
      return `[${node.elements.map(printSyntax).join(',')}]`;
    case 'template':
      return `{${node.name}}`;
    case 'parens':
      return `(${printSyntax(node.inner)})`;
    case 'name':
      return node.name + node.path.map((step) => `[${JSON.stringify(step)}]`).join('');
    case 'unary':
      return `${node.operator}${printSyntax(node.operand)}`;
    case 'binary':
      return `${printSyntax(node.left)}${node.operator}${printSyntax(node.right)}`;
    case 'range':
      return `${printSyntax(node.lower)}<${printSyntax(node.middle)}<${printSyntax(node.upper)}`;
    case 'timestamp': {
      const shift = node.interval;
      const shown = shift === undefined ? '' : `${shift.operator}INTERVAL'${shift.text}'`;
      return `${node.name}${shown}${node.operator}ISO'${node.text}'`;
    }
    case 'isNull':
      return `${printSyntax(node.operand)}is ${node.negated ? 'not ' : ''}null`;
    case 'call': {
      const options = node.options.map(({ name, value }) => `${name}=${printSyntax(value)}`);
      return `${node.name}(${[...node.args.map(printSyntax), ...options].join(',')})`;
    }
  }
}
