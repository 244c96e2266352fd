/** The untyped tree that the parser makes and `bind` types against a schema. */

export type PathStep = string | number;

export type Syntax =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string; readonly raw: string }
  | { readonly kind: 'array'; readonly elements: readonly Syntax[] }
  | { readonly kind: 'template'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string; readonly path: readonly PathStep[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Syntax }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Syntax;
      readonly right: Syntax;
    }
  | {
      readonly kind: 'range';
      readonly lower: Syntax;
      readonly lowerInclusive: boolean;
      readonly middle: Syntax;
      readonly upper: Syntax;
      readonly upperInclusive: boolean;
    }
  | { readonly kind: 'isNull'; readonly operand: Syntax; readonly negated: boolean }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Syntax[] };

/** How the tree prints in texts about a piece of it. */
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
    case 'name':
      return node.name + node.path.map((step) => `[${JSON.stringify(step)}]`).join('');
    case 'unary':
      return `${node.operator}${printSyntax(node.operand)}`;
    case 'binary':
      return `${printSyntax(node.left)}${node.operator}${printSyntax(node.right)}`;
    case 'range':
      return `${printSyntax(node.lower)}<${printSyntax(node.middle)}<${printSyntax(node.upper)}`;
    case 'isNull':
      return `${printSyntax(node.operand)} is ${node.negated ? 'not ' : ''}null`;
    case 'call':
      return `${node.name}(${node.args.map(printSyntax).join(',')})`;
  }
}
