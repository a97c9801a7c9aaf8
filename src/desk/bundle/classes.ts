import { parseSync } from 'vite';

/** A class as its source text tells it. */
export interface ClassText {
  name: string;
  /** Name of the class it extends, and the module that brings it where it is imported. */
  extends?: { name: string; module?: string };
  /** Public methods, also those that are functions in a field. */
  methods: string[];
  /** Public fields, and what the class reads or writes of itself. */
  fields: string[];
}

/** A node of the syntax tree, as far as it is walked here. */
interface Node {
  type: string;
  [key: string]: unknown;
}

/** The classes of a file, declarations too, in the order in which they stand. */
export function classesIn(text: string, file: string): ClassText[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const imported = new Map<string, string>();
  const classes: ClassText[] = [];
  visit(program as unknown as Node, (node) => {
    if (node.type === 'ImportDeclaration')
      for (const { local } of node['specifiers'] as { local: Node }[])
        imported.set(nameOf(local)!, (node['source'] as { value: string }).value);
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
      classes.push(classOf(node, imported));
  });
  return classes;
}

function classOf(node: Node, imported: ReadonlyMap<string, string>): ClassText {
  const parent = nameOf(node['superClass'] as Node | null);
  const methods = new Set<string>();
  const fields = new Set<string>();
  for (const member of (node['body'] as { body: Node[] }).body) {
    const name = nameOf(member['key'] as Node);
    if (!name || name === 'constructor') continue;
    if (isMethod(member)) methods.add(name);
    else fields.add(name);
  }
  visit(node['body'] as Node, ({ type, object, property, computed }) => {
    const own = type === 'MemberExpression' && (object as Node).type === 'ThisExpression' && !computed;
    const name = own ? nameOf(property as Node) : undefined;
    if (name) fields.add(name);
  });
  const module = parent && imported.get(parent);
  return {
    name: nameOf(node['id'] as Node | null) ?? '',
    ...(parent && { extends: { name: parent, ...(module && { module }) } }),
    methods: [...methods],
    fields: [...fields].filter((name) => !methods.has(name)),
  };
}

function isMethod(member: Node): boolean {
  if (member.type === 'MethodDefinition') return true;
  const { type } = (member['value'] ?? { type: '' }) as Node;
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || isTypeOfFunction(member);
}

/** In a declaration a field may say that it is a function. */
function isTypeOfFunction(member: Node): boolean {
  const annotation = member['typeAnnotation'] as { typeAnnotation?: Node } | null | undefined;
  return annotation?.typeAnnotation?.type === 'TSFunctionType' && member['optional'] !== true;
}

/** Private names are nobody else's. */
function nameOf(node: Node | null | undefined): string | undefined {
  return node?.type === 'Identifier' ? (node['name'] as string) : undefined;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(inner)) visit(inner, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
