import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { projectFolders, repositoryRoot } from './repository.js';

/** A type that says nothing new: read off a constant, a schema or another type of ours. Its source carries the words. */
function isDerived(declaration: ts.Declaration): boolean {
  if (!ts.isTypeAliasDeclaration(declaration)) return false;
  const { type } = declaration;
  if (ts.isTypeOperatorNode(type)) return type.operator === ts.SyntaxKind.KeyOfKeyword;
  if (ts.isIndexedAccessTypeNode(type)) return true;
  if (ts.isTypeReferenceNode(type))
    return /^(z\.infer|z\.input|z\.output|Extract|Exclude|ReturnType|Awaited)$/.test(type.typeName.getText());
  return ts.isTypeQueryNode(type) || ts.isMappedTypeNode(type);
}

describe('what a project shows to the others', () => {
  let program: ts.Program;
  const folders = projectFolders().filter((folder) => folder !== 'test');
  const barrels = folders.map((folder) => join(repositoryRoot, folder, 'src/index.ts'));

  beforeAll(() => {
    const { config } = ts.readConfigFile(join(repositoryRoot, 'tsconfig.lint.json'), (path) =>
      ts.sys.readFile(path),
    ) as {
      config: unknown;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repositoryRoot);
    program = ts.createProgram(barrels, options);
  }, 60_000);

  it('has a comment on every name', () => {
    const checker = program.getTypeChecker();
    const silent = new Set<string>();
    let seen = 0;
    for (const barrel of barrels) {
      const file = program.getSourceFile(barrel);
      const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
      for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        const declaration = symbol.declarations?.[0];
        const source = declaration?.getSourceFile().fileName ?? '';
        if (declaration === undefined || source.includes('/node_modules/')) continue;
        seen += 1;
        if (isDerived(declaration) || symbol.getDocumentationComment(checker).length > 0) continue;
        silent.add(`${source.slice(repositoryRoot.length + 1)}: ${symbol.name}`);
      }
    }
    expect(seen).toBeGreaterThan(100);
    expect([...silent].sort()).toEqual([]);
  }, 60_000);

  it('is named one by one or by file, and never as a default', () => {
    const checker = program.getTypeChecker();
    const defaults = program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(`${repositoryRoot}/`) && !fileName.includes('/node_modules/'))
      .filter((file) => {
        const module = checker.getSymbolAtLocation(file);
        return module !== undefined && checker.getExportsOfModule(module).some(({ name }) => name === 'default');
      });
    expect(defaults.map(({ fileName }) => fileName)).toEqual([]);
  }, 60_000);
});
