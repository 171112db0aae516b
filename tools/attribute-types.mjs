import {readFileSync} from 'node:fs';
import ts from 'typescript';

/**
 * What each property of a class takes, as the type checker knows it: a union of quoted literals for a fixed choice,
 * `string` for free text. The analyzer only copies what is written, such as `(typeof topics)[number]`.
 */
export function attributeTypes(files) {
  const {config} = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();

  return (file, className, property) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    const declared = checker.tryGetMemberInModuleExports(className, module);
    const member =
      checker.getDeclaredTypeOfSymbol(declared).getProperty(property) ??
      checker.getTypeOfSymbol(declared).getProperty(property);
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(member));
    const choices = type.isUnion() ? type.types : [type];
    return choices.every((choice) => choice.isStringLiteral())
      ? choices.map(({value}) => `'${value}'`).join(' | ')
      : checker.typeToString(type);
  };
}
