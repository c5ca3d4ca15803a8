// Reads the packages' type declarations and lists their operations: dotted name -> class of its parameters.

import { sep } from "node:path";
import ts from "typescript";

const ROOTS = {
  occt: ["@bitbybit-dev/occt/lib/occ-service", "OCCTService"],
  jscad: ["@bitbybit-dev/jscad/lib/api/jscad-service", "Jscad"],
  manifold: ["@bitbybit-dev/manifold/lib/api/manifold-service", "ManifoldService"],
  math: ["@bitbybit-dev/base", "MathBitByBit"],
  logic: ["@bitbybit-dev/base", "Logic"],
  lists: ["@bitbybit-dev/base", "Lists"],
  text: ["@bitbybit-dev/base", "TextBitByBit"],
  vector: ["@bitbybit-dev/base", "Vector"],
  point: ["@bitbybit-dev/base", "Point"],
  color: ["@bitbybit-dev/base", "Color"],
  line: ["@bitbybit-dev/base", "Line"],
  polyline: ["@bitbybit-dev/base", "Polyline"],
  json: ["@bitbybit-dev/core/lib/api/bitbybit/json", "JSONBitByBit"],
  csv: ["@bitbybit-dev/core/lib/api/bitbybit/csv", "CSVBitByBit"],
};

/** All operations: {"occt.shapes.solid.createBox": "OCCT.BoxDto", "jscad.path.createEmpty": null, ...}. */
export function listOperations(directory) {
  const entry = `${directory}/__roots.ts`;
  const program = parse(entry);
  const checker = program.getTypeChecker();
  const operations = {};
  for (const declaration of program.getSourceFile(entry).statements.filter(ts.isVariableStatement)) {
    const name = declaration.declarationList.declarations[0].name;
    collect(checker, checker.getTypeAtLocation(name), name.text, operations);
  }
  return operations;
}

function parse(entry) {
  const lines = Object.entries(ROOTS).map(
    ([root, [module, type]]) => `export declare const ${root}: import("${module}").${type};`,
  );
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const text = lines.join("\n");
  host.fileExists = (path) => path === entry || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === entry ? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext) : getSourceFile(path, ...rest);
  return ts.createProgram([entry], options, host);
}

function collect(checker, type, path, operations) {
  for (const member of checker.getPropertiesOfType(type)) {
    const declaration = member.valueDeclaration;
    if (!declaration || ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.NonPublicAccessibilityModifier) {
      continue;
    }
    const name = `${path}.${member.name}`;
    const memberType = checker.getTypeOfSymbol(member);
    const [signature] = memberType.getCallSignatures();
    if (signature) {
      operations[name] = parametersClass(checker, signature);
    } else if (memberType.isClass() && isService(memberType)) {
      collect(checker, memberType, name, operations);
    }
  }
}

function isService(type) {
  return type.symbol.valueDeclaration.getSourceFile().fileName.split(sep).join("/").includes("@bitbybit-dev/");
}

function parametersClass(checker, signature) {
  const [parameter] = signature.parameters;
  const symbol = parameter && checker.getTypeOfSymbol(parameter).symbol;
  if (!symbol?.valueDeclaration || !ts.isClassDeclaration(symbol.valueDeclaration)) {
    return null;
  }
  const names = [];
  for (let node = symbol.valueDeclaration; node; node = node.parent) {
    if (ts.isClassDeclaration(node) || ts.isModuleDeclaration(node)) {
      names.unshift(node.name.text);
    }
  }
  return names.join(".");
}
