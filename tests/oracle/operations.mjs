// Reads the packages' type declarations and lists their operations with the classes and defaults of their parameters.

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

/** All operations: {"occt.shapes.solid.createBox": {class: "OCCT.BoxDto", documented: {width: 1, ...}}, "math.pi": {}, ...}. */
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
      operations[name] = parametersOf(checker, signature);
    } else if (memberType.isClass() && isService(memberType)) {
      collect(checker, memberType, name, operations);
    }
  }
}

function isService(type) {
  return type.symbol.valueDeclaration.getSourceFile().fileName.split(sep).join("/").includes("@bitbybit-dev/");
}

function parametersOf(checker, signature) {
  const [parameter] = signature.parameters;
  const type = parameter && checker.getTypeOfSymbol(parameter);
  const declaration = type?.symbol?.valueDeclaration;
  if (!declaration || !ts.isClassDeclaration(declaration)) {
    return {};
  }
  const names = [];
  for (let node = declaration; node; node = node.parent) {
    if (ts.isClassDeclaration(node) || ts.isModuleDeclaration(node)) {
      names.unshift(node.name.text);
    }
  }
  return { class: names.join("."), documented: documentedDefaults(checker, type) };
}

/* What the tags `@default` say; some classes leave it at that and set nothing. */
function documentedDefaults(checker, type) {
  const defaults = {};
  for (const field of checker.getPropertiesOfType(type)) {
    const tag = field.getJsDocTags(checker).find(({ name }) => name === "default");
    const value = tag && parseDefault(checker, field, ts.displayPartsToString(tag.text).trim());
    if (value !== undefined) {
      defaults[field.name] = value;
    }
  }
  return defaults;
}

function parseDefault(checker, field, text) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(field));
  const literals = (type.isUnion() ? type.types : [type]).filter((part) => part.flags & ts.TypeFlags.EnumLiteral);
  if (literals.length) {
    const name = text.split(".").pop();
    return literals.find(({ symbol, value }) => symbol.name === name || value === text)?.value;
  }
  try {
    return JSON.parse(text);
  } catch {
    return type.flags & ts.TypeFlags.StringLike && text !== "undefined" ? text : undefined;
  }
}
