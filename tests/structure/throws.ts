import ts from 'typescript';

type Body = ts.FunctionDeclaration & { body: ts.Block };

/**
 * Finds the names of the errors that a function itself throws, or lets through from functions of ours that it calls. What
 * stands in a `try` with a `catch` counts as caught, and what functions inside of it throw as somebody else's.
 */
export function throwsOf(symbol: ts.Symbol, checker: ts.TypeChecker, seen = new Set<ts.Symbol>()): string[] {
  if (seen.has(symbol)) return [];
  seen.add(symbol);
  const errors = new Set<string>();

  function visit(node: ts.Node): void {
    if (ts.isFunctionLike(node)) return;
    if (ts.isTryStatement(node) && node.catchClause) {
      visit(node.catchClause.block);
      if (node.finallyBlock) visit(node.finallyBlock);
      return;
    }
    if (ts.isThrowStatement(node) && ts.isNewExpression(node.expression)) {
      errors.add(node.expression.expression.getText());
    }
    if (ts.isCallExpression(node)) {
      for (const error of throwsOfCall(node, checker, seen)) errors.add(error);
    }
    ts.forEachChild(node, visit);
  }

  for (const { body } of symbol.declarations?.filter(hasBody) ?? []) ts.forEachChild(body, visit);
  return [...errors];
}

function throwsOfCall({ expression }: ts.CallExpression, checker: ts.TypeChecker, seen: Set<ts.Symbol>) {
  const named = checker.getSymbolAtLocation(expression);
  if (!named) return [];
  const called = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  return throwsOf(called, checker, seen);
}

function hasBody(node: ts.Node): node is Body {
  return ts.isFunctionDeclaration(node) && node.body !== undefined;
}
