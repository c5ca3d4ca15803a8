// Generated from the catalog by `npm run generate`. Do not edit.

import type { Handle } from "../handle.js";

/** An operation: what it takes and what it returns. */
export interface Operation<Params, Returns> {
  params: Params;
  returns: Returns;
}

/** An assembly, a part, an instance of either, or a marked sub-shape of a part. */
export type AssemblyHierarchyNode = {
  id: string;
  parentId?: string;
  depth: number;
  label: string;
  name: string;
  isAssembly: boolean;
  isInstance: boolean;
  definitionId?: string;
  refersToAssembly?: boolean;
  refersToPart?: boolean;
  nodeType: string;
  isPart: boolean;
  isSubShape: boolean;
  isFreeShape: boolean;
  isCompound: boolean;
  hasGeometry: boolean;
  shapeType?: string;
  subShapeCounts?: SubShapeCounts;
  visible: boolean;
  colorRgba?: Rgba;
  transform?: number[];
};

/** A part or assembly to take over from another document. */
export type AssemblyLoadedPart = {
  id: string;
  /** (≥ 0) */
  sourceDocumentIndex: number;
  sourceLabel?: string | null;
  name?: string | null;
  colorRgba?: Rgba | null;
};

/** An assembly, or an instance of a part, within another assembly. */
export type AssemblyNode = {
  id: string;
  type: "assembly" | "instance";
  name: string;
  parentId?: string | null;
  partId?: string | null;
  translation?: [number, number, number] | null;
  rotation?: [number, number, number] | null;
  scale?: number | null;
  matrix?: number[] | number[][] | null;
  colorRgba?: Rgba | null;
};

/** A shape that instances can place, with its name and colour. */
export type AssemblyPart = {
  id: string;
  shape: Handle<"shape">;
  name: string;
  colorRgba?: Rgba | null;
};

/** What to change of something that a document has already. */
export type AssemblyPartUpdate = {
  label: string;
  shape?: Handle<"shape"> | null;
  name?: string | null;
  colorRgba?: Rgba | null;
};

export type DecomposedMesh = {
  faceList: FaceMesh[];
  edgeList: EdgeMesh[];
  pointsList: [number, number, number][];
};

/** A part or assembly, and how many instances there are of it. */
export type DocumentPartInfo = {
  label: string;
  name: string;
  type: string;
  isFree: boolean;
  color?: Rgba;
  instanceCount: number;
};

export type EdgeMesh = {
  edgeIndex: number;
  vertexCoord: [number, number, number][];
  middlePoint: [number, number, number];
  length?: number;
  centerOfMass?: [number, number, number];
  curveType?: string;
  degenerated?: boolean;
  incidentFaces?: number[];
};

export type FaceMesh = {
  faceIndex: number;
  vertexCoord: number[];
  normalCoord: number[];
  uvs: number[];
  triIndexes: number[];
  vertexCoordVec: [number, number, number][];
  numberOfTriangles: number;
  centerPoint: [number, number, number];
  centerNormal: [number, number, number];
  area?: number;
  centerOfMass?: [number, number, number];
  surfaceType?: string;
  tolerance?: number;
  adjacentFaces?: number[];
};

/** A straight line from one point to another. */
export type Line3 = {
  start: [number, number, number];
  end: [number, number, number];
};

/** A chain of straight lines through points. */
export type Polyline3 = {
  points: [number, number, number][];
  isClosed?: boolean;
};

/** A colour in linear light with its opacity, each from 0 to 1. */
export type Rgba = {
  /** (≥ 0, ≤ 1) */
  r: number;
  /** (≥ 0, ≤ 1) */
  g: number;
  /** (≥ 0, ≤ 1) */
  b: number;
  /** (≥ 0, ≤ 1) */
  a: number;
};

/** How many distinct sub-shapes of each kind there are. */
export type SubShapeCounts = {
  solids: number;
  shells: number;
  faces: number;
  wires: number;
  edges: number;
};

/** The strokes of a character, in the plane of x and z, and how far the next one is. */
export type VectorCharData = {
  width: number;
  height: number;
  paths: [number, number, number][][];
};

/** A line of text: its width and height, and its characters in place. */
export type VectorTextData = {
  width: number;
  height: number;
  chars: VectorCharData[];
};

