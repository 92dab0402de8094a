// Reads a source file's imports and the few expressions that the house forbids, with TypeScript's own parser.
// Called by house-rules.ts.
import ts from 'typescript';

export type Import = { readonly specifier: string; readonly onlyTypes: boolean; readonly line: number };
export type Found = { readonly text: string; readonly line: number };

export type SourceFacts = {
  readonly imports: readonly Import[];
  /** Expressions that read the clock or chance, as written. */
  readonly clocks: readonly Found[];
  /** Reads of the process' environment. */
  readonly environment: readonly Found[];
  readonly defaultExport: boolean;
  readonly text: string;
};

const CLOCKS = ['Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];

const onlyTypes = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
};

const importOf = (node: ts.Node): { specifier: ts.Node; onlyTypes: boolean } | null => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return { specifier: node.moduleSpecifier, onlyTypes: onlyTypes(node) };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: node.argument.literal, onlyTypes: true };
  const call = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const first = call ? node.arguments[0] : undefined;
  return first ? { specifier: first, onlyTypes: false } : null;
};

const isClock = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node))
    return (
      CLOCKS.some((clock) => node.getText().replace(/^(globalThis|window)\./, '') === clock) ||
      node.getText().startsWith('Temporal.Now')
    );
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return ts.isCallExpression(node) && node.expression.getText() === 'Date';
};

const isEnvironment = (node: ts.Node): boolean =>
  ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    /^(globalThis\.)?process\s*(\?\.|\.|\[)\s*['"]?env\b/.test(node.getText()) &&
    /env['"\]]*$/.test(node.getText())) ||
  (ts.isImportSpecifier(node) &&
    (node.propertyName ?? node.name).text === 'env' &&
    /['"](node:)?process['"]/.test(node.parent.parent.parent.getText()));

const isDefaultExport = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default') ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword));

/** The facts of one file; `file` decides how it is parsed (.ts, .tsx, .js). */
export const readSource = (file: string, text: string): SourceFacts => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const clocks: Found[] = [];
  const environment: Found[] = [];
  let defaultExport = false;
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found)
      imports.push({
        specifier: ts.isStringLiteralLike(found.specifier)
          ? found.specifier.text
          : `computed: ${found.specifier.getText()}`,
        onlyTypes: found.onlyTypes,
        line: lineOf(node),
      });
    if (isClock(node)) clocks.push({ text: node.getText(), line: lineOf(node) });
    if (isEnvironment(node)) environment.push({ text: node.getText(), line: lineOf(node) });
    if (isDefaultExport(node)) defaultExport = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, clocks, environment, defaultExport, text };
};