/** Every operation, by its name. */
export interface Operations {
  /**
   * Read the blue share of a colour.
   *
   * @returns The share.
   */
  "color.getBlueParam": Operation<{
    /**
     * such as `#0000ff`.
     * @default "#0000ff"
     */
    color?: string;
    /**
     * the share of nothing.
     * @default 0
     */
    from?: number;
    /**
     * the full share.
     * @default 255
     */
    to?: number;
  }, number>;
  /**
   * Read the green share of a colour.
   *
   * @returns The share.
   */
  "color.getGreenParam": Operation<{
    /**
     * such as `#0000ff`.
     * @default "#0000ff"
     */
    color?: string;
    /**
     * the share of nothing.
     * @default 0
     */
    from?: number;
    /**
     * the full share.
     * @default 255
     */
    to?: number;
  }, number>;
  /**
   * Read the red share of a colour.
   *
   * @returns The share.
   */
  "color.getRedParam": Operation<{
    /**
     * such as `#0000ff`.
     * @default "#0000ff"
     */
    color?: string;
    /**
     * the share of nothing.
     * @default 0
     */
    from?: number;
    /**
     * the full share.
     * @default 255
     */
    to?: number;
  }, number>;
  /**
   * Pass a colour on.
   *
   * @returns The same colour.
   */
  "color.hexColor": Operation<{
    /**
     * such as `#0000ff`.
     * @default "#0000ff"
     */
    color?: string;
  }, string>;
  /**
   * Split a colour into its shares.
   *
   * @returns Red, green and blue from 0 to 255.
   */
  "color.hexToRgb": Operation<{
    /**
     * such as `#0000ff`.
     * @default "#0000ff"
     */
    color?: string;
  }, {
    r: number;
    g: number;
    b: number;
  }>;
  /**
   * Split a colour into shares of a range of your own.
   *
   * @returns Red, green and blue in that range.
   */
  "color.hexToRgbMapped": Operation<{
    /**
     * such as `#0000ff`.
     * @default "#0000ff"
     */
    color?: string;
    /**
     * the share of nothing.
     * @default 0
     */
    from?: number;
    /**
     * the full share.
     * @default 255
     */
    to?: number;
  }, {
    r: number;
    g: number;
    b: number;
  }>;
  /**
   * Find the opposite of a colour.
   *
   * @returns The other colour.
   */
  "color.invert": Operation<{
    /**
     * true gives black or white, whichever is easier to read on the colour.
     * @default false
     */
    blackAndWhite?: boolean;
    /**
     * such as `#0000ff`.
     * @default "#0000ff"
     */
    color?: string;
  }, string>;
  /**
   * Pass on a colour whose shares run from 0 to 1.
   *
   * @returns The same colour.
   */
  "color.rgb1Color": Operation<{
    /**
     * the colour.
     * @default {"r":0,"g":0,"b":1}
     */
    colorRgb?: {
      r: number;
      g: number;
      b: number;
    };
  }, {
    r: number;
    g: number;
    b: number;
  }>;
  /**
   * Pass on a colour whose shares run from 0 to 255.
   *
   * @returns The same colour.
   */
  "color.rgb255Color": Operation<{
    /**
     * the colour.
     * @default {"r":0,"g":0,"b":255}
     */
    colorRgb?: {
      r: number;
      g: number;
      b: number;
    };
  }, {
    r: number;
    g: number;
    b: number;
  }>;
  /**
   * Make a colour of shares from 0 to 1.
   *
   * @returns The colour.
   */
  "color.rgbAtomic1Color": Operation<{
    /**
     * red. (≥ 0, ≤ 1)
     * @default 0
     */
    r?: number;
    /**
     * green. (≥ 0, ≤ 1)
     * @default 0
     */
    g?: number;
    /**
     * blue. (≥ 0, ≤ 1)
     * @default 1
     */
    b?: number;
  }, {
    r: number;
    g: number;
    b: number;
  }>;
  /**
   * Make a colour of shares from 0 to 255.
   *
   * @returns The colour.
   */
  "color.rgbAtomic255Color": Operation<{
    /**
     * red. (≥ 0, ≤ 255)
     * @default 0
     */
    r?: number;
    /**
     * green. (≥ 0, ≤ 255)
     * @default 0
     */
    g?: number;
    /**
     * blue. (≥ 0, ≤ 255)
     * @default 255
     */
    b?: number;
  }, {
    r: number;
    g: number;
    b: number;
  }>;
  /**
   * Write the shares of a colour as text.
   *
   * @returns The colour, such as `#0000ff`.
   */
  "color.rgbObjToHex": Operation<{
    /** the colour. */
    rgb: {
      r: number;
      g: number;
      b: number;
    };
    /**
     * the share of nothing. (≥ 0, ≤ 255)
     * @default 0
     */
    min?: number;
    /**
     * the full share; above `min`. (≥ 0, ≤ 255)
     * @default 255
     */
    max?: number;
  }, string>;
  /**
   * Read the blue share of a colour.
   *
   * @returns The share.
   */
  "color.rgbToBlue": Operation<{
    /** the colour. */
    rgb: {
      r: number;
      g: number;
      b: number;
    };
  }, number>;
  /**
   * Read the green share of a colour.
   *
   * @returns The share.
   */
  "color.rgbToGreen": Operation<{
    /** the colour. */
    rgb: {
      r: number;
      g: number;
      b: number;
    };
  }, number>;
  /**
   * Write shares as a colour.
   *
   * @returns The colour, such as `#0000ff`.
   */
  "color.rgbToHex": Operation<{
    /**
     * red. (≥ 0, ≤ 255)
     * @default 255
     */
    r?: number;
    /**
     * green. (≥ 0, ≤ 255)
     * @default 255
     */
    g?: number;
    /**
     * blue. (≥ 0, ≤ 255)
     * @default 255
     */
    b?: number;
    /**
     * the share of nothing. (≥ 0, ≤ 255)
     * @default 0
     */
    min?: number;
    /**
     * the full share; above `min`. (≥ 0, ≤ 255)
     * @default 255
     */
    max?: number;
  }, string>;
  /**
   * Read the red share of a colour.
   *
   * @returns The share.
   */
  "color.rgbToRed": Operation<{
    /** the colour. */
    rgb: {
      r: number;
      g: number;
      b: number;
    };
  }, number>;
  /**
   * Pass on a colour with opacity whose shares run from 0 to 1.
   *
   * @returns The same colour.
   */
  "color.rgba1Color": Operation<{
    /**
     * the colour; its opacity runs from 0 to 1.
     * @default {"r":0,"g":0,"b":1,"a":1}
     */
    colorRgba?: {
      r: number;
      g: number;
      b: number;
      a: number;
    };
  }, {
    r: number;
    g: number;
    b: number;
    a: number;
  }>;
  /**
   * Pass on a colour with opacity whose shares run from 0 to 255.
   *
   * @returns The same colour.
   */
  "color.rgba255Color": Operation<{
    /**
     * the colour; its opacity runs from 0 to 1.
     * @default {"r":0,"g":0,"b":255,"a":1}
     */
    colorRgba?: {
      r: number;
      g: number;
      b: number;
      a: number;
    };
  }, {
    r: number;
    g: number;
    b: number;
    a: number;
  }>;
  /**
   * Write rows as CSV text.
   *
   * @returns The text; cells that hold a separator or a quote are quoted.
   */
  "csv.arrayToCsv": Operation<{
    /**
     * the rows, headers included.
     * @default [["name","age"],["John","30"]]
     */
    array?: ((string | number | boolean | null)[])[];
    /**
     * goes between rows.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * goes between cells.
     * @default ","
     */
    columnSeparator?: string;
  }, string>;
  /**
   * Count the columns, by the first row.
   *
   * @returns How many there are; 0 for an empty text.
   */
  "csv.getColumnCount": Operation<{
    /**
     * the text.
     * @default "name,age\nJohn,30"
     */
    csv?: string;
    /**
     * what ends a row.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
  }, number>;
  /**
   * Read the headers.
   *
   * @returns The headers.
   */
  "csv.getHeaders": Operation<{
    /**
     * the text.
     * @default "name,age\nJohn,30"
     */
    csv?: string;
    /**
     * which row holds them, from 0. (≥ 0)
     * @default 0
     */
    headerRow?: number;
    /**
     * what ends a row.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
  }, string[]>;
  /**
   * Count the rows of data.
   *
   * @returns How many there are.
   */
  "csv.getRowCount": Operation<{
    /** where the data start, from 0. (≥ 0) */
    dataStartRow: number;
    /**
     * the text.
     * @default "name,age\nJohn,30\nJane,25"
     */
    csv?: string;
    /**
     * true never counts the first row.
     * @default true
     */
    hasHeaders?: boolean;
    /**
     * what ends a row.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
  }, number>;
  /**
   * Write objects as CSV text.
   *
   * @returns The text; properties that an object lacks are empty.
   */
  "csv.jsonToCsv": Operation<{
    /**
     * the objects, one a row.
     * @default [{"name":"John","age":"30"}]
     */
    json?: Record<string, unknown>[];
    /**
     * which properties to write, in order.
     * @default ["name","age"]
     */
    headers?: string[];
    /**
     * true writes them as the first row.
     * @default true
     */
    includeHeaders?: boolean;
    /**
     * goes between rows.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * goes between cells.
     * @default ","
     */
    columnSeparator?: string;
  }, string>;
  /**
   * Write objects as CSV text, with the properties of the first one as columns.
   *
   * @returns The text.
   */
  "csv.jsonToCsvAuto": Operation<{
    /**
     * the objects, one a row; an empty list gives an empty text.
     * @default [{"name":"John","age":"30"}]
     */
    json?: Record<string, unknown>[];
    /**
     * true writes the properties' names as the first row.
     * @default true
     */
    includeHeaders?: boolean;
    /**
     * goes between rows.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * goes between cells.
     * @default ","
     */
    columnSeparator?: string;
  }, string>;
  /**
   * Read CSV text as rows of text.
   *
   * Convention: cells may be quoted by `"`, doubled to mean itself; empty lines are left out; spaces
   * around cells that are not quoted are dropped.
   *
   * @returns A list of cells for each row, headers included.
   */
  "csv.parseToArray": Operation<{
    /**
     * the text.
     * @default "name,age\nJohn,30"
     */
    csv?: string;
    /**
     * what ends a row; a line feed takes a carriage return before it too.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
  }, string[][]>;
  /**
   * Read CSV text with a row of headers as objects.
   *
   * @returns An object a row, its properties named by the headers.
   */
  "csv.parseToJson": Operation<{
    /**
     * the text.
     * @default "name,age\nJohn,30\nJane,25"
     */
    csv?: string;
    /**
     * which row holds the headers, from 0. (≥ 0)
     * @default 0
     */
    headerRow?: number;
    /**
     * where the data start. (≥ 0)
     * @default 1
     */
    dataStartRow?: number;
    /**
     * what ends a row.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
    /** headers of the columns that hold numbers. */
    numberColumns?: string[];
  }, Record<string, any>[]>;
  /**
   * Read CSV text without headers as objects.
   *
   * @returns An object a row.
   */
  "csv.parseToJsonWithHeaders": Operation<{
    /**
     * the text.
     * @default "John,30\nJane,25"
     */
    csv?: string;
    /**
     * names for the columns.
     * @default ["name","age"]
     */
    headers?: string[];
    /**
     * where the data start. (≥ 0)
     * @default 0
     */
    dataStartRow?: number;
    /**
     * what ends a row.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
    /** names of the columns that hold numbers. */
    numberColumns?: string[];
  }, Record<string, any>[]>;
  /**
   * Read one column.
   *
   * @returns The column's cells.
   */
  "csv.queryColumn": Operation<{
    /**
     * the text.
     * @default "name,age\nJohn,30\nJane,25"
     */
    csv?: string;
    /**
     * its header.
     * @default "name"
     */
    column?: string;
    /**
     * which row holds the headers, from 0. (≥ 0)
     * @default 0
     */
    headerRow?: number;
    /**
     * where the data start. (≥ 0)
     * @default 1
     */
    dataStartRow?: number;
    /**
     * what ends a row.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
    /**
     * true reads numbers, false text.
     * @default false
     */
    asNumber?: boolean;
  }, (string | number)[]>;
  /**
   * Read the rows with a certain cell.
   *
   * @returns The rows as objects.
   */
  "csv.queryRowsByValue": Operation<{
    /**
     * the text.
     * @default "name,age\nJohn,30\nJane,25"
     */
    csv?: string;
    /**
     * header of the column to look at.
     * @default "age"
     */
    column?: string;
    /**
     * the text that its cell must hold.
     * @default "30"
     */
    value?: string;
    /**
     * which row holds the headers, from 0. (≥ 0)
     * @default 0
     */
    headerRow?: number;
    /**
     * where the data start. (≥ 0)
     * @default 1
     */
    dataStartRow?: number;
    /**
     * what ends a row.
     * @default "\n"
     */
    rowSeparator?: string;
    /**
     * what ends a cell.
     * @default ","
     */
    columnSeparator?: string;
    /** headers of the columns that hold numbers. */
    numberColumns?: string[];
  }, Record<string, any>[]>;
  /**
   * Make an object without properties.
   *
   * @returns An empty object.
   */
  "json.createEmpty": Operation<Record<string, never>, Record<string, any>>;
  /**
   * Find the first object with a certain property.
   *
   * @returns The object; null where none matches.
   */
  "json.getJsonFromArrayByFirstPropMatch": Operation<{
    /** the objects to go through. */
    jsonArray: unknown[];
    /** the value that the property must have. */
    match: unknown;
    /**
     * its name.
     * @default "propName"
     */
    property?: string;
  }, any>;
  /**
   * Read a property of an object.
   *
   * @returns Its value; null where there is none.
   */
  "json.getValueOnProp": Operation<{
    /** the object. */
    json: unknown;
    /**
     * its name.
     * @default "propName"
     */
    property?: string;
  }, any>;
  /**
   * Read JSON text.
   *
   * @returns What it says.
   */
  "json.parse": Operation<{
    /**
     * a JSON document.
     * @default "[0, 0, 0]"
     */
    text?: string;
  }, any>;
  /**
   * Find where the values of a JSONPath lie.
   *
   * @returns A path a value, such as `$['list'][0]`.
   */
  "json.paths": Operation<{
    /** where to look. */
    json: unknown;
    /** the path, see `json.query`. */
    query: string;
  }, string[]>;
  /** Do nothing: it shows and saves a document in a browser, and there is none here. */
  "json.previewAndSaveJson": Operation<{
    /** the document. */
    json: unknown;
  }, null>;
  /** Do nothing: it shows a document in a browser, and there is none here. */
  "json.previewJson": Operation<{
    /** the document. */
    json: unknown;
  }, null>;
  /**
   * Find values by a JSONPath.
   *
   * Convention: JSONPath as JSONPath-Plus spells it: `$..name`, `$.list[0]`, `$.[?(@.price < 10)]`.
   *
   * Known difference: filters cannot call JavaScript, and the `^` and `~` extensions are refused.
   *
   * @returns The values found, in document order; an empty list where there are none.
   */
  "json.query": Operation<{
    /** where to look. */
    json: unknown;
    /** the path. */
    query: string;
  }, any[]>;
  /**
   * Set a property of every object that a JSONPath finds.
   *
   * @returns A changed copy.
   */
  "json.setValue": Operation<{
    /** the document. */
    json: unknown;
    /** what to set. */
    value: unknown;
    /**
     * finds the objects to change, see `json.query`.
     * @default "$.pathToParent"
     */
    path?: string;
    /**
     * the name of the property.
     * @default "propertyName"
     */
    prop?: string;
  }, any>;
  /**
   * Set a property of an object.
   *
   * @returns A changed copy.
   */
  "json.setValueOnProp": Operation<{
    /** the object. */
    json: unknown;
    /** what to set. */
    value: unknown;
    /**
     * its name.
     * @default "propName"
     */
    property?: string;
  }, any>;
  /**
   * Set several properties, each on the objects of its own JSONPath.
   *
   * @returns A changed copy.
   */
  "json.setValuesOnPaths": Operation<{
    /** the document. */
    json: unknown;
    /** what to set. */
    values: unknown[];
    /** a path for each value. */
    paths: string[];
    /** a name for each value. */
    props: string[];
  }, any>;
  /**
   * Write a value as JSON text.
   *
   * Convention: no spaces; numbers as JavaScript writes them, 1 for 1.0.
   *
   * @returns The text.
   */
  "json.stringify": Operation<{
    /** plain data. */
    json: unknown;
  }, string>;
  /**
   * Make a line.
   *
   * @returns The line.
   */
  "line.create": Operation<{
    /** where it starts. */
    start: [number, number, number];
    /** where it ends. */
    end: [number, number, number];
  }, {
    start: [number, number, number];
    end: [number, number, number];
  }>;
  /**
   * Make a segment.
   *
   * @returns The pair of points.
   */
  "line.createSegment": Operation<{
    /** where it starts. */
    start: [number, number, number];
    /** where it ends. */
    end: [number, number, number];
  }, [[number, number, number], [number, number, number]]>;
  /**
   * Read where a line ends.
   *
   * @returns The point.
   */
  "line.getEndPoint": Operation<{
    /** the line. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
  }, [number, number, number]>;
  /**
   * Find a point on a line.
   *
   * @returns The point.
   */
  "line.getPointOnLine": Operation<{
    /** the line. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
    /**
     * 0 is its start, 1 its end; beyond that the line goes on.
     * @default 0.5
     */
    param?: number;
  }, [number, number, number]>;
  /**
   * Read where a line starts.
   *
   * @returns The point.
   */
  "line.getStartPoint": Operation<{
    /** the line. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
  }, [number, number, number]>;
  /**
   * Measure a line.
   *
   * @returns Its length.
   */
  "line.length": Operation<{
    /** the line. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
  }, number>;
  /**
   * Find where two lines meet.
   *
   * @returns The point, half way between them where they only nearly meet; null where they do not meet or are parallel.
   */
  "line.lineLineIntersection": Operation<{
    /** a line. */
    line1: {
      start: [number, number, number];
      end: [number, number, number];
    };
    /** another. */
    line2: {
      start: [number, number, number];
      end: [number, number, number];
    };
    /**
     * true looks between their ends only, false beyond them too.
     * @default true
     */
    checkSegmentsOnly?: boolean;
    /**
     * how far apart they may pass each other. (length, ≥ 0)
     * @default 0.01
     */
    tolerance?: number;
  }, [number, number, number] | null>;
  /**
   * Write a line as a segment.
   *
   * @returns The pair of points.
   */
  "line.lineToSegment": Operation<{
    /** the line. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
  }, [[number, number, number], [number, number, number]]>;
  /**
   * Join points by lines.
   *
   * @returns A line from each point to the next.
   */
  "line.linesBetweenPoints": Operation<{
    /** at least two. */
    points: [number, number, number][];
  }, Line3[]>;
  /**
   * Join two lists of points, each point with its counterpart.
   *
   * @returns The lines.
   */
  "line.linesBetweenStartAndEndPoints": Operation<{
    /** where the lines start. */
    startPoints: [number, number, number][];
    /** where they end; as many. */
    endPoints: [number, number, number][];
  }, Line3[]>;
  /**
   * Write lines as segments.
   *
   * @returns A pair of points a line.
   */
  "line.linesToSegments": Operation<{
    /** the lines. */
    lines: Line3[];
  }, [[number, number, number], [number, number, number]][]>;
  /**
   * Turn a line round.
   *
   * @returns The line from its end to its start.
   */
  "line.reverse": Operation<{
    /** the line. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
  }, {
    start: [number, number, number];
    end: [number, number, number];
  }>;
  /**
   * Write a segment as a line.
   *
   * @returns The line.
   */
  "line.segmentToLine": Operation<{
    /** the pair of points. */
    segment: [[number, number, number], [number, number, number]];
  }, {
    start: [number, number, number];
    end: [number, number, number];
  }>;
  /**
   * Write segments as lines.
   *
   * @returns A line a segment.
   */
  "line.segmentsToLines": Operation<{
    /** the pairs of points. */
    segments: [[number, number, number], [number, number, number]][];
  }, Line3[]>;
  /**
   * Move a line by matrices.
   *
   * @returns The moved line.
   */
  "line.transformLine": Operation<{
    /** the line. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
    /** matrices, the first one first. */
    transformation: number[][];
  }, {
    start: [number, number, number];
    end: [number, number, number];
  }>;
  /**
   * Move lines, each by its own matrices.
   *
   * @returns The moved lines.
   */
  "line.transformsForLines": Operation<{
    /** the lines. */
    lines: Line3[];
    /** a list of matrices for each line. */
    transformation: number[][][];
  }, Line3[]>;
  /**
   * Put an item at the end.
   *
   * @returns A longer list.
   */
  "lists.addItem": Operation<{
    /** the list. */
    list: unknown[];
    /** what to add. */
    item: unknown;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Put an item in at a position.
   *
   * Known difference: past the end the item is added at the end; elsewhere it is silently dropped.
   *
   * @returns A longer list.
   */
  "lists.addItemAtIndex": Operation<{
    /** the list. */
    list: unknown[];
    /** what to add. */
    item: unknown;
    /**
     * where it will stand; past the end it is added at the end. (≥ 0)
     * @default 0
     */
    index?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Put the same item in at several positions.
   *
   * @returns A longer list.
   */
  "lists.addItemAtIndexes": Operation<{
    /** the list. */
    list: unknown[];
    /** what to add. */
    item: unknown;
    /**
     * positions in the given list, in any order.
     * @default [0]
     */
    indexes?: number[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Put an item at either end.
   *
   * @returns A longer list.
   */
  "lists.addItemFirstLast": Operation<{
    /** the list. */
    list: unknown[];
    /** what to add. */
    item: unknown;
    /**
     * which end.
     * @default "last"
     */
    position?: "first" | "last";
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Put items in, each at its own position.
   *
   * @returns A longer list.
   */
  "lists.addItemsAtIndexes": Operation<{
    /** the list. */
    list: unknown[];
    /** what to add. */
    items: unknown[];
    /**
     * a position in the given list for each item, none below the one before.
     * @default [0]
     */
    indexes?: number[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Put lists one after the other.
   *
   * @returns One list.
   */
  "lists.concatenate": Operation<{
    /** the lists. */
    lists: unknown[][];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Make a list without items.
   *
   * @returns An empty list.
   */
  "lists.createEmptyList": Operation<Record<string, never>, any[]>;
  /**
   * Find where an item stands.
   *
   * Known difference: lists and objects are found by their content, not only as the very same one.
   *
   * @returns The first position, from 0; -1 where it is missing.
   */
  "lists.findIndex": Operation<{
    /** the list. */
    list: unknown[];
    /** what to look for. */
    item: unknown;
  }, number>;
  /**
   * Turn rows into columns.
   *
   * @returns A list of the first items, one of the second items, and so on.
   */
  "lists.flipLists": Operation<{
    /** lists of one length. */
    list: unknown[][];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[][]>;
  /**
   * Take the items that a repeating pattern marks.
   *
   * @returns The items taken.
   */
  "lists.getByPattern": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * true takes, false skips; it starts again at its end.
     * @default [true,true,false]
     */
    pattern?: boolean[];
  }, any[]>;
  /**
   * Take the first item of a list.
   *
   * @returns The item.
   */
  "lists.getFirstItem": Operation<{
    /** the list, not empty. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any>;
  /**
   * Take one item of a list.
   *
   * @returns The item.
   */
  "lists.getItem": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * its position, from 0. (≥ 0)
     * @default 0
     */
    index?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any>;
  /**
   * Take the last item of a list.
   *
   * @returns The item.
   */
  "lists.getLastItem": Operation<{
    /** the list, not empty. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any>;
  /**
   * Tell how deep lists are nested.
   *
   * @returns 1 for a flat list, 2 for lists in a list, and so on.
   */
  "lists.getListDepth": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, number>;
  /**
   * Tell how long the longest list is.
   *
   * @returns Its length; 0 where there are none.
   */
  "lists.getLongestListLength": Operation<{
    /** the lists. */
    lists: unknown[][];
  }, number>;
  /**
   * Take every nth item.
   *
   * Convention: counting starts at `offset`: the items at 0, n, 2n … of the list shifted by it.
   *
   * @returns The items taken.
   */
  "lists.getNthItem": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * take one in so many. (≥ 1, ≤ 1000000)
     * @default 2
     */
    nth?: number;
    /**
     * by how many places to shift the count. (≥ 0)
     * @default 0
     */
    offset?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Take a stretch of a list.
   *
   * @returns The stretch; shorter where the list ends before it.
   */
  "lists.getSubList": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * where it starts, included. (≥ 0)
     * @default 0
     */
    indexStart?: number;
    /**
     * where it ends, excluded. (≥ 0)
     * @default 1
     */
    indexEnd?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Cut a list into groups of one size.
   *
   * @returns The groups.
   */
  "lists.groupNth": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * how many items a group has. (≥ 1, ≤ 1000000)
     * @default 2
     */
    nrElements?: number;
    /**
     * true keeps a last group that is not full.
     * @default false
     */
    keepRemainder?: boolean;
  }, any[][]>;
  /**
   * Tell whether a list holds an item.
   *
   * Known difference: lists and objects are found by their content, not only as the very same one.
   *
   * @returns Whether it is there.
   */
  "lists.includes": Operation<{
    /** the list. */
    list: unknown[];
    /** what to look for. */
    item: unknown;
  }, boolean>;
  /**
   * Take items from lists in turn.
   *
   * @returns The first items of all, then the second ones, and so on.
   */
  "lists.interleave": Operation<{
    /** at least one list; shorter ones drop out when they end. */
    lists: unknown[][];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Count the items of a list.
   *
   * @returns How many there are.
   */
  "lists.listLength": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, number>;
  /**
   * Merge lists item by item, at a depth.
   *
   * Convention: at level 0 the first result holds the first items of all lists; each level more goes
   * one list deeper before it merges.
   *
   * @returns A list of lists.
   */
  "lists.mergeElementsOfLists": Operation<{
    /** the lists to merge. */
    lists: unknown[][];
    /**
     * how deep to merge, at most 16. (≥ 0)
     * @default 0
     */
    level?: number;
  }, any[]>;
  /**
   * Put an item at the start.
   *
   * @returns A longer list.
   */
  "lists.prependItem": Operation<{
    /** the list. */
    list: unknown[];
    /** what to add. */
    item: unknown;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Take items by chance.
   *
   * It takes no seed: every call differs.
   *
   * @returns The items taken, in order.
   */
  "lists.randomGetThreshold": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * how likely an item is taken: 0 takes none, 1 all. (≥ 0, ≤ 1)
     * @default 1
     */
    threshold?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave items out by chance.
   *
   * It takes no seed: every call differs.
   *
   * @returns The items kept, in order.
   */
  "lists.randomRemoveThreshold": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * how likely an item is left out: 0 keeps all, 1 none. (≥ 0, ≤ 1)
     * @default 1
     */
    threshold?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave out everything.
   *
   * @returns An empty list.
   */
  "lists.removeAllItems": Operation<{
    /** the list. */
    list: unknown[];
  }, any[]>;
  /**
   * Keep the first of numbers that are the same.
   *
   * @returns The numbers that differ, in order.
   */
  "lists.removeDuplicateNumbers": Operation<{
    /** the numbers. */
    list: number[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, number[]>;
  /**
   * Keep the first of numbers that are nearly the same.
   *
   * @returns The numbers that differ, in order.
   */
  "lists.removeDuplicateNumbersTolerance": Operation<{
    /** the numbers. */
    list: number[];
    /**
     * how close counts as the same. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, number[]>;
  /**
   * Keep the first of items that are the same.
   *
   * Known difference: lists and objects count as the same by their content, not only as the very same one.
   *
   * @returns The items that differ, in order.
   */
  "lists.removeDuplicates": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave out the first item.
   *
   * @returns The other items.
   */
  "lists.removeFirstItem": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave out the item at a position.
   *
   * @returns The other items.
   */
  "lists.removeItemAtIndex": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * its position, from 0; past the end nothing is left out. (≥ 0)
     * @default 0
     */
    index?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave out the item at a position counted from the end.
   *
   * @returns The other items.
   */
  "lists.removeItemAtIndexFromEnd": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * 0 is the last item; past the start nothing is left out. (≥ 0)
     * @default 0
     */
    index?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave out the items at several positions.
   *
   * @returns The other items.
   */
  "lists.removeItemsAtIndexes": Operation<{
    /** the list. */
    list: unknown[];
    /** positions in the given list, in any order. */
    indexes: number[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave out the last item.
   *
   * @returns The other items.
   */
  "lists.removeLastItem": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Leave every nth item out.
   *
   * Convention: the items that `getNthItem` would take are the ones left out.
   *
   * @returns The other items.
   */
  "lists.removeNthItem": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * leave out one in so many. (≥ 1, ≤ 1000000)
     * @default 2
     */
    nth?: number;
    /**
     * by how many places to shift the count. (≥ 0)
     * @default 0
     */
    offset?: number;
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Make a list of one item many times over.
   *
   * @returns The list.
   */
  "lists.repeat": Operation<{
    /** what to repeat. */
    item: unknown;
    /**
     * how often, at most 1,000,000. (≥ 0)
     * @default 10
     */
    times?: number;
  }, any[]>;
  /**
   * Repeat a list up to a length.
   *
   * @returns A list of just that length.
   */
  "lists.repeatInPattern": Operation<{
    /** the items to go through again and again, not empty. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
    /**
     * how long the result is. (≥ 1, ≤ 1000000)
     * @default 100
     */
    lengthLimit?: number;
  }, any[]>;
  /**
   * Turn the order round.
   *
   * @returns The items from last to first.
   */
  "lists.reverse": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Put items into a random order.
   *
   * It takes no seed: every call differs.
   *
   * @returns The same items in another order.
   */
  "lists.shuffle": Operation<{
    /** the list. */
    list: unknown[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
  }, any[]>;
  /**
   * Sort objects by a number that each holds.
   *
   * @returns The objects in order; equal ones stay as they were.
   */
  "lists.sortByPropValue": Operation<{
    /** the objects. */
    list: Record<string, unknown>[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
    /**
     * true puts the smallest first, false the largest.
     * @default true
     */
    orderAsc?: boolean;
    /**
     * the name of the number; every object must have it.
     * @default "propName"
     */
    property?: string;
  }, Record<string, any>[]>;
  /**
   * Sort numbers.
   *
   * @returns The numbers in order.
   */
  "lists.sortNumber": Operation<{
    /** the numbers. */
    list: number[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
    /**
     * true puts the smallest first, false the largest.
     * @default true
     */
    orderAsc?: boolean;
  }, number[]>;
  /**
   * Sort texts by their characters.
   *
   * Convention: by UTF-16 code units, so capitals come before small letters and accents last.
   *
   * @returns The texts in order.
   */
  "lists.sortTexts": Operation<{
    /** the texts. */
    list: string[];
    /**
     * kept for compatibility; nothing is changed in place, so it makes no difference.
     * @default true
     */
    clone?: boolean;
    /**
     * true sorts from A to Z, false from Z to A.
     * @default true
     */
    orderAsc?: boolean;
  }, string[]>;
  /**
   * Pass a boolean on.
   *
   * @returns The same.
   */
  "logic.boolean": Operation<{
    /**
     * true or false.
     * @default false
     */
    boolean?: boolean;
  }, boolean>;
  /**
   * Compare two values.
   *
   * Convention: numbers compare with numbers and texts with texts. Equality looks into lists and objects.
   *
   * Known difference: `==` and `!=` convert nothing (`1 == "1"` is false), and lists are equal when
   * their items are, not when they are one and the same list.
   *
   * @returns Whether it holds.
   */
  "logic.compare": Operation<{
    /** left of the operator. */
    first: unknown;
    /** right of it. */
    second: unknown;
    /**
     * how to compare.
     * @default "<"
     */
    operator?: "<" | "<=" | ">" | ">=" | "===" | "!==" | "==" | "!=";
  }, boolean>;
  /**
   * Take the first value that is given.
   *
   * @returns One of them, or null.
   */
  "logic.firstDefinedValueGate": Operation<{
    /** taken where it is not null. */
    value1?: unknown;
    /** taken otherwise. */
    value2?: unknown;
  }, any>;
  /**
   * Turn a boolean round.
   *
   * @returns The other.
   */
  "logic.not": Operation<{
    /**
     * true or false.
     * @default false
     */
    boolean?: boolean;
  }, boolean>;
  /**
   * Turn every boolean of a list round.
   *
   * Convention: anything that is not a boolean counts as JavaScript judges it: zero, the empty text and
   * null are false, all else, empty lists included, is true.
   *
   * @returns A list of the same length.
   */
  "logic.notList": Operation<{
    /** the flags. */
    booleans: unknown[];
  }, boolean[]>;
  /**
   * Throw a coin several times.
   *
   * It takes no seed: every call differs.
   *
   * @returns The flags.
   */
  "logic.randomBooleans": Operation<{
    /**
     * how many flags to make. (≥ 1, ≤ 1000000)
     * @default 10
     */
    length?: number;
    /**
     * the share of true ones to expect, 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    trueThreshold?: number;
  }, boolean[]>;
  /**
   * Flag the numbers below a threshold.
   *
   * @returns A flag a number.
   */
  "logic.thresholdBooleanList": Operation<{
    /** what to judge. */
    numbers: number[];
    /**
     * numbers below it are true.
     * @default 1
     */
    threshold?: number;
    /**
     * true swaps the flags.
     * @default false
     */
    inverse?: boolean;
  }, boolean[]>;
  /**
   * Flag the numbers that lie in any of several ranges.
   *
   * @returns A flag a number.
   */
  "logic.thresholdGapsBooleanList": Operation<{
    /** what to judge. */
    numbers: number[];
    /** the ranges as pairs of lowest and highest, both included. */
    gapThresholds: [number, number][];
    /**
     * true swaps the flags.
     * @default false
     */
    inverse?: boolean;
  }, boolean[]>;
  /**
   * Flag numbers by chance, ever less likely from one threshold to the other.
   *
   * Numbers up to the first threshold are always true, from the second on always false; in between
   * the chance falls in equal steps. It takes no seed: every call differs.
   *
   * @returns A flag a number.
   */
  "logic.twoThresholdRandomGradient": Operation<{
    /** what to judge. */
    numbers: number[];
    /**
     * up to here always true.
     * @default 1
     */
    thresholdTotalTrue?: number;
    /**
     * from here always false; must not be below `thresholdTotalTrue`.
     * @default 2
     */
    thresholdTotalFalse?: number;
    /**
     * how many steps the chance falls in. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrLevels?: number;
  }, boolean[]>;
  /**
   * Let a value through, or nothing.
   *
   * @returns The value, or null.
   */
  "logic.valueGate": Operation<{
    /** anything. */
    value: unknown;
    /**
     * true lets it through.
     * @default false
     */
    boolean?: boolean;
  }, any>;
  /**
   * Drop the sign of a number.
   *
   * @returns Its distance from zero.
   */
  "math.abs": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Find the angle of a cosine.
   *
   * @returns The angle in radians, from 0 to pi.
   */
  "math.acos": Operation<{
    /**
     * from -1 to 1.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Add two numbers.
   *
   * @returns Their sum.
   */
  "math.add": Operation<{
    /**
     * a number.
     * @default 1
     */
    first?: number;
    /**
     * a number.
     * @default 2
     */
    second?: number;
  }, number>;
  /**
   * Find the angle of a sine.
   *
   * @returns The angle in radians, from -pi/2 to pi/2.
   */
  "math.asin": Operation<{
    /**
     * from -1 to 1.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Find the angle of a tangent.
   *
   * @returns The angle in radians, between -pi/2 and pi/2.
   */
  "math.atan": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Round up to a whole number.
   *
   * @returns The smallest whole number that is not below it.
   */
  "math.ceil": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Keep a number inside a range.
   *
   * @returns The number, or the end of the range that it passed.
   */
  "math.clamp": Operation<{
    /**
     * any number.
     * @default 0.5
     */
    number?: number;
    /**
     * the lowest result.
     * @default 0
     */
    min?: number;
    /**
     * the highest result; not below `min`.
     * @default 1
     */
    max?: number;
  }, number>;
  /**
   * Take the cosine of an angle.
   *
   * @returns From -1 to 1.
   */
  "math.cos": Operation<{
    /**
     * the angle in radians.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Turn degrees into radians.
   *
   * @returns The angle in radians.
   */
  "math.degToRad": Operation<{
    /**
     * an angle in degrees.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Divide one number by another.
   *
   * Known difference: a division by zero is an error, not infinity, which JSON cannot carry.
   *
   * @returns The quotient.
   */
  "math.divide": Operation<{
    /**
     * what to divide.
     * @default 1
     */
    first?: number;
    /**
     * what to divide by; not zero.
     * @default 2
     */
    second?: number;
  }, number>;
  /**
   * Blend between two numbers along a curve.
   *
   * @returns The blend; curves that overshoot leave the range for a while.
   */
  "math.ease": Operation<{
    /**
     * where to look, from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    x?: number;
    /**
     * the result at 0.
     * @default 0
     */
    min?: number;
    /**
     * the result at 1.
     * @default 1
     */
    max?: number;
    /**
     * which curve.
     * @default "easeInSine"
     */
    ease?: "easeInSine" | "easeOutSine" | "easeInOutSine" | "easeInQuad" | "easeOutQuad" | "easeInOutQuad" | "easeInCubic" | "easeOutCubic" | "easeInOutCubic" | "easeInQuart" | "easeOutQuart" | "easeInOutQuart" | "easeInQuint" | "easeOutQuint" | "easeInOutQuint" | "easeInExpo" | "easeOutExpo" | "easeInOutExpo" | "easeInCirc" | "easeOutCirc" | "easeInOutCirc" | "easeInElastic" | "easeOutElastic" | "easeInOutElastic" | "easeInBack" | "easeOutBack" | "easeInOutBack" | "easeInBounce" | "easeOutBounce" | "easeInOutBounce";
  }, number>;
  /**
   * Compute an arithmetic expression.
   *
   * @returns Its value.
   */
  "math.evalArithmetic": Operation<{
    /**
     * numbers, `+ - * / % **` and parentheses, up to 1000 characters.
     * @default "1+1"
     */
    expression?: string;
  }, number>;
  /**
   * Raise e to a power.
   *
   * @returns The power.
   */
  "math.exp": Operation<{
    /**
     * the exponent, at most 709.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Round down to a whole number.
   *
   * @returns The largest whole number that is not above it.
   */
  "math.floor": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Cut the whole part off a number.
   *
   * Convention: the result is never negative: the fraction of -1.25 is 0.75.
   *
   * @returns What lies above the next lower whole number, from 0 up to but not including 1.
   */
  "math.fract": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Find how far a number lies from one end to the other.
   *
   * @returns Its place; 0 where both ends are the same.
   */
  "math.inverseLerp": Operation<{
    /**
     * gives 0.
     * @default 0
     */
    start?: number;
    /**
     * gives 1.
     * @default 1
     */
    end?: number;
    /**
     * the number to place.
     * @default 0.5
     */
    value?: number;
  }, number>;
  /**
   * Blend from one number to another.
   *
   * @returns The blend.
   */
  "math.lerp": Operation<{
    /**
     * the result at 0.
     * @default 0
     */
    start?: number;
    /**
     * the result at 1.
     * @default 1
     */
    end?: number;
    /**
     * where to look; outside 0 to 1 it goes on in a straight line.
     * @default 0.5
     */
    t?: number;
  }, number>;
  /**
   * Take the natural logarithm.
   *
   * @returns The logarithm to the base e.
   */
  "math.ln": Operation<{
    /**
     * more than zero.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Take the logarithm to the base ten.
   *
   * @returns The logarithm.
   */
  "math.log10": Operation<{
    /**
     * more than zero.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Find what is left of a division.
   *
   * Convention: the result has the sign of `number`: -5 modulo 3 is -2.
   *
   * @returns The remainder.
   */
  "math.modulus": Operation<{
    /**
     * what to divide.
     * @default 1
     */
    number?: number;
    /**
     * what to divide by; not zero.
     * @default 2
     */
    modulus?: number;
  }, number>;
  /**
   * Step towards a number without passing it.
   *
   * @returns The target where it is near enough, else one step closer.
   */
  "math.moveTowards": Operation<{
    /**
     * where to start.
     * @default 0
     */
    current?: number;
    /**
     * where to go.
     * @default 1
     */
    target?: number;
    /**
     * the longest step.
     * @default 0.1
     */
    maxDelta?: number;
  }, number>;
  /**
   * Multiply two numbers.
   *
   * @returns Their product.
   */
  "math.multiply": Operation<{
    /**
     * a number.
     * @default 1
     */
    first?: number;
    /**
     * a number.
     * @default 2
     */
    second?: number;
  }, number>;
  /**
   * Turn the sign of a number.
   *
   * @returns The number with the other sign.
   */
  "math.negate": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Pass a number on.
   *
   * @returns The same number.
   */
  "math.number": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Apply a function of one number, chosen by name.
   *
   * Convention: `log` and `ln` are both the natural logarithm; trigonometry is in radians.
   *
   * @returns Its result.
   */
  "math.oneNrOperation": Operation<{
    /**
     * what to apply it to.
     * @default 1
     */
    number?: number;
    /**
     * which function.
     * @default "absolute"
     */
    operation?: "absolute" | "negate" | "ln" | "log10" | "tenPow" | "round" | "floor" | "ceil" | "sqrt" | "sin" | "cos" | "tan" | "asin" | "acos" | "atan" | "log" | "exp" | "radToDeg" | "degToRad";
  }, number>;
  /**
   * Give the ratio of a circle's circumference to its diameter.
   *
   * @returns 3.141592653589793.
   */
  "math.pi": Operation<Record<string, never>, number>;
  /**
   * Run to and fro between zero and a length.
   *
   * @returns From 0 to `length`.
   */
  "math.pingPong": Operation<{
    /**
     * how far to run.
     * @default 0.5
     */
    t?: number;
    /**
     * where to turn round; more than zero.
     * @default 1
     */
    length?: number;
  }, number>;
  /**
   * Raise a number to a power.
   *
   * Known difference: a result that is no finite real number, such as the root of -1, is an error.
   *
   * @returns The power.
   */
  "math.power": Operation<{
    /**
     * the base.
     * @default 1
     */
    first?: number;
    /**
     * the exponent.
     * @default 2
     */
    second?: number;
  }, number>;
  /**
   * Turn radians into degrees.
   *
   * @returns The angle in degrees.
   */
  "math.radToDeg": Operation<{
    /**
     * an angle in radians.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Draw a random number.
   *
   * It takes no seed: every call differs.
   *
   * @returns From 0 up to but not including 1.
   */
  "math.random": Operation<Record<string, never>, number>;
  /**
   * Draw a random number from a range.
   *
   * It takes no seed: every call differs.
   *
   * @returns A number in between.
   */
  "math.randomNumber": Operation<{
    /**
     * the lowest.
     * @default 0
     */
    low?: number;
    /**
     * the highest; not below `low`.
     * @default 1
     */
    high?: number;
  }, number>;
  /**
   * Draw several random numbers from a range.
   *
   * It takes no seed: every call differs.
   *
   * @returns The numbers.
   */
  "math.randomNumbers": Operation<{
    /**
     * the lowest.
     * @default 0
     */
    low?: number;
    /**
     * the highest; not below `low`.
     * @default 1
     */
    high?: number;
    /**
     * how many, at most 1,000,000. (≥ 0)
     * @default 10
     */
    count?: number;
  }, number[]>;
  /**
   * Carry a number from one range to another.
   *
   * @returns The number at the same place of the second range.
   */
  "math.remap": Operation<{
    /**
     * the number; it may lie outside the first range.
     * @default 0.5
     */
    number?: number;
    /**
     * start of the first range.
     * @default 0
     */
    fromLow?: number;
    /**
     * end of the first range; not the same as its start.
     * @default 1
     */
    fromHigh?: number;
    /**
     * start of the second range.
     * @default 1
     */
    toLow?: number;
    /**
     * end of the second range.
     * @default 2
     */
    toHigh?: number;
  }, number>;
  /**
   * Round to the nearest whole number.
   *
   * Convention: halves go up, so -2.5 becomes -2.
   *
   * @returns A whole number.
   */
  "math.round": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Round to a count of decimals and drop the zeros at the end.
   *
   * @returns The rounded number; 1.50 is 1.5.
   */
  "math.roundAndRemoveTrailingZeros": Operation<{
    /**
     * any number.
     * @default 1.123456
     */
    number?: number;
    /**
     * how many decimals to keep at most, from 0 to 100.
     * @default 2
     */
    decimalPlaces?: number;
  }, number>;
  /**
   * Round to a count of decimals.
   *
   * Convention: halves go up; a negative count rounds to tens, hundreds and so on.
   *
   * @returns The rounded number.
   */
  "math.roundToDecimals": Operation<{
    /**
     * any number.
     * @default 1.123456
     */
    number?: number;
    /**
     * how many decimals to keep, from -100 to 100.
     * @default 2
     */
    decimalPlaces?: number;
  }, number>;
  /**
   * Tell the sign of a number.
   *
   * @returns -1, 0 or 1.
   */
  "math.sign": Operation<{
    /**
     * any number.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Take the sine of an angle.
   *
   * @returns From -1 to 1.
   */
  "math.sin": Operation<{
    /**
     * the angle in radians.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Blend softly from 0 to 1.
   *
   * @returns 3n² - 2n³.
   */
  "math.smoothstep": Operation<{
    /**
     * below 0 counts as 0, above 1 as 1.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Take the square root.
   *
   * Known difference: the root of a negative number is an error.
   *
   * @returns The root.
   */
  "math.sqrt": Operation<{
    /**
     * zero or more.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Take one number from another.
   *
   * @returns The difference.
   */
  "math.subtract": Operation<{
    /**
     * what to take from.
     * @default 1
     */
    first?: number;
    /**
     * what to take away.
     * @default 2
     */
    second?: number;
  }, number>;
  /**
   * Take the tangent of an angle.
   *
   * @returns The tangent.
   */
  "math.tan": Operation<{
    /**
     * the angle in radians.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Raise ten to a power.
   *
   * @returns The power.
   */
  "math.tenPow": Operation<{
    /**
     * the exponent, at most 308.
     * @default 1
     */
    number?: number;
  }, number>;
  /**
   * Write a number with a fixed count of decimals.
   *
   * @returns The text, such as `1.50`.
   */
  "math.toFixed": Operation<{
    /** any number. */
    number: number;
    /**
     * how many decimals to write, from 0 to 100.
     * @default 2
     */
    decimalPlaces?: number;
  }, string>;
  /**
   * Combine two numbers by an operation chosen by name.
   *
   * @returns The result.
   */
  "math.twoNrOperation": Operation<{
    /**
     * left of the operator.
     * @default 1
     */
    first?: number;
    /**
     * right of it.
     * @default 1
     */
    second?: number;
    /**
     * which one.
     * @default "add"
     */
    operation?: "add" | "subtract" | "multiply" | "divide" | "power" | "modulus";
  }, number>;
  /**
   * Bring a number into a range by going round.
   *
   * @returns The number plus or minus whole ranges.
   */
  "math.wrap": Operation<{
    /**
     * any number.
     * @default 1.5
     */
    number?: number;
    /**
     * start of the range, included.
     * @default 0
     */
    min?: number;
    /**
     * end of the range, excluded; above `min`.
     * @default 1
     */
    max?: number;
  }, number>;
  /**
   * Make a document from the description of an assembly, or change a document by it.
   *
   * Convention: an existing document is changed itself, and returned. First it is emptied if
   * `clearDocument` says so, then removals, updates, new parts and nodes follow. Removing a part or
   * assembly removes its instances too. Parts that nothing places stay in the document, at its root.
   *
   * Known difference: a reference to what is not there, and an id that is given twice, are errors;
   * elsewhere they are passed over. Instances of assemblies bear the name of their node.
   *
   * @returns The document.
   */
  "occt.assembly.manager.buildAssemblyDocument": Operation<{
    /** parts, nodes and changes, as `combineStructure` puts them together. */
    structure: {
      parts: AssemblyPart[];
      nodes: AssemblyNode[];
      removals?: string[] | null;
      partUpdates?: AssemblyPartUpdate[] | null;
      loadedParts?: AssemblyLoadedPart[] | null;
      clearDocument?: boolean | null;
    };
    /** what to change; without it a new document is made. */
    existingDocument?: Handle<"document">;
    /** where `loadedParts` come from. */
    sourceDocuments?: Handle<"document">[];
  }, Handle<"document">>;
  /**
   * Put descriptions together, for `buildAssemblyDocument`.
   *
   * Known difference: `loadedParts` are kept; elsewhere they are left out.
   *
   * @returns The structure.
   */
  "occt.assembly.manager.combineStructure": Operation<{
    /** labels of what to remove from an existing document. */
    removals?: string[];
    /** changes to what an existing document has. */
    partUpdates?: AssemblyPartUpdate[];
    /** what to take over from other documents. */
    loadedParts?: AssemblyLoadedPart[];
    /**
     * shapes that instances place.
     * @default []
     */
    parts?: AssemblyPart[];
    /**
     * assemblies and instances, in any order.
     * @default []
     */
    nodes?: AssemblyNode[];
    /**
     * empty an existing document first.
     * @default false
     */
    clearDocument?: boolean;
  }, {
    parts: AssemblyPart[];
    nodes: AssemblyNode[];
    removals?: string[] | null;
    partUpdates?: AssemblyPartUpdate[] | null;
    loadedParts?: AssemblyLoadedPart[] | null;
    clearDocument?: boolean | null;
  }>;
  /**
   * Describe an assembly: a group that is placed as one.
   *
   * Known difference: the matrix is obeyed; elsewhere it is left out.
   *
   * @returns The description, for `nodes` of a structure.
   */
  "occt.assembly.manager.createAssemblyNode": Operation<{
    /** what nodes inside it call it. */
    id: string;
    /** for people. */
    name: string;
    /** the assembly it is part of: an id, or the label of one in an existing document. Without it this is a root. */
    parentId?: string;
    /** where it is placed: 16 numbers, column after column, or a list of such matrices that are applied one after the other. A root passes its placement on to what is inside. */
    matrix?: number[] | number[][];
    /**
     * kept in the description; assemblies themselves are not painted, their parts are.
     * @default {"r":0.5,"g":0.5,"b":0.5,"a":1}
     */
    colorRgba?: Rgba;
  }, {
    id: string;
    type: "assembly" | "instance";
    name: string;
    parentId?: string | null;
    partId?: string | null;
    translation?: [number, number, number] | null;
    rotation?: [number, number, number] | null;
    scale?: number | null;
    matrix?: number[] | number[][] | null;
    colorRgba?: Rgba | null;
  }>;
  /**
   * Describe a part or assembly to take over from another document.
   *
   * @returns The description, for `loadedParts` of a structure.
   */
  "occt.assembly.manager.createImportedPart": Operation<{
    /** what instances call it. */
    id: string;
    /** its label there; without it everything in that document is taken. */
    sourceLabel?: string;
    /** a new name. */
    name?: string;
    /** a new colour. */
    colorRgba?: Rgba;
    /**
     * which of the source documents, from 0. (≥ 0)
     * @default 0
     */
    sourceDocumentIndex?: number;
  }, {
    id: string;
    /** (≥ 0) */
    sourceDocumentIndex: number;
    sourceLabel?: string | null;
    name?: string | null;
    colorRgba?: Rgba | null;
  }>;
  /**
   * Describe an instance: a part in a place.
   *
   * Convention: it is scaled, then turned about z, then y, then x, each through the origin, then moved.
   *
   * Known difference: the matrix is obeyed; elsewhere it is left out.
   *
   * @returns The description, for `nodes` of a structure.
   */
  "occt.assembly.manager.createInstanceNode": Operation<{
    /** of this node. */
    id: string;
    /** the part: an id, or the label of one in an existing document. */
    partId: string;
    /** for people. */
    name: string;
    /** the assembly it is in: an id, or the label of one in an existing document. Without it the first assembly at the root is taken, and made if need be. */
    parentId?: string;
    /** colour in place of that of the part. */
    colorRgba?: Rgba;
    /** where it is placed, in place of the three parameters below: 16 numbers, column after column, or a list of such matrices that are applied one after the other. */
    matrix?: number[] | number[][];
    /**
     * how far along x, y and z.
     * @default [0,0,0]
     */
    translation?: [number, number, number];
    /**
     * degrees about x, y and z.
     * @default [0,0,0]
     */
    rotation?: [number, number, number];
    /**
     * how many times larger. (> 0, ≤ 1000000)
     * @default 1
     */
    scale?: number;
  }, {
    id: string;
    type: "assembly" | "instance";
    name: string;
    parentId?: string | null;
    partId?: string | null;
    translation?: [number, number, number] | null;
    rotation?: [number, number, number] | null;
    scale?: number | null;
    matrix?: number[] | number[][] | null;
    colorRgba?: Rgba | null;
  }>;
  /**
   * Describe a part: a shape that instances can place any number of times.
   *
   * @returns The description, for `parts` of a structure.
   */
  "occt.assembly.manager.createPart": Operation<{
    /** what instances call it. */
    id: string;
    /** its geometry. */
    shape: Handle<"shape">;
    /** for people. */
    name: string;
    /**
     * linear light and opacity, each from 0 to 1.
     * @default {"r":0.5,"g":0.5,"b":0.5,"a":1}
     */
    colorRgba?: Rgba;
  }, {
    id: string;
    shape: Handle<"shape">;
    name: string;
    colorRgba?: Rgba | null;
  }>;
  /**
   * Describe a change to something that a document has already.
   *
   * @returns The description, for `partUpdates` of a structure; what is not given stays as it is.
   */
  "occt.assembly.manager.createPartUpdate": Operation<{
    /** of what to change, such as `0:1:1:1`. */
    label: string;
    /** the new geometry, for parts alone; all instances change with it. */
    shape?: Handle<"shape">;
    /** the new name. */
    name?: string;
    /** the new colour. */
    colorRgba?: Rgba;
  }, {
    label: string;
    shape?: Handle<"shape"> | null;
    name?: string | null;
    colorRgba?: Rgba | null;
  }>;
  /**
   * Let go of a document.
   *
   * Known difference: without effect, here a document is freed when nothing refers to it any more.
   */
  "occt.assembly.manager.deleteDocument": Operation<{
    /** what is not needed any more. */
    document: Handle<"document">;
  }, null>;
  /**
   * Write a document as a binary glTF file, with names, colours and assemblies.
   *
   * Convention: the z up of documents becomes the y up of glTF, (x, y, z) to (x, z, -y); lengths stay as
   * they are. A document whose shapes have y up is written upright as the output of a pipeline instead.
   *
   * @returns The file.
   */
  "occt.assembly.manager.exportDocumentToGltf": Operation<{
    /** what to write. */
    document: Handle<"document">;
    /**
     * how far the mesh may stray from the surfaces. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.1
     */
    meshDeflection?: number;
    /**
     * how far neighbouring segments of a curve may turn, in radians. (≥ 0.01, ≤ 3.14159)
     * @default 0.5
     */
    meshAngle?: number;
    /**
     * take vertices inside faces into the mesh.
     * @default false
     */
    internalVerticesMode?: boolean;
    /**
     * check the deviation inside faces too, not at their edges alone.
     * @default false
     */
    controlSurfaceDeflection?: boolean;
    /**
     * one primitive per part and colour instead of one per face.
     * @default false
     */
    mergeFaces?: boolean;
    /**
     * write texture coordinates.
     * @default false
     */
    forceUVExport?: boolean;
    /**
     * without effect: the file has no name of its own.
     * @default "assembly.glb"
     */
    fileName?: string;
    /**
     * without effect: there is no browser to download with.
     * @default false
     */
    tryDownload?: boolean;
  }, string>;
  /**
   * Write a document as a binary glTF file whose triangles are compressed by Draco.
   *
   * Convention: as for `exportDocumentToGltf`. Compression loses precision: positions keep as many
   * bits as are given, over the size of each part. Zero bits keep numbers as they are.
   *
   * @returns The file.
   */
  "occt.assembly.manager.exportDocumentToGltfWithDraco": Operation<{
    /** what to write. */
    document: Handle<"document">;
    /**
     * without effect: there is no browser to download with.
     * @default false
     */
    tryDownload?: boolean;
    /**
     * without effect: the file has no name of its own.
     * @default "assembly.glb"
     */
    fileName?: string;
    /**
     * write texture coordinates.
     * @default false
     */
    forceUVExport?: boolean;
    /**
     * one primitive per part and colour instead of one per face; compresses far better.
     * @default false
     */
    mergeFaces?: boolean;
    /**
     * check the deviation inside faces too, not at their edges alone.
     * @default false
     */
    controlSurfaceDeflection?: boolean;
    /**
     * take vertices inside faces into the mesh.
     * @default false
     */
    internalVerticesMode?: boolean;
    /**
     * how far neighbouring segments of a curve may turn, in radians. (≥ 0.01, ≤ 3.14159)
     * @default 0.5
     */
    meshAngle?: number;
    /**
     * how far the mesh may stray from the surfaces. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.1
     */
    meshDeflection?: number;
    /**
     * false writes the file without compression.
     * @default true
     */
    useDraco?: boolean;
    /**
     * from 0, fast, to 10, small. (≥ 0, ≤ 10)
     * @default 7
     */
    dracoCompressionLevel?: number;
    /**
     * bits per coordinate; 0 keeps them as they are. (≥ 0, ≤ 31)
     * @default 14
     */
    dracoQuantizePositionBits?: number;
    /**
     * bits per component of normals; 0 keeps them as they are. (≥ 0, ≤ 31)
     * @default 10
     */
    dracoQuantizeNormalBits?: number;
    /**
     * bits per texture coordinate; 0 keeps them as they are. (≥ 0, ≤ 31)
     * @default 12
     */
    dracoQuantizeTexcoordBits?: number;
    /**
     * without effect: colours are those of materials, not of vertices. (≥ 0, ≤ 31)
     * @default 8
     */
    dracoQuantizeColorBits?: number;
    /**
     * without effect: there are no other attributes. (≥ 0, ≤ 31)
     * @default 12
     */
    dracoQuantizeGenericBits?: number;
    /**
     * one grid for the positions of all parts, so that those that touch still do.
     * @default false
     */
    dracoUnifiedQuantization?: boolean;
  }, string>;
  /**
   * Write a document as a STEP file, with names, colours and assemblies.
   *
   * Convention: AP214, one unit is one millimetre, axes stay as they are, equal documents give equal bytes.
   *
   * @returns The file.
   */
  "occt.assembly.manager.exportDocumentToStep": Operation<{
    /** what to write. */
    document: Handle<"document">;
    /**
     * its stem becomes the name in the header.
     * @default "assembly.step"
     */
    fileName?: string;
    /**
     * for the header.
     * @default "Bitbybit user"
     */
    author?: string;
    /**
     * for the header.
     * @default "Bitbybit"
     */
    organization?: string;
    /**
     * compress by gzip, as stpz.
     * @default false
     */
    compress?: boolean;
    /**
     * without effect: there is no browser to download with.
     * @default false
     */
    tryDownload?: boolean;
  }, string>;
  /**
   * Read a STEP file into a document, with names, colours and assemblies.
   *
   * Convention: lengths become millimetres; axes stay as they are, so z is up in most files.
   *
   * @returns The document.
   */
  "occt.assembly.manager.loadStepToDoc": Operation<{
    /** the file: text or bytes, plain or compressed by gzip (stpz). */
    stepData: string;
  }, Handle<"document">>;
  /**
   * Paint a part, an instance or a sub-shape.
   *
   * Convention: changes the document itself. The colour of an instance wins over that of its part.
   *
   * @returns true.
   */
  "occt.assembly.manager.setDocLabelColor": Operation<{
    /** what to change. */
    document: Handle<"document">;
    /** what to paint, such as `0:1:1:1`. */
    label: string;
    /**
     * red, in linear light from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    r?: number;
    /**
     * green. (≥ 0, ≤ 1)
     * @default 0.5
     */
    g?: number;
    /**
     * blue. (≥ 0, ≤ 1)
     * @default 0.5
     */
    b?: number;
    /**
     * opacity. (≥ 0, ≤ 1)
     * @default 1
     */
    a?: number;
  }, boolean>;
  /**
   * Rename a part, an assembly, an instance or a sub-shape.
   *
   * Convention: changes the document itself.
   *
   * @returns true.
   */
  "occt.assembly.manager.setDocLabelName": Operation<{
    /** what to change. */
    document: Handle<"document">;
    /** what to rename, such as `0:1:1:1`. */
    label: string;
    /**
     * the new name.
     * @default "Renamed"
     */
    name?: string;
  }, boolean>;
  /**
   * List everything in a document as a tree: assemblies, instances, parts and marked sub-shapes.
   *
   * Convention: `id` is the label, or the path of labels where an assembly is used more than once and
   * its contents are listed again. `transform` is relative to the parent, column after column.
   * `colorRgba` of an instance is its own colour or else that of its part. `isFreeShape` is true
   * unless something places the label itself, so also for instances.
   *
   * Known difference: `subShapeCounts` counts distinct sub-shapes; elsewhere shells and wires within
   * others are left out and shared edges count twice. Instances of assemblies have a `transform` too.
   *
   * @returns The nodes, parents before children, and their number.
   */
  "occt.assembly.query.getAssemblyHierarchy": Operation<{
    /** what to look at. */
    document: Handle<"document">;
  }, {
    version: string;
    totalNodes: number;
    nodes: AssemblyHierarchyNode[];
  }>;
  /**
   * List the parts and assemblies of a document, each once.
   *
   * @returns For each its label, name, `type` (part, assembly, or sub-assembly if another one places it), own colour if it has one, and the number of its instances.
   */
  "occt.assembly.query.getDocumentParts": Operation<{
    /** what to look at. */
    document: Handle<"document">;
  }, DocumentPartInfo[]>;
  /**
   * Get the colour of a label.
   *
   * Convention: the label's own colour; an instance without one looks like its part, but has none.
   *
   * @returns Whether there is a colour, and which: linear light and opacity from 0 to 1. Without one it is yellow.
   */
  "occt.assembly.query.getLabelColor": Operation<{
    /** where to look. */
    document: Handle<"document">;
    /** of a part, assembly, instance or sub-shape, such as `0:1:1:1`. */
    label: string;
  }, {
    hasColor: boolean;
    r: number;
    g: number;
    b: number;
    a: number;
  }>;
  /**
   * Describe what stands at a label.
   *
   * Convention: `type` is part (also for sub-shapes), assembly or instance. `children` are the
   * labels of what an assembly places. `isFreeShape` is true unless something places the label itself.
   *
   * Known difference: `isFreeShape`, `refLabel` and `shapeType` are given beside `isFree` and
   * `refersTo`.
   *
   * @returns Name, kind and neighbours.
   */
  "occt.assembly.query.getLabelInfo": Operation<{
    /** where to look. */
    document: Handle<"document">;
    /** such as `0:1:1:1`. */
    label: string;
  }, {
    label: string;
    name: string;
    type: string;
    isSimpleShape: boolean;
    isAssembly: boolean;
    isReference: boolean;
    isComponent: boolean;
    isCompound: boolean;
    isSubShape: boolean;
    isFreeShape: boolean;
    isFree: boolean;
    refLabel?: string;
    refersTo?: string;
    children: string[];
    shapeType: string;
  }>;
  /**
   * Get how an instance is placed within its assembly.
   *
   * Convention: the matrix has 16 numbers, column after column; the quaternion is x, y, z, w. What is no
   * instance is not moved at all.
   *
   * Known difference: the quaternion always has length 1; elsewhere that of a scaled instance is wrong.
   *
   * @returns The placement as a matrix, and as translation, rotation and scale.
   */
  "occt.assembly.query.getLabelTransform": Operation<{
    /** where to look. */
    document: Handle<"document">;
    /** such as `0:1:1:3:1`. */
    label: string;
  }, {
    matrix: number[];
    translation: [number, number, number];
    quaternion: [number, number, number, number];
    scale: number;
  }>;
  /**
   * Get the shape at a label.
   *
   * Convention: an instance is in its place within its assembly; an assembly is a compound.
   *
   * @returns The shape.
   */
  "occt.assembly.query.getShapeFromLabel": Operation<{
    /** where to look. */
    document: Handle<"document">;
    /** such as `0:1:1:1`. */
    label: string;
  }, Handle<"shape">>;
  /**
   * Cut shapes away from a shape.
   *
   * @returns What is left.
   */
  "occt.booleans.difference": Operation<{
    /** what to cut from. */
    shape: Handle<"shape">;
    /** what to take away, all in one go. */
    shapes: Handle<"shape">[];
    /**
     * true leaves the seams between faces of the same surface, false merges such faces.
     * @default false
     */
    keepEdges?: boolean;
  }, Handle<"shape">>;
  /**
   * Keep what all shapes share.
   *
   * Known difference: the result is what is common to all; elsewhere each further shape is met with the
   * first one only, and faces that coincide give nothing.
   *
   * @returns The common part.
   */
  "occt.booleans.intersection": Operation<{
    /** at least two shapes that overlap. */
    shapes: Handle<"shape">[];
    /**
     * true leaves the seams between faces of the same surface, false merges such faces.
     * @default false
     */
    keepEdges?: boolean;
  }, Handle<"shape">>;
  /**
   * Find the lines in which the surface of a shape cuts those of others, as points.
   *
   * Convention: as `meshMeshIntersectionPoints`.
   *
   * Known difference: as `meshMeshIntersectionPoints`.
   *
   * @returns A list of points for each line, those with the first of the others first.
   */
  "occt.booleans.meshMeshIntersectionOfShapesPoints": Operation<{
    /** the shape; it must have faces. */
    shape: Handle<"shape">;
    /** the others; they must have faces. */
    shapes: Handle<"shape">[];
    /**
     * how far the points' polylines may stray from the true lines. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /** the same for each of the others. */
    precisionShapes?: number[];
  }, [number, number, number][][]>;
  /**
   * Find the lines in which the surface of a shape cuts those of others, as wires of straight edges.
   *
   * Convention: as `meshMeshIntersectionPoints`.
   *
   * Known difference: as `meshMeshIntersectionPoints`.
   *
   * @returns A wire for each line, closed where the line is, those with the first of the others first.
   */
  "occt.booleans.meshMeshIntersectionOfShapesWires": Operation<{
    /** the shape; it must have faces. */
    shape: Handle<"shape">;
    /** the others; they must have faces. */
    shapes: Handle<"shape">[];
    /**
     * how far the wires may stray from the true lines. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /** the same for each of the others. */
    precisionShapes?: number[];
  }, Handle<"wire">[]>;
  /**
   * Find the lines in which the surfaces of two shapes cut each other, as points.
   *
   * Convention: of both precisions the finer one counts. The first point of a closed line is its last again.
   *
   * Known difference: the lines are those of the true surfaces, divided to the precision; elsewhere meshes
   * are intersected, whose lines stray from the surfaces and may fall to pieces.
   *
   * @returns A list of points for each line; no lists where the surfaces do not meet.
   */
  "occt.booleans.meshMeshIntersectionPoints": Operation<{
    /** the first shape; it must have faces. */
    shape1: Handle<"shape">;
    /** the second shape; it must have faces. */
    shape2: Handle<"shape">;
    /**
     * how far the points' polyline may stray from the true line. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision1?: number;
    /**
     * the same. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision2?: number;
  }, [number, number, number][][]>;
  /**
   * Find the lines in which the surfaces of two shapes cut each other, as wires of straight edges.
   *
   * Convention: as `meshMeshIntersectionPoints`.
   *
   * Known difference: as `meshMeshIntersectionPoints`.
   *
   * @returns A wire for each line, closed where the line is; none where the surfaces do not meet.
   */
  "occt.booleans.meshMeshIntersectionWires": Operation<{
    /** the first shape; it must have faces. */
    shape1: Handle<"shape">;
    /** the second shape; it must have faces. */
    shape2: Handle<"shape">;
    /**
     * how far the wires may stray from the true line. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision1?: number;
    /**
     * the same. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision2?: number;
  }, Handle<"wire">[]>;
  /**
   * Join shapes into one.
   *
   * @returns One shape; a compound where the parts do not touch.
   */
  "occt.booleans.union": Operation<{
    /** what to join, at least one. */
    shapes: Handle<"shape">[];
    /**
     * true leaves the seams between faces of the same surface, false merges such faces.
     * @default false
     */
    keepEdges?: boolean;
  }, Handle<"shape">>;
  /**
   * Let go of everything that was kept to save time.
   *
   * Known difference: without effect, nothing is kept between tasks here.
   */
  "occt.cleanAllCache": Operation<Record<string, never>, null>;
  /**
   * Let go of a shape.
   *
   * Known difference: without effect, here a shape is freed when nothing refers to it any more. Steps
   * after this one may still use it.
   */
  "occt.deleteShape": Operation<{
    /** what is not needed any more. */
    shape: Handle<"shape">;
  }, null>;
  /**
   * Let go of shapes.
   *
   * Known difference: without effect, here a shape is freed when nothing refers to it any more. Steps
   * after this one may still use them.
   */
  "occt.deleteShapes": Operation<{
    /** what is not needed any more. */
    shapes: Handle<"shape">[];
  }, null>;
  /**
   * Turn all shapes of a document, in their places, into one mesh.
   *
   * Convention: as for `occt.shapeToMesh`. Colours and names are not part of a mesh:
   * `occt.assembly.manager.exportDocumentToGltf` keeps them.
   *
   * @returns Faces, edges and vertices of everything, as plain data.
   */
  "occt.docToMesh": Operation<{
    /** what to mesh. */
    document: Handle<"document">;
    /**
     * how far the mesh may stray from the surfaces. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /**
     * swap y and z, from y up to z up; this mirrors.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * add area, length, kind of surface or curve, and neighbours.
     * @default false
     */
    computeMetadata?: boolean;
    /**
     * without effect on the result; the mesh stays with the document in any case.
     * @default false
     */
    keepMeshData?: boolean;
    /**
     * let the mesher fall back to a coarser mesh where the fine one fails.
     * @default true
     */
    allowQualityDecrease?: boolean;
    /**
     * hold every face to the precision, ignoring the size of its edges.
     * @default false
     */
    forceFaceDeflection?: boolean;
  }, {
    faceList: FaceMesh[];
    edgeList: EdgeMesh[];
    pointsList: [number, number, number][];
  }>;
  /**
   * Turn a document into meshes, one for each place that a part is used in.
   *
   * Convention: as for `occt.shapeToMesh`; every mesh stands in its place. The order is that of the
   * leaves in `occt.assembly.query.getAssemblyHierarchy`.
   *
   * @returns A mesh for each placed part.
   */
  "occt.docToMeshes": Operation<{
    /** what to mesh. */
    document: Handle<"document">;
    /**
     * how far the meshes may stray from the surfaces. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /**
     * swap y and z, from y up to z up; this mirrors.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * add area, length, kind of surface or curve, and neighbours.
     * @default false
     */
    computeMetadata?: boolean;
    /**
     * without effect on the result; meshes stay with the document in any case.
     * @default false
     */
    keepMeshData?: boolean;
    /**
     * let the mesher fall back to a coarser mesh where the fine one fails.
     * @default true
     */
    allowQualityDecrease?: boolean;
    /**
     * hold every face to the precision, ignoring the size of its edges.
     * @default false
     */
    forceFaceDeflection?: boolean;
  }, DecomposedMesh[]>;
  /**
   * Cut off corners of a flat wire or face by straight lines.
   *
   * Convention: `indexes` count as in `fillet2d`. Distance and angle are measured at the side that leads to
   * the corner, the way the wire runs.
   *
   * @returns The wire or face without the corners.
   */
  "occt.fillets.chamfer2dVertices": Operation<{
    /** a flat wire, open or closed, or a flat face; the sides of the corners must be straight. */
    shape: Handle<"shape">;
    /** which corners to cut off; an empty list leaves the shape as it is. */
    indexes: number[];
    /**
     * from the corner to the cut, along the side before the corner. (length, > 0)
     * @default 1
     */
    distance?: number;
    /**
     * between the side before the corner and the cut, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 45
     */
    angle?: number;
  }, Handle<"shape">>;
  /**
   * Bevel an edge by a distance and an angle.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdgeDistAngle": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to bevel. */
    edge: Handle<"edge">;
    /** the face beside the edge that the distance is measured on. */
    face: Handle<"face">;
    /**
     * from the edge to the bevel, on the given face. (length, > 0)
     * @default 0.1
     */
    distance?: number;
    /**
     * between the given face and the bevel, in degrees; more than 0 and less than 90. (degree, ≥ -1000000, ≤ 1000000)
     * @default 45
     */
    angle?: number;
  }, Handle<"shape">>;
  /**
   * Bevel an edge by different distances on its two sides.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdgeTwoDistances": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to bevel. */
    edge: Handle<"edge">;
    /** the face beside the edge that the first distance is measured on. */
    face: Handle<"face">;
    /**
     * from the edge to the bevel, on the given face. (length, > 0)
     * @default 0.1
     */
    distance1?: number;
    /**
     * from the edge to the bevel, on the other face. (length, > 0)
     * @default 0.2
     */
    distance2?: number;
  }, Handle<"shape">>;
  /**
   * Bevel the edges of a shape evenly on both sides.
   *
   * Convention: `indexes` count from 0, in the order of `occt.shapes.edge.getEdges`.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdges": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /**
     * from the edge to the bevel, where `distanceList` is not given. (length, > 0)
     * @default 0.1
     */
    distance?: number;
    /** a distance for each entry of `indexes`. */
    distanceList?: number[];
    /** which edges to bevel; all where not given. */
    indexes?: number[];
  }, Handle<"shape">>;
  /**
   * Bevel edges by the same distance and angle.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdgesDistAngle": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to bevel. */
    edges: Handle<"edge">[];
    /** for each edge the face beside it that the distance is measured on. */
    faces: Handle<"face">[];
    /**
     * from the edges to the bevels, on the given faces. (length, > 0)
     * @default 0.1
     */
    distance?: number;
    /**
     * between the given faces and the bevels, in degrees; more than 0 and less than 90. (degree, ≥ -1000000, ≤ 1000000)
     * @default 45
     */
    angle?: number;
  }, Handle<"shape">>;
  /**
   * Bevel edges, each by its own distance and angle.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdgesDistsAngles": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to bevel. */
    edges: Handle<"edge">[];
    /** for each edge the face beside it that its distance is measured on. */
    faces: Handle<"face">[];
    /** for each edge the distance to the bevel on its face. */
    distances: number[];
    /** for each edge the angle between its face and the bevel, in degrees; more than 0, less than 90. */
    angles: number[];
  }, Handle<"shape">>;
  /**
   * Bevel given edges of a shape, each evenly by its own distance.
   *
   * Convention: an edge of an equal shape counts as the edge of this one in its place.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdgesList": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to bevel. */
    edges: Handle<"edge">[];
    /** a distance for each edge. */
    distanceList: number[];
  }, Handle<"shape">>;
  /**
   * Bevel edges by the same two distances on their two sides.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdgesTwoDistances": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to bevel. */
    edges: Handle<"edge">[];
    /** for each edge the face beside it that the first distance is measured on. */
    faces: Handle<"face">[];
    /**
     * from the edges to the bevels, on the given faces. (length, > 0)
     * @default 0.1
     */
    distance1?: number;
    /**
     * from the edges to the bevels, on the other faces. (length, > 0)
     * @default 0.2
     */
    distance2?: number;
  }, Handle<"shape">>;
  /**
   * Bevel edges, each by its own two distances on its two sides.
   *
   * @returns The bevelled shape.
   */
  "occt.fillets.chamferEdgesTwoDistancesLists": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to bevel. */
    edges: Handle<"edge">[];
    /** for each edge the face beside it that its first distance is measured on. */
    faces: Handle<"face">[];
    /** for each edge the distance to the bevel on its face. */
    distances1: number[];
    /** for each edge the distance to the bevel on the other face. */
    distances2: number[];
  }, Handle<"shape">>;
  /**
   * Round the corners of a flat wire or face.
   *
   * Convention: `indexes` count the vertices of the shape from 0, for a wire in the order of the points that
   * it was made from; the ends of an open wire count, but cannot be rounded. Without `indexes` the start of
   * a closed wire comes last.
   *
   * @returns The rounded wire or face.
   */
  "occt.fillets.fillet2d": Operation<{
    /** a flat wire, open or closed, or a flat face. */
    shape: Handle<"shape">;
    /**
     * of every arc, where `radiusList` is not given. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /** a radius for each entry of `indexes`, or for each corner where that is not given. */
    radiusList?: number[];
    /** which corners to round; all where not given. */
    indexes?: number[];
  }, Handle<"shape">>;
  /**
   * Round the corners of flat wires and faces, all in the same way.
   *
   * Convention: as `fillet2d`.
   *
   * @returns The rounded wires and faces, in order.
   */
  "occt.fillets.fillet2dShapes": Operation<{
    /** flat wires, open or closed, and flat faces. */
    shapes: Handle<"shape">[];
    /**
     * of every arc, where `radiusList` is not given. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /** a radius for each entry of `indexes`, or for each corner where that is not given. */
    radiusList?: number[];
    /** which corners of each shape to round; all where not given. */
    indexes?: number[];
  }, Handle<"shape">[]>;
  /**
   * Round the corners of a wire that need not be flat.
   *
   * Convention: the arcs are round for a viewer along the direction. `indexes` count as in `fillet2d`.
   *
   * Known difference: each entry of `radiusList` belongs to the entry of `indexes` in its place;
   * elsewhere it is shifted by one.
   *
   * @returns The rounded wire.
   */
  "occt.fillets.fillet3DWire": Operation<{
    /** a wire, open or closed, without parts along the direction. */
    shape: Handle<"wire">;
    /**
     * of every arc, where `radiusList` is not given. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /** a radius for each entry of `indexes`, or for each corner where that is not given. */
    radiusList?: number[];
    /** which corners to round; all where not given. */
    indexes?: number[];
    /**
     * that the arcs look round along.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Round the corners of wires that need not be flat, all in the same way.
   *
   * Convention: as `fillet3DWire`.
   *
   * Known difference: as `fillet3DWire`.
   *
   * @returns The rounded wires, in order.
   */
  "occt.fillets.fillet3DWires": Operation<{
    /** wires, open or closed, without parts along the direction. */
    shapes: Handle<"wire">[];
    /**
     * of every arc, where `radiusList` is not given. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /** a radius for each entry of `indexes`, or for each corner where that is not given. */
    radiusList?: number[];
    /** which corners of each wire to round; all where not given. */
    indexes?: number[];
    /**
     * that the arcs look round along.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">[]>;
  /**
   * Round an edge by a radius that changes along it.
   *
   * Convention: the edge is followed the way its own curve runs. The radius is smooth between the given
   * places, and the first and the last of them count as the ends of the edge.
   *
   * @returns The rounded shape.
   */
  "occt.fillets.filletEdgeVariableRadius": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to round. */
    edge: Handle<"edge">;
    /** the radii, at least one. */
    radiusList: number[];
    /** where each radius is reached, as increasing shares of the edge from 0 to 1. */
    paramsU: number[];
  }, Handle<"shape">>;
  /**
   * Round the edges of a shape.
   *
   * Convention: `indexes` count from 0, in the order of `occt.shapes.edge.getEdges`.
   *
   * @returns The rounded shape.
   */
  "occt.fillets.filletEdges": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /**
     * of every fillet, where `radiusList` is not given. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /** a radius for each entry of `indexes`. */
    radiusList?: number[];
    /** which edges to round; all where not given. */
    indexes?: number[];
  }, Handle<"shape">>;
  /**
   * Round given edges of a shape, each by its own radius.
   *
   * Convention: an edge of an equal shape counts as the edge of this one in its place.
   *
   * @returns The rounded shape.
   */
  "occt.fillets.filletEdgesList": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to round. */
    edges: Handle<"edge">[];
    /** a radius for each edge. */
    radiusList: number[];
  }, Handle<"shape">>;
  /**
   * Round given edges of a shape by the same radius.
   *
   * Convention: an edge of an equal shape counts as the edge of this one in its place.
   *
   * @returns The rounded shape.
   */
  "occt.fillets.filletEdgesListOneRadius": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to round. */
    edges: Handle<"edge">[];
    /**
     * of every fillet. (length, > 0)
     * @default 0.1
     */
    radius?: number;
  }, Handle<"shape">>;
  /**
   * Round edges by a radius that changes along each of them in the same way.
   *
   * Convention: as `filletEdgeVariableRadius`.
   *
   * @returns The rounded shape.
   */
  "occt.fillets.filletEdgesSameVariableRadius": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to round. */
    edges: Handle<"edge">[];
    /** the radii, at least one. */
    radiusList: number[];
    /** where each radius is reached, as increasing shares of the edge from 0 to 1. */
    paramsU: number[];
  }, Handle<"shape">>;
  /**
   * Round edges by radii that change along each of them in its own way.
   *
   * Convention: as `filletEdgeVariableRadius`.
   *
   * @returns The rounded shape.
   */
  "occt.fillets.filletEdgesVariableRadius": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its edges to round. */
    edges: Handle<"edge">[];
    /** for each edge its radii. */
    radiusLists: number[][];
    /** for each edge where its radii are reached, as increasing shares from 0 to 1. */
    paramsULists: number[][];
  }, Handle<"shape">>;
  /**
   * Join two edges of a plane by an arc.
   *
   * @returns A wire of the first edge, the arc and the second edge, both shortened.
   */
  "occt.fillets.filletTwoEdgesInPlaneIntoAWire": Operation<{
    /** the first edge. */
    edge1: Handle<"edge">;
    /** the second edge, which meets the first in a point. */
    edge2: Handle<"edge">;
    /**
     * a point of the plane; where the edges cross, the arc nearest to it is taken.
     * @default [0,0,0]
     */
    planeOrigin?: [number, number, number];
    /**
     * normal of the plane.
     * @default [0,1,0]
     */
    planeDirection?: [number, number, number];
    /**
     * of the arc. (length, > 0)
     * @default 0.3
     */
    radius?: number;
    /**
     * which of several possible arcs, from 0; -1 takes the nearest one, and too large a number the last.
     * @default -1
     */
    solution?: number;
  }, Handle<"wire">>;
  /**
   * Read the shapes of a STEP or IGES file.
   *
   * Convention: lengths become millimetres whatever the file's unit. `adjustZtoY` swaps y and z,
   * (x, y, z) to (x, z, y), from the z up of most CAD files to the y up used here. The swap mirrors
   * the shape, though its outside stays outside; it is undone by `adjustYtoZ` on the way out. To
   * keep the hand of screws and the like, pass false and rotate by -90 degrees about x.
   *
   * @returns The shape; a compound where the file holds several.
   */
  "occt.io.loadSTEPorIGES": Operation<{
    /** the file: text or bytes, plain or compressed by gzip (stpz). */
    filetext: string;
    /**
     * not looked at: STEP and IGES are told apart by content.
     * @default "shape.step"
     */
    fileName?: string;
    /**
     * swap y and z.
     * @default true
     */
    adjustZtoY?: boolean;
  }, Handle<"shape">>;
  /**
   * Write a shape as the text of a STEP file.
   *
   * Convention: AP214, one unit is one millimetre, equal shapes give equal text. `adjustYtoZ` swaps
   * y and z, (x, y, z) to (x, z, y), which mirrors and undoes the swap of `loadSTEPorIGES`; with
   * `fromRightHanded` it turns without mirroring, (x, y, z) to (x, -z, y).
   *
   * Known difference: elsewhere `fromRightHanded` turns the other way, which leaves the shape upside down.
   *
   * @returns The text of the file.
   */
  "occt.io.saveShapeSTEP": Operation<{
    /** what to write. */
    shape: Handle<"shape">;
    /**
     * its stem becomes the name of the product in the file.
     * @default "shape.step"
     */
    fileName?: string;
    /**
     * from y up to z up.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * with `adjustYtoZ`, turn rather than mirror.
     * @default false
     */
    fromRightHanded?: boolean;
    /**
     * without effect: there is no browser to download with.
     * @default true
     */
    tryDownload?: boolean;
  }, string>;
  /**
   * Find the middle of the box around a shape.
   *
   * @returns The middle of the box; not the centre of mass.
   */
  "occt.operations.boundingBoxCenterOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, [number, number, number]>;
  /**
   * Find the highest corner of the box around a shape.
   *
   * @returns The largest x, y and z of the shape.
   */
  "occt.operations.boundingBoxMaxOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, [number, number, number]>;
  /**
   * Find the lowest corner of the box around a shape.
   *
   * @returns The smallest x, y and z of the shape.
   */
  "occt.operations.boundingBoxMinOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, [number, number, number]>;
  /**
   * Measure the box along the axes that a shape just fits into.
   *
   * Convention: the box is tight; it holds the curves and surfaces themselves, not their control points.
   *
   * @returns The corners, the middle and the extents of the box.
   */
  "occt.operations.boundingBoxOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, {
    min: [number, number, number];
    max: [number, number, number];
    center: [number, number, number];
    size: [number, number, number];
  }>;
  /**
   * Build the box along the axes that a shape just fits into.
   *
   * Convention: a flat shape gets a box that is as thin as the kernel can build, 2e-7.
   *
   * @returns A solid.
   */
  "occt.operations.boundingBoxShapeOfShape": Operation<{
    /** what to box in. */
    shape: Handle<"shape">;
  }, Handle<"solid">>;
  /**
   * Measure how far a shape reaches along the axes.
   *
   * @returns The extents along x, y and z.
   */
  "occt.operations.boundingBoxSizeOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, [number, number, number]>;
  /**
   * Find the middle of the sphere around the bounding box of a shape.
   *
   * @returns The middle of the bounding box.
   */
  "occt.operations.boundingSphereCenterOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, [number, number, number]>;
  /**
   * Measure the sphere around the bounding box of a shape.
   *
   * Convention: the sphere goes through the corners of the box, so a smaller one may hold the shape too.
   *
   * @returns The middle and the radius of the sphere.
   */
  "occt.operations.boundingSphereOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, {
    center: [number, number, number];
    radius: number;
  }>;
  /**
   * Measure the radius of the sphere around the bounding box of a shape.
   *
   * @returns Half the diagonal of the bounding box.
   */
  "occt.operations.boundingSphereRadiusOfShape": Operation<{
    /** what to measure. */
    shape: Handle<"shape">;
  }, number>;
  /**
   * Build the sphere around the bounding box of a shape.
   *
   * @returns A solid.
   */
  "occt.operations.boundingSphereShapeOfShape": Operation<{
    /** what to enclose. */
    shape: Handle<"shape">;
  }, Handle<"solid">>;
  /**
   * Find where two shapes are closest.
   *
   * Convention: a solid counts with its inside. Where several pairs of points are equally close, one of
   * them is returned.
   *
   * @returns A point on the first shape and one on the second; the same point where they meet.
   */
  "occt.operations.closestPointsBetweenTwoShapes": Operation<{
    /** the first shape. */
    shape1: Handle<"shape">;
    /** the second shape. */
    shape2: Handle<"shape">;
  }, [number, number, number][]>;
  /**
   * Find where a shape is closest to each of some points.
   *
   * Convention: a point inside a solid is its own closest point.
   *
   * @returns A point on the shape for each given point, in order.
   */
  "occt.operations.closestPointsOnShapeFromPoints": Operation<{
    /** where to search. */
    shape: Handle<"shape">;
    /** where to measure from. */
    points: [number, number, number][];
  }, [number, number, number][]>;
  /**
   * Find where each of some shapes is closest to each of some points.
   *
   * @returns All points of the first shape, in the order of the given points, then all of the second, and so on.
   */
  "occt.operations.closestPointsOnShapesFromPoints": Operation<{
    /** where to search, at least one. */
    shapes: Handle<"shape">[];
    /** where to measure from. */
    points: [number, number, number][];
  }, [number, number, number][]>;
  /**
   * Measure how far points are from a shape.
   *
   * Convention: a point inside a solid has the distance 0.
   *
   * @returns A distance for each point, in order.
   */
  "occt.operations.distancesToShapeFromPoints": Operation<{
    /** where to measure to. */
    shape: Handle<"shape">;
    /** where to measure from. */
    points: [number, number, number][];
  }, number[]>;
  /**
   * Sweep a shape along a straight line.
   *
   * @returns The swept shape.
   */
  "occt.operations.extrude": Operation<{
    /** a face gives a solid, a wire a shell, an edge a face. */
    shape: Handle<"shape">;
    /**
     * which way and, by its length, how far.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Sweep each of some shapes along the same straight line.
   *
   * @returns The swept shapes, in order.
   */
  "occt.operations.extrudeShapes": Operation<{
    /** what to sweep; faces give solids, wires shells, edges faces. */
    shapes: Handle<"shape">[];
    /**
     * which way and, by its length, how far.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"shape">[]>;
  /**
   * Stretch a skin over profiles.
   *
   * @returns The skin or the solid.
   */
  "occt.operations.loft": Operation<{
    /** at least two wires or edges, in order. */
    shapes: Handle<"shape">[];
    /**
     * true closes the ends of closed profiles, giving a solid; false leaves a shell.
     * @default false
     */
    makeSolid?: boolean;
  }, Handle<"shape">>;
  /**
   * Stretch a skin over profiles, with a say in how it runs between them.
   *
   * Convention: a periodic loft runs through as many points of each profile as `nrPeriodicSections`,
   * at equal lengths, so it follows closely only profiles without corners.
   *
   * Known difference: a periodic loft of closed profiles closes up and so makes a true solid; elsewhere it
   * keeps a seam with two caps in it. Smoothing raises the degree as far as it needs; elsewhere it fails.
   *
   * @returns The skin or the solid.
   */
  "occt.operations.loftAdvanced": Operation<{
    /** wires or edges in order; two at least, one where a start or end point is given. */
    shapes: Handle<"shape">[];
    /**
     * true closes the ends of closed profiles, giving a solid; false leaves a shell.
     * @default false
     */
    makeSolid?: boolean;
    /**
     * true leads from the last profile back to the first.
     * @default false
     */
    closed?: boolean;
    /**
     * true makes the way back as smooth as the rest; needs `closed`.
     * @default false
     */
    periodic?: boolean;
    /**
     * true joins neighbouring profiles by straight lines, false by a smooth skin.
     * @default false
     */
    straight?: boolean;
    /**
     * how many points of each profile a periodic loft runs through. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrPeriodicSections?: number;
    /**
     * true fits the smoothest skin instead of one exactly through the profiles.
     * @default false
     */
    useSmoothing?: boolean;
    /**
     * the highest degree of the skin between profiles; at most 25. (≥ 1, ≤ 1000000)
     * @default 3
     */
    maxUDegree?: number;
    /**
     * how exactly the skin fits. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * how the distances between profiles are weighed.
     * @default "approxCentripetal"
     */
    parType?: "approxChordLength" | "approxCentripetal" | "approxIsoParametric";
    /** a point that the skin starts from, before the first profile. */
    startVertex?: [number, number, number];
    /** a point that the skin ends in, after the last profile. */
    endVertex?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Hollow out a solid, leaving walls along its faces.
   *
   * Known difference: without openings the offset solid has its faces outward; elsewhere it may be inverted. A
   * face of an equal solid opens it too.
   *
   * @returns The walls as a solid.
   */
  "occt.operations.makeThickSolidByJoin": Operation<{
    /** a solid. */
    shape: Handle<"shape">;
    /** faces of the solid that get no wall and so open it; without any the result is the solid offset as a whole. */
    shapes: Handle<"face">[];
    /**
     * how thick the walls are; positive puts them outside the solid, negative inside. (≥ -1000000000)
     * @default 1
     */
    offset?: number;
    /**
     * how exactly the walls are built. (> 0, ≤ 1000000)
     * @default 0.001
     */
    tolerance?: number;
    /**
     * true looks for walls that meet although their faces are no neighbours.
     * @default false
     */
    intersection?: boolean;
    /**
     * true looks for walls that cross themselves.
     * @default false
     */
    selfIntersection?: boolean;
    /**
     * `arc` rounds gaps between walls, `intersection` extends the walls until they meet; `tangent` is not supported by the kernel.
     * @default "arc"
     */
    joinType?: "arc" | "intersection" | "tangent";
    /**
     * true removes edges inside a face of the result.
     * @default false
     */
    removeIntEdges?: boolean;
  }, Handle<"shape">>;
  /**
   * Thicken an open sheet.
   *
   * Convention: a positive offset thickens along the normals of the faces.
   *
   * Known difference: the result is always a solid with its faces outward; elsewhere it may be an inverted shell.
   *
   * @returns A solid.
   */
  "occt.operations.makeThickSolidSimple": Operation<{
    /** a face or an open shell. */
    shape: Handle<"shape">;
    /**
     * how thick; negative thickens to the other side. (≥ -1000000000)
     * @default 1
     */
    offset?: number;
  }, Handle<"shape">>;
  /**
   * Move the outline of a wire, or the faces of a shape, outward or inward; gaps at corners are rounded.
   *
   * Convention: a positive distance grows closed wires and solids and moves faces along their normals; an
   * open wire is gone round on both sides. A distance of 0 copies the shape.
   *
   * Known difference: solids grow at rounded edges whatever the tolerance, which is kept well below the
   * distance. With a face given, the wire is offset, in the plane of that face; elsewhere the outline of the face.
   *
   * @returns A wire for a wire, a shell for a face or shell, a solid for a solid.
   */
  "occt.operations.offset": Operation<{
    /** a flat wire, an edge, a face, a shell or a solid. */
    shape: Handle<"shape">;
    /** a flat face whose plane a wire or edge lies in; needed where it is straight. */
    face?: Handle<"face">;
    /**
     * how far. (≥ -1000000000)
     * @default 0.2
     */
    distance?: number;
    /**
     * how exactly faces are offset. (> 0, ≤ 1000000)
     * @default 0.1
     */
    tolerance?: number;
  }, Handle<"shape">>;
  /**
   * Move a wire sideways, seen along a direction; it need not be flat.
   *
   * Convention: a positive offset moves to the left of the way along the wire, for a viewer whom the
   * direction points at; so it shrinks a closed wire that runs counter-clockwise. Corners stay corners and
   * keep their height along the direction.
   *
   * Known difference: the pieces of the result meet at the corners and stay at the height of the wire;
   * elsewhere each edge is moved by itself, and curves end up at another height.
   *
   * @returns The moved wire.
   */
  "occt.operations.offset3DWire": Operation<{
    /** a wire; one with curves must be flat across the direction, or without corners. */
    shape: Handle<"wire">;
    /**
     * how far; negative moves to the right. (≥ -1000000000)
     * @default 1
     */
    offset?: number;
    /**
     * that the offset is at a right angle to, as well as to the wire.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Move the outline of a wire, or the faces of a shape, outward or inward, and choose how gaps are filled.
   *
   * Convention: as `offset`.
   *
   * Known difference: as `offset`.
   *
   * @returns A wire for a wire, a shell for a face or shell, a solid for a solid.
   */
  "occt.operations.offsetAdv": Operation<{
    /** a flat wire, an edge, a face, a shell or a solid. */
    shape: Handle<"shape">;
    /** a flat face whose plane a wire or edge lies in; needed where it is straight. */
    face?: Handle<"face">;
    /**
     * how far. (≥ -1000000000)
     * @default 0.2
     */
    distance?: number;
    /**
     * how exactly faces are offset. (> 0, ≤ 1000000)
     * @default 0.1
     */
    tolerance?: number;
    /**
     * `arc` rounds the gaps, `intersection` extends the sides until they meet, `tangent` is for wires only and does the same.
     * @default "arc"
     */
    joinType?: "arc" | "intersection" | "tangent";
    /**
     * true removes edges inside a face of the result.
     * @default false
     */
    removeIntEdges?: boolean;
  }, Handle<"shape">>;
  /**
   * Sweep profiles along a wire; between several profiles the section changes smoothly.
   *
   * Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.
   *
   * @returns A solid of closed profiles, a shell of open ones.
   */
  "occt.operations.pipe": Operation<{
    /** the wire to follow. */
    shape: Handle<"wire">;
    /** at least one wire or edge, each where the pipe is to have that section. */
    shapes: Handle<"shape">[];
  }, Handle<"shape">>;
  /**
   * Sweep a regular polygon along a wire.
   *
   * Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.
   *
   * @returns The solid or the shell.
   */
  "occt.operations.pipePolylineWireNGon": Operation<{
    /** the wire to follow. */
    shape: Handle<"wire">;
    /**
     * from the wire to the corners of the polygon. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /**
     * how many corners the polygon has. (≥ 1, ≤ 1000000)
     * @default 6
     */
    nrCorners?: number;
    /**
     * true closes the ends, giving a solid; false leaves a shell.
     * @default true
     */
    makeSolid?: boolean;
    /**
     * how the polygon turns about the wire; `isFrenet` and `isDiscreteTrihedron` do what they say, all others turn as little as possible.
     * @default "isConstantNormal"
     */
    trihedronEnum?: "isCorrectedFrenet" | "isFixed" | "isFrenet" | "isConstantNormal" | "isDarboux" | "isGuideAC" | "isGuidePlan" | "isGuideACWithContact" | "isGuidePlanWithContact" | "isDiscreteTrihedron";
    /**
     * true makes the sides smooth where the wire is not.
     * @default false
     */
    forceApproxC1?: boolean;
  }, Handle<"shape">>;
  /**
   * Sweep a circle along a wire.
   *
   * Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.
   *
   * @returns The solid or the shell.
   */
  "occt.operations.pipeWireCylindrical": Operation<{
    /** the wire to follow. */
    shape: Handle<"wire">;
    /**
     * of the pipe. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /**
     * true closes the ends, giving a solid; false leaves a shell.
     * @default true
     */
    makeSolid?: boolean;
    /**
     * how the circle turns about the wire; `isFrenet` and `isDiscreteTrihedron` do what they say, all others turn as little as possible.
     * @default "isConstantNormal"
     */
    trihedronEnum?: "isCorrectedFrenet" | "isFixed" | "isFrenet" | "isConstantNormal" | "isDarboux" | "isGuideAC" | "isGuidePlan" | "isGuideACWithContact" | "isGuidePlanWithContact" | "isDiscreteTrihedron";
    /**
     * true makes the pipe smooth where the wire is not.
     * @default false
     */
    forceApproxC1?: boolean;
  }, Handle<"shape">>;
  /**
   * Sweep a circle along each of some wires.
   *
   * Known difference: at corners of a wire the pipe is mitred; elsewhere it is flattened beyond the corner.
   *
   * @returns A solid or shell for each wire, in order.
   */
  "occt.operations.pipeWiresCylindrical": Operation<{
    /** the wires to follow. */
    shapes: Handle<"wire">[];
    /**
     * of the pipes. (length, > 0)
     * @default 0.1
     */
    radius?: number;
    /**
     * true closes the ends, giving solids; false leaves shells.
     * @default true
     */
    makeSolid?: boolean;
    /**
     * how the circle turns about the wire; `isFrenet` and `isDiscreteTrihedron` do what they say, all others turn as little as possible.
     * @default "isConstantNormal"
     */
    trihedronEnum?: "isCorrectedFrenet" | "isFixed" | "isFrenet" | "isConstantNormal" | "isDarboux" | "isGuideAC" | "isGuidePlan" | "isGuideACWithContact" | "isGuidePlanWithContact" | "isDiscreteTrihedron";
    /**
     * true makes the pipes smooth where the wires are not.
     * @default false
     */
    forceApproxC1?: boolean;
  }, Handle<"shape">[]>;
  /**
   * Sweep a shape round an axis through the origin.
   *
   * Convention: counter-clockwise when the axis points at the viewer. An angle of 360 degrees closes up.
   *
   * @returns The swept shape.
   */
  "occt.operations.revolve": Operation<{
    /** a face gives a solid, a wire a shell, an edge a face; it must not cross the axis. */
    shape: Handle<"shape">;
    /**
     * how far round, in degrees. (degree, > 0, ≤ 360)
     * @default 360
     */
    angle?: number;
    /**
     * of the axis.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * true shares no geometry between the given shape and the result.
     * @default false
     */
    copy?: boolean;
  }, Handle<"shape">>;
  /**
   * Sweep a profile upwards while it turns round the y axis.
   *
   * Convention: the profile turns counter-clockwise seen from above, about the y axis of the world, not
   * about its own middle, so an upright profile beside the axis makes a coil.
   *
   * Known difference: the volume is accurate to about 1e-6, elsewhere to 1e-4.
   *
   * @returns The solid or the shell.
   */
  "occt.operations.rotatedExtrude": Operation<{
    /** a wire or an edge. */
    shape: Handle<"shape">;
    /**
     * how far up. (length, > 0)
     * @default 1
     */
    height?: number;
    /**
     * how far it turns on the way, in degrees; negative turns clockwise, 0 does not turn. (degree, ≥ -1000000, ≤ 1000000)
     * @default 360
     */
    angle?: number;
    /**
     * true closes the ends of a closed profile, giving a solid; false leaves a shell.
     * @default true
     */
    makeSolid?: boolean;
  }, Handle<"shape">>;
  /**
   * Cut solids into flat slices at equal distances.
   *
   * Convention: the first plane goes through the lowest point of the shape along the direction, the others
   * follow upwards; a plane that only touches the shape in a point or an edge gives no slice.
   *
   * @returns A compound of faces, solid by solid, from the lowest to the highest.
   */
  "occt.operations.slice": Operation<{
    /** a solid, or a compound of solids. */
    shape: Handle<"shape">;
    /**
     * the distance between neighbouring slices. (length, > 0)
     * @default 0.1
     */
    step?: number;
    /**
     * normal of the slices.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"compound">>;
  /**
   * Cut solids into flat slices at distances that repeat.
   *
   * Convention: the first plane goes through the lowest point of the shape along the direction. The second
   * of the steps leads on to the next plane, and the first of them comes last, before the pattern repeats.
   *
   * @returns A compound of faces, solid by solid, from the lowest to the highest.
   */
  "occt.operations.sliceInStepPattern": Operation<{
    /** a solid, or a compound of solids. */
    shape: Handle<"shape">;
    /**
     * the distances between neighbouring slices, used over and over again.
     * @default [0.1,0.2]
     */
    steps?: number[];
    /**
     * normal of the slices.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"compound">>;
  /**
   * Cut a shape and other shapes into pieces along each other.
   *
   * Convention: the pieces of all shapes are returned, a piece that they share once; those of lower
   * dimension come first: edges, then faces, then solids.
   *
   * @returns The pieces.
   */
  "occt.operations.splitShapeWithShapes": Operation<{
    /** what to cut. */
    shape: Handle<"shape">;
    /** what to cut it with; these are cut by it in turn. */
    shapes: Handle<"shape">[];
    /**
     * parts that are closer than this count as touching. (length, ≥ 0)
     * @default 0.0001
     */
    localFuzzyTolerance?: number;
    /**
     * kept for compatibility; given shapes are never changed.
     * @default true
     */
    nonDestructive?: boolean;
  }, Handle<"shape">[]>;
  /**
   * Turn the faces of a shape into triangles, each as a list of its corners.
   *
   * Convention: corners run counter-clockwise seen from outside.
   *
   * @returns The triangles, face after face.
   */
  "occt.shapeFacesToPolygonPoints": Operation<{
    /** what to mesh; edges and vertices without faces leave nothing. */
    shape: Handle<"shape">;
    /**
     * how far the triangles may stray from the surface. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /**
     * swap y and z, from y up to z up; this mirrors.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * list the corners of every triangle the other way round.
     * @default false
     */
    reversedPoints?: boolean;
  }, [number, number, number][][]>;
  /**
   * Turn a shape into triangles, face by face, and polylines, edge by edge.
   *
   * Convention: triangles run counter-clockwise seen from outside, normals point outward. Edges of
   * faces follow the triangles next to them. `centerPoint` lies at the middle of a face's
   * parameter range, not at its centre of mass.
   *
   * Known difference: `pointsList` holds every vertex once.
   *
   * @returns Faces, edges and vertices, as plain data.
   */
  "occt.shapeToMesh": Operation<{
    /** what to mesh. */
    shape: Handle<"shape">;
    /**
     * how far the mesh may stray from the surface. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /**
     * swap y and z, from y up to z up; this mirrors.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * add area, length, kind of surface or curve, and neighbours.
     * @default false
     */
    computeMetadata?: boolean;
    /**
     * without effect on the result; the mesh stays with the shape in any case.
     * @default false
     */
    keepMeshData?: boolean;
    /**
     * let the mesher fall back to a coarser mesh where the fine one fails.
     * @default true
     */
    allowQualityDecrease?: boolean;
    /**
     * hold every face to the precision, ignoring the size of its edges.
     * @default false
     */
    forceFaceDeflection?: boolean;
  }, {
    faceList: FaceMesh[];
    edgeList: EdgeMesh[];
    pointsList: [number, number, number][];
  }>;
  /**
   * Put shapes into one compound.
   *
   * @returns The compound.
   */
  "occt.shapes.compound.makeCompound": Operation<{
    /** what to hold together, at least one; they stay as they are. */
    shapes: Handle<"shape">[];
  }, Handle<"compound">>;
  /**
   * Measure the length of an edge.
   *
   * @returns Its length along the curve.
   */
  "occt.shapes.edge.getEdgeLength": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, number>;
  /**
   * List the edges of a shape.
   *
   * @returns The distinct edges in the kernel's order; one shared by two faces is listed once.
   */
  "occt.shapes.edge.getEdges": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, Handle<"edge">[]>;
  /**
   * Fill a closed wire with a face.
   *
   * Known difference: a flat wire gets an exactly flat face whatever `planar` says; elsewhere it is
   * approximated unless `planar` is true.
   *
   * @returns The face inside the wire.
   */
  "occt.shapes.face.createFaceFromWire": Operation<{
    /** the closed outline. */
    shape: Handle<"wire">;
    /**
     * true accepts flat wires only.
     * @default false
     */
    planar?: boolean;
  }, Handle<"face">>;
  /**
   * Measure the area of a face.
   *
   * @returns Its area in squared length units.
   */
  "occt.shapes.face.getFaceArea": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, number>;
  /**
   * List the faces of a shape.
   *
   * @returns The distinct faces in the kernel's order.
   */
  "occt.shapes.face.getFaces": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, Handle<"face">[]>;
  /**
   * Make a box with edges along the axes.
   *
   * @returns A solid with six faces.
   */
  "occt.shapes.solid.createBox": Operation<{
    /**
     * extent along x. (length, > 0)
     * @default 1
     */
    width?: number;
    /**
     * extent along z. (length, > 0)
     * @default 2
     */
    length?: number;
    /**
     * extent along y, the up axis. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * where the box stands, see `originOnCenter`.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * true puts the middle of the box at `center`, false the middle of its bottom.
     * @default true
     */
    originOnCenter?: boolean;
  }, Handle<"solid">>;
  /**
   * Make a cone, cut off where both radii are positive.
   *
   * Known difference: `angle` is degrees, as documented; elsewhere it has been taken for radians.
   *
   * @returns A solid.
   */
  "occt.shapes.solid.createCone": Operation<{
    /**
     * at the base. (length, ≥ 0)
     * @default 2
     */
    radius1?: number;
    /**
     * at the top; must differ from `radius1`. (length, ≥ 0)
     * @default 1
     */
    radius2?: number;
    /**
     * along `direction`. (length, > 0)
     * @default 2
     */
    height?: number;
    /**
     * how far round it goes, in degrees. (degree, > 0, ≤ 360)
     * @default 360
     */
    angle?: number;
    /**
     * middle of the base.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * the axis, from base to top.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"solid">>;
  /**
   * Make a cylinder, or a wedge of one.
   *
   * @returns A solid with three faces, or five where `angle` is under 360.
   */
  "occt.shapes.solid.createCylinder": Operation<{
    /**
     * of the round side. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * along `direction`. (length, > 0)
     * @default 2
     */
    height?: number;
    /**
     * middle of the base, or of the whole, see `originOnCenter`.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * the axis; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * how far round it goes, in degrees; 360 is a full cylinder. (degree, > 0, ≤ 360)
     * @default 360
     */
    angle?: number;
    /**
     * true puts the middle of the cylinder at `center`, false its base.
     * @default false
     */
    originOnCenter?: boolean;
  }, Handle<"solid">>;
  /**
   * Make a ball.
   *
   * @returns A solid with one spherical face.
   */
  "occt.shapes.solid.createSphere": Operation<{
    /**
     * from the centre to the surface. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, Handle<"solid">>;
  /**
   * Find the centre of mass of a solid of even density.
   *
   * @returns The point.
   */
  "occt.shapes.solid.getSolidCenterOfMass": Operation<{
    /** the solid. */
    shape: Handle<"solid">;
  }, [number, number, number]>;
  /**
   * Measure the surface of a solid, holes and inner shells included.
   *
   * @returns Its area in squared length units.
   */
  "occt.shapes.solid.getSolidSurfaceArea": Operation<{
    /** the solid. */
    shape: Handle<"solid">;
  }, number>;
  /**
   * Measure the volume of a solid.
   *
   * @returns Its volume in cubed length units.
   */
  "occt.shapes.solid.getSolidVolume": Operation<{
    /** the solid. */
    shape: Handle<"solid">;
  }, number>;
  /**
   * List the solids in a shape.
   *
   * @returns The distinct solids, in the kernel's order.
   */
  "occt.shapes.solid.getSolids": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, Handle<"solid">[]>;
  /**
   * Make a circle.
   *
   * @returns A closed wire of one edge.
   */
  "occt.shapes.wire.createCircleWire": Operation<{
    /**
     * from the centre to the line. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the circle lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Join points by straight lines and close the outline.
   *
   * @returns A closed wire with an edge a side.
   */
  "occt.shapes.wire.createPolygonWire": Operation<{
    /** the corners in order, at least three; neighbours must differ. */
    points: [number, number, number][];
  }, Handle<"wire">>;
  /**
   * Turn shapes into triangles and polylines, each by itself.
   *
   * Convention: as for `occt.shapeToMesh`.
   *
   * Known difference: `pointsList` holds every vertex once.
   *
   * @returns A mesh for each shape, in order.
   */
  "occt.shapesToMeshes": Operation<{
    /** what to mesh. */
    shapes: Handle<"shape">[];
    /**
     * how far the meshes may stray from the surfaces. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /**
     * swap y and z, from y up to z up; this mirrors.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * add area, length, kind of surface or curve, and neighbours.
     * @default false
     */
    computeMetadata?: boolean;
    /**
     * without effect on the result; meshes stay with the shapes in any case.
     * @default false
     */
    keepMeshData?: boolean;
    /**
     * let the mesher fall back to a coarser mesh where the fine one fails.
     * @default true
     */
    allowQualityDecrease?: boolean;
    /**
     * hold every face to the precision, ignoring the size of its edges.
     * @default false
     */
    forceFaceDeflection?: boolean;
  }, DecomposedMesh[]>;
  /**
   * Turn a shape about an axis through the origin.
   *
   * Convention: counter-clockwise when the axis points at the viewer.
   *
   * @returns The turned shape.
   */
  "occt.transforms.rotate": Operation<{
    /** what to turn. */
    shape: Handle<"shape">;
    /**
     * direction of the axis.
     * @default [0,0,1]
     */
    axis?: [number, number, number];
    /**
     * how far, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    angle?: number;
  }, Handle<"shape">>;
  /**
   * Scale a shape about the origin.
   *
   * @returns The scaled shape.
   */
  "occt.transforms.scale": Operation<{
    /** what to scale. */
    shape: Handle<"shape">;
    /**
     * how many times larger. (> 0, ≤ 1000000)
     * @default 1
     */
    factor?: number;
  }, Handle<"shape">>;
  /**
   * Move a shape.
   *
   * @returns The moved shape; the given one stays where it is.
   */
  "occt.transforms.translate": Operation<{
    /** what to move. */
    shape: Handle<"shape">;
    /**
     * how far along x, y and z.
     * @default [0,0,0]
     */
    translation?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Find the middle of points.
   *
   * @returns The mean of each coordinate.
   */
  "point.averagePoint": Operation<{
    /** at least one. */
    points: [number, number, number][];
  }, [number, number, number]>;
  /**
   * Find the box along the axes that just holds points.
   *
   * @returns Its lowest and highest corner, its centre, and its width (x), height (y) and length (z).
   */
  "point.boundingBoxOfPoints": Operation<{
    /** at least one. */
    points: [number, number, number][];
  }, {
    min: [number, number, number];
    max: [number, number, number];
    center: [number, number, number];
    width: number;
    height: number;
    length: number;
  }>;
  /**
   * Find the closest of several points.
   *
   * @returns The closest; of points equally close, the first.
   */
  "point.closestPointFromPoints": Operation<{
    /** at least one. */
    points: [number, number, number][];
    /** where to measure from. */
    point: [number, number, number];
  }, [number, number, number]>;
  /**
   * Measure how far the closest of several points is.
   *
   * @returns The distance.
   */
  "point.closestPointFromPointsDistance": Operation<{
    /** at least one. */
    points: [number, number, number][];
    /** where to measure from. */
    point: [number, number, number];
  }, number>;
  /**
   * Find which of several points is closest.
   *
   * Convention: the first point counts as 1, not 0.
   *
   * @returns Its place in the list; of points equally close, the first one's.
   */
  "point.closestPointFromPointsIndex": Operation<{
    /** at least one. */
    points: [number, number, number][];
    /** where to measure from. */
    point: [number, number, number];
  }, number>;
  /**
   * Measure how far apart two points are.
   *
   * @returns The length of the straight line between them.
   */
  "point.distance": Operation<{
    /** a point. */
    startPoint: [number, number, number];
    /** another. */
    endPoint: [number, number, number];
  }, number>;
  /**
   * Measure how far several points are from one.
   *
   * @returns A distance a point.
   */
  "point.distancesToPoints": Operation<{
    /** where to measure from. */
    startPoint: [number, number, number];
    /** the points. */
    endPoints: [number, number, number][];
  }, number[]>;
  /**
   * Read the first coordinate of a point.
   *
   * @returns Its x.
   */
  "point.getX": Operation<{
    /** the point. */
    point: [number, number, number];
  }, number>;
  /**
   * Read the second coordinate of a point.
   *
   * @returns Its y.
   */
  "point.getY": Operation<{
    /** the point. */
    point: [number, number, number];
  }, number>;
  /**
   * Read the third coordinate of a point.
   *
   * @returns Its z.
   */
  "point.getZ": Operation<{
    /** the point. */
    point: [number, number, number];
  }, number>;
  /**
   * Find the centres of a honeycomb of regular hexagons that stand on a corner.
   *
   * @returns The centres, column after column; the first lies at the origin unless centred.
   */
  "point.hexGrid": Operation<{
    /**
     * how many rows; every second one is shifted by half a cell. (≥ 0)
     * @default 21
     */
    nrHexagonsY?: number;
    /**
     * how many cells in a row. (≥ 0)
     * @default 21
     */
    nrHexagonsX?: number;
    /**
     * from the centre of a cell to its corners. (length, ≥ 0)
     * @default 0.2
     */
    radiusHexagon?: number;
    /**
     * true moves the middle between the first and the last centre to the origin.
     * @default false
     */
    orientOnCenter?: boolean;
    /**
     * true lays the grid into the plane of x and z, false into that of x and y.
     * @default false
     */
    pointsOnGround?: boolean;
  }, [number, number, number][]>;
  /**
   * Fill a rectangle with a honeycomb, its cells stretched to fit.
   *
   * Known difference: with an extended side the lengths of the edges and the radius are those of the cells
   * returned; elsewhere they are those of the cells before they were extended.
   *
   * @returns The centres and corners of the cells, column after column; the lengths of their shortest and longest edges; and the largest radius that rounds every corner of a cell.
   */
  "point.hexGridScaledToFit": Operation<{
    /**
     * of the rectangle, along x. (length, > 0)
     * @default 10
     */
    width?: number;
    /**
     * of the rectangle, along y. (length, > 0)
     * @default 10
     */
    height?: number;
    /**
     * how many columns. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrHexagonsInWidth?: number;
    /**
     * how many rows. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrHexagonsInHeight?: number;
    /**
     * true stands cells on an edge, false on a corner.
     * @default false
     */
    flatTop?: boolean;
    /**
     * true lets the tips of the top row stick out of the rectangle.
     * @default false
     */
    extendTop?: boolean;
    /**
     * true lets the tips of the bottom row stick out.
     * @default false
     */
    extendBottom?: boolean;
    /**
     * true lets the left column stick out.
     * @default false
     */
    extendLeft?: boolean;
    /**
     * true lets the right column stick out.
     * @default false
     */
    extendRight?: boolean;
    /**
     * true puts the centre of the rectangle at the origin, false its lower left corner.
     * @default false
     */
    centerGrid?: boolean;
    /**
     * true lays the grid into the plane of x and z, false into that of x and y.
     * @default false
     */
    pointsOnGround?: boolean;
  }, {
    centers: [number, number, number][];
    hexagons: [number, number, number][][];
    shortestDistEdge: number;
    longestDistEdge: number;
    maxFilletRadius: number;
  }>;
  /**
   * Find the largest rounding of a corner whose arc ends on both lines.
   *
   * Convention: `end` is the corner; `start` and `center` are the far ends of its two lines.
   *
   * @returns The radius; 0 where the lines are too short or go on straight.
   */
  "point.maxFilletRadius": Operation<{
    /** the far end of the first line. */
    start: [number, number, number];
    /** the far end of the second line. */
    center: [number, number, number];
    /** the corner that both lines share. */
    end: [number, number, number];
    /**
     * a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, number>;
  /**
   * Find the largest rounding of a corner that leaves the outer half of both lines alone.
   *
   * Convention: `end` is the corner; `start` and `center` are the far ends of its two lines.
   *
   * @returns The radius; 0 where the lines are too short or go on straight.
   */
  "point.maxFilletRadiusHalfLine": Operation<{
    /** the far end of the first line. */
    start: [number, number, number];
    /** the far end of the second line. */
    center: [number, number, number];
    /** the corner that both lines share. */
    end: [number, number, number];
    /**
     * a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, number>;
  /**
   * Find the largest rounding of each corner along points, so that no two roundings meet.
   *
   * @returns A radius a corner: those in between, then the first point's and the last point's if they are corners.
   */
  "point.maxFilletsHalfLine": Operation<{
    /** the points; fewer than three have no corner. */
    points: [number, number, number][];
    /**
     * true joins the last point to the first, which makes corners of both.
     * @default false
     */
    checkLastWithFirst?: boolean;
    /**
     * a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, number[]>;
  /**
   * Repeat a point.
   *
   * @returns A list with that many of it.
   */
  "point.multiplyPoint": Operation<{
    /** the point. */
    point: [number, number, number];
    /** how often, at most 1,000,000. (≥ 0) */
    amountOfPoints: number;
  }, [number, number, number][]>;
  /**
   * Find the direction at right angles to the plane through three points.
   *
   * Known difference: points on one line are an error here; elsewhere they give nothing,
   * and so do points closer together than about 0.0001.
   *
   * @returns The direction, of length 1.
   */
  "point.normalFromThreePoints": Operation<{
    /** where the right-hand rule starts. */
    point1: [number, number, number];
    /** the next point. */
    point2: [number, number, number];
    /** the last point; not on a line with the others. */
    point3: [number, number, number];
    /**
     * true gives the opposite direction.
     * @default false
     */
    reverseNormal?: boolean;
  }, [number, number, number]>;
  /**
   * Make a point in a plane.
   *
   * @returns The point.
   */
  "point.pointXY": Operation<{
    /**
     * its first coordinate.
     * @default 0
     */
    x?: number;
    /**
     * its second.
     * @default 0
     */
    y?: number;
  }, [number, number]>;
  /**
   * Make a point in space.
   *
   * @returns The point.
   */
  "point.pointXYZ": Operation<{
    /**
     * its first coordinate.
     * @default 0
     */
    x?: number;
    /**
     * its second, upwards.
     * @default 0
     */
    y?: number;
    /**
     * its third.
     * @default 0
     */
    z?: number;
  }, [number, number, number]>;
  /**
   * Drop points that repeat their neighbour.
   *
   * Convention: points are the same if each coordinate differs by less than the tolerance. Of points
   * that follow one another and are the same the last one stays.
   *
   * Known difference: where all points are the same, one stays; elsewhere `checkFirstAndLast` drops that too.
   *
   * @returns The points that are left.
   */
  "point.removeConsecutiveDuplicates": Operation<{
    /** the points. */
    points: [number, number, number][];
    /**
     * true drops the last point too if it is the same as the first.
     * @default false
     */
    checkFirstAndLast?: boolean;
    /**
     * from which difference of a coordinate points count as different. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, [number, number, number][]>;
  /**
   * Turn points about an axis.
   *
   * @returns The turned points.
   */
  "point.rotatePointsCenterAxis": Operation<{
    /** the points. */
    points: [number, number, number][];
    /**
     * how far, in degrees, by the right-hand rule. (degree, ≥ -1000000, ≤ 1000000)
     * @default 90
     */
    angle?: number;
    /**
     * the direction to turn about; its length does not matter.
     * @default [0,1,0]
     */
    axis?: [number, number, number];
    /**
     * a point on the axis.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, [number, number, number][]>;
  /**
   * Find the largest radius that rounds every corner along points.
   *
   * @returns The smallest of the corners' largest radii; 0 without corners.
   */
  "point.safestPointsMaxFilletHalfLine": Operation<{
    /** the points. */
    points: [number, number, number][];
    /**
     * true joins the last point to the first.
     * @default false
     */
    checkLastWithFirst?: boolean;
    /**
     * a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, number>;
  /**
   * Scale points away from a centre, by a factor an axis.
   *
   * @returns The scaled points.
   */
  "point.scalePointsCenterXYZ": Operation<{
    /** the points. */
    points: [number, number, number][];
    /**
     * what stays in place.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * the factors; a negative one mirrors.
     * @default [1,1,1]
     */
    scaleXyz?: [number, number, number];
  }, [number, number, number][]>;
  /**
   * Sort points by x, then by y, then by z.
   *
   * @returns Them, lowest first.
   */
  "point.sortPoints": Operation<{
    /** the points. */
    points: [number, number, number][];
  }, [number, number, number][]>;
  /**
   * Place points along a logarithmic spiral, at equal steps of their distance from the origin.
   *
   * Known difference: there are always as many points as asked for. Elsewhere the steps are summed up,
   * so that their rounding adds a point for some counts.
   *
   * @returns The points in the plane of x and y; the first is the origin.
   */
  "point.spiral": Operation<{
    /**
     * the ratio that the distance from the origin is measured in; not 1. (> 0, ≤ 1000000)
     * @default 0.9
     */
    phi?: number;
    /**
     * how many points, at most 1,000,000. (≥ 0)
     * @default 200
     */
    numberPoints?: number;
    /**
     * the larger, the fewer turns. (> 0, ≤ 1000000)
     * @default 3
     */
    widening?: number;
    /**
     * where the spiral ends; the point there is left out. (length, > 0)
     * @default 6
     */
    radius?: number;
    /**
     * the distance at which the angle is zero. (> 0, ≤ 1000000)
     * @default 1
     */
    factor?: number;
  }, [number, number, number][]>;
  /**
   * Stretch points along one direction.
   *
   * @returns The stretched points.
   */
  "point.stretchPointsDirFromCenter": Operation<{
    /** the points. */
    points: [number, number, number][];
    /**
     * what stays in place, with all that lies square to the direction.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * along which to stretch; its length does not matter.
     * @default [0,0,1]
     */
    direction?: [number, number, number];
    /**
     * how many times.
     * @default 2
     */
    scale?: number;
  }, [number, number, number][]>;
  /**
   * Move a point by matrices.
   *
   * @returns The moved point.
   */
  "point.transformPoint": Operation<{
    /** the point. */
    point: [number, number, number];
    /** matrices, the first one first. */
    transformation: number[][];
  }, [number, number, number]>;
  /**
   * Move points by the same matrices.
   *
   * @returns The moved points.
   */
  "point.transformPoints": Operation<{
    /** the points. */
    points: [number, number, number][];
    /** matrices, the first one first. */
    transformation: number[][];
  }, [number, number, number][]>;
  /**
   * Move points, each by its own matrices.
   *
   * @returns The moved points.
   */
  "point.transformsForPoints": Operation<{
    /** the points. */
    points: [number, number, number][];
    /** a list of matrices for each point. */
    transformation: number[][][];
  }, [number, number, number][]>;
  /**
   * Shift points.
   *
   * @returns The shifted points.
   */
  "point.translatePoints": Operation<{
    /** the points. */
    points: [number, number, number][];
    /** how far along each axis. */
    translation: [number, number, number];
  }, [number, number, number][]>;
  /**
   * Shift points, each by its own vector.
   *
   * @returns The shifted points.
   */
  "point.translatePointsWithVectors": Operation<{
    /** the points. */
    points: [number, number, number][];
    /** a vector for each point. */
    translations: [number, number, number][];
  }, [number, number, number][]>;
  /**
   * Shift points by three numbers.
   *
   * @returns The shifted points.
   */
  "point.translateXYZPoints": Operation<{
    /** the points. */
    points: [number, number, number][];
    /**
     * how far along the first axis.
     * @default 0
     */
    x?: number;
    /**
     * how far up.
     * @default 1
     */
    y?: number;
    /**
     * how far along the third axis.
     * @default 0
     */
    z?: number;
  }, [number, number, number][]>;
  /**
   * Test whether two points are as good as the same.
   *
   * @returns Whether they are closer than that.
   */
  "point.twoPointsAlmostEqual": Operation<{
    /** a point. */
    point1: [number, number, number];
    /** another. */
    point2: [number, number, number];
    /**
     * how far apart they must not be. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, boolean>;
  /**
   * Count the points of a polyline.
   *
   * @returns How many there are.
   */
  "polyline.countPoints": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, number>;
  /**
   * Make a polyline.
   *
   * @returns The polyline.
   */
  "polyline.create": Operation<{
    /** its points in order. */
    points: [number, number, number][];
    /**
     * true joins the last point to the first.
     * @default false
     */
    isClosed?: boolean;
  }, {
    points: [number, number, number][];
    isClosed?: boolean;
  }>;
  /**
   * Read the points of a polyline.
   *
   * @returns Its points in order.
   */
  "polyline.getPoints": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, [number, number, number][]>;
  /**
   * Measure a polyline.
   *
   * Known difference: a closed polyline's length counts the side from its last point to its first;
   * elsewhere that side is left out.
   *
   * @returns The sum of the lengths of its sides.
   */
  "polyline.length": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, number>;
  /**
   * Find the largest rounding of each corner of a polyline, so that no two roundings meet.
   *
   * @returns A radius a corner: those in between, then the first point's and the last point's of a closed polyline.
   */
  "polyline.maxFilletsHalfLine": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
    /**
     * a side shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room. (length, ≥ 0)
     * @default 0.00001
     */
    tolerance?: number;
  }, number[]>;
  /**
   * Find where a polyline crosses or touches itself.
   *
   * Neighbouring sides do not count: they meet anyway. Nor do sides that lie along each other.
   *
   * @returns The points, each once, in the order of the sides.
   */
  "polyline.polylineSelfIntersection": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
    /**
     * how far apart sides may pass each other. (length, ≥ 0)
     * @default 0.00001
     */
    tolerance?: number;
  }, [number, number, number][]>;
  /**
   * Split a polyline into lines.
   *
   * @returns A line a side; the one that closes it comes last.
   */
  "polyline.polylineToLines": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, Line3[]>;
  /**
   * Split a polyline into segments.
   *
   * @returns A pair of points a side; the one that closes it comes last.
   */
  "polyline.polylineToSegments": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, [[number, number, number], [number, number, number]][]>;
  /**
   * Turn a polyline round.
   *
   * Known difference: a closed polyline stays closed; elsewhere `isClosed` is dropped.
   *
   * @returns The polyline from its end to its start.
   */
  "polyline.reverse": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, {
    points: [number, number, number][];
    isClosed?: boolean;
  }>;
  /**
   * Find the largest radius that rounds every corner of a polyline.
   *
   * @returns The smallest of the corners' largest radii; 0 without corners.
   */
  "polyline.safestFilletRadius": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
    /**
     * a side shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room. (length, ≥ 0)
     * @default 0.00001
     */
    tolerance?: number;
  }, number>;
  /**
   * Join segments whose ends meet into polylines.
   *
   * @returns The polylines, open ones in the direction of their first segment; one whose ends meet is closed, and its first point is not repeated.
   */
  "polyline.sortSegmentsIntoPolylines": Operation<{
    /** pairs of points in any order and direction; those without a length are left out. */
    segments: [[number, number, number], [number, number, number]][];
    /**
     * how far apart ends may lie that count as meeting. (length, ≥ 0)
     * @default 0.00001
     */
    tolerance?: number;
  }, Polyline3[]>;
  /**
   * Move a polyline by matrices.
   *
   * Known difference: a closed polyline stays closed; elsewhere `isClosed` is dropped.
   *
   * @returns The moved polyline.
   */
  "polyline.transformPolyline": Operation<{
    /** the polyline. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
    /** matrices, the first one first. */
    transformation: number[][];
  }, {
    points: [number, number, number][];
    isClosed?: boolean;
  }>;
  /**
   * Find where two polylines cross or touch.
   *
   * Sides that lie along each other do not count.
   *
   * @returns The points, each once, in the order of the first polyline's sides.
   */
  "polyline.twoPolylineIntersection": Operation<{
    /** a polyline. */
    polyline1: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
    /** another. */
    polyline2: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
    /**
     * how far apart sides may pass each other. (length, ≥ 0)
     * @default 0.00001
     */
    tolerance?: number;
  }, [number, number, number][]>;
  /**
   * Read one character of a text.
   *
   * Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry it.
   *
   * @returns The character; empty beyond the text.
   */
  "text.charAt": Operation<{
    /**
     * the text.
     * @default "hello"
     */
    text?: string;
    /**
     * its place, from 0, in UTF-16 units.
     * @default 0
     */
    index?: number;
  }, string>;
  /**
   * Put texts one after another.
   *
   * @returns The text.
   */
  "text.concat": Operation<{
    /**
     * the texts; anything else is written as text, null as nothing.
     * @default ["hello"," ","world"]
     */
    texts?: unknown[];
  }, string>;
  /**
   * Make a text.
   *
   * @returns The text.
   */
  "text.create": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Test whether a text ends with another.
   *
   * @returns Whether it does.
   */
  "text.endsWith": Operation<{
    /**
     * the text.
     * @default "hello world"
     */
    text?: string;
    /**
     * what to look for.
     * @default "world"
     */
    search?: string;
  }, boolean>;
  /**
   * Fill values into a text.
   *
   * @returns The filled text.
   */
  "text.format": Operation<{
    /**
     * the text; `{0}` stands for the first value, `{1}` for the second.
     * @default "Hello {0}"
     */
    text?: string;
    /**
     * the values; a place without one stays as it is.
     * @default ["World"]
     */
    values?: unknown[];
  }, string>;
  /**
   * Test whether a text holds another.
   *
   * @returns Whether it does.
   */
  "text.includes": Operation<{
    /**
     * the text.
     * @default "hello world"
     */
    text?: string;
    /**
     * what to look for.
     * @default "world"
     */
    search?: string;
  }, boolean>;
  /**
   * Find where a text first occurs in another.
   *
   * @returns The place, from 0, in UTF-16 units; -1 if nowhere.
   */
  "text.indexOf": Operation<{
    /**
     * where to look.
     * @default "hello world"
     */
    text?: string;
    /**
     * what to look for.
     * @default "world"
     */
    search?: string;
  }, number>;
  /**
   * Test whether a text is empty.
   *
   * @returns Whether it holds nothing but blanks.
   */
  "text.isEmpty": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, boolean>;
  /**
   * Join texts.
   *
   * @returns The text.
   */
  "text.join": Operation<{
    /** the texts; anything else is written as text, null as nothing. */
    list: unknown[];
    /**
     * what to put in between.
     * @default ","
     */
    separator?: string;
  }, string>;
  /**
   * Find where a text last occurs in another.
   *
   * @returns The place, from 0, in UTF-16 units; -1 if nowhere.
   */
  "text.lastIndexOf": Operation<{
    /**
     * where to look.
     * @default "hello world"
     */
    text?: string;
    /**
     * what to look for.
     * @default "world"
     */
    search?: string;
  }, number>;
  /**
   * Measure a text.
   *
   * @returns How many UTF-16 units it has; most emoji count as two.
   */
  "text.length": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, number>;
  /**
   * Lengthen a text at its end.
   *
   * @returns The text; as it is if it is long enough or there is nothing to repeat.
   */
  "text.padEnd": Operation<{
    /**
     * the text.
     * @default "x"
     */
    text?: string;
    /**
     * how many UTF-16 units it should have, at most 1,000,000. (≥ 0)
     * @default 3
     */
    length?: number;
    /**
     * what to repeat until it has.
     * @default "a"
     */
    padString?: string;
  }, string>;
  /**
   * Lengthen a text at its start.
   *
   * @returns The text; as it is if it is long enough or there is nothing to repeat.
   */
  "text.padStart": Operation<{
    /**
     * the text.
     * @default "x"
     */
    text?: string;
    /**
     * how many UTF-16 units it should have, at most 1,000,000. (≥ 0)
     * @default 3
     */
    length?: number;
    /**
     * what to repeat until it has.
     * @default "a"
     */
    padString?: string;
  }, string>;
  /**
   * List what a pattern matches in a text.
   *
   * @returns With the flag g every match; without it the first match and what its groups caught, null for a group that took no part; null if nothing matches.
   */
  "text.regexMatch": Operation<{
    /**
     * where to look.
     * @default "hello123world"
     */
    text?: string;
    /**
     * a regular expression as in JavaScript.
     * @default "[0-9]+"
     */
    pattern?: string;
    /**
     * letters of d, g, i, m, s, u and v.
     * @default "g"
     */
    flags?: string;
  }, (string | null)[] | null>;
  /**
   * Replace what a pattern matches in a text.
   *
   * @returns The new text.
   */
  "text.regexReplace": Operation<{
    /**
     * the text.
     * @default "hello123world456"
     */
    text?: string;
    /**
     * a regular expression as in JavaScript.
     * @default "[0-9]+"
     */
    pattern?: string;
    /**
     * letters of d, g, i, m, s, u and v; with g every match is replaced, without it the first.
     * @default "g"
     */
    flags?: string;
    /**
     * what to put there; `$1` stands for what the first group caught, `$<name>` for a named one, `$&` for the match, `$$` for a dollar.
     * @default "X"
     */
    replaceWith?: string;
  }, string>;
  /**
   * Find where a pattern first occurs in a text.
   *
   * @returns The place, from 0, in UTF-16 units; -1 if nowhere.
   */
  "text.regexSearch": Operation<{
    /**
     * where to look.
     * @default "hello123world"
     */
    text?: string;
    /**
     * a regular expression as in JavaScript.
     * @default "[0-9]+"
     */
    pattern?: string;
    /**
     * letters of d, g, i, m, s, u and v.
     * @default "g"
     */
    flags?: string;
  }, number>;
  /**
   * Split a text where a pattern matches.
   *
   * @returns The parts, with what groups caught in between; an empty pattern splits every character off.
   */
  "text.regexSplit": Operation<{
    /**
     * the text.
     * @default "hello123world"
     */
    text?: string;
    /**
     * a regular expression as in JavaScript.
     * @default "[0-9]+"
     */
    pattern?: string;
    /**
     * letters of d, g, i, m, s, u and v.
     * @default "g"
     */
    flags?: string;
  }, (string | null)[]>;
  /**
   * Test whether a pattern occurs in a text.
   *
   * @returns Whether it occurs.
   */
  "text.regexTest": Operation<{
    /**
     * where to look.
     * @default "hello123world"
     */
    text?: string;
    /**
     * a regular expression as in JavaScript.
     * @default "[0-9]+"
     */
    pattern?: string;
    /**
     * letters of d, g, i, m, s, u and v.
     * @default "g"
     */
    flags?: string;
  }, boolean>;
  /**
   * Repeat a text.
   *
   * @returns The repetitions, joined.
   */
  "text.repeat": Operation<{
    /**
     * the text.
     * @default "ha"
     */
    text?: string;
    /**
     * how often. (≥ 0)
     * @default 3
     */
    count?: number;
  }, string>;
  /**
   * Replace every occurrence of a text by another.
   *
   * Convention: an empty text is found between all characters, but not at the ends.
   *
   * @returns The new text.
   */
  "text.replaceAll": Operation<{
    /**
     * the text.
     * @default "a-c"
     */
    text?: string;
    /**
     * what to replace.
     * @default "-"
     */
    search?: string;
    /**
     * what to put there, taken literally.
     * @default "b"
     */
    replaceWith?: string;
  }, string>;
  /**
   * Write a text backwards.
   *
   * Known difference: characters beyond 65535, such as emoji, stay whole; elsewhere their halves change places.
   *
   * @returns Its characters from the last to the first.
   */
  "text.reverse": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Cut a part out of a text, counting from either end.
   *
   * Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry it.
   *
   * @returns The part; empty if it would end before it starts.
   */
  "text.slice": Operation<{
    /**
     * the text.
     * @default "hello world"
     */
    text?: string;
    /**
     * where the part starts, from 0, in UTF-16 units; a negative one counts from the end.
     * @default 0
     */
    start?: number;
    /**
     * where it ends, this unit excluded; a negative one counts from the end.
     * @default 5
     */
    end?: number;
  }, string>;
  /**
   * Split a text.
   *
   * Known difference: an empty separator keeps characters beyond 65535, such as emoji, whole.
   *
   * @returns The parts.
   */
  "text.split": Operation<{
    /**
     * the text.
     * @default "a,b,c"
     */
    text?: string;
    /**
     * where to split; an empty one splits every character off.
     * @default ","
     */
    separator?: string;
  }, string[]>;
  /**
   * Test whether a text starts with another.
   *
   * @returns Whether it does.
   */
  "text.startsWith": Operation<{
    /**
     * the text.
     * @default "hello world"
     */
    text?: string;
    /**
     * what to look for.
     * @default "world"
     */
    search?: string;
  }, boolean>;
  /**
   * Cut a part out of a text.
   *
   * Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry it.
   *
   * @returns The part.
   */
  "text.substring": Operation<{
    /**
     * the text.
     * @default "hello world"
     */
    text?: string;
    /**
     * where the part starts, from 0, in UTF-16 units; below 0 counts as 0.
     * @default 0
     */
    start?: number;
    /**
     * where it ends, this unit excluded; if below `start` the two are exchanged.
     * @default 5
     */
    end?: number;
  }, string>;
  /**
   * Write a text in small letters.
   *
   * @returns The new text.
   */
  "text.toLowerCase": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Write the first letter of a text as a small one.
   *
   * @returns The new text.
   */
  "text.toLowerCaseFirst": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Write anything as text.
   *
   * @returns The text, as JavaScript writes it.
   */
  "text.toString": Operation<{
    /** a text, number, boolean, list or object; not null. */
    item: unknown;
  }, string>;
  /**
   * Write each item of a list as text.
   *
   * @returns A text an item, as JavaScript writes it.
   */
  "text.toStringEach": Operation<{
    /** texts, numbers, booleans, lists or objects; none null. */
    list: unknown[];
  }, string[]>;
  /**
   * Write a text in capital letters.
   *
   * @returns The new text.
   */
  "text.toUpperCase": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Write the first letter of a text as a capital.
   *
   * @returns The new text.
   */
  "text.toUpperCaseFirst": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Take blanks off both ends of a text.
   *
   * @returns The text without them.
   */
  "text.trim": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Take blanks off the end of a text.
   *
   * @returns The text without them.
   */
  "text.trimEnd": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Take blanks off the start of a text.
   *
   * @returns The text without them.
   */
  "text.trimStart": Operation<{
    /**
     * the text.
     * @default "Hello World"
     */
    text?: string;
  }, string>;
  /**
   * Draw a character by strokes of a pen.
   *
   * Convention: the strokes lie in the plane of x and z. The letters are those of Hershey's Roman Simplex;
   * a question mark stands for a character that it lacks.
   *
   * @returns The strokes, and the width and height of the character.
   */
  "text.vectorChar": Operation<{
    /**
     * where the baseline lies along z.
     * @default 0
     */
    yOffset?: number;
    /**
     * the character; further ones are ignored.
     * @default "A"
     */
    char?: string;
    /**
     * where the character starts along x.
     * @default 0
     */
    xOffset?: number;
    /**
     * of a capital letter.
     * @default 1
     */
    height?: number;
    /**
     * how thick the pen is; the strokes are drawn that much smaller.
     * @default 0
     */
    extrudeOffset?: number;
  }, {
    width: number;
    height: number;
    paths: [number, number, number][][];
  }>;
  /**
   * Draw lines of text by strokes of a pen.
   *
   * Convention: the strokes lie in the plane of x and z. The letters are those of Hershey's Roman Simplex;
   * a question mark stands for a character that it lacks.
   *
   * Known difference: a line may also end in `\r\n`; elsewhere the `\r` is drawn as a question mark.
   *
   * @returns The lines that show anything, each with its characters in place; blanks only take room.
   */
  "text.vectorText": Operation<{
    /** what to draw; without it, `Hello World`. */
    text?: string;
    /**
     * where the lines start along x.
     * @default 0
     */
    xOffset?: number;
    /**
     * where the first baseline lies along z.
     * @default 0
     */
    yOffset?: number;
    /**
     * of a capital letter.
     * @default 1
     */
    height?: number;
    /**
     * from a baseline to the next, in heights.
     * @default 1.4
     */
    lineSpacing?: number;
    /**
     * how far letters are pulled apart, in heights.
     * @default 0
     */
    letterSpacing?: number;
    /**
     * where shorter lines stand: left, center or right.
     * @default "left"
     */
    align?: "left" | "center" | "right";
    /**
     * how thick the pen is; the strokes are drawn that much smaller.
     * @default 0
     */
    extrudeOffset?: number;
    /**
     * true moves the middle of all strokes to the origin, whatever the offsets.
     * @default false
     */
    centerOnOrigin?: boolean;
  }, VectorTextData[]>;
  /**
   * Add two vectors.
   *
   * @returns Their sum.
   */
  "vector.add": Operation<{
    /** a vector. */
    first: number[];
    /** one of the same dimension. */
    second: number[];
  }, number[]>;
  /**
   * Add any count of vectors.
   *
   * @returns Their sum.
   */
  "vector.addAll": Operation<{
    /** at least one, all of the same dimension. */
    vectors: number[][];
  }, number[]>;
  /**
   * Tell whether all flags are true.
   *
   * @returns Whether they are; true for none.
   */
  "vector.all": Operation<{
    /** the flags. */
    vector: boolean[];
  }, boolean>;
  /**
   * Measure the angle between two vectors.
   *
   * @returns The angle in degrees, from 0 to 180.
   */
  "vector.angleBetween": Operation<{
    /** a vector, not zero. */
    first: number[];
    /** one of the same dimension, not zero. */
    second: number[];
  }, number>;
  /**
   * Measure the turn from one vector of the plane to another.
   *
   * @returns The angle in degrees, from -180 to 180; counter-clockwise is positive.
   */
  "vector.angleBetweenNormalized2d": Operation<{
    /** two numbers, of length 1. */
    first: number[];
    /** two numbers, of length 1. */
    second: number[];
  }, number>;
  /**
   * Find a vector at right angles to two others.
   *
   * @returns The cross product, by the right-hand rule.
   */
  "vector.cross": Operation<{
    /** three numbers. */
    first: number[];
    /** three numbers. */
    second: number[];
  }, number[]>;
  /**
   * Measure the distance between the ends of two vectors.
   *
   * @returns The distance.
   */
  "vector.dist": Operation<{
    /** a vector. */
    first: number[];
    /** one of the same dimension. */
    second: number[];
  }, number>;
  /**
   * Measure the squared distance between the ends of two vectors.
   *
   * @returns The distance times itself.
   */
  "vector.distSquared": Operation<{
    /** a vector. */
    first: number[];
    /** one of the same dimension. */
    second: number[];
  }, number>;
  /**
   * Shrink a vector.
   *
   * @returns The quotient.
   */
  "vector.div": Operation<{
    /** the vector. */
    vector: number[];
    /**
     * what to divide by; not zero.
     * @default 1
     */
    scalar?: number;
  }, number[]>;
  /**
   * Measure how far the last number lies from the first.
   *
   * @returns The last minus the first.
   */
  "vector.domain": Operation<{
    /** at least one number. */
    vector: number[];
  }, number>;
  /**
   * Multiply two vectors to a number.
   *
   * @returns The dot product.
   */
  "vector.dot": Operation<{
    /** a vector. */
    first: number[];
    /** one of the same dimension. */
    second: number[];
  }, number>;
  /**
   * Tell which numbers are finite.
   *
   * On the wire all are: JSON has no infinity.
   *
   * @returns A flag a number.
   */
  "vector.finite": Operation<{
    /** the numbers. */
    vector: number[];
  }, boolean[]>;
  /**
   * Tell whether all numbers are zero.
   *
   * @returns Whether they are.
   */
  "vector.isZero": Operation<{
    /** the numbers. */
    vector: number[];
  }, boolean>;
  /**
   * Measure the length of a vector in space.
   *
   * @returns Its length.
   */
  "vector.length": Operation<{
    /** three numbers. */
    vector: [number, number, number];
  }, number>;
  /**
   * Measure the squared length of a vector in space.
   *
   * @returns The sum of the squares.
   */
  "vector.lengthSq": Operation<{
    /** three numbers. */
    vector: [number, number, number];
  }, number>;
  /**
   * Blend from one vector to another.
   *
   * Known difference: the blend runs from the first vector to the second; elsewhere it runs backwards.
   *
   * @returns The blend.
   */
  "vector.lerp": Operation<{
    /** the result at 0. */
    first: [number, number, number];
    /** the result at 1. */
    second: [number, number, number];
    /**
     * where to look.
     * @default 0.5
     */
    fraction?: number;
  }, number[]>;
  /**
   * Find the largest number.
   *
   * @returns The largest.
   */
  "vector.max": Operation<{
    /** at least one number. */
    vector: number[];
  }, number>;
  /**
   * Find the smallest number.
   *
   * @returns The smallest.
   */
  "vector.min": Operation<{
    /** at least one number. */
    vector: number[];
  }, number>;
  /**
   * Stretch a vector.
   *
   * @returns The product.
   */
  "vector.mul": Operation<{
    /** the vector. */
    vector: number[];
    /**
     * how many times.
     * @default 1
     */
    scalar?: number;
  }, number[]>;
  /**
   * Turn a vector round.
   *
   * @returns The opposite one.
   */
  "vector.neg": Operation<{
    /** the vector. */
    vector: number[];
  }, number[]>;
  /**
   * Measure the length of a vector of any dimension.
   *
   * @returns Its length.
   */
  "vector.norm": Operation<{
    /** the vector. */
    vector: number[];
  }, number>;
  /**
   * Measure the squared length of a vector of any dimension.
   *
   * @returns The sum of the squares.
   */
  "vector.normSquared": Operation<{
    /** the vector. */
    vector: number[];
  }, number>;
  /**
   * Bring a vector to the length 1.
   *
   * @returns A vector of the same direction.
   */
  "vector.normalized": Operation<{
    /** the vector; not zero. */
    vector: number[];
  }, number[]>;
  /**
   * Go along a vector from a point.
   *
   * @returns The point reached.
   */
  "vector.onRay": Operation<{
    /** where to start. */
    point: [number, number, number];
    /** three numbers: where to go, and how far for each unit of `distance`. */
    vector: number[];
    /**
     * how many times.
     * @default 1
     */
    distance?: number;
  }, number[]>;
  /**
   * Read numbers from texts.
   *
   * @returns A number a text.
   */
  "vector.parseNumbers": Operation<{
    /** the texts. */
    vector: string[];
  }, number[]>;
  /**
   * Measure the turn from one vector to another, seen along a third, always the positive way round.
   *
   * @returns The angle in degrees, from 0 up to 360.
   */
  "vector.positiveAngleBetween": Operation<{
    /** the turn is counter-clockwise around it. */
    reference: number[];
    /** where the turn starts. */
    first: [number, number, number];
    /** where it ends. */
    second: [number, number, number];
  }, number>;
  /**
   * Count up from zero.
   *
   * @returns 0, 1, 2 … up to but not including `max`.
   */
  "vector.range": Operation<{
    /**
     * how many numbers, at most 1,000,000. (≥ 0)
     * @default 10
     */
    max?: number;
  }, number[]>;
  /**
   * Keep the first of vectors that are nearly the same.
   *
   * @returns The vectors that differ, in order.
   */
  "vector.removeAllDuplicateVectors": Operation<{
    /** the vectors. */
    vectors: number[][];
    /**
     * by how much each number may differ. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, number[][]>;
  /**
   * Keep one of neighbouring vectors that are nearly the same.
   *
   * @returns The vectors kept, in order.
   */
  "vector.removeConsecutiveDuplicateVectors": Operation<{
    /** the vectors. */
    vectors: number[][];
    /**
     * true drops the last one too where it is the same as the first.
     * @default false
     */
    checkFirstAndLast?: boolean;
    /**
     * by how much each number may differ. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, number[][]>;
  /**
   * Measure the turn from one vector to another, seen along a third.
   *
   * Known difference: the result is signed, as the name says; elsewhere it runs from 0 to 360.
   *
   * @returns The angle in degrees, from -180 to 180.
   */
  "vector.signedAngleBetween": Operation<{
    /** tells which side is positive: the one where the turn is counter-clockwise around it. */
    reference: number[];
    /** where the turn starts. */
    first: [number, number, number];
    /** where it ends. */
    second: [number, number, number];
  }, number>;
  /**
   * Step from one number to another.
   *
   * @returns The numbers.
   */
  "vector.span": Operation<{
    /**
     * how far each step goes; more than zero.
     * @default 0.1
     */
    step?: number;
    /**
     * where to start.
     * @default 0
     */
    min?: number;
    /**
     * where to stop; included where a step hits it.
     * @default 1
     */
    max?: number;
  }, number[]>;
  /**
   * Spread numbers over a range along a curve.
   *
   * @returns The numbers.
   */
  "vector.spanEaseItems": Operation<{
    /**
     * how many, at least 2. (≥ 1, ≤ 1000000)
     * @default 100
     */
    nrItems?: number;
    /**
     * the first.
     * @default 0
     */
    min?: number;
    /**
     * the last.
     * @default 1
     */
    max?: number;
    /**
     * the curve, see `math.ease`.
     * @default "easeInSine"
     */
    ease?: "easeInSine" | "easeOutSine" | "easeInOutSine" | "easeInQuad" | "easeOutQuad" | "easeInOutQuad" | "easeInCubic" | "easeOutCubic" | "easeInOutCubic" | "easeInQuart" | "easeOutQuart" | "easeInOutQuart" | "easeInQuint" | "easeOutQuint" | "easeInOutQuint" | "easeInExpo" | "easeOutExpo" | "easeInOutExpo" | "easeInCirc" | "easeOutCirc" | "easeInOutCirc" | "easeInElastic" | "easeOutElastic" | "easeInOutElastic" | "easeInBack" | "easeOutBack" | "easeInOutBack" | "easeInBounce" | "easeOutBounce" | "easeInOutBounce";
    /**
     * true gives the distances between neighbours instead.
     * @default false
     */
    intervals?: boolean;
  }, number[]>;
  /**
   * Spread numbers evenly over a range.
   *
   * @returns The numbers.
   */
  "vector.spanLinearItems": Operation<{
    /**
     * how many, at least 2. (≥ 1, ≤ 1000000)
     * @default 100
     */
    nrItems?: number;
    /**
     * the first.
     * @default 0
     */
    min?: number;
    /**
     * the last.
     * @default 1
     */
    max?: number;
  }, number[]>;
  /**
   * Take one vector from another.
   *
   * @returns The difference.
   */
  "vector.sub": Operation<{
    /** what to take from. */
    first: number[];
    /** what to take away, of the same dimension. */
    second: number[];
  }, number[]>;
  /**
   * Add the numbers of a vector.
   *
   * @returns Their sum; 0 for none.
   */
  "vector.sum": Operation<{
    /** the numbers. */
    vector: number[];
  }, number>;
  /**
   * Make a vector of two numbers.
   *
   * @returns The vector.
   */
  "vector.vectorXY": Operation<{
    /**
     * the first.
     * @default 0
     */
    x?: number;
    /**
     * the second.
     * @default 0
     */
    y?: number;
  }, [number, number]>;
  /**
   * Make a vector of three numbers.
   *
   * @returns The vector.
   */
  "vector.vectorXYZ": Operation<{
    /**
     * the first.
     * @default 0
     */
    x?: number;
    /**
     * the second.
     * @default 0
     */
    y?: number;
    /**
     * the third.
     * @default 0
     */
    z?: number;
  }, [number, number, number]>;
  /**
   * Tell whether two vectors are nearly the same.
   *
   * @returns Whether they are; never for vectors of different dimensions.
   */
  "vector.vectorsTheSame": Operation<{
    /** a vector. */
    vec1: number[];
    /** another. */
    vec2: number[];
    /**
     * by how much each number may differ, not included. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, boolean>;
}
