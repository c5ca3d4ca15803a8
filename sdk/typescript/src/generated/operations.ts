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

/** An assembly, a part, or an instance of either, at one place of the tree. */
export type AssemblyNodeJson = {
  id: string;
  parentId?: string;
  depth: number;
  name: string;
  isAssembly: boolean;
  isInstance: boolean;
  definitionId?: string;
  visible: boolean;
  colorRgba?: Rgba;
  color?: Rgba;
  transform?: number[];
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

/** An edge, its ends and the faces beside it. */
export type BRepGraphDumpEdge = {
  index: number;
  uid: number;
  startVertex: number;
  endVertex: number;
  degenerated: boolean;
  faces: number[];
};

/** A face, its edges and what it is in. */
export type BRepGraphDumpFace = {
  index: number;
  uid: number;
  surfaceType: "Plane" | "Cylinder" | "Cone" | "Sphere" | "Torus" | "BezierSurface" | "BSplineSurface" | "SurfaceOfRevolution" | "SurfaceOfExtrusion" | "OffsetSurface" | "OtherSurface" | "None";
  shells: number[];
  edges: number[];
};

/** A shell and what it is in. */
export type BRepGraphDumpShell = {
  index: number;
  uid: number;
  nbFaces: number;
  closed: boolean;
  solids: number[];
};

/** A solid. */
export type BRepGraphDumpSolid = {
  index: number;
  uid: number;
};

/** A vertex and the edges that end in it. */
export type BRepGraphDumpVertex = {
  index: number;
  uid: number;
  point: [number, number, number];
  edges: number[];
};

/** An edge and the faces beside it. */
export type BRepGraphEdgeFace = {
  index: number;
  faces: number[];
  nbFaces: number;
  boundary: boolean;
  manifold: boolean;
  degenerated: boolean;
  startVertex: number;
  endVertex: number;
  tolerance: number;
};

/** The curve of an edge. */
export type BRepGraphEdgeGeometry = {
  index: number;
  curveType: "Line" | "Circle" | "Ellipse" | "Hyperbola" | "Parabola" | "BezierCurve" | "BSplineCurve" | "OffsetCurve" | "OtherCurve" | "None";
  hasCurve: boolean;
  degenerated: boolean;
  sameParameter: boolean;
  maxContinuity: "C0" | "G1" | "C1" | "G2" | "C2" | "C3" | "CN";
  range: [number, number] | null;
  uid: number;
};

/** A face and its neighbours. */
export type BRepGraphFaceAdjacency = {
  index: number;
  adjacent: number[];
  edges: number[];
  nbWires: number;
  outerWire: number;
};

/** The surface of a face. */
export type BRepGraphFaceGeometry = {
  index: number;
  surfaceType: "Plane" | "Cylinder" | "Cone" | "Sphere" | "Torus" | "BezierSurface" | "BSplineSurface" | "SurfaceOfRevolution" | "SurfaceOfExtrusion" | "OffsetSurface" | "OtherSurface" | "None";
  tolerance: number;
  hasTriangulation: boolean;
  naturalRestriction: boolean;
  uvBounds: number[];
  nbWires: number;
  uid: number;
};

/** What is wrong with a part. */
export type BRepGraphIssue = {
  severity: "error" | "warning";
  node: BRepGraphNodeRef;
  description: string;
};

/** A part: its kind, and its place among the parts of that kind. */
export type BRepGraphNodeRef = {
  kind: string;
  index: number;
};

/** A product placed in an assembly. */
export type BRepGraphOccurrence = {
  index: number;
  product: number;
  parentProduct: number;
  matrix: number[];
};

/** A part or an assembly, and the occurrences in it. */
export type BRepGraphProduct = {
  index: number;
  isAssembly: boolean;
  isPart: boolean;
  shapeRoot: BRepGraphNodeRef | null;
  components: number[];
};

/** A vertex and the edges that end in it. */
export type BRepGraphVertex = {
  index: number;
  point: [number, number, number];
  tolerance: number;
  edges: number[];
};

/** A wire, and the face that it bounds. */
export type BRepGraphWire = {
  index: number;
  closed: boolean;
  outer: boolean;
  nbCoEdges: number;
  nbDistinctEdges: number;
  face: number;
};

/** A B-spline by the points that it keeps near. */
export type BSplineDto = {
  points: [number, number, number][];
  closed?: boolean;
};

/** A Bézier curve by its control points. */
export type BezierDto = {
  points: [number, number, number][];
  closed?: boolean;
  degree?: number | null;
  periodic?: boolean | null;
};

/** What was found at a point, and what became of it. */
export type CornerResult = {
  index: number;
  point: [number, number, number];
  snapDistance: number;
  valence: number;
  incidentFaces: number;
  classification: "planar" | "developable" | "solid3d" | "tooFar" | "noVertex" | "notFound";
  action: string;
  taperFactor: number;
  applied: boolean;
  message: string;
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

/** A part of a circle, counter-clockwise from one angle to the other, in degrees. */
export type DxfArcSegment = {
  center: [number, number];
  /** (length, > 0) */
  radius: number;
  /** (degree, ≥ -1000000, ≤ 1000000) */
  startAngle: number;
  /** (degree, ≥ -1000000, ≤ 1000000) */
  endAngle: number;
};

/** A circle. */
export type DxfCircleSegment = {
  center: [number, number];
  /** (length, > 0) */
  radius: number;
};

/** A straight line. */
export type DxfLineSegment = {
  start: [number, number];
  end: [number, number];
};

/** Segments that belong together. */
export type DxfPath = {
  segments: (DxfLineSegment | DxfArcSegment | DxfCircleSegment | DxfPolylineSegment | DxfSplineSegment)[];
};

/** Paths on one layer, in one colour. */
export type DxfPathsPart = {
  layer?: string | null;
  color?: string | null;
  paths: DxfPath[];
};

/** Points joined by lines, or by arcs where `bulges`, a quarter of the arc's angle as a tangent, are not zero. */
export type DxfPolylineSegment = {
  points: [number, number][];
  closed?: boolean | null;
  bulges?: number[] | null;
};

/** A B-spline with even knots; an open one begins and ends at its outer control points. */
export type DxfSplineSegment = {
  controlPoints: [number, number][];
  degree?: number | null;
  closed?: boolean | null;
};

/** An edge and its curve; what a kind of curve does not have is left out. */
export type EdgeDebugInfo = {
  valid: boolean;
  type?: "line" | "circle" | "ellipse" | "hyperbola" | "parabola" | "bezier" | "bspline" | "offset" | "other";
  firstParameter?: number;
  lastParameter?: number;
  closed?: boolean;
  periodic?: boolean;
  period?: number;
  length?: number;
  isLinear?: boolean;
  isCircular?: boolean;
  degree?: number;
  nbPoles?: number;
  nbKnots?: number;
  rational?: boolean;
  start?: [number, number, number];
  end?: [number, number, number];
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

/** What a face is made of; numbers that a face does not have are left out. */
export type FaceFacts = {
  valid: boolean;
  type: "plane" | "cylinder" | "cone" | "sphere" | "torus" | "bezier" | "bspline" | "revolution" | "extrusion" | "offset" | "other";
  uMin?: number;
  uMax?: number;
  vMin?: number;
  vMax?: number;
  uClosed: boolean;
  vClosed: boolean;
  uPeriodic: boolean;
  vPeriodic: boolean;
  isPlanar: boolean;
  uDegree?: number;
  vDegree?: number;
  nbUPoles?: number;
  nbVPoles?: number;
  nbUKnots?: number;
  nbVKnots?: number;
  uRational?: boolean;
  vRational?: boolean;
  area?: number;
  reversed: boolean;
  nbWires: number;
  nbEdges: number;
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

/** A smooth curve by the points that it runs through. */
export type InterpolationDto = {
  points: [number, number, number][];
  periodic?: boolean;
  /** (> 0, ≤ 1000000) */
  tolerance?: number;
  parametrization?: "uniform" | "chordLength" | "centripetal" | null;
  startTangent?: [number, number, number] | null;
  endTangent?: [number, number, number] | null;
  tangents?: [number, number, number][] | null;
};

/** A straight line from one point to another. */
export type Line3 = {
  start: [number, number, number];
  end: [number, number, number];
};

/** A straight line; from the origin to 1 along y where its ends are not given. */
export type LineDto = {
  start?: [number, number, number];
  end?: [number, number, number];
};

/** An arc of an ellipse; angles in degrees, `xAxisRotation` and `deltaAngle` from x towards y. */
export type PathArcSegment = {
  type?: "arc";
  to: [number, number];
  center: [number, number];
  rx?: number | null;
  ry?: number | null;
  xAxisRotation?: number | null;
  startAngle?: number | null;
  deltaAngle?: number | null;
};

/** A Bézier curve with two control points. */
export type PathCubicSegment = {
  type?: "cubic";
  c1: [number, number];
  c2: [number, number];
  to: [number, number];
};

/** A straight line to a point. */
export type PathLineSegment = {
  type?: "line";
  to: [number, number];
};

/** A Bézier curve with one control point. */
export type PathQuadraticSegment = {
  type?: "quadratic";
  c: [number, number];
  to: [number, number];
};

/** A chain of segments; a closed one is completed by a straight line where its end is not its start. */
export type PathSubpath = {
  start: [number, number];
  segments: (PathLineSegment | PathQuadraticSegment | PathCubicSegment | PathArcSegment)[];
  closed?: boolean | null;
};

/** The points of a polygon or polyline, in order. */
export type PointsDto = {
  points: [number, number, number][];
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

/**
 * A wire, face or set of edges, and the element that it is of.
 *
 * `strokeWidth` is that of the result: transformed and scaled like the shape.
 */
export type SVGShape = {
  shape: Handle<"shape">;
  isFace: boolean;
  elementType: string;
  closed: boolean;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  opacity?: number;
  id?: string;
  className?: string;
};

/** How many distinct sub-shapes of each kind there are. */
export type SubShapeCounts = {
  solids: number;
  shells: number;
  faces: number;
  wires: number;
  edges: number;
};

/** A character of a text, by its place among those that show anything. */
export type TextWiresCharShapePart = {
  id: string;
  shapes: TextWiresCharShapes;
};

/** The strokes of a character. */
export type TextWiresCharShapes = {
  compound: Handle<"compound">;
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
    /** where the data start, from 0; without it `hasHeaders` tells. (≥ 0) */
    dataStartRow?: number;
    /**
     * the text.
     * @default "name,age\nJohn,30\nJane,25"
     */
    csv?: string;
    /**
     * true leaves the first row out, unless `dataStartRow` is given.
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
   * Convention: a number goes if any earlier one is nearer than the tolerance, even one that went itself; so of a
   * row of numbers with small steps only the first stays.
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
   * Count the parts of a shape.
   *
   * Convention: a part that two others share counts once, one that stands in two places twice. Coedges are
   * the uses of edges by wires. Surfaces and curves are counted as they are stored: parts may share them.
   * Products are counted as by `assembly`.
   *
   * @returns The number of parts of each kind, of surfaces and curves, of products and their occurrences, and of all nodes: parts, coedges, products and occurrences.
   */
  "occt.brepGraph.analyze": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    solids: number;
    shells: number;
    faces: number;
    wires: number;
    edges: number;
    coedges: number;
    vertices: number;
    compounds: number;
    compSolids: number;
    surfaces: number;
    curves3d: number;
    curves2d: number;
    nodes: number;
    products: number;
    occurrences: number;
    rootProducts: number;
    generation: number;
  }>;
  /**
   * Read a shape as an assembly: what it is put together from, and where each part stands.
   *
   * Convention: a compound is an assembly of its members, anything else is a part. Members that share their
   * geometry are one product, which occurs several times. Matrices have 16 numbers, column after column, and
   * place the product in its assembly.
   *
   * @returns The products, the root first, each with the occurrences in it (`components`), and a part with its node in the graph (`shapeRoot`); and the occurrences, each with its product, the assembly that it is in, and its placement.
   */
  "occt.brepGraph.assembly": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    rootProducts: number[];
    products: BRepGraphProduct[];
    occurrences: BRepGraphOccurrence[];
  }>;
  /**
   * Tell which shells and solids the faces and shells of a shape are in.
   *
   * Convention: all parts count from 0 by kind, faces in the order of `occt.shapes.face.getFaces`.
   *
   * @returns For each face its shells, for each shell its solids, for each face its solids, by index.
   */
  "occt.brepGraph.containment": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    shellsOfFace: number[][];
    solidsOfShell: number[][];
    solidsOfFace: number[][];
  }>;
  /**
   * List all parts of a shape and how they hang together.
   *
   * Convention: all parts count from 0 by kind, faces and edges in the order of `getFaces` and `getEdges`;
   * `uid` is a number of its own for every part of the shape, through all kinds.
   *
   * @returns The solids, shells, faces, edges and vertices, each with the indexes of the parts around it.
   */
  "occt.brepGraph.dump": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    solids: BRepGraphDumpSolid[];
    shells: BRepGraphDumpShell[];
    faces: BRepGraphDumpFace[];
    edges: BRepGraphDumpEdge[];
    vertices: BRepGraphDumpVertex[];
  }>;
  /**
   * Tell which faces lie beside each edge of a shape.
   *
   * Convention: edges and faces count from 0, in the order of `getEdges` and `getFaces`. A seam, along
   * which one face meets itself, has one face and is manifold; an edge that a surface shrinks to is no
   * boundary.
   *
   * @returns For each edge the faces beside it; whether a surface ends there (`boundary`) or two faces meet (`manifold`); the vertices where its curve starts and ends, -1 for none; and its tolerance.
   */
  "occt.brepGraph.edgeFaceMap": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    edges: BRepGraphEdgeFace[];
  }>;
  /**
   * Describe the curve of every edge of a shape.
   *
   * Convention: edges count from 0, in the order of `occt.shapes.edge.getEdges`. An edge that a surface
   * shrinks to, as at the pole of a sphere, has no curve.
   *
   * @returns For each edge the kind of its curve and the range of its parameter, how smoothly the faces meet in it, and whether its curves on the faces run along with it.
   */
  "occt.brepGraph.edgeInfo": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    edges: BRepGraphEdgeGeometry[];
  }>;
  /**
   * Tell which faces of a shape are neighbours, that is share an edge.
   *
   * Convention: faces, edges and wires count from 0, in the order of `getFaces` and `getEdges`. A face is
   * no neighbour of itself.
   *
   * @returns For each face its neighbours in rising order, its edges, how many wires it has, and which of them is the outer one; -1 for none.
   */
  "occt.brepGraph.faceAdjacency": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    faces: BRepGraphFaceAdjacency[];
  }>;
  /**
   * Describe the surface of every face of a shape.
   *
   * Convention: faces count from 0, in the order of `occt.shapes.face.getFaces`.
   *
   * @returns For each face the kind of its surface and the bounds of its parameters as lowest and highest u, then lowest and highest v; its tolerance, its number of wires, and whether it carries a mesh.
   */
  "occt.brepGraph.faceInfo": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    faces: BRepGraphFaceGeometry[];
  }>;
  /**
   * Find a part of a shape in its graph.
   *
   * Convention: parts count from 0 by kind. A part of an equal shape counts as the part of this one in its
   * place.
   *
   * @returns The kind, the index and the number of the part; or `valid` false where the shape has no such part.
   */
  "occt.brepGraph.nodeOfShape": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /** a part of it, or the shape itself. */
    subShape: Handle<"shape">;
  }, {
    valid: boolean;
    kind?: string;
    index?: number;
    uid?: number;
  }>;
  /**
   * Take a part out of a shape by its place in the graph.
   *
   * @returns A copy of the part in its place.
   */
  "occt.brepGraph.reconstruct": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /**
     * of the part.
     * @default "solid"
     */
    kind?: "solid" | "shell" | "face" | "wire" | "edge" | "vertex" | "compound" | "compsolid";
    /**
     * of the part among the parts of its kind, from 0, in the kernel's order: that of `getFaces`, `getEdges` and the like. (≥ 0)
     * @default 0
     */
    index?: number;
  }, Handle<"shape">>;
  /**
   * Check every part of a shape.
   *
   * Convention: errors are what the kernel finds invalid: geometry that does not fit together, wires that
   * cross, solids that are not closed. Warnings are lawful, but often unwanted: edges between more than two
   * faces, and edges whose curves on their faces do not run along with them.
   *
   * @returns Whether there are no errors; how many errors and warnings there are; and each of them with its part.
   */
  "occt.brepGraph.validate": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    valid: boolean;
    errors: number;
    warnings: number;
    issues: BRepGraphIssue[];
  }>;
  /**
   * Tell which edges end in each vertex of a shape.
   *
   * Convention: vertices and edges count from 0, in the kernel's order.
   *
   * @returns For each vertex its place, its tolerance and its edges.
   */
  "occt.brepGraph.vertexEdgeMap": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    vertices: BRepGraphVertex[];
  }>;
  /**
   * Describe every wire of a shape.
   *
   * Convention: wires count from 0, in the kernel's order. An edge that a wire runs along twice, as the seam
   * of a cylinder, makes two coedges.
   *
   * @returns For each wire whether it is closed and the outer one of its face, its numbers of coedges and of distinct edges, and the index of its face; -1 for a wire without a face.
   */
  "occt.brepGraph.wireInfo": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    ok: boolean;
    error?: string;
    wires: BRepGraphWire[];
  }>;
  /**
   * Let go of everything that was kept to save time.
   *
   * Known difference: without effect, nothing is kept between tasks here.
   */
  "occt.cleanAllCache": Operation<Record<string, never>, null>;
  /**
   * Cut off the corners of a shape that lie nearest to points.
   *
   * A corner of a flat wire or face is cut off straight, and so is one of a cylindrical or conical face as it
   * is when unrolled; at a corner of a solid or shell all sharp edges that end in it are bevelled.
   *
   * Convention: each point takes the nearest vertex. What cannot be cut is left out as long as anything can;
   * `classifyCornerByPoint` tells what kind of corner each is.
   *
   * @returns The shape without these corners.
   */
  "occt.corners.chamferCornerByPoint": Operation<{
    /** a wire, a face, a shell, a solid, or a compound of them. */
    shape: Handle<"shape">;
    /**
     * near the corners; none leaves the shape as it is.
     * @default []
     */
    points?: [number, number, number][];
    /**
     * from the corner to the cut, along the side before it, or from an edge to its bevel on one of the faces beside it. (length, > 0)
     * @default 1
     */
    distance?: number;
    /**
     * between that side or face and the cut, in degrees; less than 90 for solids and shells. (degree, > 0, ≥ -1000000, < 180, ≤ 1000000)
     * @default 45
     */
    angle?: number;
    /**
     * how far a corner may lie from its point; 0 for any distance. (length, ≥ 0)
     * @default 0
     */
    snapTolerance?: number;
    /**
     * `planarOnly` leaves out all corners but those of flat wires and faces.
     * @default "auto"
     */
    mode?: "auto" | "planarOnly";
  }, Handle<"shape">>;
  /**
   * Tell what kind of corner lies nearest to each of some points.
   *
   * Convention: `planar` is a corner of a flat wire or face, `developable` one of a cylindrical or conical
   * face, `solid3d` one where faces of a solid or shell meet. `tooFar` is a vertex beyond the tolerance,
   * `noVertex` says that the shape has none, `notFound` that no such corner is there. `action` is what
   * would be done: `cutInPlane`, `cutOnSurface`, `cutEdges` or `none`.
   *
   * @returns For each point where the corner lies and how far off, how many edges (`valence`) and faces meet there, and its kind; `ok` tells whether every point has a corner.
   */
  "occt.corners.classifyCornerByPoint": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /**
     * near the corners.
     * @default []
     */
    points?: [number, number, number][];
    /**
     * how far a corner may lie from its point; 0 for any distance. (length, ≥ 0)
     * @default 0
     */
    snapTolerance?: number;
  }, {
    ok: boolean;
    modified: boolean;
    results: CornerResult[];
    error?: string;
  }>;
  /**
   * Tell what `filletCornerByPoint` does with each of some points.
   *
   * Convention: kinds and actions are those of `classifyCornerByPoint`. Corners of one wire, face, shell or
   * solid are rounded all together or not at all.
   *
   * @returns For each point its corner, whether it is rounded, and why not; `ok` tells whether all are, `modified` whether any is, `error` the first reason.
   */
  "occt.corners.cornerByPointReport": Operation<{
    /** a wire, a face, a shell, a solid, or a compound of them. */
    shape: Handle<"shape">;
    /**
     * near the corners.
     * @default []
     */
    points?: [number, number, number][];
    /**
     * of the fillets, at the corners. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * the share of the radius that is left at the far ends of the edges of a solid or shell. (≥ 0, ≤ 1)
     * @default 1
     */
    taperFactor?: number;
    /**
     * how far a corner may lie from its point; 0 for any distance. (length, ≥ 0)
     * @default 0
     */
    snapTolerance?: number;
    /**
     * `planarOnly` leaves out all corners but those of flat wires and faces.
     * @default "auto"
     */
    mode?: "auto" | "planarOnly";
  }, {
    ok: boolean;
    modified: boolean;
    results: CornerResult[];
    error?: string;
  }>;
  /**
   * Round the corners of a shape that lie nearest to points.
   *
   * A corner of a flat wire or face gets an arc; one of a cylindrical or conical face gets what is an arc when
   * the face is unrolled; at a corner of a solid or shell all sharp edges that end in it are rounded.
   *
   * Convention: each point takes the nearest vertex. What cannot be rounded is left out as long as anything
   * can; `cornerByPointReport` tells about each point.
   *
   * @returns The rounded shape.
   */
  "occt.corners.filletCornerByPoint": Operation<{
    /** a wire, a face, a shell, a solid, or a compound of them. */
    shape: Handle<"shape">;
    /**
     * near the corners; none leaves the shape as it is.
     * @default []
     */
    points?: [number, number, number][];
    /**
     * of the fillets, at the corners. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * the share of the radius that is left at the far ends of the edges of a solid or shell; 1 rounds them evenly, 0 lets the rounding run out. (≥ 0, ≤ 1)
     * @default 1
     */
    taperFactor?: number;
    /**
     * how far a corner may lie from its point; 0 for any distance. (length, ≥ 0)
     * @default 0
     */
    snapTolerance?: number;
    /**
     * `planarOnly` leaves out all corners but those of flat wires and faces.
     * @default "auto"
     */
    mode?: "auto" | "planarOnly";
  }, Handle<"shape">>;
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
   * Draw a pin: a line that points at something, bends and ends in a label.
   *
   * Convention: the label reads along `direction`, with its letters upright the way the line comes. A
   * horizontal flip turns the letters upside down, a vertical one mirrors the line of text from left to right.
   * The arrow stays at `startPoint` whatever the offset.
   *
   * Known difference: a label or arrow of no size, or a label without letters, is left out, and the pin may
   * run straight on without a bend; elsewhere these end in an error.
   *
   * @returns A compound of wires: the line, a compound with the letters, the line after the bend, and a compound for the arrow.
   */
  "occt.dimensions.pinWithLabel": Operation<{
    /**
     * what the pin points at.
     * @default [0,0,0]
     */
    startPoint?: [number, number, number];
    /**
     * where the line bends.
     * @default [0,5,2]
     */
    endPoint?: [number, number, number];
    /**
     * from the bend to the end of the line, with its length.
     * @default [0,0,1]
     */
    direction?: [number, number, number];
    /**
     * how much is left free between the start and the line. (length, ≥ 0)
     * @default 0
     */
    offsetFromStart?: number;
    /**
     * the text; lines are parted by line breaks.
     * @default "Pin"
     */
    label?: string;
    /**
     * from the end of the line to the label. (≥ -1000000000)
     * @default 0.3
     */
    labelOffset?: number;
    /**
     * height of the letters. (length, ≥ 0)
     * @default 0.1
     */
    labelSize?: number;
    /**
     * `arrow` draws an arrow head at the start, `none` nothing.
     * @default "none"
     */
    endType?: "none" | "arrow";
    /**
     * length of the strokes of the arrow head. (length, ≥ 0)
     * @default 0.3
     */
    arrowSize?: number;
    /**
     * between the two strokes of the arrow head, in degrees. (degree, ≥ 0, ≤ 90)
     * @default 30
     */
    arrowAngle?: number;
    /**
     * true points the arrow the other way.
     * @default false
     */
    arrowsFlipped?: boolean;
    /**
     * a turn of the label about its middle, in degrees, clockwise for the reader. (degree, ≥ -360, ≤ 360)
     * @default 0
     */
    labelRotation?: number;
    /**
     * true mirrors the label about its horizontal axis.
     * @default false
     */
    labelFlipHorizontal?: boolean;
    /**
     * true mirrors the label about its vertical axis.
     * @default false
     */
    labelFlipVertical?: boolean;
  }, Handle<"compound">>;
  /**
   * Draw a dimension that tells the angle between two directions.
   *
   * Convention: the label reads from `direction2` to `direction1`, with its letters upright away from the
   * centre. Here a horizontal flip mirrors the line of text from left to right, a vertical one turns the
   * letters upside down: the other way round than for lengths.
   *
   * Known difference: arrows and labels of no size are left out; elsewhere they end in an error.
   *
   * @returns A compound of wires: the two straight lines, the arc, a compound with the letters, and for each arrow a compound.
   */
  "occt.dimensions.simpleAngularDimension": Operation<{
    /**
     * from the centre; its length does not matter.
     * @default [1,0,0]
     */
    direction1?: [number, number, number];
    /**
     * from the centre, not parallel to the first.
     * @default [0,0,1]
     */
    direction2?: [number, number, number];
    /**
     * where both directions start.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * of the arc. (length, > 0)
     * @default 4
     */
    radius?: number;
    /**
     * from the centre to where the two straight lines start. (≥ -1000000000)
     * @default 0.5
     */
    offsetFromCenter?: number;
    /**
     * how far the straight lines run on beyond the arc. (length, ≥ 0)
     * @default 0
     */
    extraSize?: number;
    /**
     * how many decimals the label shows. (≥ 0, ≤ 100)
     * @default 2
     */
    decimalPlaces?: number;
    /**
     * what stands behind the value, such as a unit.
     * @default "(deg)"
     */
    labelSuffix?: string;
    /**
     * height of the letters. (length, ≥ 0)
     * @default 0.1
     */
    labelSize?: number;
    /**
     * from the arc to the middle of the label; negative towards the centre. (≥ -1000000000)
     * @default 0.3
     */
    labelOffset?: number;
    /**
     * true shows radians instead of degrees.
     * @default false
     */
    radians?: boolean;
    /**
     * `arrow` draws arrow heads at both ends of the arc, `none` nothing.
     * @default "none"
     */
    endType?: "none" | "arrow";
    /**
     * length of the strokes of arrow heads. (length, ≥ 0)
     * @default 0.3
     */
    arrowSize?: number;
    /**
     * between the two strokes of an arrow head, in degrees. (degree, ≥ 0, ≤ 90)
     * @default 30
     */
    arrowAngle?: number;
    /**
     * true points the arrows inward.
     * @default false
     */
    arrowsFlipped?: boolean;
    /**
     * a turn of the label about its middle, in degrees, clockwise for the reader. (degree, ≥ -360, ≤ 360)
     * @default 0
     */
    labelRotation?: number;
    /**
     * true mirrors the label about its vertical axis.
     * @default false
     */
    labelFlipHorizontal?: boolean;
    /**
     * true mirrors the label about its horizontal axis.
     * @default false
     */
    labelFlipVertical?: boolean;
    /**
     * an expression in `val`, the angle, that is computed, such as `180-val`; or a text to show, in which `val` is replaced.
     * @default "1*val"
     */
    labelOverwrite?: string;
    /**
     * true drops zeros at the end of the decimals.
     * @default false
     */
    removeTrailingZeros?: boolean;
  }, Handle<"compound">>;
  /**
   * Draw a dimension that tells the distance of two points.
   *
   * Convention: the label reads from `start` to `end`, with its letters upright along `direction`. A
   * horizontal flip turns the letters upside down, a vertical one mirrors the line of text from left to right.
   * Label, suffix and a blank between them make one line of text.
   *
   * Known difference: arrows and labels of no size are left out; elsewhere they end in an error.
   *
   * @returns A compound of wires: the dimension line, the two helping lines, a compound with the letters, and for each arrow a compound.
   */
  "occt.dimensions.simpleLinearLengthDimension": Operation<{
    /** the first point. */
    start: [number, number, number];
    /** the second point. */
    end: [number, number, number];
    /** from the points to the dimension line, with its length; it must not run along the points. */
    direction: [number, number, number];
    /**
     * how far from the points, along the direction, the two helping lines start. (≥ -1000000000)
     * @default 0
     */
    offsetFromPoints?: number;
    /**
     * how far lines run on where they cross. (length, ≥ 0)
     * @default 0.2
     */
    crossingSize?: number;
    /**
     * how many decimals the label shows. (≥ 0, ≤ 100)
     * @default 2
     */
    decimalPlaces?: number;
    /**
     * what stands behind the value, such as a unit.
     * @default "(cm)"
     */
    labelSuffix?: string;
    /**
     * height of the letters. (length, ≥ 0)
     * @default 0.1
     */
    labelSize?: number;
    /**
     * from the dimension line to the middle of the label; negative for the side of the points. (≥ -1000000000)
     * @default 0.3
     */
    labelOffset?: number;
    /**
     * a turn of the label about its middle, in degrees, clockwise for the reader. (degree, ≥ -360, ≤ 360)
     * @default 0
     */
    labelRotation?: number;
    /**
     * `arrow` draws arrow heads at both ends of the dimension line, `none` nothing.
     * @default "none"
     */
    endType?: "none" | "arrow";
    /**
     * length of the strokes of arrow heads. (length, ≥ 0)
     * @default 0.3
     */
    arrowSize?: number;
    /**
     * between the two strokes of an arrow head, in degrees. (degree, ≥ 0, ≤ 90)
     * @default 30
     */
    arrowAngle?: number;
    /**
     * true points the arrows inward.
     * @default false
     */
    arrowsFlipped?: boolean;
    /**
     * true mirrors the label about its horizontal axis.
     * @default false
     */
    labelFlipHorizontal?: boolean;
    /**
     * true mirrors the label about its vertical axis.
     * @default false
     */
    labelFlipVertical?: boolean;
    /**
     * an expression in `val`, the distance, that is computed, such as `100*val`; or a text to show, in which `val` is replaced.
     * @default "1*val"
     */
    labelOverwrite?: string;
    /**
     * true drops zeros at the end of the decimals.
     * @default false
     */
    removeTrailingZeros?: boolean;
  }, Handle<"compound">>;
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
   * Incline faces of a shape, as the walls of a part that must leave its mould.
   *
   * Each face turns about the line in which it crosses the neutral plane, which so keeps its size.
   *
   * Convention: with a positive angle matter goes where the direction points away from the neutral plane, and
   * is added on its other side. Faces that continue an inclined one smoothly are inclined too. A face of an
   * equal shape counts as the face of this one in its place.
   *
   * @returns The shape with inclined faces.
   */
  "occt.draft.draftAngle": Operation<{
    /** a solid or shell. */
    shape: Handle<"shape">;
    /** which of its faces to incline; flat, cylindrical or conical. */
    faces: Handle<"face">[];
    /**
     * that the part is pulled in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * by how much, in degrees; more than -90 and less than 90. (degree, > -90, ≥ -1000000, < 90, ≤ 1000000)
     * @default 5
     */
    angle?: number;
    /**
     * a point of the neutral plane.
     * @default [0,0,0]
     */
    neutralPlaneOrigin?: [number, number, number];
    /**
     * square to the neutral plane; the direction must not lie in the plane.
     * @default [0,0,1]
     */
    neutralPlaneDirection?: [number, number, number];
    /**
     * how the kernel follows walls around edges; true suits almost always.
     * @default true
     */
    flag?: boolean;
  }, Handle<"shape">>;
  /**
   * Let walls leave an outline at an angle.
   *
   * Convention: the sign of the angle does not matter; `internal` says to which side the walls lean.
   *
   * @returns A shell: the walls, with the face or shell that they start from.
   */
  "occt.draft.makeDraft": Operation<{
    /** a wire, an edge, a face, or a shell with open borders; the walls start from its outline. */
    shape: Handle<"shape">;
    /**
     * that the walls go in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * between the walls and the direction, in degrees; more than -90 and less than 90. (degree, > -90, ≥ -1000000, < 90, ≤ 1000000)
     * @default 5
     */
    angle?: number;
    /**
     * how long the walls are, measured along their slope; at least 0.001. (length, > 0, ≥ 0.001)
     * @default 10
     */
    lengthMax?: number;
    /**
     * true leans the walls inward, false outward.
     * @default false
     */
    internal?: boolean;
  }, Handle<"shape">>;
  /**
   * Let walls leave an outline at an angle, up to another shape.
   *
   * Convention: the sign of the angle does not matter; `internal` says to which side the walls lean. Walls
   * that do not meet the shape in the direction run against the direction.
   *
   * @returns A shell of the walls and that part of the other shape; a solid where it starts from a face.
   */
  "occt.draft.makeDraftToShape": Operation<{
    /** a wire, an edge, a face, or a shell with open borders; the walls start from its outline. */
    shape: Handle<"shape">;
    /** what the walls end on; a shape with faces that reaches across all of them. */
    stopShape: Handle<"shape">;
    /**
     * that the walls go in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * between the walls and the direction, in degrees; more than -90 and less than 90. (degree, > -90, ≥ -1000000, < 90, ≤ 1000000)
     * @default 5
     */
    angle?: number;
    /**
     * true keeps the part of the other shape outside the walls, false the part that closes them.
     * @default false
     */
    keepOut?: boolean;
    /**
     * true leans the walls inward, false outward.
     * @default false
     */
    internal?: boolean;
  }, Handle<"shape">>;
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
     * between the side before the corner and the cut, in degrees. (degree, > 0, ≥ -1000000, < 180, ≤ 1000000)
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
     * between the given face and the bevel, in degrees; more than 0 and less than 90. (degree, > 0, ≥ -1000000, < 90, ≤ 1000000)
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
     * between the given faces and the bevels, in degrees; more than 0 and less than 90. (degree, > 0, ≥ -1000000, < 90, ≤ 1000000)
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
     * which of several possible arcs, from 0; -1 takes the nearest one, and too large a number the last. (≥ -1, ≤ 1000)
     * @default -1
     */
    solution?: number;
  }, Handle<"wire">>;
  /**
   * Make an ellipse in the plane.
   *
   * Convention: it starts at the end of its long axis and runs counter-clockwise whatever `sense` says, as
   * existing clients expect; its parameter is an angle in radians.
   *
   * @returns The curve, for `makeEdgeFromGeom2dCurveAndSurface` and the like.
   */
  "occt.geom.curves.geom2dEllipse": Operation<{
    /**
     * the middle.
     * @default [0,0]
     */
    center?: [number, number];
    /**
     * of the long axis; its length does not matter.
     * @default [1,0]
     */
    direction?: [number, number];
    /**
     * half the short axis. (length, > 0)
     * @default 1
     */
    radiusMinor?: number;
    /**
     * half the long axis; at least `radiusMinor`. (length, > 0)
     * @default 2
     */
    radiusMajor?: number;
    /**
     * without effect; a trimmed curve can be turned round.
     * @default false
     */
    sense?: boolean;
  }, Handle<"curve2d">>;
  /**
   * Make a straight line between two points of the plane.
   *
   * Convention: its parameter is the distance from the start.
   *
   * @returns The curve, for `makeEdgeFromGeom2dCurveAndSurface` and the like.
   */
  "occt.geom.curves.geom2dSegment": Operation<{
    /**
     * where it starts.
     * @default [0,0]
     */
    start?: [number, number];
    /**
     * where it ends; must differ from `start`.
     * @default [1,0]
     */
    end?: [number, number];
  }, Handle<"curve2d">>;
  /**
   * Cut a piece out of a curve of the plane.
   *
   * Known difference: `sense` is followed; elsewhere the piece has run backwards in any case.
   *
   * @returns The piece.
   */
  "occt.geom.curves.geom2dTrimmedCurve": Operation<{
    /** the curve. */
    shape: Handle<"curve2d">;
    /**
     * the parameter of one end: the distance from the start of a segment, radians on an ellipse. (≥ -1000000000)
     * @default 0
     */
    u1?: number;
    /**
     * the parameter of the other end; must differ from `u1`. (≥ -1000000000)
     * @default 1
     */
    u2?: number;
    /**
     * true lets the piece run as the curve does, false turns it round.
     * @default true
     */
    sense?: boolean;
    /**
     * true counts parameters of closed curves round and round, so that the piece runs from `u1` on to `u2`.
     * @default true
     */
    adjustPeriodic?: boolean;
  }, Handle<"curve2d">>;
  /**
   * Make a circle.
   *
   * Convention: a wire, as `occt.shapes.wire.createCircleWire` makes it.
   *
   * @returns A closed wire of one edge.
   */
  "occt.geom.curves.geomCircleCurve": Operation<{
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
   * Make an ellipse.
   *
   * Convention: a wire. For a normal along y the long axis lies along z, for one along z it lies along x.
   *
   * @returns A closed wire of one edge.
   */
  "occt.geom.curves.geomEllipseCurve": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the ellipse lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * half the short axis. (length, > 0)
     * @default 1
     */
    radiusMinor?: number;
    /**
     * half the long axis; at least `radiusMinor`. (length, > 0)
     * @default 2
     */
    radiusMajor?: number;
  }, Handle<"wire">>;
  /**
   * Find the point of a curve of the plane at a parameter.
   *
   * Convention: the parameter is the curve's own: the distance from the start of a segment, radians on an
   * ellipse. Beyond the ends the curve goes on.
   *
   * @returns The point.
   */
  "occt.geom.curves.get2dPointFrom2dCurveOnParam": Operation<{
    /** the curve. */
    shape: Handle<"curve2d">;
    /**
     * where on the curve. (≥ -1000000000)
     * @default 0.5
     */
    param?: number;
  }, [number, number]>;
  /**
   * Make the surface of a cylinder without ends.
   *
   * Convention: its first parameter is the angle round the axis in radians, its second the height above `center`.
   * For an axis along y the angle counts from the z axis towards x.
   *
   * @returns The surface.
   */
  "occt.geom.surfaces.cylindricalSurface": Operation<{
    /**
     * from the axis to the surface. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * a point on the axis, where heights count from.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * the axis.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"surface">>;
  /**
   * Take the surface that a face lies on.
   *
   * @returns The surface, which reaches beyond the face's outline.
   */
  "occt.geom.surfaces.surfaceFromFace": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, Handle<"surface">>;
  /**
   * Convert a STEP file to a binary glTF file, with names, colours and assemblies.
   *
   * Convention: lengths become metres, z up becomes y up: (x, y, z) to (x, z, -y). Instances of a part
   * share one mesh, and a part is one primitive per colour.
   *
   * @returns The file.
   */
  "occt.io.convertStepToGltf": Operation<{
    /** the file: text or bytes, plain or compressed by gzip (stpz). */
    stepData: string;
    /**
     * how far the mesh may stray from the surfaces, as a fraction of the length of each edge. (≥ 0.0001, ≤ 10)
     * @default 0.005
     */
    meshPrecision?: number;
  }, string>;
  /**
   * Convert a STEP file to a binary glTF file, choosing everything about it.
   *
   * Convention: lengths become metres, z up becomes y up: (x, y, z) to (x, z, -y). Instances of a part
   * share one mesh.
   *
   * @returns The file.
   */
  "occt.io.convertStepToGltfAdvanced": Operation<{
    /** the file: text or bytes, plain or compressed by gzip (stpz). */
    stepData: string;
    /**
     * take colours of parts, faces and instances over.
     * @default true
     */
    readColors?: boolean;
    /**
     * take names of parts and instances over.
     * @default true
     */
    readNames?: boolean;
    /**
     * take materials and their densities over, as `extras` of the nodes.
     * @default true
     */
    readMaterials?: boolean;
    /**
     * take the names of layers over, as `extras` of the nodes.
     * @default false
     */
    readLayers?: boolean;
    /**
     * take user-defined properties over, as `extras` of the nodes.
     * @default false
     */
    readProps?: boolean;
    /**
     * how far the mesh may stray from the surfaces: with `meshRelative` a fraction of the length of each edge, else millimetres. (≥ 0.0001, ≤ 10)
     * @default 0.005
     */
    meshDeflection?: number;
    /**
     * how far neighbouring segments of a curve may turn, in radians. (≥ 0.01, ≤ 3.14159)
     * @default 0.5
     */
    meshAngle?: number;
    /**
     * mesh faces in parallel.
     * @default true
     */
    meshParallel?: boolean;
    /**
     * mesh part by part where there are more faces than this, which needs less memory; -1 always meshes all at once. (≥ -1, ≤ 500000)
     * @default -1
     */
    faceCountThreshold?: number;
    /**
     * what `meshDeflection` means.
     * @default true
     */
    meshRelative?: boolean;
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
     * @default true
     */
    mergeFaces?: boolean;
    /**
     * split primitives so that 16-bit indices do.
     * @default true
     */
    splitIndices16?: boolean;
    /**
     * write in parallel.
     * @default true
     */
    parallelWrite?: boolean;
    /**
     * without effect: STEP holds no textures.
     * @default true
     */
    embedTextures?: boolean;
    /**
     * write texture coordinates.
     * @default false
     */
    forceUVExport?: boolean;
    /**
     * where the names of nodes come from.
     * @default "instance"
     */
    nodeNameFormat?: "empty" | "product" | "instance" | "instanceOrProduct" | "productOrInstance" | "productAndInstance" | "productAndInstanceAndOcaf";
    /**
     * where the names of meshes come from.
     * @default "instance"
     */
    meshNameFormat?: "empty" | "product" | "instance" | "instanceOrProduct" | "productOrInstance" | "productAndInstance" | "productAndInstanceAndOcaf";
    /**
     * how placements are written.
     * @default "compact"
     */
    transformFormat?: "compact" | "mat4" | "trs";
    /**
     * turn z up into y up; false leaves coordinates as they are.
     * @default true
     */
    adjustZtoY?: boolean;
    /**
     * makes everything larger, on top of the conversion to metres. (> 0, ≥ 0.000001, ≤ 1000000)
     * @default 1
     */
    scale?: number;
  }, string>;
  /**
   * Convert a STEP file to a binary glTF file compressed by Draco, choosing everything about it.
   *
   * Convention: as for `convertStepToGltfAdvanced`. Compression loses precision: positions keep as many
   * bits as are given, over the size of each part. Zero bits keep numbers as they are.
   *
   * @returns The file.
   */
  "occt.io.convertStepToGltfAdvancedWithDraco": Operation<{
    /** the file: text or bytes, plain or compressed by gzip (stpz). */
    stepData: string;
    /**
     * makes everything larger, on top of the conversion to metres. (> 0, ≥ 0.000001, ≤ 1000000)
     * @default 1
     */
    scale?: number;
    /**
     * turn z up into y up; false leaves coordinates as they are.
     * @default true
     */
    adjustZtoY?: boolean;
    /**
     * how placements are written.
     * @default "compact"
     */
    transformFormat?: "compact" | "mat4" | "trs";
    /**
     * where the names of meshes come from.
     * @default "instance"
     */
    meshNameFormat?: "empty" | "product" | "instance" | "instanceOrProduct" | "productOrInstance" | "productAndInstance" | "productAndInstanceAndOcaf";
    /**
     * where the names of nodes come from.
     * @default "instance"
     */
    nodeNameFormat?: "empty" | "product" | "instance" | "instanceOrProduct" | "productOrInstance" | "productAndInstance" | "productAndInstanceAndOcaf";
    /**
     * write texture coordinates.
     * @default false
     */
    forceUVExport?: boolean;
    /**
     * without effect: STEP holds no textures.
     * @default true
     */
    embedTextures?: boolean;
    /**
     * write in parallel.
     * @default true
     */
    parallelWrite?: boolean;
    /**
     * split primitives so that 16-bit indices do; compressed ones have indices of 32 bits.
     * @default true
     */
    splitIndices16?: boolean;
    /**
     * one primitive per part and colour instead of one per face; compresses far better.
     * @default true
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
     * what `meshDeflection` means.
     * @default true
     */
    meshRelative?: boolean;
    /**
     * mesh part by part where there are more faces than this, which needs less memory; -1 always meshes all at once. (≥ -1, ≤ 500000)
     * @default -1
     */
    faceCountThreshold?: number;
    /**
     * mesh faces in parallel.
     * @default true
     */
    meshParallel?: boolean;
    /**
     * how far neighbouring segments of a curve may turn, in radians. (≥ 0.01, ≤ 3.14159)
     * @default 0.5
     */
    meshAngle?: number;
    /**
     * how far the mesh may stray from the surfaces: with `meshRelative` a fraction of the length of each edge, else millimetres. (≥ 0.0001, ≤ 10)
     * @default 0.005
     */
    meshDeflection?: number;
    /**
     * take user-defined properties over, as `extras` of the nodes.
     * @default false
     */
    readProps?: boolean;
    /**
     * take the names of layers over, as `extras` of the nodes.
     * @default false
     */
    readLayers?: boolean;
    /**
     * take materials and their densities over, as `extras` of the nodes.
     * @default true
     */
    readMaterials?: boolean;
    /**
     * take names of parts and instances over.
     * @default true
     */
    readNames?: boolean;
    /**
     * take colours of parts, faces and instances over.
     * @default true
     */
    readColors?: boolean;
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
   * Convert a STEP file to a binary glTF file whose triangles are compressed by Draco.
   *
   * Convention: as for `convertStepToGltf`. Compression loses precision: positions keep as many bits as
   * are given, over the size of each part. Zero bits keep numbers as they are.
   *
   * @returns The file.
   */
  "occt.io.convertStepToGltfWithDraco": Operation<{
    /** the file: text or bytes, plain or compressed by gzip (stpz). */
    stepData: string;
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
     * what `meshPrecision` means.
     * @default true
     */
    meshRelative?: boolean;
    /**
     * how far neighbouring segments of a curve may turn, in radians. (≥ 0.01, ≤ 3.14159)
     * @default 0.5
     */
    meshAngle?: number;
    /**
     * how far the mesh may stray from the surfaces: with `meshRelative` a fraction of the length of each edge, else millimetres. (≥ 0.0001, ≤ 10)
     * @default 0.005
     */
    meshPrecision?: number;
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
     * without effect: there are no texture coordinates. (≥ 0, ≤ 31)
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
   * Write paths as the text of a DXF file.
   *
   * Convention: AC1009 is release 12, AC1015 is AutoCAD 2000. Angles are degrees, counter-clockwise.
   * Letters beyond ASCII are written by their Unicode numbers, as AutoCAD does. Black and white are both
   * index 7, which is drawn in whichever can be seen.
   *
   * Known difference: splines and polylines in AC1009, which has no splines and no light polylines, are
   * old polylines; open splines reach their outer control points; closed ones are smooth where they
   * close; the index is the nearest of all 255 colours, also beside a true colour; elsewhere of nine.
   *
   * @returns The text of the file.
   */
  "occt.io.dxfCreate": Operation<{
    /** layers with paths, as `dxfPathsWithLayer` makes them; several may share a layer. */
    pathsParts: DxfPathsPart[];
    /**
     * colours as an index into the palette of 255, or as 24 bits beside it. True colours are newer than both versions; readers that do not know them use the index.
     * @default "aci"
     */
    colorFormat?: "aci" | "truecolor";
    /**
     * of the format.
     * @default "AC1009"
     */
    acadVersion?: "AC1009" | "AC1015";
    /**
     * without effect: the file has no name of its own.
     * @default "bitbybit-dev.dxf"
     */
    fileName?: string;
    /**
     * without effect: there is no browser to download with.
     * @default true
     */
    tryDownload?: boolean;
  }, string>;
  /**
   * Put paths on a layer, for `dxfCreate`.
   *
   * @returns The paths with their layer and colour.
   */
  "occt.io.dxfPathsWithLayer": Operation<{
    /** as `shapeToDxfPaths` makes them, or written by hand. */
    paths: DxfPath[];
    /**
     * the name of the layer.
     * @default "Default"
     */
    layer?: string;
    /**
     * of the paths.
     * @default "#000000"
     */
    color?: string;
  }, {
    layer?: string | null;
    color?: string | null;
    paths: DxfPath[];
  }>;
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
   * List what is in a STEP file as a tree: assemblies, instances and parts, without their geometry.
   *
   * Convention: `id` is the path of labels from the root, joined by `/`, each with a full stop at its
   * end. `transform` places an instance within its parent: 16 numbers, column after column, lengths in
   * millimetres. `isAssembly` is also true for an instance of an assembly.
   *
   * Known difference: `definitionId` is the label of what an instance places, as in a document that is
   * read from the same file; elsewhere its first number is cut off. The colour stands under `colorRgba`
   * as well as under `color`. A file that cannot be read is an error; elsewhere it is a result with the
   * field `error`.
   *
   * @returns The nodes, parents before children.
   */
  "occt.io.parseStepToJson": Operation<{
    /** the file: text or bytes, plain or compressed by gzip (stpz). */
    stepData: string;
  }, {
    version: string;
    nodes: AssemblyNodeJson[];
  }>;
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
   * Write a shape as the text of a STEP file; the same as `saveShapeSTEP`.
   *
   * Convention: as for `saveShapeSTEP`.
   *
   * @returns The text of the file.
   */
  "occt.io.saveShapeSTEPAndReturn": Operation<{
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
   * Write the triangles of a shape as the text of an STL file.
   *
   * Convention: the result is text whatever `binary` says, since it is a string; binary STL is written
   * by the output format `stl`. `adjustYtoZ` swaps y and z, (x, y, z) to (x, z, y); this mirrors, but
   * the outside of solids stays outside. Triangles run counter-clockwise seen from outside.
   *
   * @returns The text of the file.
   */
  "occt.io.saveShapeStl": Operation<{
    /** what to write; edges and vertices without faces leave nothing. */
    shape: Handle<"shape">;
    /**
     * without effect: the file has no name of its own.
     * @default "shape.stl"
     */
    fileName?: string;
    /**
     * how far the triangles may stray from the surface. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /**
     * from y up to z up.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * without effect: there is no browser to download with.
     * @default true
     */
    tryDownload?: boolean;
    /**
     * without effect, as above.
     * @default true
     */
    binary?: boolean;
  }, string>;
  /**
   * Write the triangles of a shape as the text of an STL file; the same as `saveShapeStl`.
   *
   * Convention: as for `saveShapeStl`.
   *
   * @returns The text of the file.
   */
  "occt.io.saveShapeStlAndReturn": Operation<{
    /** what to write; edges and vertices without faces leave nothing. */
    shape: Handle<"shape">;
    /**
     * without effect: the file has no name of its own.
     * @default "shape.stl"
     */
    fileName?: string;
    /**
     * how far the triangles may stray from the surface. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.01
     */
    precision?: number;
    /**
     * from y up to z up.
     * @default false
     */
    adjustYtoZ?: boolean;
    /**
     * without effect: there is no browser to download with.
     * @default true
     */
    tryDownload?: boolean;
    /**
     * without effect: the result is text.
     * @default true
     */
    binary?: boolean;
  }, string>;
  /**
   * Draw the wires of a shape as seen along y: x goes to the right of the page, z up.
   *
   * Convention: a path for each wire, so the outlines of all faces of a solid, hidden or not, and edges
   * that two faces share twice. Circles in a level plane are circles; lines and arcs that follow each
   * other are one polyline with bulges; other curves are divided into straight lines.
   *
   * Known difference: edges outside of wires are drawn too. A circle that is seen from the side is drawn
   * as what is seen of it; elsewhere as a circle. What is seen as a point is left out.
   *
   * @returns The paths.
   */
  "occt.io.shapeToDxfPaths": Operation<{
    /** what to draw. */
    shape: Handle<"shape">;
    /**
     * how far neighbouring lines of a curve may turn, in radians; at least 0.001 is used. (≥ 0, ≤ 1)
     * @default 0.1
     */
    angularDeflection?: number;
    /**
     * how far lines may stray from a curve; at least a millionth, and a ten-millionth of the size of the curve, is used. (length, ≥ 0)
     * @default 0.1
     */
    curvatureDeflection?: number;
    /**
     * how many points a curve is divided into at least. (≥ 0, ≤ 10000)
     * @default 2
     */
    minimumOfPoints?: number;
    /**
     * below which difference two parameters of a curve count as one. (≥ 0, ≤ 1)
     * @default 1e-9
     */
    uTolerance?: number;
    /**
     * how long the lines of a curve are at least. (length, ≥ 0)
     * @default 1e-7
     */
    minimumLength?: number;
  }, DxfPath[]>;
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
     * how many points of each profile a periodic loft runs through. (≥ 1, ≤ 1000)
     * @default 10
     */
    nrPeriodicSections?: number;
    /**
     * true fits the smoothest skin instead of one exactly through the profiles.
     * @default false
     */
    useSmoothing?: boolean;
    /**
     * the highest degree of the skin between profiles; at most 25. (≥ 1, ≤ 25)
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
     * how many corners the polygon has. (≥ 3, ≤ 1000)
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
   * Make wires or faces from paths in the plane.
   *
   * Convention: the plane is the ground, its x along x and its y along z, or against z with `flipY`, as
   * suits drawings whose y goes down. An arc runs from where the segment before it ends to `to`; of the
   * arcs that do so with the given radii, it is the one in the direction of `deltaAngle` whose centre is
   * nearest to `center`, so that `startAngle` and the size of `deltaAngle` need not be exact. Faces
   * look up; closed paths inside others are holes by the nonzero rule of SVG, so if they run the other way.
   *
   * @returns The wire, edge or face; a compound of several, wires and edges first.
   */
  "occt.path.shapeFromPath": Operation<{
    /** the paths. */
    subpaths: PathSubpath[];
    /**
     * fill closed paths; open ones stay wires.
     * @default false
     */
    makeFaces?: boolean;
    /**
     * one wire for each path; false leaves an edge for each segment. Faces are not affected.
     * @default true
     */
    joinSegments?: boolean;
    /**
     * segments that are smaller are left out, and paths whose ends are nearer are closed. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * makes everything larger. (> 0, ≤ 1000000)
     * @default 1
     */
    scale?: number;
    /**
     * turn y round.
     * @default true
     */
    flipY?: boolean;
    /**
     * where the origin of the plane goes.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
  }, Handle<"shape">>;
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
   * Repair what can be repaired of a shape without changing what it looks like.
   *
   * Faces, wires and edges are put in order, gaps within the tolerances are closed, curves on surfaces are
   * made to follow their edges.
   *
   * @returns The repaired shape.
   */
  "occt.shapeFix.basicShapeRepair": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /**
     * how far apart two things may lie that count as one. (length, ≥ 0, ≤ 1000000)
     * @default 0.001
     */
    precision?: number;
    /**
     * the largest tolerance that a part may get. (length, ≥ 0, ≤ 1000000)
     * @default 0.01
     */
    maxTolerance?: number;
    /**
     * the smallest length that counts; shorter edges are removed. (length, ≥ 0, ≤ 1000000)
     * @default 0.0001
     */
    minTolerance?: number;
  }, Handle<"shape">>;
  /**
   * Put the edges of a wire in order and turn them so that each starts where the one before it ends.
   *
   * @returns The wire with all edges running the same way.
   */
  "occt.shapeFix.fixEdgeOrientationsAlongWire": Operation<{
    /** a wire. */
    shape: Handle<"wire">;
  }, Handle<"wire">>;
  /**
   * Remove edges of a wire that are too short to matter.
   *
   * Known difference: short edges really are removed; elsewhere the wire always comes back as it was.
   *
   * @returns The wire, with the ends of its remaining edges joined.
   */
  "occt.shapeFix.fixSmallEdgeOnWire": Operation<{
    /** a wire. */
    shape: Handle<"wire">;
    /**
     * true keeps every vertex in its place, so that only edges that start and end in one vertex go.
     * @default false
     */
    lockvtx?: boolean;
    /**
     * the length up to which an edge is too short; below 1e-7 that counts instead. (length, ≥ 0, ≤ 1000000)
     * @default 0
     */
    precsmall?: number;
  }, Handle<"wire">>;
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
   * Take a compound apart.
   *
   * Convention: one level deep; compounds within it stay together.
   *
   * @returns What it holds directly, in order.
   */
  "occt.shapes.compound.getShapesOfCompound": Operation<{
    /** the compound. */
    shape: Handle<"compound">;
  }, Handle<"shape">[]>;
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
   * Cut an arc out of a circle between two angles.
   *
   * Convention: angles count from the point where the circle starts, counter-clockwise seen against its
   * normal; the arc runs counter-clockwise from the first to the second, and `sense` only turns its direction.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.arcFromCircleAndTwoAngles": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle: Handle<"edge">;
    /**
     * where the arc starts, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    alphaAngle1?: number;
    /**
     * where it ends, in degrees; 360 more than the first is the full circle. (degree, ≥ -1000000, ≤ 1000000)
     * @default 90
     */
    alphaAngle2?: number;
    /**
     * false lets the edge run from the second angle to the first.
     * @default true
     */
    sense?: boolean;
  }, Handle<"edge">>;
  /**
   * Cut an arc out of a circle between two points.
   *
   * Convention: the arc is the one that runs counter-clockwise from `start` to `end`, seen against the
   * circle's normal; `sense` only turns its direction.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.arcFromCircleAndTwoPoints": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle: Handle<"edge">;
    /**
     * where the arc starts; a point beside the circle counts as the nearest on it.
     * @default [0,0,0]
     */
    start?: [number, number, number];
    /**
     * where it ends, likewise.
     * @default [0,0,1]
     */
    end?: [number, number, number];
    /**
     * false lets the edge run from `end` to `start`.
     * @default true
     */
    sense?: boolean;
  }, Handle<"edge">>;
  /**
   * Cut an arc out of a circle from a point to an angle.
   *
   * Convention: the angle counts from the point where the circle starts, not from the given one, counter-clockwise
   * seen against the circle's normal. The arc runs counter-clockwise from the point; `sense` only turns its direction.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.arcFromCirclePointAndAngle": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle: Handle<"edge">;
    /** where the arc starts; a point beside the circle counts as the nearest on it. */
    point: [number, number, number];
    /**
     * where the arc ends, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 90
     */
    alphaAngle?: number;
    /**
     * false lets the edge end at the point.
     * @default true
     */
    sense?: boolean;
  }, Handle<"edge">>;
  /**
   * Make the arc through three points.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.arcThroughThreePoints": Operation<{
    /**
     * where it starts.
     * @default [0,0,0]
     */
    start?: [number, number, number];
    /**
     * a point that it passes.
     * @default [0,1,0]
     */
    middle?: [number, number, number];
    /**
     * where it ends.
     * @default [0,0,1]
     */
    end?: [number, number, number];
  }, Handle<"edge">>;
  /**
   * Make the arc that leaves one point in a direction and ends at another.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.arcThroughTwoPointsAndTangent": Operation<{
    /**
     * where it starts.
     * @default [0,0,0]
     */
    start?: [number, number, number];
    /**
     * the direction there; its length does not matter.
     * @default [0,1,0]
     */
    tangentVec?: [number, number, number];
    /**
     * where it ends; must not lie straight ahead or behind.
     * @default [0,0,1]
     */
    end?: [number, number, number];
  }, Handle<"edge">>;
  /**
   * Make the circles of a radius that touch a circle and pass through a point.
   *
   * Convention: first the circles around the given one, or inside of it where they are the smaller ones, then
   * those beside it; of each pair the one left of the way from the centre to the point first, seen against the
   * circle's normal. A point outside of the circle's plane counts as the nearest in it.
   *
   * @returns The circles, up to four.
   */
  "occt.shapes.edge.constraintTanCirclesOnCircleAndPnt": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle: Handle<"edge">;
    /** what the circles pass through; not the centre of the circle. */
    point: [number, number, number];
    /**
     * by how much a circle may miss another that it is said to touch. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * of the new circles. (length, > 0)
     * @default 0.3
     */
    radius?: number;
  }, Handle<"edge">[]>;
  /**
   * Make the circles of a radius that touch two circles.
   *
   * Convention: first the circles around both given ones, then those around the first only, around the second
   * only, and beside both; inside takes the place of around where the new circle is the smaller one. Of each
   * pair the one left of the way from the first centre to the second comes first, seen against the normal of the
   * first circle. The second circle counts as if it lay in the plane of the first.
   *
   * @returns The circles, up to eight.
   */
  "occt.shapes.edge.constraintTanCirclesOnTwoCircles": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle1: Handle<"edge">;
    /** another, parallel to the first and not around the same centre. */
    circle2: Handle<"edge">;
    /**
     * by how much a circle may miss another that it is said to touch. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * of the new circles. (length, > 0)
     * @default 0.3
     */
    radius?: number;
  }, Handle<"edge">[]>;
  /**
   * Make the lines from a point that touch a circle.
   *
   * Convention: side 1 is where the circle is touched clockwise from the point, seen against its normal. A point
   * outside of the circle's plane counts as the nearest in it, except as the end of the lines.
   *
   * @returns The lines, from the circle to the point, and between them the arc.
   */
  "occt.shapes.edge.constraintTanLinesFromPtToCircle": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle: Handle<"edge">;
    /** where the lines end; inside of the circle there are none. */
    point: [number, number, number];
    /**
     * how close to the circle the point lies on it, which is refused. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * which of the two lines to make.
     * @default "all"
     */
    positionResult?: "keepSide1" | "keepSide2" | "all";
    /**
     * where both lines are made, which part of the circle comes between them: keepSide1 the one turned away from the point, keepSide2 the one turned towards it.
     * @default "none"
     */
    circleRemainder?: "none" | "keepSide1" | "keepSide2";
  }, Handle<"edge">[]>;
  /**
   * Make the lines from two points that touch a circle.
   *
   * Convention: all are the two lines of the first point, then those of the second, as from
   * `constraintTanLinesFromPtToCircle`. keepSide1 makes the line of the first point that touches the circle
   * counter-clockwise from it and that of the second that touches it clockwise, keepSide2 the others, so that
   * the lines and a part of the circle make a smooth chain.
   *
   * @returns The lines, from the circle to the points, and between them the arc; without those of a point inside.
   */
  "occt.shapes.edge.constraintTanLinesFromTwoPtsToCircle": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle: Handle<"edge">;
    /** where the first lines end. */
    point1: [number, number, number];
    /** where the second lines end. */
    point2: [number, number, number];
    /**
     * how close to the circle a point lies on it, which is refused. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * which lines to make.
     * @default "all"
     */
    positionResult?: "keepSide1" | "keepSide2" | "all";
    /**
     * where one line of each point is made, which part of the circle comes between them: keepSide1 or keepSide2 for the counter-clockwise arc from the clockwise one of the two lines to the other, or back.
     * @default "none"
     */
    circleRemainder?: "none" | "keepSide1" | "keepSide2";
  }, Handle<"edge">[]>;
  /**
   * Make the lines that touch two circles.
   *
   * Convention: seen against the normal of the first circle and on the way from its centre to the second, all
   * are the line along the right sides, the one from left to right, the one along the left sides, and the one
   * from right to left. keepSide1 makes the two that cross between the circles, keepSide2 the other two.
   * The second circle counts as if it lay in the plane of the first.
   *
   * Known difference: parts of the second circle are right for opposite normals too, and tilted circles are
   * refused; there they have been mistaken.
   *
   * @returns The lines, from the first circle to the second, before them the part of the first, after them that of the second circle.
   */
  "occt.shapes.edge.constraintTanLinesOnTwoCircles": Operation<{
    /** a circle, or an arc of one, which stands for the whole. */
    circle1: Handle<"edge">;
    /** another, parallel to the first. */
    circle2: Handle<"edge">;
    /**
     * how close circles come that touch, and have no crossing lines. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * which lines to make.
     * @default "all"
     */
    positionResult?: "keepSide1" | "keepSide2" | "all";
    /**
     * where two lines are made, which parts of the circles complete the chain: those turned away from the other circle (outside), those turned towards it (inside), or one of each, the first word for the first circle.
     * @default "none"
     */
    circleRemainders?: "none" | "outside" | "inside" | "outsideInside" | "insideOutside";
  }, Handle<"edge">[]>;
  /**
   * Make a circle.
   *
   * @returns A closed edge.
   */
  "occt.shapes.edge.createCircleEdge": Operation<{
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
     * normal of the plane that the circle lies in; it runs counter-clockwise seen against it.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"edge">>;
  /**
   * Make an ellipse.
   *
   * Convention: for a normal along y the long axis lies along z, for one along z it lies along x.
   *
   * @returns A closed edge.
   */
  "occt.shapes.edge.createEllipseEdge": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the ellipse lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * half the short axis. (length, > 0)
     * @default 1
     */
    radiusMinor?: number;
    /**
     * half the long axis; at least `radiusMinor`. (length, > 0)
     * @default 2
     */
    radiusMajor?: number;
  }, Handle<"edge">>;
  /**
   * Describe an edge and its curve.
   *
   * Convention: `firstParameter` and `lastParameter` are the curve's own; `start` and `end` follow the
   * way the edge runs. What a kind of curve does not have, such as a period, is left out.
   *
   * @returns Whether the edge is valid, the type of its curve, its range and length, whether it is closed, periodic, linear or circular, the degree and the numbers of poles and knots of splines, and its ends.
   */
  "occt.shapes.edge.debugInfo": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, {
    valid: boolean;
    type?: "line" | "circle" | "ellipse" | "hyperbola" | "parabola" | "bezier" | "bspline" | "offset" | "other";
    firstParameter?: number;
    lastParameter?: number;
    closed?: boolean;
    periodic?: boolean;
    period?: number;
    length?: number;
    isLinear?: boolean;
    isCircular?: boolean;
    degree?: number;
    nbPoles?: number;
    nbKnots?: number;
    rational?: boolean;
    start?: [number, number, number];
    end?: [number, number, number];
  }>;
  /**
   * Divide an edge into pieces of equal length.
   *
   * Convention: the points run the way the edge does. A closed edge has its start at both ends of the list.
   *
   * Known difference: lengths are exact to nine digits; on ellipses and splines they have been off by a thousandth.
   *
   * @returns The points between the pieces and at the ends, one more than pieces.
   */
  "occt.shapes.edge.divideEdgeByEqualDistanceToPoints": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
    /**
     * how many pieces. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves the first point out.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves the last point out.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][]>;
  /**
   * Divide an edge by equal steps of its parameter.
   *
   * Convention: the points run the way the edge does. A closed edge has its start at both ends of the list.
   *
   * @returns The points between the pieces and at the ends, one more than pieces.
   */
  "occt.shapes.edge.divideEdgeByParamsToPoints": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
    /**
     * how many pieces. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves the first point out.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves the last point out.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][]>;
  /**
   * Divide edges into pieces of equal length.
   *
   * Convention: as `divideEdgeByEqualDistanceToPoints`.
   *
   * @returns A list of points for each edge, in order.
   */
  "occt.shapes.edge.divideEdgesByEqualDistanceToPoints": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
    /**
     * how many pieces of each. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves the first point of each out.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves the last point of each out.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][][]>;
  /**
   * Divide edges by equal steps of their parameters.
   *
   * Convention: as `divideEdgeByParamsToPoints`.
   *
   * @returns A list of points for each edge, in order.
   */
  "occt.shapes.edge.divideEdgesByParamsToPoints": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
    /**
     * how many pieces of each. (≥ 1, ≤ 1000000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves the first point of each out.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves the last point of each out.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][][]>;
  /**
   * Turn the edges of a shape into chains of points, close together where the edges bend.
   *
   * Convention: the points run the way the edge does.
   *
   * @returns A list of points for each edge, in the order of `getEdges`; an edge that is a mere point has that alone.
   */
  "occt.shapes.edge.edgesToPoints": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /**
     * by how much the direction may change from point to point, in radians, about. (≥ 0.001, ≤ 10)
     * @default 0.1
     */
    angularDeflection?: number;
    /**
     * how far the straight lines between the points may stray from the edge. (≥ 0.000001, ≤ 1000000)
     * @default 0.1
     */
    curvatureDeflection?: number;
    /**
     * how many points of a curve at least; a straight edge has its two ends in any case. (≥ 0, ≤ 100000)
     * @default 2
     */
    minimumOfPoints?: number;
    /**
     * the smallest step of the curve's parameter. (> 0, ≤ 1000000)
     * @default 1e-9
     */
    uTolerance?: number;
    /**
     * the smallest distance of two points. (length, ≥ 0)
     * @default 1e-7
     */
    minimumLength?: number;
  }, [number, number, number][][]>;
  /**
   * Find where an edge ends.
   *
   * @returns The point; for a closed edge also its start.
   */
  "occt.shapes.edge.endPointOnEdge": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, [number, number, number]>;
  /**
   * Find where edges end.
   *
   * @returns A point for each, in order.
   */
  "occt.shapes.edge.endPointsOnEdges": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
  }, [number, number, number][]>;
  /**
   * Make a straight edge from a line.
   *
   * @returns The edge, from `start` to `end`.
   */
  "occt.shapes.edge.fromBaseLine": Operation<{
    /** its two ends, which must differ. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
  }, Handle<"edge">>;
  /**
   * Make straight edges from lines.
   *
   * @returns An edge for each, in order.
   */
  "occt.shapes.edge.fromBaseLines": Operation<{
    /** the lines; the ends of each must differ. */
    line: Line3[];
  }, Handle<"edge">[]>;
  /**
   * Make the sides of all triangles of a mesh.
   *
   * Convention: a side that two triangles share is made for each of them.
   *
   * @returns Three edges for each triangle, in order, in one list.
   */
  "occt.shapes.edge.fromBaseMesh": Operation<{
    /** triangles; the corners of each must differ. */
    mesh: [[number, number, number], [number, number, number], [number, number, number]][];
  }, Handle<"edge">[]>;
  /**
   * Make straight edges along a polyline.
   *
   * Known difference: a closed polyline may name its first point again at the end; elsewhere that fails.
   *
   * @returns An edge for each side, in order; if it is closed the last one leads back to the first point.
   */
  "occt.shapes.edge.fromBasePolyline": Operation<{
    /** its points, of which neighbours must differ, and whether it is closed. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, Handle<"edge">[]>;
  /**
   * Make a straight edge from a segment.
   *
   * @returns The edge, from the first point to the second.
   */
  "occt.shapes.edge.fromBaseSegment": Operation<{
    /** a pair of points, which must differ. */
    segment: [[number, number, number], [number, number, number]];
  }, Handle<"edge">>;
  /**
   * Make straight edges from segments.
   *
   * @returns An edge for each, in order.
   */
  "occt.shapes.edge.fromBaseSegments": Operation<{
    /** pairs of points; those of each must differ. */
    segments: [[number, number, number], [number, number, number]][];
  }, Handle<"edge">[]>;
  /**
   * Make the three sides of a triangle.
   *
   * @returns The edges, from corner to corner and back to the first.
   */
  "occt.shapes.edge.fromBaseTriangle": Operation<{
    /** its corners, which must differ. */
    triangle: [[number, number, number], [number, number, number], [number, number, number]];
  }, Handle<"edge">[]>;
  /**
   * Join each point to the next by a straight edge.
   *
   * Convention: repeat the first point at the end for a closed chain. A single point makes no edge.
   *
   * @returns The edges, one fewer than points.
   */
  "occt.shapes.edge.fromPoints": Operation<{
    /** the corners in order; neighbours must differ. */
    points: [number, number, number][];
  }, Handle<"edge">[]>;
  /**
   * Find the centre of a circle or an arc.
   *
   * @returns The point.
   */
  "occt.shapes.edge.getCircularEdgeCenterPoint": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, [number, number, number]>;
  /**
   * Find the normal of the plane that a circle or an arc lies in.
   *
   * Convention: the edge's curve runs counter-clockwise seen against it, whatever way the edge itself runs.
   *
   * @returns The normal, of length 1.
   */
  "occt.shapes.edge.getCircularEdgePlaneDirection": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, [number, number, number]>;
  /**
   * Measure the radius of a circle or an arc.
   *
   * @returns The radius.
   */
  "occt.shapes.edge.getCircularEdgeRadius": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, number>;
  /**
   * List the circles and arcs of a wire.
   *
   * @returns Those of its edges that lie on circles, in the order in which they hang together.
   */
  "occt.shapes.edge.getCircularEdgesAlongWire": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, Handle<"edge">[]>;
  /**
   * List the points where the edges of a shape start and end.
   *
   * @returns The points, each once, in the order of the edges.
   */
  "occt.shapes.edge.getCornerPointsOfEdgesForShape": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, [number, number, number][]>;
  /**
   * Take one edge of a shape.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.getEdge": Operation<{
    /** any shape with edges. */
    shape: Handle<"shape">;
    /**
     * its position in the list of `getEdges`, from 0. (≥ 0)
     * @default 0
     */
    index?: number;
  }, Handle<"edge">>;
  /**
   * Find the centre of mass of an edge as a thin wire.
   *
   * Known difference: exact to nine digits; of ellipses and splines it has been off by a thousandth.
   *
   * @returns The point.
   */
  "occt.shapes.edge.getEdgeCenterOfMass": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, [number, number, number]>;
  /**
   * Measure the length of an edge.
   *
   * Known difference: exact to nine digits; the length of ellipses and splines has been off by a thousandth.
   *
   * @returns Its length along the curve.
   */
  "occt.shapes.edge.getEdgeLength": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, number>;
  /**
   * Measure the lengths of the edges of a shape.
   *
   * @returns A length for each edge, in the order of `getEdges`.
   */
  "occt.shapes.edge.getEdgeLengthsOfShape": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, number[]>;
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
   * List the edges of a wire, one after another.
   *
   * Convention: a reversed wire keeps the edge that it starts with, and the edges run against the order of the list.
   *
   * @returns The edges in the order in which they hang together.
   */
  "occt.shapes.edge.getEdgesAlongWire": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, Handle<"edge">[]>;
  /**
   * Find the centres of mass of edges as thin wires.
   *
   * @returns A point for each, in order.
   */
  "occt.shapes.edge.getEdgesCentersOfMass": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
  }, [number, number, number][]>;
  /**
   * Measure the lengths of edges.
   *
   * @returns A length for each, in order.
   */
  "occt.shapes.edge.getEdgesLengths": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
  }, number[]>;
  /**
   * List the straight edges of a wire.
   *
   * @returns Those of its edges that lie on lines, in the order in which they hang together.
   */
  "occt.shapes.edge.getLinearEdgesAlongWire": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, Handle<"edge">[]>;
  /**
   * Tell whether an edge is a circle or an arc of one.
   *
   * Convention: what counts is the kind of curve; a spline or an ellipse that happens to be round is no circle.
   *
   * @returns True for a circle or an arc.
   */
  "occt.shapes.edge.isEdgeCircular": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, boolean>;
  /**
   * Tell whether an edge is a straight line.
   *
   * Convention: what counts is the kind of curve; a spline that happens to be straight is no line.
   *
   * @returns True for a piece of a line.
   */
  "occt.shapes.edge.isEdgeLinear": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, boolean>;
  /**
   * Make a straight edge between two points.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.line": Operation<{
    /**
     * where it starts.
     * @default [0,0,0]
     */
    start?: [number, number, number];
    /**
     * where it ends; must differ from `start`.
     * @default [0,1,0]
     */
    end?: [number, number, number];
  }, Handle<"edge">>;
  /**
   * Lay a curve of the plane onto a surface.
   *
   * Convention: the curve's x is the first parameter of the surface, u, and its y the second, v; on a cylinder
   * those are the angle in radians and the height.
   *
   * Known difference: the edge has a curve in space too, so that points can be read off it.
   *
   * @returns The edge.
   */
  "occt.shapes.edge.makeEdgeFromGeom2dCurveAndSurface": Operation<{
    /** the curve; it must be bounded. */
    curve: Handle<"curve2d">;
    /** what it is laid onto. */
    surface: Handle<"surface">;
  }, Handle<"edge">>;
  /**
   * Let a closed edge start further along.
   *
   * @returns An edge of the same shape and direction that starts there.
   */
  "occt.shapes.edge.moveEdgeSeamByLength": Operation<{
    /** a closed edge, such as a circle. */
    shape: Handle<"edge">;
    /**
     * how far to move its start, along the edge; negative moves it back, and more than once round goes on. (≥ -1000000000)
     * @default 0
     */
    length?: number;
  }, Handle<"edge">>;
  /**
   * Let a closed edge start at another point, at a share of its parameters.
   *
   * Convention: the share is that of `pointOnEdgeAtParam`, which counts along the curve of the edge even where
   * the edge runs against it.
   *
   * @returns An edge of the same shape and direction that starts there.
   */
  "occt.shapes.edge.moveEdgeSeamByParameter": Operation<{
    /** a closed edge, such as a circle. */
    shape: Handle<"edge">;
    /**
     * how far along from the old start, where 1 is once round; less than 0 goes backwards. (≥ -1000000000)
     * @default 0
     */
    parameter?: number;
  }, Handle<"edge">>;
  /**
   * Find the point of an edge at a distance from its start, along it.
   *
   * Convention: before the start and behind the end the edge goes on as its curve does: straight on, round
   * the circle, and along a spline for as long again.
   *
   * Known difference: a distance beyond twice the length is followed on lines and circles and refused
   * elsewhere; it has been cut short silently.
   *
   * @returns The point.
   */
  "occt.shapes.edge.pointOnEdgeAtLength": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
    /**
     * the distance; negative before the start. (≥ -1000000000)
     * @default 0.5
     */
    length?: number;
  }, [number, number, number]>;
  /**
   * Find the point of an edge at a parameter.
   *
   * Convention: 0 and 1 are the ends of the edge's curve, and what lies between follows the curve's own pace.
   * A reversed edge, such as some in the outline of a face, runs from 1 to 0.
   *
   * @returns The point.
   */
  "occt.shapes.edge.pointOnEdgeAtParam": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
    /**
     * from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, [number, number, number]>;
  /**
   * Find the point of each edge at a distance from its start, along it.
   *
   * Convention: as `pointOnEdgeAtLength`.
   *
   * @returns A point for each edge, in order.
   */
  "occt.shapes.edge.pointsOnEdgesAtLength": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
    /**
     * the distance; negative before the start. (≥ -1000000000)
     * @default 0.5
     */
    length?: number;
  }, [number, number, number][]>;
  /**
   * Find the point of each edge at a parameter.
   *
   * Convention: as `pointOnEdgeAtParam`.
   *
   * @returns A point for each edge, in order.
   */
  "occt.shapes.edge.pointsOnEdgesAtParam": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
    /**
     * from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, [number, number, number][]>;
  /**
   * Turn an edge into a spline of a degree.
   *
   * Convention: exact where a spline of that degree can be: lines and splines of lower degree always, circles and
   * ellipses from degree 2 on, where the spline is rational. Else it comes within the tolerance.
   *
   * @returns The edge along the spline.
   */
  "occt.shapes.edge.rebuildEdgeDegree": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
    /**
     * of the spline, 1 to 25; 1 makes straight pieces. (≥ 1, ≤ 25)
     * @default 3
     */
    degree?: number;
    /**
     * how far the spline may stray from the edge. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
  }, Handle<"edge">>;
  /**
   * Remove the edges between faces that continue each other, and join edges that do.
   *
   * @returns The shape with larger faces and longer edges.
   */
  "occt.shapes.edge.removeInternalEdges": Operation<{
    /** any shape; what has no such edges stays as it is. */
    shape: Handle<"shape">;
  }, Handle<"shape">>;
  /**
   * Let an edge run the other way.
   *
   * @returns An edge on the same curve, from the end of the given one to its start.
   */
  "occt.shapes.edge.reversedEdge": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, Handle<"edge">>;
  /**
   * Find where an edge starts.
   *
   * @returns The point; for a closed edge also its end.
   */
  "occt.shapes.edge.startPointOnEdge": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, [number, number, number]>;
  /**
   * Find where edges start.
   *
   * @returns A point for each, in order.
   */
  "occt.shapes.edge.startPointsOnEdges": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
  }, [number, number, number][]>;
  /**
   * Find the tangent of an edge at a distance from its start, along it.
   *
   * Convention: as `pointOnEdgeAtLength`. The vector is the derivative by a parameter that goes from 0 at
   * the start to 1 at the end: on lines and circles it is as long as the edge.
   *
   * @returns The vector, the way the edge runs.
   */
  "occt.shapes.edge.tangentOnEdgeAtLength": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
    /**
     * the distance; negative before the start. (≥ -1000000000)
     * @default 0.5
     */
    length?: number;
  }, [number, number, number]>;
  /**
   * Find the tangent of an edge at a parameter.
   *
   * Convention: as `pointOnEdgeAtParam`. The vector is the derivative by the curve's own parameter: of
   * length 1 on a line, of the radius on a circle.
   *
   * @returns The vector, the way the edge's curve runs.
   */
  "occt.shapes.edge.tangentOnEdgeAtParam": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
    /**
     * from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, [number, number, number]>;
  /**
   * Find the tangent of each edge at a distance from its start, along it.
   *
   * Convention: as `tangentOnEdgeAtLength`.
   *
   * @returns A vector for each edge, in order.
   */
  "occt.shapes.edge.tangentsOnEdgesAtLength": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
    /**
     * the distance; negative before the start. (≥ -1000000000)
     * @default 0.5
     */
    length?: number;
  }, [number, number, number][]>;
  /**
   * Find the tangent of each edge at a parameter.
   *
   * Convention: as `tangentOnEdgeAtParam`.
   *
   * @returns A vector for each edge, in order.
   */
  "occt.shapes.edge.tangentsOnEdgesAtParam": Operation<{
    /** the edges. */
    shapes: Handle<"edge">[];
    /**
     * from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, [number, number, number][]>;
  /**
   * Fill the outline of a tree.
   *
   * Known difference: half a tree is closed along its axis; elsewhere it stays open.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createChristmasTreeFace": Operation<{
    /**
     * from the lowest skirt to the top. (length, > 0)
     * @default 6
     */
    height?: number;
    /**
     * from the axis to the corners above the skirts; that much at the lowest, shrinking to the top. (length, ≥ 0)
     * @default 1.5
     */
    innerDist?: number;
    /**
     * from the axis to the tips of the skirts; that much at the lowest, shrinking to the top. (length, > 0)
     * @default 3
     */
    outerDist?: number;
    /**
     * how many skirts. (≥ 1, ≤ 1000)
     * @default 5
     */
    nrSkirts?: number;
    /**
     * of the trunk below; a trunk without height or width is left out. (length, ≥ 0)
     * @default 1
     */
    trunkHeight?: number;
    /**
     * of the trunk. (length, ≥ 0)
     * @default 1
     */
    trunkWidth?: number;
    /**
     * true fills the half along x only.
     * @default false
     */
    half?: boolean;
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the foot.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * the way up.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Make a disc.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createCircleFace": Operation<{
    /**
     * from the centre to the outline. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the disc looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Fill an ellipse.
   *
   * Convention: on the ground the long axis lies along z.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createEllipseFace": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * from the centre to the nearest points of the outline; at most `radiusMajor`. (length, > 0)
     * @default 1
     */
    radiusMinor?: number;
    /**
     * from the centre to the farthest points of the outline. (length, > 0)
     * @default 2
     */
    radiusMajor?: number;
  }, Handle<"face">>;
  /**
   * Join the circles of lists with those of the next list by their outer tangents, and fill what these enclose.
   *
   * Convention: each list is joined with the next one only. With `inOrderClosed` the circles inside of each list are
   * joined as well, the last with the first.
   *
   * Known difference: where one circle holds the other, the pair gives the disc of the larger one; elsewhere it fails.
   * Closing a list of two circles adds their pair once; elsewhere twice.
   *
   * @returns A compound of the faces; it looks as the circles do.
   */
  "occt.shapes.face.createFaceFromMultipleCircleTanWireCollections": Operation<{
    /** at least two lists of circles, as wires or edges, all in one plane. */
    listsOfCircles: Handle<"shape">[][];
    /**
     * how a list is joined with the next one: every circle with each, or with the one in its place.
     * @default "allWithAll"
     */
    combination?: "allWithAll" | "inOrder" | "inOrderClosed";
    /**
     * true makes one face of faces that touch or overlap.
     * @default true
     */
    unify?: boolean;
    /**
     * how far apart edges may be to count as one when faces are joined. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
  }, Handle<"compound">>;
  /**
   * Join circles in pairs by their outer tangents, and fill what these enclose.
   *
   * Known difference: where one circle holds the other, the pair gives the disc of the larger one; elsewhere it fails.
   *
   * @returns A compound of the faces; it looks as the circles do.
   */
  "occt.shapes.face.createFaceFromMultipleCircleTanWires": Operation<{
    /** at least two circles, as wires or edges, in one plane. */
    circles: Handle<"shape">[];
    /**
     * which circles are paired: each with every other, with the next one, or with the next one and the last with the first.
     * @default "allWithAll"
     */
    combination?: "allWithAll" | "inOrder" | "inOrderClosed";
    /**
     * true makes one face of faces that touch or overlap.
     * @default true
     */
    unify?: boolean;
    /**
     * how far apart edges may be to count as one when faces are joined. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
  }, Handle<"compound">>;
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
     * true accepts flat wires only, false fills others with a smooth skin.
     * @default false
     */
    planar?: boolean;
  }, Handle<"face">>;
  /**
   * Make a face of a wire that lies on another face.
   *
   * Convention: the other face lends its surface only: its own outline does not matter, and the result looks as the
   * surface does, even if the other face is turned round.
   *
   * Known difference: the wire must lie on the surface; elsewhere the result is broken if it does not, or if the
   * surface is not flat. Without `inside` a wire that runs clockwise gives the rest of a closed surface, and an
   * error on one without end; elsewhere it gives a face of negative area.
   *
   * @returns The face.
   */
  "occt.shapes.face.createFaceFromWireOnFace": Operation<{
    /** the closed outline. */
    wire: Handle<"wire">;
    /** whose surface it lies on. */
    face: Handle<"face">;
    /**
     * true takes what the wire encloses, however it runs, false what lies on its left.
     * @default true
     */
    inside?: boolean;
  }, Handle<"face">>;
  /**
   * Make a face of an outline and holes.
   *
   * Convention: the face looks to where its outline runs counter-clockwise.
   *
   * Known difference: the largest wire is the outline and the others become holes however they run; elsewhere a
   * hole must run the other way. A single wire that is not flat is filled with a smooth skin unless `planar`
   * is true; elsewhere the result is empty.
   *
   * @returns The face between the wires.
   */
  "occt.shapes.face.createFaceFromWires": Operation<{
    /** closed wires: an outline and, inside of it, holes; more than one must be flat and in one plane. */
    shapes: Handle<"wire">[];
    /**
     * true accepts flat wires only.
     * @default false
     */
    planar?: boolean;
  }, Handle<"face">>;
  /**
   * Make a face with holes of wires that lie on another face.
   *
   * Convention: as `createFaceFromWireOnFace`; the first wire is the outline.
   *
   * Known difference: as `createFaceFromWireOnFace`. The other wires become holes however they run; elsewhere
   * they must run the other way.
   *
   * @returns The face between the wires.
   */
  "occt.shapes.face.createFaceFromWiresOnFace": Operation<{
    /** closed wires: the outline, then holes inside of it. */
    wires: Handle<"wire">[];
    /** whose surface they lie on. */
    face: Handle<"face">;
    /**
     * true takes what the outline encloses, however it runs, false what lies on its left.
     * @default true
     */
    inside?: boolean;
  }, Handle<"face">>;
  /**
   * Fill closed wires with a face each.
   *
   * Known difference: as `createFaceFromWire`.
   *
   * @returns The faces, in order.
   */
  "occt.shapes.face.createFacesFromWires": Operation<{
    /** the closed outlines. */
    shapes: Handle<"wire">[];
    /**
     * true accepts flat wires only, false fills others with a smooth skin.
     * @default false
     */
    planar?: boolean;
  }, Handle<"face">[]>;
  /**
   * Make a face of each of several wires that lie on another face.
   *
   * Convention: as `createFaceFromWireOnFace`.
   *
   * Known difference: as `createFaceFromWireOnFace`.
   *
   * @returns The faces, in order.
   */
  "occt.shapes.face.createFacesFromWiresOnFace": Operation<{
    /** the closed outlines. */
    wires: Handle<"wire">[];
    /** whose surface they lie on. */
    face: Handle<"face">;
    /**
     * true takes what a wire encloses, however it runs, false what lies on its left.
     * @default true
     */
    inside?: boolean;
  }, Handle<"face">[]>;
  /**
   * Fill the profile of an H beam.
   *
   * Convention: on the ground the flanges lie along z and the web along x.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createHBeamProfileFace": Operation<{
    /**
     * over both flanges. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * of the flanges. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * of the web. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of each flange. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * which point of the profile lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Fill a heart.
   *
   * Convention: on the ground its tip points along -z.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createHeartFace": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * about how wide and high it is. (length, > 0)
     * @default 2
     */
    sizeApprox?: number;
  }, Handle<"face">>;
  /**
   * Fill the profile of an I beam.
   *
   * Convention: on the ground the flanges lie along x and the web along z.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createIBeamProfileFace": Operation<{
    /**
     * of the flanges. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * over both flanges. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * of the web. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of each flange. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * which point of the profile lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Fill an L.
   *
   * Convention: the first arm lies along x and the second along z, from the centre.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createLPolygonFace": Operation<{
    /**
     * how thick the first arm is. (length, > 0)
     * @default 1
     */
    widthFirst?: number;
    /**
     * how far the first arm reaches from the centre. (length, > 0)
     * @default 2
     */
    lengthFirst?: number;
    /**
     * how thick the second arm is. (length, > 0)
     * @default 0.5
     */
    widthSecond?: number;
    /**
     * how far the second arm reaches from the centre. (length, > 0)
     * @default 2
     */
    lengthSecond?: number;
    /**
     * whether the arms are thick away from each other, towards each other, or half and half.
     * @default "outside"
     */
    align?: "outside" | "inside" | "middle";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * where the arms meet.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of its plane.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Fill a regular polygon.
   *
   * Convention: on the ground the first corner lies along x. The face looks against the direction.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createNGonFace": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of its plane.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * how many corners. (≥ 3, ≤ 10000)
     * @default 6
     */
    nrCorners?: number;
    /**
     * from the centre to the corners. (length, > 0)
     * @default 1
     */
    radius?: number;
  }, Handle<"face">>;
  /**
   * Fill a parallelogram.
   *
   * Convention: on the ground its width lies along x and its height along z. The face looks against the direction.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createParallelogramFace": Operation<{
    /**
     * its middle, or a corner of the rectangle that it is sheared from.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of its plane.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * whether `center` is the middle; otherwise it is the corner of least x and z of that rectangle.
     * @default true
     */
    aroundCenter?: boolean;
    /**
     * of the sides along x. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * from one of these sides to the other. (length, > 0)
     * @default 1
     */
    height?: number;
    /**
     * that the other sides lean away from z towards -x, in degrees; sheared about mid-height. (degree, ≥ -1000000, ≤ 1000000)
     * @default 15
     */
    angle?: number;
  }, Handle<"face">>;
  /**
   * Fill a polygon.
   *
   * Convention: the face looks to where the corners run counter-clockwise.
   *
   * @returns The flat face.
   */
  "occt.shapes.face.createPolygonFace": Operation<{
    /** the corners in order, at least three, in one plane; the outline must not cross itself. */
    points: [number, number, number][];
  }, Handle<"face">>;
  /**
   * Fill a rectangle.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createRectangleFace": Operation<{
    /**
     * along x on the ground. (length, > 0)
     * @default 1
     */
    width?: number;
    /**
     * along z on the ground. (length, > 0)
     * @default 2
     */
    length?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Fill a square.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createSquareFace": Operation<{
    /**
     * of its sides. (length, > 0)
     * @default 1
     */
    size?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Fill a star.
   *
   * Convention: on the ground the first tip lies along x. A whole star looks against the direction.
   *
   * Known difference: half a star is closed by a straight line; elsewhere it stays open and its area is wrong.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createStarFace": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of its plane.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * how many tips. (≥ 3, ≤ 10000)
     * @default 7
     */
    numRays?: number;
    /**
     * from the centre to the tips. (length, > 0)
     * @default 2
     */
    outerRadius?: number;
    /**
     * from the centre to the corners between them. (length, > 0)
     * @default 1
     */
    innerRadius?: number;
    /**
     * must be 0: a star with its tips lifted is not flat. (≥ -1000000000)
     * @default 0
     */
    offsetOuterEdges?: number;
    /**
     * true fills the first half turn only.
     * @default false
     */
    half?: boolean;
  }, Handle<"face">>;
  /**
   * Fill the profile of a T beam.
   *
   * Convention: on the ground the flange lies along x at the top, and the web along z below.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createTBeamProfileFace": Operation<{
    /**
     * of the flange. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * over flange and web. (length, > 0)
     * @default 2
     */
    height?: number;
    /**
     * of the web. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of the flange. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * which point of the profile lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Fill the profile of a U beam, open at the top.
   *
   * Convention: the top points along z on the ground.
   *
   * @returns A flat face.
   */
  "occt.shapes.face.createUBeamProfileFace": Operation<{
    /**
     * over both legs. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * of the legs. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * of the right leg. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of the left leg. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * how thick the bottom is. (length, > 0)
     * @default 0.5
     */
    flangeWidth?: number;
    /**
     * which point of the profile lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * where the face looks.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"face">>;
  /**
   * Tell what a face is made of.
   *
   * Convention: degrees, poles and knots are given for Bézier and B-spline surfaces only; angles among the bounds are
   * radians.
   *
   * @returns Whether the face is sound, and its surface, bounds, area and parts.
   */
  "occt.shapes.face.debugInfo": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, {
    valid: boolean;
    type: "plane" | "cylinder" | "cone" | "sphere" | "torus" | "bezier" | "bspline" | "revolution" | "extrusion" | "offset" | "other";
    uMin?: number;
    uMax?: number;
    vMin?: number;
    vMax?: number;
    uClosed: boolean;
    vClosed: boolean;
    uPeriodic: boolean;
    vPeriodic: boolean;
    isPlanar: boolean;
    uDegree?: number;
    vDegree?: number;
    nbUPoles?: number;
    nbVPoles?: number;
    nbUKnots?: number;
    nbVKnots?: number;
    uRational?: boolean;
    vRational?: boolean;
    area?: number;
    reversed: boolean;
    nbWires: number;
    nbEdges: number;
  }>;
  /**
   * Make a face of a whole surface.
   *
   * Known difference: a surface without end, such as a plane, is refused; elsewhere it gives a face without end that
   * nothing can be done with.
   *
   * @returns The face.
   */
  "occt.shapes.face.faceFromSurface": Operation<{
    /** a surface that ends in all directions, or is closed. */
    shape: Handle<"surface">;
  }, Handle<"face">>;
  /**
   * Make a face of a wire that lies on a surface.
   *
   * Convention: the face looks as the surface does.
   *
   * Known difference: as `createFaceFromWireOnFace`; elsewhere surfaces that are not flat crash or give broken faces.
   *
   * @returns The face.
   */
  "occt.shapes.face.faceFromSurfaceAndWire": Operation<{
    /** what the wire lies on. */
    surface: Handle<"surface">;
    /** the closed outline. */
    wire: Handle<"wire">;
    /**
     * true takes what the wire encloses, however it runs, false what lies on its left.
     * @default true
     */
    inside?: boolean;
  }, Handle<"face">>;
  /**
   * Keep the points that lie inside, on the outline or outside of a face.
   *
   * Convention: a point beside the surface counts as the nearest point on it, so that it may be far away and inside.
   *
   * @returns The points kept, in order.
   */
  "occt.shapes.face.filterFacePoints": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /** the points. */
    points: [number, number, number][];
    /**
     * how close to the outline a point lies on it. (length, ≥ 0, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
    /**
     * true first compares the point with the box around the face, which is faster.
     * @default false
     */
    useBndBox?: boolean;
    /**
     * how wide gaps of the outline may be that are looked for with `useBndBox`. (length, ≥ 0, ≤ 1000000)
     * @default 0.1
     */
    gapTolerance?: number;
    /**
     * true keeps points inside of the outline.
     * @default true
     */
    keepIn?: boolean;
    /**
     * true keeps points on the outline.
     * @default true
     */
    keepOn?: boolean;
    /**
     * true keeps points outside.
     * @default false
     */
    keepOut?: boolean;
    /**
     * true keeps points that the kernel cannot place.
     * @default false
     */
    keepUnknown?: boolean;
  }, [number, number, number][]>;
  /**
   * Keep the points that lie inside, on the outline or outside of each of several faces.
   *
   * Convention: as `filterFacePoints`. In the flat list a point stands once for each face that it is kept for.
   *
   * @returns The points kept, face by face, in order.
   */
  "occt.shapes.face.filterFacesPoints": Operation<{
    /** the faces. */
    shapes: Handle<"face">[];
    /** the points. */
    points: [number, number, number][];
    /**
     * how close to the outline a point lies on it. (length, ≥ 0, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
    /**
     * true first compares the point with the box around the face, which is faster.
     * @default false
     */
    useBndBox?: boolean;
    /**
     * how wide gaps of the outline may be that are looked for with `useBndBox`. (length, ≥ 0, ≤ 1000000)
     * @default 0.1
     */
    gapTolerance?: number;
    /**
     * true keeps points inside of the outline.
     * @default true
     */
    keepIn?: boolean;
    /**
     * true keeps points on the outline.
     * @default true
     */
    keepOn?: boolean;
    /**
     * true keeps points outside.
     * @default false
     */
    keepOut?: boolean;
    /**
     * true keeps points that the kernel cannot place.
     * @default false
     */
    keepUnknown?: boolean;
    /**
     * true gives one list, false a list for each face.
     * @default true
     */
    flatPointsArray?: boolean;
  }, [number, number, number][] | [number, number, number][][]>;
  /**
   * Turn the coordinates u and v of a face, so that grids and lines on it run otherwise.
   *
   * Convention: u and v are swapped first; then the new u and the new v are turned round. The face keeps its shape and
   * looks to the same side. Swapping turns surfaces other than planes into B-splines that are the same to within 1e-7.
   *
   * @returns The face with other coordinates.
   */
  "occt.shapes.face.flipFaceUV": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * true swaps u and v.
     * @default false
     */
    swapUV?: boolean;
    /**
     * true lets u run the other way.
     * @default false
     */
    reverseU?: boolean;
    /**
     * true lets v run the other way.
     * @default false
     */
    reverseV?: boolean;
  }, Handle<"face">>;
  /**
   * Make a face of every triangle of a mesh.
   *
   * Convention: as `fromBaseTriangle`; neighbours share no edges until they are sewn.
   *
   * @returns The flat faces, in order.
   */
  "occt.shapes.face.fromBaseMesh": Operation<{
    /** triangles, each by its three corners. */
    mesh: [[number, number, number], [number, number, number], [number, number, number]][];
  }, Handle<"face">[]>;
  /**
   * Make a face of a triangle.
   *
   * Convention: the face looks to where the corners run counter-clockwise.
   *
   * @returns The flat face.
   */
  "occt.shapes.face.fromBaseTriangle": Operation<{
    /** the three corners; they must not lie on one line. */
    triangle: [[number, number, number], [number, number, number], [number, number, number]];
  }, Handle<"face">>;
  /**
   * Pick a face of a shape.
   *
   * @returns The face.
   */
  "occt.shapes.face.getFace": Operation<{
    /** any shape with faces. */
    shape: Handle<"shape">;
    /**
     * which face, in the order of `getFaces`, from 0. (≥ 0)
     * @default 0
     */
    index?: number;
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
   * Find the centre of mass of a face.
   *
   * @returns The centre of its area; on a bent face it may lie beside it.
   */
  "occt.shapes.face.getFaceCenterOfMass": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, [number, number, number]>;
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
   * Measure the areas of faces.
   *
   * @returns Their areas in squared length units, in order.
   */
  "occt.shapes.face.getFacesAreas": Operation<{
    /** the faces. */
    shapes: Handle<"face">[];
  }, number[]>;
  /**
   * Find the centres of mass of faces.
   *
   * @returns The centres of their areas, in order.
   */
  "occt.shapes.face.getFacesCentersOfMass": Operation<{
    /** the faces. */
    shapes: Handle<"face">[];
  }, [number, number, number][]>;
  /**
   * Find where a face ends in u.
   *
   * @returns The largest u, in the coordinates of the surface.
   */
  "occt.shapes.face.getUMaxBound": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, number>;
  /**
   * Find where a face starts in u.
   *
   * @returns The least u, in the coordinates of the surface: a length on planes, an angle in radians round cylinders.
   */
  "occt.shapes.face.getUMinBound": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, number>;
  /**
   * Find where a face ends in v.
   *
   * @returns The largest v, in the coordinates of the surface.
   */
  "occt.shapes.face.getVMaxBound": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, number>;
  /**
   * Find where a face starts in v.
   *
   * @returns The least v, in the coordinates of the surface.
   */
  "occt.shapes.face.getVMinBound": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, number>;
  /**
   * Fill a rectangle on the ground with a honeycomb of hexagonal faces.
   *
   * Convention: the rectangle lies around the origin, its width along x and its height along z, and the honeycomb is
   * stretched to fill it. Patterns run over the cells in the order of the result, counting those that are left out.
   * Corners are rounded before the scaling.
   *
   * @returns A flat face for each hexagon, column after column.
   */
  "occt.shapes.face.hexagonsInGrid": Operation<{
    /**
     * of the rectangle. (length, > 0)
     * @default 10
     */
    width?: number;
    /**
     * of the rectangle. (length, > 0)
     * @default 10
     */
    height?: number;
    /**
     * how many columns. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrHexagonsInWidth?: number;
    /**
     * how many rows. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrHexagonsInHeight?: number;
    /**
     * true makes hexagons that stand on a side, false on a corner.
     * @default false
     */
    flatTop?: boolean;
    /**
     * true lets hexagons stick out of the rectangle at the top.
     * @default false
     */
    extendTop?: boolean;
    /**
     * true lets hexagons stick out of the rectangle at the bottom.
     * @default false
     */
    extendBottom?: boolean;
    /**
     * true lets hexagons stick out of the rectangle on the left.
     * @default false
     */
    extendLeft?: boolean;
    /**
     * true lets hexagons stick out of the rectangle on the right.
     * @default false
     */
    extendRight?: boolean;
    /** factors of the width of the cells, repeated over the cells; 1 where not given. */
    scalePatternWidth?: number[];
    /** factors of the height of the cells, repeated over the cells; 1 where not given. */
    scalePatternHeight?: number[];
    /** radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole cell, repeated over the cells; sharp where not given. */
    filletPattern?: number[];
    /** whether a cell is there, repeated over the cells; all where not given. */
    inclusionPattern?: boolean[];
  }, Handle<"face">[]>;
  /**
   * Get the direction in which a face looks at a point.
   *
   * Convention: 0 and 1 as in `pointOnUV`. The faces of a solid look outwards.
   *
   * Known difference: at the tip of a cone it is the normal along the line at `paramU`; elsewhere it is (1, 0, 0).
   *
   * @returns The normal, of length one.
   */
  "occt.shapes.face.normalOnUV": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how far along u, from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    paramU?: number;
    /**
     * how far along v, from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    paramV?: number;
  }, [number, number, number]>;
  /**
   * Even out the coordinates u and v of a face, so that grids and lines on it lie at equal distances.
   *
   * Convention: the new coordinate runs from 0 to 1 over the bounds of the face, and tells the share of the length that
   * lies before it, averaged over lines across the face. The surface becomes a cubic B-spline; the outline stays, and
   * the face looks to the same side.
   *
   * @returns The face with other coordinates.
   */
  "occt.shapes.face.normalizeFaceParametrization": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * true evens out u.
     * @default true
     */
    normalizeU?: boolean;
    /**
     * true evens out v.
     * @default true
     */
    normalizeV?: boolean;
    /**
     * along how many lines the lengths are measured. (≥ 4, ≤ 200)
     * @default 24
     */
    samples?: number;
    /**
     * how far the new surface may stray from the old one. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
  }, Handle<"face">>;
  /**
   * Get the directions in which a face looks at points.
   *
   * Convention: as `normalOnUV`. Values below 0 and above 1 follow the surface past the face.
   *
   * Known difference: a face that is turned round, as half the faces of solids are, gives normals that are turned
   * round too, as `normalOnUV` does; elsewhere it gives those of its surface.
   *
   * @returns The normals, of length one, in order.
   */
  "occt.shapes.face.normalsOnUVs": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * pairs of how far along u and how far along v, from 0 to 1.
     * @default [[0.5,0.5]]
     */
    paramsUV?: [number, number][];
  }, [number, number, number][]>;
  /**
   * Get a point of a face.
   *
   * Convention: 0 is the least and 1 the largest coordinate that the face reaches; on a face that is no rectangle
   * in u and v, such as a disc, the point may lie outside the outline.
   *
   * @returns The point on the surface of the face.
   */
  "occt.shapes.face.pointOnUV": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how far along u, from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    paramU?: number;
    /**
     * how far along v, from 0 to 1. (≥ 0, ≤ 1)
     * @default 0.5
     */
    paramV?: number;
  }, [number, number, number]>;
  /**
   * Get points of a face.
   *
   * Convention: as `pointOnUV`. Values below 0 and above 1 follow the surface past the face.
   *
   * @returns The points, in order.
   */
  "occt.shapes.face.pointsOnUVs": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * pairs of how far along u and how far along v, from 0 to 1.
     * @default [[0.5,0.5]]
     */
    paramsUV?: [number, number][];
  }, [number, number, number][]>;
  /**
   * Rebuild the surface of a face as a B-spline of given degrees.
   *
   * Convention: the coordinates u and v stay. Raising the degrees of planes, Bézier and B-spline surfaces changes
   * nothing of their shape; all else is fitted within the tolerance.
   *
   * @returns The face on the new surface.
   */
  "occt.shapes.face.rebuildFaceDegree": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * along u, at most 25. (≥ 1, ≤ 25)
     * @default 3
     */
    uDegree?: number;
    /**
     * along v, at most 25. (≥ 1, ≤ 25)
     * @default 3
     */
    vDegree?: number;
    /**
     * how far the new surface may stray from the old one. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
    /**
     * true keeps the outline, false takes all of the bounds of the face in u and v.
     * @default false
     */
    keepTrim?: boolean;
  }, Handle<"face">>;
  /**
   * Turn a face round, so that it looks the other way.
   *
   * @returns The same face with its normal turned round.
   */
  "occt.shapes.face.reversedFace": Operation<{
    /** the face. */
    shape: Handle<"face">;
  }, Handle<"face">>;
  /**
   * Cut a honeycomb of hexagonal holes into a face.
   *
   * Convention: the holes lie as the wires of `subdivideToHexagonWires` do, at half the size by default.
   *
   * Known difference: holes that touch each other or leave the face are cut out and may leave several pieces; elsewhere
   * the face is broken then.
   *
   * @returns The face with the holes, then the faces that were cut out.
   */
  "occt.shapes.face.subdivideToHexagonHoles": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * true makes hexagons that point along v, false hexagons that point along u.
     * @default false
     */
    flatU?: boolean;
    /**
     * how many holes along u. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrHexagonsU?: number;
    /**
     * how many holes along v. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrHexagonsV?: number;
    /**
     * true adds the faces that were cut out.
     * @default false
     */
    holesToFaces?: boolean;
    /** factors of the cells along u, repeated over the cells; 0.5 where not given. */
    scalePatternU?: number[];
    /** factors of the cells along v, repeated over the cells; 0.5 where not given. */
    scalePatternV?: number[];
    /** radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole cell, repeated over the cells; sharp where not given. */
    filletPattern?: number[];
    /** whether a cell is there, repeated over the cells; all where not given. */
    inclusionPattern?: boolean[];
    /**
     * how far the pattern stays away from both ends of u, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderU?: number;
    /**
     * how far the pattern stays away from both ends of v, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderV?: number;
  }, Handle<"face">[]>;
  /**
   * Draw a honeycomb of hexagons on a face.
   *
   * Convention: the honeycomb is stretched to fill the bounds of the face in u and v, whatever its outline. For each
   * v, u runs fastest. Patterns run over the cells in the order of the result, counting those that
   * are left out. Corners are rounded before the scaling.
   *
   * Known difference: rounded corners of cells that the surface distorts differ slightly.
   *
   * @returns A closed wire for each hexagon, on the surface.
   */
  "occt.shapes.face.subdivideToHexagonWires": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * true makes hexagons that point along v, false hexagons that point along u.
     * @default false
     */
    flatU?: boolean;
    /**
     * how many hexagons along u. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrHexagonsU?: number;
    /**
     * how many hexagons along v. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrHexagonsV?: number;
    /** factors of the cells along u, repeated over the cells; 1 where not given. */
    scalePatternU?: number[];
    /** factors of the cells along v, repeated over the cells; 1 where not given. */
    scalePatternV?: number[];
    /** radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole cell, repeated over the cells; sharp where not given. */
    filletPattern?: number[];
    /** whether a cell is there, repeated over the cells; all where not given. */
    inclusionPattern?: boolean[];
    /**
     * how far the pattern stays away from both ends of u, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderU?: number;
    /**
     * how far the pattern stays away from both ends of v, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderV?: number;
    /**
     * true lets the last hexagons stick out of the bounds at the end of u.
     * @default false
     */
    extendUUp?: boolean;
    /**
     * true lets the first hexagons stick out of the bounds at the start of u.
     * @default false
     */
    extendUBottom?: boolean;
    /**
     * true lets the last hexagons stick out of the bounds at the end of v.
     * @default false
     */
    extendVUp?: boolean;
    /**
     * true lets the first hexagons stick out of the bounds at the start of v.
     * @default false
     */
    extendVBottom?: boolean;
  }, Handle<"wire">[]>;
  /**
   * Give the normals of a face on a grid.
   *
   * Convention: as `subdivideToUV`. The faces of a solid look outwards.
   *
   * Known difference: as `subdivideToUV`.
   *
   * @returns The normals, of length one; for each u, v runs fastest.
   */
  "occt.shapes.face.subdivideToNormals": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how many rows along u. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsU?: number;
    /**
     * how many rows along v. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsV?: number;
    /**
     * true moves all rows by half a step along u.
     * @default false
     */
    shiftHalfStepU?: boolean;
    /**
     * true leaves out the row of least u.
     * @default false
     */
    removeStartEdgeU?: boolean;
    /**
     * true leaves out the row of largest u.
     * @default false
     */
    removeEndEdgeU?: boolean;
    /**
     * true moves all rows by half a step along v.
     * @default false
     */
    shiftHalfStepV?: boolean;
    /**
     * true leaves out the row of least v.
     * @default false
     */
    removeStartEdgeV?: boolean;
    /**
     * true leaves out the row of largest v.
     * @default false
     */
    removeEndEdgeV?: boolean;
  }, [number, number, number][]>;
  /**
   * Spread a grid of points over a face.
   *
   * Convention: as `subdivideToUV`; on a face that is no rectangle in u and v points lie outside the outline too.
   *
   * Known difference: as `subdivideToUV`.
   *
   * @returns The points; for each u, v runs fastest.
   */
  "occt.shapes.face.subdivideToPoints": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how many rows along u. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsU?: number;
    /**
     * how many rows along v. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsV?: number;
    /**
     * true moves all rows by half a step along u.
     * @default false
     */
    shiftHalfStepU?: boolean;
    /**
     * true leaves out the row of least u.
     * @default false
     */
    removeStartEdgeU?: boolean;
    /**
     * true leaves out the row of largest u.
     * @default false
     */
    removeEndEdgeU?: boolean;
    /**
     * true moves all rows by half a step along v.
     * @default false
     */
    shiftHalfStepV?: boolean;
    /**
     * true leaves out the row of least v.
     * @default false
     */
    removeStartEdgeV?: boolean;
    /**
     * true leaves out the row of largest v.
     * @default false
     */
    removeEndEdgeV?: boolean;
  }, [number, number, number][]>;
  /**
   * Spread a grid of points over a face, with every n-th row shifted or cut short.
   *
   * Convention: the grid is that of `subdivideToPoints`. What says `NthU` happens along u, to every n-th of the
   * rows that are numbered along v, and the other way round; rows count from 0, a row is meant where its number plus
   * the offset divides by n, and n = 0 means none.
   *
   * Known difference: as `subdivideToUV`.
   *
   * @returns The points; for each u, v runs fastest.
   */
  "occt.shapes.face.subdivideToPointsControlled": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how many points along u. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsU?: number;
    /**
     * how many points along v. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsV?: number;
    /**
     * every how many rows the points are moved by half a step along u. (≥ 0)
     * @default 0
     */
    shiftHalfStepNthU?: number;
    /**
     * added to the number of the row before. (≥ 0)
     * @default 0
     */
    shiftHalfStepUOffsetN?: number;
    /**
     * every how many rows the point of least u is left out. (≥ 0)
     * @default 0
     */
    removeStartEdgeNthU?: number;
    /**
     * added to the number of the row before. (≥ 0)
     * @default 0
     */
    removeStartEdgeUOffsetN?: number;
    /**
     * every how many rows the point of largest u is left out. (≥ 0)
     * @default 0
     */
    removeEndEdgeNthU?: number;
    /**
     * added to the number of the row before. (≥ 0)
     * @default 0
     */
    removeEndEdgeUOffsetN?: number;
    /**
     * every how many rows the points are moved by half a step along v. (≥ 0)
     * @default 0
     */
    shiftHalfStepNthV?: number;
    /**
     * added to the number of the row before. (≥ 0)
     * @default 0
     */
    shiftHalfStepVOffsetN?: number;
    /**
     * every how many rows the point of least v is left out. (≥ 0)
     * @default 0
     */
    removeStartEdgeNthV?: number;
    /**
     * added to the number of the row before. (≥ 0)
     * @default 0
     */
    removeStartEdgeVOffsetN?: number;
    /**
     * every how many rows the point of largest v is left out. (≥ 0)
     * @default 0
     */
    removeEndEdgeNthV?: number;
    /**
     * added to the number of the row before. (≥ 0)
     * @default 0
     */
    removeEndEdgeVOffsetN?: number;
  }, [number, number, number][]>;
  /**
   * Spread points over a line of constant u or v on a face.
   *
   * Convention: the points keep equal distances in the coordinate that runs, the first and last on the edges of the
   * face; shifted points keep them too, so that the last lies half a step beyond the edge.
   *
   * Known difference: a single point is the first, or the middle where it is shifted; elsewhere it is not a number.
   *
   * @returns The points, towards the larger coordinate.
   */
  "occt.shapes.face.subdivideToPointsOnParam": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * true keeps u constant and spreads the points along v, false the other way round.
     * @default true
     */
    isU?: boolean;
    /**
     * where the line is, from 0 at the least to 1 at the largest coordinate. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
    /**
     * how many points. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrPoints?: number;
    /**
     * true moves the points by half a step.
     * @default false
     */
    shiftHalfStep?: boolean;
    /**
     * true leaves out the first point.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves out the last point.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][]>;
  /**
   * Cut rectangular holes into a face.
   *
   * Convention: the holes lie as the wires of `subdivideToRectangleWires` do, at half the size by default.
   *
   * Known difference: holes that touch each other or leave the face are cut out and may leave several pieces; elsewhere
   * the face is broken then.
   *
   * @returns The face with the holes, then the faces that were cut out.
   */
  "occt.shapes.face.subdivideToRectangleHoles": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how many holes along u. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrRectanglesU?: number;
    /**
     * how many holes along v. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrRectanglesV?: number;
    /** factors of the cells along u, repeated over the cells; 0.5 where not given. */
    scalePatternU?: number[];
    /** factors of the cells along v, repeated over the cells; 0.5 where not given. */
    scalePatternV?: number[];
    /** radii of the rounded corners, as shares from 0 to 1 of the largest one that fits, repeated over the cells; sharp where not given. */
    filletPattern?: number[];
    /** whether a cell is there, repeated over the cells; all where not given. */
    inclusionPattern?: boolean[];
    /**
     * true adds the faces that were cut out.
     * @default false
     */
    holesToFaces?: boolean;
    /**
     * how far the pattern stays away from both ends of u, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderU?: number;
    /**
     * how far the pattern stays away from both ends of v, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderV?: number;
  }, Handle<"face">[]>;
  /**
   * Draw rectangles on a face.
   *
   * Convention: the rectangles divide the bounds of the face in u and v evenly, whatever its outline. For each u, v
   * runs fastest. Patterns run over the cells in the order of the result, counting those that
   * are left out. Corners are rounded after the scaling.
   *
   * @returns A closed wire for each rectangle, on the surface.
   */
  "occt.shapes.face.subdivideToRectangleWires": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how many rectangles along u. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrRectanglesU?: number;
    /**
     * how many rectangles along v. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrRectanglesV?: number;
    /** factors of the cells along u, repeated over the cells; 1 where not given. */
    scalePatternU?: number[];
    /** factors of the cells along v, repeated over the cells; 1 where not given. */
    scalePatternV?: number[];
    /** radii of the rounded corners, as shares from 0 to 1 of the largest one that fits, repeated over the cells; sharp where not given. */
    filletPattern?: number[];
    /** whether a cell is there, repeated over the cells; all where not given. */
    inclusionPattern?: boolean[];
    /**
     * how far the pattern stays away from both ends of u, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderU?: number;
    /**
     * how far the pattern stays away from both ends of v, as a share of the extent. (≥ 0, ≤ 0.5)
     * @default 0
     */
    offsetFromBorderV?: number;
  }, Handle<"wire">[]>;
  /**
   * Spread a grid over a face and give its coordinates u and v.
   *
   * Convention: the coordinates are those of the surface, not shares from 0 to 1. The numbers count rows of points,
   * the first and last on the edges of the face. Shifted rows keep their distance, so that the last lies half a step
   * beyond the edge. For each u, v runs fastest.
   *
   * Known difference: a single row lies on the start edge, or in the middle where it is shifted; elsewhere it is
   * not a number.
   *
   * @returns Pairs of u and v.
   */
  "occt.shapes.face.subdivideToUV": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how many rows along u. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsU?: number;
    /**
     * how many rows along v. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrDivisionsV?: number;
    /**
     * true moves all rows by half a step along u.
     * @default false
     */
    shiftHalfStepU?: boolean;
    /**
     * true leaves out the row of least u.
     * @default false
     */
    removeStartEdgeU?: boolean;
    /**
     * true leaves out the row of largest u.
     * @default false
     */
    removeEndEdgeU?: boolean;
    /**
     * true moves all rows by half a step along v.
     * @default false
     */
    shiftHalfStepV?: boolean;
    /**
     * true leaves out the row of least v.
     * @default false
     */
    removeStartEdgeV?: boolean;
    /**
     * true leaves out the row of largest v.
     * @default false
     */
    removeEndEdgeV?: boolean;
  }, [number, number][]>;
  /**
   * Divide a face by lines of constant u or v.
   *
   * Convention: the face is divided into as many strips as `nrDivisions` says, by one line more, the first and last
   * on its edges; shifted lines keep their distance, so that the last lies half a step beyond the edge.
   *
   * Known difference: a line that shrinks to a point, as at the pole of a ball, is left out. Lines round cylinders
   * and the like are exact circles; elsewhere they are approximated.
   *
   * @returns A wire of one edge each, towards the larger coordinate.
   */
  "occt.shapes.face.subdivideToWires": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * how many strips. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrDivisions?: number;
    /**
     * true draws lines at constant u along v, false at constant v along u.
     * @default true
     */
    isU?: boolean;
    /**
     * true moves the lines by half a step.
     * @default false
     */
    shiftHalfStep?: boolean;
    /**
     * true leaves out the first line.
     * @default false
     */
    removeStart?: boolean;
    /**
     * true leaves out the last line.
     * @default false
     */
    removeEnd?: boolean;
  }, Handle<"wire">[]>;
  /**
   * Draw a line of constant u or v on a face.
   *
   * Convention: the line runs over the whole range of the other coordinate, also where the outline of a face
   * that is no rectangle in u and v cuts it away.
   *
   * Known difference: lines round cylinders and the like are exact circles; elsewhere they are approximated.
   *
   * @returns A wire of one edge, towards the larger coordinate.
   */
  "occt.shapes.face.wireAlongParam": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /**
     * true draws the line at constant u along v, false at constant v along u.
     * @default true
     */
    isU?: boolean;
    /**
     * where, from 0 at the least to 1 at the largest coordinate. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, Handle<"wire">>;
  /**
   * Draw lines of constant u or v on a face.
   *
   * Convention: as `wireAlongParam`.
   *
   * Known difference: as `wireAlongParam`.
   *
   * @returns A wire of one edge each, in order.
   */
  "occt.shapes.face.wiresAlongParams": Operation<{
    /** the face. */
    shape: Handle<"face">;
    /** where, each from 0 at the least to 1 at the largest coordinate. */
    params: number[];
    /**
     * true draws the lines at constant u along v, false at constant v along u.
     * @default true
     */
    isU?: boolean;
  }, Handle<"wire">[]>;
  /**
   * Tell how a shape is oriented.
   *
   * @returns `forward`, `reversed`, `internal` or `external`.
   */
  "occt.shapes.shape.getOrientation": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, "forward" | "reversed" | "internal" | "external">;
  /**
   * Tell of what kind a shape is.
   *
   * @returns `vertex`, `edge`, `wire`, `face`, `shell`, `solid`, `compSolid` or `compound`.
   */
  "occt.shapes.shape.getShapeType": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, "unknown" | "vertex" | "edge" | "wire" | "face" | "shell" | "solid" | "compSolid" | "compound" | "shape">;
  /**
   * Tell whether a shape is flagged as checked.
   *
   * Convention: this is the kernel's flag, set by its own checks and lost with the next change.
   *
   * @returns True if the flag is set.
   */
  "occt.shapes.shape.isChecked": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether a shape is flagged as closed.
   *
   * Convention: this is the kernel's flag. It is set for shells without open borders, for wires that end where
   * they start, and for vertices; solids, faces, edges and compounds usually do not carry it.
   *
   * @returns True if the flag is set.
   */
  "occt.shapes.shape.isClosed": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether a shape is flagged as convex.
   *
   * Convention: this is the kernel's flag, which modelling sets only for vertices; it says nothing of the
   * geometry: a box is not flagged either.
   *
   * @returns True if the flag is set.
   */
  "occt.shapes.shape.isConvex": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether two shapes are one: the same geometry, in the same place, with the same orientation.
   *
   * Convention: two shapes that were built apart are never equal, however alike they look.
   *
   * @returns True if they are equal.
   */
  "occt.shapes.shape.isEqual": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /** any other shape. */
    otherShape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether a shape is flagged as free, that is whether it may still be changed.
   *
   * @returns True if the flag is set.
   */
  "occt.shapes.shape.isFree": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether a shape is flagged as infinite.
   *
   * @returns True if the flag is set.
   */
  "occt.shapes.shape.isInfinite": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether a shape is flagged as locked.
   *
   * @returns True if the flag is set.
   */
  "occt.shapes.shape.isLocked": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether a shape is flagged as modified.
   *
   * Convention: this is the kernel's flag, set from the moment a shape is built.
   *
   * @returns True if the flag is set.
   */
  "occt.shapes.shape.isModified": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether two shapes differ in geometry, place or orientation; the opposite of `isEqual`.
   *
   * @returns True if they are not equal.
   */
  "occt.shapes.shape.isNotEqual": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /** any other shape. */
    otherShape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether there is no shape at all.
   *
   * Known difference: null may be asked about too, and is null; elsewhere it ends in an error.
   *
   * @returns True for null and for a shape that holds nothing.
   */
  "occt.shapes.shape.isNull": Operation<{
    /** any shape, an empty one, or null. */
    shape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether two shapes share their geometry, wherever each of them lies.
   *
   * @returns True if they share it; place and orientation may differ.
   */
  "occt.shapes.shape.isPartner": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /** any other shape. */
    otherShape: Handle<"shape">;
  }, boolean>;
  /**
   * Tell whether two shapes share their geometry and lie in the same place.
   *
   * @returns True if they do; the orientation may differ.
   */
  "occt.shapes.shape.isSame": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /** any other shape. */
    otherShape: Handle<"shape">;
  }, boolean>;
  /**
   * Remove edges that lie inside a face and bound nothing.
   *
   * Convention: only edges that are flagged as internal or external to their faces go; an edge between two
   * faces stays even where these lie in one plane: `unifySameDomain` merges those.
   *
   * @returns The shape without such edges.
   */
  "occt.shapes.shape.purgeInternalEdges": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, Handle<"shape">>;
  /**
   * Merge neighbouring faces that lie on one surface, and neighbouring edges that lie on one curve.
   *
   * @returns The same geometry with fewer faces and edges.
   */
  "occt.shapes.shape.unifySameDomain": Operation<{
    /** any shape; faces merge where they share an edge, edges where they share a vertex. */
    shape: Handle<"shape">;
    /**
     * true merges edges.
     * @default true
     */
    unifyEdges?: boolean;
    /**
     * true merges faces.
     * @default true
     */
    unifyFaces?: boolean;
    /**
     * true also joins B-spline edges that continue each other smoothly into one.
     * @default true
     */
    concatBSplines?: boolean;
  }, Handle<"shape">>;
  /**
   * Tell what a shell is made of.
   *
   * Convention: edges shared by faces count once; parameters of a face are those of the part of its surface in use.
   *
   * @returns Whether it is valid, how many faces and edges it has, its area, and the same for each face.
   */
  "occt.shapes.shell.debugInfo": Operation<{
    /** the shell. */
    shape: Handle<"shell">;
  }, {
    valid: boolean;
    nbFaces: number;
    nbEdges: number;
    area: number;
    faces: FaceFacts[];
  }>;
  /**
   * Measure the surface of a shell.
   *
   * @returns The area of its faces in squared length units.
   */
  "occt.shapes.shell.getShellSurfaceArea": Operation<{
    /** the shell. */
    shape: Handle<"shell">;
  }, number>;
  /**
   * Join faces along edges that lie together.
   *
   * Known difference: a single face gives a shell of that face; elsewhere it comes back as it is.
   *
   * @returns A shell; where not all faces hang together, a compound of shells and of faces that touch no other.
   */
  "occt.shapes.shell.sewFaces": Operation<{
    /** the faces, at least one. */
    shapes: Handle<"face">[];
    /**
     * how far apart edges may lie and still be joined; should be smaller than the faces. (length, ≥ 0)
     * @default 1e-7
     */
    tolerance?: number;
  }, Handle<"shape">>;
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
   * Make a box with edges along the axes, from one of its corners.
   *
   * @returns A solid with six faces.
   */
  "occt.shapes.solid.createBoxFromCorner": Operation<{
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
     * where x, y and z are least.
     * @default [0,0,0]
     */
    corner?: [number, number, number];
  }, Handle<"solid">>;
  /**
   * Make a flat tree.
   *
   * Convention: the tree grows along the direction and spreads along x, for a direction along y; its front is then
   * the side along z.
   *
   * Known difference: half a tree has half the volume; elsewhere its outline is not closed along the axis.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createChristmasTreeSolid": Operation<{
    /**
     * the way up; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * the foot.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * how far the tree is turned about its axis, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * true makes the half along x only.
     * @default false
     */
    half?: boolean;
    /**
     * of the trunk; 0 leaves it out. (length, ≥ 0)
     * @default 1
     */
    trunkWidth?: number;
    /**
     * of the trunk; 0 leaves it out. (length, ≥ 0)
     * @default 1
     */
    trunkHeight?: number;
    /**
     * how many skirts. (≥ 1, ≤ 1000)
     * @default 5
     */
    nrSkirts?: number;
    /**
     * from the axis to the tips of the lowest skirt. (length, > 0)
     * @default 3
     */
    outerDist?: number;
    /**
     * from the axis to the corners above the lowest skirt. (length, > 0)
     * @default 1.5
     */
    innerDist?: number;
    /**
     * from the lowest skirt to the top. (length, > 0)
     * @default 6
     */
    height?: number;
    /**
     * how far the solid reaches to the front. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches the other way. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
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
   * Make a cube with edges along the axes.
   *
   * @returns A solid with six faces.
   */
  "occt.shapes.solid.createCube": Operation<{
    /**
     * length of its edges. (length, > 0)
     * @default 1
     */
    size?: number;
    /**
     * where the cube stands, see `originOnCenter`.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * true puts the middle of the cube at `center`, false the middle of its bottom.
     * @default true
     */
    originOnCenter?: boolean;
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
   * Make a cylinder around each of several straight lines.
   *
   * @returns A solid for each line, in order.
   */
  "occt.shapes.solid.createCylindersOnLines": Operation<{
    /** the axes, from the middle of one end to that of the other. */
    lines: Line3[];
    /**
     * of the round sides. (length, > 0)
     * @default 1
     */
    radius?: number;
  }, Handle<"solid">[]>;
  /**
   * Make a beam with the profile of an H.
   *
   * Convention: on the ground flanges lie along z and the web along x; top is z, right is x.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createHBeamProfileSolid": Operation<{
    /**
     * of the beam; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the profile is turned about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * which point of the profile lies at `center`.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * of each flange. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * of the web. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of the flanges. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * over both flanges. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * how far the beam reaches along the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches the other way. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
  }, Handle<"solid">>;
  /**
   * Make a solid over a heart.
   *
   * Convention: on the ground the tip of the heart lies along -z; the front is the side along the direction.
   *
   * Known difference: the sides are in one piece; elsewhere they are divided at the outline when the solid reaches
   * to both sides.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createHeartSolid": Operation<{
    /**
     * about how wide and high the heart is. (length, > 0)
     * @default 2
     */
    sizeApprox?: number;
    /**
     * how far the outline is turned about its normal, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * normal of the outline; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * the middle of the outline.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the solid reaches along the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches the other way. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
  }, Handle<"solid">>;
  /**
   * Make a beam with the profile of an I.
   *
   * Convention: on the ground flanges lie along x and the web along z; top is z, right is x.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createIBeamProfileSolid": Operation<{
    /**
     * of the beam; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the profile is turned about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * which point of the profile lies at `center`.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * of each flange. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * of the web. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * over both flanges. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * of the flanges. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * how far the beam reaches along the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches the other way. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
  }, Handle<"solid">>;
  /**
   * Make a solid over an L.
   *
   * Convention: on the ground the first arm lies along x and the second along z. With `align` set to `outside`
   * the front is the side along the direction, otherwise the side away from it.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createLPolygonSolid": Operation<{
    /**
     * normal of the outline; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * where the arms meet.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the outline is turned about its normal, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * on which side of the lines from the centre the arms are thick: away from each other (`outside`), towards each other (`inside`), or half and half (`middle`).
     * @default "outside"
     */
    align?: "outside" | "inside" | "middle";
    /**
     * how far the second arm reaches. (length, > 0)
     * @default 2
     */
    lengthSecond?: number;
    /**
     * how thick the second arm is. (length, > 0)
     * @default 0.5
     */
    widthSecond?: number;
    /**
     * how far the first arm reaches. (length, > 0)
     * @default 2
     */
    lengthFirst?: number;
    /**
     * how thick the first arm is. (length, > 0)
     * @default 1
     */
    widthFirst?: number;
    /**
     * how far the solid reaches to the front. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches the other way. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
  }, Handle<"solid">>;
  /**
   * Make a solid over a regular polygon.
   *
   * Convention: the first corner lies along x on the ground, the next towards z; the front is the side away from
   * the direction.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createNGonSolid": Operation<{
    /**
     * from the centre to the corners. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * how many corners, at least 3. (≥ 3, ≤ 10000)
     * @default 6
     */
    nrCorners?: number;
    /**
     * normal of the outline; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * the middle of the outline.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the solid reaches against the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches along the direction. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
  }, Handle<"solid">>;
  /**
   * Make a solid over a parallelogram.
   *
   * Convention: on the ground the width lies along x and the height along z; the front is the side away from the
   * direction.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createParallelogramSolid": Operation<{
    /**
     * that the slanted sides lean from z, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 15
     */
    angle?: number;
    /**
     * from one straight side to the other. (length, > 0)
     * @default 1
     */
    height?: number;
    /**
     * of the straight sides. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * true puts the middle at `center`, false a corner of the rectangle that it is sheared from.
     * @default true
     */
    aroundCenter?: boolean;
    /**
     * normal of the outline; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * where the outline lies, see `aroundCenter`.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the solid reaches against the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches along the direction. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
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
   * Make a solid over a star.
   *
   * Convention: the first tip lies along x on the ground, the next towards z; the front is the side away from the
   * direction. `vertices` may be called `numRays`, as it is for stars of wires and faces.
   *
   * Known difference: `startAngle`, and a half star, work; elsewhere the one is ignored and the other fails.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createStarSolid": Operation<{
    /** how far the star is turned from its first tip to the second, in degrees. (degree, ≥ -1000000, ≤ 1000000) */
    startAngle?: number;
    /**
     * from the centre to the corners between tips. (length, > 0)
     * @default 1
     */
    innerRadius?: number;
    /**
     * from the centre to the tips. (length, > 0)
     * @default 2
     */
    outerRadius?: number;
    /** accepted for callers that give it; without effect, since both radii are given. */
    density?: number;
    /** how many tips, at least 3; 7 where not given. (≥ 3, ≤ 10000) */
    vertices?: number;
    /**
     * the middle of the outline.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the solid reaches against the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches along the direction. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
    /**
     * normal of the outline; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * true makes the first half turn only.
     * @default false
     */
    half?: boolean;
    /**
     * must be 0: a solid needs a flat outline. (≥ -1000000000)
     * @default 0
     */
    offsetOuterEdges?: number;
  }, Handle<"solid">>;
  /**
   * Make a beam with the profile of a T.
   *
   * Convention: on the ground the flange lies along x at the top, the web along z; top is z, right is x.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createTBeamProfileSolid": Operation<{
    /**
     * of the beam; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the profile is turned about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * which point of the profile lies at `center`.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * of the flange. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * of the web. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * over flange and web. (length, > 0)
     * @default 2
     */
    height?: number;
    /**
     * of the flange. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * how far the beam reaches along the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches the other way. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
  }, Handle<"solid">>;
  /**
   * Make a ring, or a part of one.
   *
   * Known difference: `angle` is degrees, as documented; elsewhere it has been taken for radians. A ring thicker
   * than its hole allows, which would cross itself, is refused.
   *
   * @returns A solid with one face, or three where `angle` is under 360.
   */
  "occt.shapes.solid.createTorus": Operation<{
    /**
     * from the centre to the middle of the ring's own round. (length, > 0)
     * @default 2
     */
    majorRadius?: number;
    /**
     * of that round; smaller than `majorRadius`. (length, > 0)
     * @default 0.5
     */
    minorRadius?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * the axis that the ring goes round; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * how far round it goes, in degrees; 360 is a full ring. (degree, > 0, ≤ 360)
     * @default 360
     */
    angle?: number;
  }, Handle<"solid">>;
  /**
   * Make a beam with the profile of a U.
   *
   * Convention: on the ground the legs lie along z, joined at the bottom; top is z, right is x.
   *
   * @returns The solid.
   */
  "occt.shapes.solid.createUBeamProfileSolid": Operation<{
    /**
     * of the beam; its length does not matter.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * how far the profile is turned about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * which point of the profile lies at `center`.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * how thick the bottom is. (length, > 0)
     * @default 0.5
     */
    flangeWidth?: number;
    /**
     * of the left leg. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * of the right leg. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of the legs. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * over both legs. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * how far the beam reaches along the direction. (length, ≥ 0)
     * @default 1
     */
    extrusionLengthFront?: number;
    /**
     * how far it reaches the other way. (length, ≥ 0)
     * @default 0
     */
    extrusionLengthBack?: number;
  }, Handle<"solid">>;
  /**
   * Tell what a solid is made of.
   *
   * Convention: edges shared by faces count once; parameters of a face are those of the part of its surface in use.
   *
   * @returns Whether it is valid, how many faces and edges it has, its area and volume, and what is known of each face.
   */
  "occt.shapes.solid.debugInfo": Operation<{
    /** the solid. */
    shape: Handle<"solid">;
  }, {
    valid: boolean;
    nbFaces: number;
    nbEdges: number;
    area: number;
    volume: number;
    faces: FaceFacts[];
  }>;
  /**
   * Choose points by where they lie about a solid.
   *
   * @returns The points that are kept, in order.
   */
  "occt.shapes.solid.filterSolidPoints": Operation<{
    /** the solid. */
    shape: Handle<"solid">;
    /** the points to choose from. */
    points: [number, number, number][];
    /**
     * how far from the surface a point counts as on it. (length, ≥ 0)
     * @default 0.0001
     */
    tolerance?: number;
    /**
     * whether to keep points inside.
     * @default true
     */
    keepIn?: boolean;
    /**
     * whether to keep points on the surface.
     * @default true
     */
    keepOn?: boolean;
    /**
     * whether to keep points outside.
     * @default false
     */
    keepOut?: boolean;
    /**
     * whether to keep points of which the kernel cannot tell.
     * @default false
     */
    keepUnknown?: boolean;
  }, [number, number, number][]>;
  /**
   * Fill a closed shell.
   *
   * Known difference: an open shell is refused; elsewhere it gives a solid without volume.
   *
   * @returns The solid within, with its faces outward.
   */
  "occt.shapes.solid.fromClosedShell": Operation<{
    /** the shell, without gaps. */
    shape: Handle<"shell">;
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
   * Find the centres of mass of solids of even density.
   *
   * @returns A point for each, in order.
   */
  "occt.shapes.solid.getSolidsCentersOfMass": Operation<{
    /** the solids. */
    shapes: Handle<"solid">[];
  }, [number, number, number][]>;
  /**
   * Measure the volumes of solids.
   *
   * @returns Their volumes in cubed length units, in order.
   */
  "occt.shapes.solid.getSolidsVolumes": Operation<{
    /** the solids. */
    shapes: Handle<"solid">[];
  }, number[]>;
  /**
   * List the vertices in a shape.
   *
   * Convention: a vertex is listed each time that an edge of a face or wire comes to it; so the corner of a box,
   * where three faces meet with two edges each, comes six times.
   *
   * @returns The vertices, face by face and edge by edge.
   */
  "occt.shapes.vertex.getVertices": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, Handle<"vertex">[]>;
  /**
   * List where the vertices in a shape lie.
   *
   * Convention: as `getVertices`, so points come several times.
   *
   * @returns The points, face by face and edge by edge.
   */
  "occt.shapes.vertex.getVerticesAsPoints": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, [number, number, number][]>;
  /**
   * Find where points hit the faces of a shape when they move along a direction.
   *
   * Convention: points move in the direction only, and only as far as it is long. What is found for one point
   * stands together, nearest first.
   *
   * Known difference: a point that hits nothing gives nothing, a way that starts or ends within a solid hits only
   * the faces of that, and a touch is a hit; elsewhere the origin stands for a miss, such a start or end counts as
   * hit, and a touch does not.
   *
   * @returns The hits of the first point, then those of the second, and so on.
   */
  "occt.shapes.vertex.projectPoints": Operation<{
    /** where to start. */
    points: [number, number, number][];
    /** what to hit; edges and vertices without a face are missed. */
    shape: Handle<"shape">;
    /**
     * the way that the points move, and how far.
     * @default [0,10,0]
     */
    direction?: [number, number, number];
    /**
     * which hits of each point to return; of a single one `closestAndFurthest` gives it twice.
     * @default "all"
     */
    projectionType?: "all" | "closest" | "furthest" | "closestAndFurthest";
  }, [number, number, number][]>;
  /**
   * Make a vertex at a point.
   *
   * @returns The vertex.
   */
  "occt.shapes.vertex.vertexFromPoint": Operation<{
    /**
     * where it lies.
     * @default [0,0,0]
     */
    point?: [number, number, number];
  }, Handle<"vertex">>;
  /**
   * Make a vertex from its coordinates.
   *
   * @returns The vertex.
   */
  "occt.shapes.vertex.vertexFromXYZ": Operation<{
    /**
     * along the x axis. (≥ -1000000000)
     * @default 0
     */
    x?: number;
    /**
     * along the y axis, upwards. (≥ -1000000000)
     * @default 0
     */
    y?: number;
    /**
     * along the z axis. (≥ -1000000000)
     * @default 0
     */
    z?: number;
  }, Handle<"vertex">>;
  /**
   * Tell where a vertex lies.
   *
   * Known difference: `shapes` and `shape` both name the vertex; elsewhere `shapes` is refused although it is
   * the documented name.
   *
   * @returns The point.
   */
  "occt.shapes.vertex.vertexToPoint": Operation<{
    /** the vertex, also accepted as a list of just one. */
    shapes: Handle<"vertex">;
  }, [number, number, number]>;
  /**
   * Make a vertex at each of several points and hold them together.
   *
   * @returns A compound of the vertices, in order; an empty one for no points.
   */
  "occt.shapes.vertex.verticesCompoundFromPoints": Operation<{
    /** where they lie; equal points give a vertex each. */
    points: [number, number, number][];
  }, Handle<"compound">>;
  /**
   * Make a vertex at each of several points.
   *
   * @returns The vertices, in order.
   */
  "occt.shapes.vertex.verticesFromPoints": Operation<{
    /** where they lie; equal points give a vertex each. */
    points: [number, number, number][];
  }, Handle<"vertex">[]>;
  /**
   * Tell where vertices lie.
   *
   * @returns A point for each, in order.
   */
  "occt.shapes.vertex.verticesToPoints": Operation<{
    /** the vertices. */
    shapes: Handle<"vertex">[];
  }, [number, number, number][]>;
  /**
   * Lengthen a wire by edges and wires that meet it.
   *
   * Convention: the result runs as the wire does; what meets its start comes before it, what meets its end
   * behind it, turned round where needed. Ends meet within 1e-7.
   *
   * Known difference: the order of `shapes` does not matter; elsewhere an edge that does not meet the wire yet
   * is lost. Shapes of other kinds are refused instead of passed over.
   *
   * @returns One wire.
   */
  "occt.shapes.wire.addEdgesAndWiresToWire": Operation<{
    /** the wire to lengthen. */
    shape: Handle<"wire">;
    /** edges and wires; none leaves the wire as it is. */
    shapes: Handle<"shape">[];
  }, Handle<"wire">>;
  /**
   * Close a wire by a straight edge from its end to its start.
   *
   * @returns A closed wire that starts where the open one did.
   */
  "occt.shapes.wire.closeOpenWire": Operation<{
    /** the wire; a closed one stays as it is. */
    shape: Handle<"wire">;
  }, Handle<"wire">>;
  /**
   * Join edges and wires into one wire.
   *
   * Convention: the result runs as the first shape does; the others come before or behind it, turned round where
   * needed. Ends meet within 1e-7.
   *
   * Known difference: the order of `shapes` does not matter; elsewhere an edge that does not meet the ones
   * before it fails or is lost. Branches are refused.
   *
   * @returns One wire.
   */
  "occt.shapes.wire.combineEdgesAndWiresIntoAWire": Operation<{
    /** edges and wires that meet end to end. */
    shapes: Handle<"shape">[];
  }, Handle<"wire">>;
  /**
   * Make a smooth curve that keeps near points.
   *
   * Convention: the curve runs through the first and the last point, and passes the others at 0.001 at most. A closed
   * curve may have a corner at its first point.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.createBSpline": Operation<{
    /** at least two, or three of a closed curve, and 500 at most, in order; neighbours must differ. */
    points: [number, number, number][];
    /**
     * true leads the curve back to its first point.
     * @default false
     */
    closed?: boolean;
  }, Handle<"wire">>;
  /**
   * Make several smooth curves that keep near points.
   *
   * Convention: as `createBSpline`.
   *
   * @returns The wires in order, or the compound.
   */
  "occt.shapes.wire.createBSplines": Operation<{
    /** the parameters of each, as `createBSpline` takes them. */
    bSplines: BSplineDto[];
    /**
     * true puts the wires into one compound.
     * @default false
     */
    returnCompound?: boolean;
  }, Handle<"wire">[] | Handle<"compound">>;
  /**
   * Make a Bézier curve.
   *
   * Convention: a closed curve gets its first point again as its last one, where it may have a corner.
   *
   * Known difference: `degree` and `periodic` are heeded; elsewhere they change nothing.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.createBezier": Operation<{
    /** the control points, at least two, or three of a closed curve. The curve starts in the first and ends in the last. */
    points: [number, number, number][];
    /**
     * true leads the curve back to its first point.
     * @default false
     */
    closed?: boolean;
    /** of the curve. Where it is lower than the number of control points less one, the curve is a B-spline of that degree, which follows the points more closely. Higher degrees, and none, give one Bézier curve. (≥ 1, ≤ 25) */
    degree?: number;
    /**
     * true closes the curve smoothly, by a B-spline that in general touches none of the points; of degree 3 where no degree is given.
     * @default false
     */
    periodic?: boolean;
  }, Handle<"wire">>;
  /**
   * Make a rational Bézier curve, whose control points pull with different strengths.
   *
   * Convention: a closed curve gets its first point again as its last one, so it takes one weight more than points.
   *
   * Known difference: `degree` and `periodic` are heeded; elsewhere they change nothing.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.createBezierWeights": Operation<{
    /** the control points, at least two, or three of a closed curve. The curve starts in the first and ends in the last. */
    points: [number, number, number][];
    /** how strongly each point pulls; one for each point, and one more where `closed` is true. */
    weights: number[];
    /**
     * true leads the curve back to its first point.
     * @default false
     */
    closed?: boolean;
    /**
     * true closes the curve smoothly, by a B-spline that in general touches none of the points; of degree 3 where no degree is given.
     * @default false
     */
    periodic?: boolean;
    /** of the curve. Where it is lower than the number of control points less one, the curve is a B-spline of that degree, which follows the points more closely. Higher degrees, and none, give one Bézier curve. (≥ 1, ≤ 25) */
    degree?: number;
  }, Handle<"wire">>;
  /**
   * Make several Bézier curves.
   *
   * Convention: as `createBezier`.
   *
   * Known difference: as `createBezier`.
   *
   * @returns The wires in order, or the compound.
   */
  "occt.shapes.wire.createBezierWires": Operation<{
    /** the parameters of each, as `createBezier` takes them. */
    bezierWires: BezierDto[];
    /**
     * true puts the wires into one compound.
     * @default false
     */
    returnCompound?: boolean;
  }, Handle<"wire">[] | Handle<"compound">>;
  /**
   * Make the outline of a Christmas tree.
   *
   * Convention: with the direction along y the tree stands in the plane of x and y.
   *
   * @returns A closed wire, or an open one of a half.
   */
  "occt.shapes.wire.createChristmasTreeWire": Operation<{
    /**
     * from the lowest skirt to the top, without the trunk. (length, > 0)
     * @default 6
     */
    height?: number;
    /**
     * from the axis to the corners between the skirts; that much at the foot, evenly less up to the top. (length, > 0)
     * @default 1.5
     */
    innerDist?: number;
    /**
     * from the axis to the tips of the skirts; that much at the foot, evenly less up to the top. (length, > 0)
     * @default 3
     */
    outerDist?: number;
    /**
     * how many skirts. (≥ 1, ≤ 1000)
     * @default 5
     */
    nrSkirts?: number;
    /**
     * of the trunk; without height or width there is none. (length, ≥ 0)
     * @default 1
     */
    trunkHeight?: number;
    /**
     * of the trunk. (length, ≥ 0)
     * @default 1
     */
    trunkWidth?: number;
    /**
     * true draws the half on one side of the axis alone, as an open wire from the foot to the top.
     * @default false
     */
    half?: boolean;
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the middle of the foot.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * the way the tree grows.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
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
   * Make an ellipse.
   *
   * Convention: with the direction along y the long axis lies along z.
   *
   * @returns A closed wire of one edge.
   */
  "occt.shapes.wire.createEllipseWire": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the ellipse lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * from the centre to the line along the short axis; not more than `radiusMajor`. (length, > 0)
     * @default 1
     */
    radiusMinor?: number;
    /**
     * from the centre to the line along the long axis. (length, > 0)
     * @default 2
     */
    radiusMajor?: number;
  }, Handle<"wire">>;
  /**
   * Wind a flat spiral, whose distance from the centre changes evenly.
   *
   * Convention: with the direction along y it starts along z from the centre, and then goes towards x. There is an
   * edge a turn, the last of which may be a part.
   *
   * Known difference: the spiral is flat; elsewhere each turn climbs by 0.001. A radius may be zero; elsewhere that
   * fails. `clockwise` differs as in `createHelixWire`.
   *
   * @returns An open wire.
   */
  "occt.shapes.wire.createFlatSpiralWire": Operation<{
    /**
     * from the centre to the start of the curve. (length, ≥ 0)
     * @default 0.5
     */
    startRadius?: number;
    /**
     * from the centre to the end of the curve; not `startRadius`, or the turns would overlap. (length, ≥ 0)
     * @default 5
     */
    endRadius?: number;
    /**
     * how many turns, up to 1,000; need not be whole. (> 0, ≤ 1000)
     * @default 5
     */
    numTurns?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the spiral lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * true turns clockwise as seen against the direction, false counter-clockwise.
     * @default false
     */
    clockwise?: boolean;
    /**
     * how far the curve may stray from a true spiral, at least 1e-7. (> 0, ≥ 1e-7, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
  }, Handle<"wire">>;
  /**
   * Make the profile of an H beam.
   *
   * Convention: with the direction along y the width lies along x, and the profile is upright along z.
   *
   * @returns A closed wire of twelve edges.
   */
  "occt.shapes.wire.createHBeamProfileWire": Operation<{
    /**
     * over both flanges. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * of both flanges. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * of the web; less than `height`. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of each flange; less than half of `width`. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * which point of the profile's bounding rectangle lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the profile lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Make a heart.
   *
   * Convention: with the direction along y the tip points along -z.
   *
   * @returns A closed wire of two smooth edges, from the notch to the tip and back.
   */
  "occt.shapes.wire.createHeartWire": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the heart lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * about how wide and how high it is. (length, > 0)
     * @default 2
     */
    sizeApprox?: number;
  }, Handle<"wire">>;
  /**
   * Wind a helix of a given height.
   *
   * Convention: with the direction along y it starts along z from the axis, and then goes towards x. There is an edge
   * a turn, the last of which may be a part.
   *
   * Known difference: `clockwise` winds a left-handed helix from the same start; elsewhere it turns the right-handed
   * one by half a turn.
   *
   * @returns An open wire.
   */
  "occt.shapes.wire.createHelixWire": Operation<{
    /**
     * from the axis to the curve. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * how far a turn climbs; there may be up to 1,000 turns. (length, > 0)
     * @default 1
     */
    pitch?: number;
    /**
     * how far the curve climbs. (length, > 0)
     * @default 5
     */
    height?: number;
    /**
     * where the axis starts.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * of the axis, the way the curve climbs.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * true turns clockwise as seen against the direction, false counter-clockwise.
     * @default false
     */
    clockwise?: boolean;
    /**
     * how far the curve may stray from a true helix, at least 1e-7. (> 0, ≥ 1e-7, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
  }, Handle<"wire">>;
  /**
   * Wind a helix of a given number of turns.
   *
   * Convention: as `createHelixWire`.
   *
   * Known difference: as `createHelixWire`.
   *
   * @returns An open wire.
   */
  "occt.shapes.wire.createHelixWireByTurns": Operation<{
    /**
     * from the axis to the curve. (length, > 0)
     * @default 1
     */
    radius?: number;
    /**
     * how far a turn climbs. (length, > 0)
     * @default 1
     */
    pitch?: number;
    /**
     * how many turns, up to 1,000; need not be whole. (> 0, ≤ 1000)
     * @default 5
     */
    numTurns?: number;
    /**
     * where the axis starts.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * of the axis, the way the curve climbs.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * true turns clockwise as seen against the direction, false counter-clockwise.
     * @default false
     */
    clockwise?: boolean;
    /**
     * how far the curve may stray from a true helix, at least 1e-7. (> 0, ≥ 1e-7, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
  }, Handle<"wire">>;
  /**
   * Make the profile of an I beam.
   *
   * Convention: with the direction along y the width lies along x, and the profile is upright along z.
   *
   * @returns A closed wire of twelve edges.
   */
  "occt.shapes.wire.createIBeamProfileWire": Operation<{
    /**
     * of both flanges. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * over both flanges. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * of the web; less than `width`. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of each flange; less than half of `height`. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * which point of the profile's bounding rectangle lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the profile lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Make an outline shaped like the letter L.
   *
   * Convention: with the direction along y the first arm lies along x and the second along z.
   *
   * @returns A closed wire of six edges.
   */
  "occt.shapes.wire.createLPolygonWire": Operation<{
    /**
     * how thick the first arm is. (length, > 0)
     * @default 1
     */
    widthFirst?: number;
    /**
     * how far the first arm reaches from the centre. (length, > 0)
     * @default 2
     */
    lengthFirst?: number;
    /**
     * how thick the second arm is. (length, > 0)
     * @default 0.5
     */
    widthSecond?: number;
    /**
     * how far the second arm reaches from the centre. (length, > 0)
     * @default 2
     */
    lengthSecond?: number;
    /**
     * which way the arms are thick: away from each other (`outside`), towards each other (`inside`), or half and half (`middle`).
     * @default "outside"
     */
    align?: "outside" | "inside" | "middle";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * where the arms meet.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the outline lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Join two points by a straight line.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.createLineWire": Operation<{
    /**
     * where it starts.
     * @default [0,0,0]
     */
    start?: [number, number, number];
    /**
     * where it ends; not the start.
     * @default [0,1,0]
     */
    end?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Join two points by a straight line that goes on beyond them.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.createLineWireWithExtensions": Operation<{
    /**
     * the first point.
     * @default [0,0,0]
     */
    start?: [number, number, number];
    /**
     * the second point; not the first.
     * @default [0,1,0]
     */
    end?: [number, number, number];
    /**
     * how far the line goes on beyond the first point; a negative length shortens it. (≥ -1000000000)
     * @default 0.1
     */
    extensionStart?: number;
    /**
     * how far the line goes on beyond the second point; a negative length shortens it. (≥ -1000000000)
     * @default 0.1
     */
    extensionEnd?: number;
  }, Handle<"wire">>;
  /**
   * Make a wire of each of several straight lines.
   *
   * @returns The wires in order, or the compound.
   */
  "occt.shapes.wire.createLines": Operation<{
    /** the lines, by their starts and ends. */
    lines: LineDto[];
    /**
     * true puts the wires into one compound.
     * @default false
     */
    returnCompound?: boolean;
  }, Handle<"wire">[] | Handle<"compound">>;
  /**
   * Make a regular polygon.
   *
   * Convention: with the direction along y the first corner lies along x, and the next one towards z.
   *
   * @returns A closed wire with an edge a side.
   */
  "occt.shapes.wire.createNGonWire": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the polygon lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * how many corners, at least three. (≥ 3, ≤ 10000)
     * @default 6
     */
    nrCorners?: number;
    /**
     * from the centre to the corners. (length, > 0)
     * @default 1
     */
    radius?: number;
  }, Handle<"wire">>;
  /**
   * Make a parallelogram.
   *
   * Convention: with the direction along y the width lies along x and the height along z. The slanted sides are those
   * of a rectangle of this width and height, turned about their middles, so that their tops lean towards -x.
   *
   * @returns A closed wire of four edges.
   */
  "occt.shapes.wire.createParallelogramWire": Operation<{
    /**
     * the middle, or a corner of the rectangle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the parallelogram lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * true takes `center` as the middle, false as the corner of the rectangle at its least x and z.
     * @default true
     */
    aroundCenter?: boolean;
    /**
     * of the sides that are not slanted. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * from one of these sides to the other. (length, > 0)
     * @default 1
     */
    height?: number;
    /**
     * between the slanted sides and those of the rectangle, in degrees; not a right angle. (degree, ≥ -1000000, ≤ 1000000)
     * @default 15
     */
    angle?: number;
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
   * Join the points of several polygons by straight lines, and close the outlines.
   *
   * @returns The closed wires in order, or the compound.
   */
  "occt.shapes.wire.createPolygons": Operation<{
    /** the corners of each, at least three. */
    polygons: PointsDto[];
    /**
     * true puts the wires into one compound.
     * @default false
     */
    returnCompound?: boolean;
  }, Handle<"wire">[] | Handle<"compound">>;
  /**
   * Join points by straight lines.
   *
   * @returns A wire with an edge between neighbours.
   */
  "occt.shapes.wire.createPolylineWire": Operation<{
    /** at least two, in order; neighbours must differ. A last point that is the first closes the wire. */
    points: [number, number, number][];
  }, Handle<"wire">>;
  /**
   * Join the points of several polylines by straight lines.
   *
   * @returns The wires in order, or the compound.
   */
  "occt.shapes.wire.createPolylines": Operation<{
    /** the points of each, at least two. */
    polylines: PointsDto[];
    /**
     * true puts the wires into one compound.
     * @default false
     */
    returnCompound?: boolean;
  }, Handle<"wire">[] | Handle<"compound">>;
  /**
   * Make a rectangle.
   *
   * Convention: with the direction along y the width lies along x and the length along z.
   *
   * @returns A closed wire of four edges.
   */
  "occt.shapes.wire.createRectangleWire": Operation<{
    /**
     * of one pair of sides. (length, > 0)
     * @default 1
     */
    width?: number;
    /**
     * of the other pair. (length, > 0)
     * @default 2
     */
    length?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the rectangle lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Make a square.
   *
   * @returns A closed wire of four edges.
   */
  "occt.shapes.wire.createSquareWire": Operation<{
    /**
     * of each side. (length, > 0)
     * @default 1
     */
    size?: number;
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the square lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Make a star.
   *
   * Convention: with the direction along y the first tip lies along x, and the next one towards z.
   *
   * @returns A closed wire with two edges a tip, or an open one with half as many.
   */
  "occt.shapes.wire.createStarWire": Operation<{
    /**
     * the middle.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the star lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * how many tips, at least three. (≥ 3, ≤ 10000)
     * @default 7
     */
    numRays?: number;
    /**
     * from the centre to the tips. (length, > 0)
     * @default 2
     */
    outerRadius?: number;
    /**
     * from the centre to the corners between the tips. (length, > 0)
     * @default 1
     */
    innerRadius?: number;
    /**
     * how far the tips are lifted along the direction, which leaves the star no longer flat. (≥ -1000000000)
     * @default 0
     */
    offsetOuterEdges?: number;
    /**
     * true draws the first half turn alone, as an open wire.
     * @default false
     */
    half?: boolean;
  }, Handle<"wire">>;
  /**
   * Make the profile of a T beam.
   *
   * Convention: with the direction along y the width lies along x, and the profile is upright along z.
   *
   * @returns A closed wire of eight edges.
   */
  "occt.shapes.wire.createTBeamProfileWire": Operation<{
    /**
     * of the flange, which lies at the top. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * over flange and web. (length, > 0)
     * @default 2
     */
    height?: number;
    /**
     * of the web; less than `width`. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of the flange; less than `height`. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * which point of the profile's bounding rectangle lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the profile lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Wind a helix round a cone, whose radius changes evenly.
   *
   * Convention: as `createHelixWire`. One of the radii may be zero.
   *
   * Known difference: the curve is fitted by fewer pieces, and one radius may be zero; elsewhere that fails.
   * `clockwise` differs as in `createHelixWire`.
   *
   * @returns An open wire.
   */
  "occt.shapes.wire.createTaperedHelixWire": Operation<{
    /**
     * from the axis to the start of the curve. (length, ≥ 0)
     * @default 2
     */
    startRadius?: number;
    /**
     * from the axis to the end of the curve. (length, ≥ 0)
     * @default 0.5
     */
    endRadius?: number;
    /**
     * how far a turn climbs; there may be up to 1,000 turns. (length, > 0)
     * @default 1
     */
    pitch?: number;
    /**
     * how far the curve climbs. (length, > 0)
     * @default 5
     */
    height?: number;
    /**
     * where the axis starts.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * of the axis, the way the curve climbs.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * true turns clockwise as seen against the direction, false counter-clockwise.
     * @default false
     */
    clockwise?: boolean;
    /**
     * how far the curve may stray from a true helix, at least 1e-7. (> 0, ≥ 1e-7, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
  }, Handle<"wire">>;
  /**
   * Make the profile of a U beam, open at the top.
   *
   * Convention: with the direction along y the width lies along x, and the profile is upright along z.
   * The two legs may differ, and the names of their sizes are those of the wire format.
   *
   * @returns A closed wire of eight edges.
   */
  "occt.shapes.wire.createUBeamProfileWire": Operation<{
    /**
     * over both legs. (length, > 0)
     * @default 2
     */
    width?: number;
    /**
     * of the legs. (length, > 0)
     * @default 3
     */
    height?: number;
    /**
     * of the leg at the larger x. (length, > 0)
     * @default 0.2
     */
    webThickness?: number;
    /**
     * of the leg at the lesser x. (length, > 0)
     * @default 0.3
     */
    flangeThickness?: number;
    /**
     * how thick the bottom is; less than `height`. (length, > 0)
     * @default 0.5
     */
    flangeWidth?: number;
    /**
     * which point of the profile's bounding rectangle lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * about the direction, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotation?: number;
    /**
     * the point that the profile is aligned with.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * normal of the plane that the profile lies in.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"wire">>;
  /**
   * Make a wire of a single edge.
   *
   * @returns A wire that runs as the edge does.
   */
  "occt.shapes.wire.createWireFromEdge": Operation<{
    /** the edge. */
    shape: Handle<"edge">;
  }, Handle<"wire">>;
  /**
   * Lay a belt round two circles.
   *
   * Convention: the wire starts with the arc of the first circle, anticlockwise about its axis.
   *
   * Known difference: which way the axes of the circles point does not matter; elsewhere opposite axes exchange
   * the arcs of the second circle.
   *
   * @returns A closed wire of two arcs and two straight edges.
   */
  "occt.shapes.wire.createWireFromTwoCirclesTan": Operation<{
    /** a circle. */
    circle1: Handle<"wire">;
    /** a circle in the same plane. */
    circle2: Handle<"wire">;
    /**
     * `outside` takes the tangents along the outside, `inside` those that cross between the circles.
     * @default "outside"
     */
    keepLines?: "outside" | "inside";
    /**
     * which arcs are kept: `outside` away from the other circle, `inside` towards it; the first half of the longer words stands for the first circle.
     * @default "outside"
     */
    circleRemainders?: "outside" | "inside" | "outsideInside" | "insideOutside";
    /**
     * how far the circles may lie outside one plane, or touch. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
  }, Handle<"wire">>;
  /**
   * Draw a wire through the starts of wires and edges, and one through their ends.
   *
   * Convention: the direction of each shape counts, so shapes that run against their neighbours make the wires
   * cross over.
   *
   * @returns The wire through the starts, then that through the ends.
   */
  "occt.shapes.wire.createWiresBetweenStartEndPointsOfWiresAndEdges": Operation<{
    /** at least two wires and edges, in order; three where `closed`. */
    shapes: Handle<"shape">[];
    /**
     * `polyline` draws straight lines, `interpolated` a smooth curve.
     * @default "polyline"
     */
    wireType?: "polyline" | "interpolated";
    /**
     * true leads from the last shape back to the first.
     * @default false
     */
    closed?: boolean;
    /**
     * points closer than this count as one. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
  }, Handle<"wire">[]>;
  /**
   * Divide wires and edges, and draw a wire through the first points of all, one through the second, and so on.
   *
   * Convention: the direction of each shape counts. Closed shapes start and end with the same point, so there
   * the last wire is the first again.
   *
   * @returns One wire more than there are divisions.
   */
  "occt.shapes.wire.createWiresBetweenSubdividedPointsOfWiresAndEdges": Operation<{
    /** at least two wires and edges, in order; three where `closed`. */
    shapes: Handle<"shape">[];
    /**
     * how many parts each is divided into. (≥ 1, ≤ 10000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true divides by length, false by the parameters of the edges.
     * @default false
     */
    divideByEqualDistance?: boolean;
    /**
     * `polyline` draws straight lines, `interpolated` a smooth curve.
     * @default "polyline"
     */
    wireType?: "polyline" | "interpolated";
    /**
     * true leads from the last shape back to the first.
     * @default false
     */
    closed?: boolean;
    /**
     * points closer than this count as one. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
  }, Handle<"wire">[]>;
  /**
   * Run to and fro between two wires in straight lines.
   *
   * Convention: both wires are divided into twice as many parts as there are zigzags, and the line takes its
   * points from one and the other in turn. With `zigZagsPerEdge` that is done edge by edge, and edges of
   * `wire2` that `wire1` lacks are left over.
   *
   * @returns A wire of straight edges, closed where it comes back to its start.
   */
  "occt.shapes.wire.createZigZagBetweenTwoWires": Operation<{
    /** where the line starts. */
    wire1: Handle<"wire">;
    /** the other side. */
    wire2: Handle<"wire">;
    /**
     * how many times to go over and come back, for each edge or in all. (≥ 1, ≤ 10000)
     * @default 20
     */
    nrZigZags?: number;
    /**
     * true starts on `wire2`.
     * @default false
     */
    inverse?: boolean;
    /**
     * true divides by length, false by the parameters of the edges.
     * @default false
     */
    divideByEqualDistance?: boolean;
    /**
     * true goes edge by edge, so that corners are kept; false divides the wires as a whole.
     * @default true
     */
    zigZagsPerEdge?: boolean;
  }, Handle<"wire">>;
  /**
   * Tell what a wire is made of.
   *
   * Convention: the edges come one after another as the wire runs. `start` and `end` of an edge are those of
   * the edge, which may run against its curve; the parameters are those of the curve. `period` is there for
   * periodic curves only, `degree`, `nbPoles` and `rational` for Bézier curves and B-splines, `nbKnots`
   * for B-splines.
   *
   * @returns Whether the wire is valid and closed, its length, and its edges with type and parameters of their curves.
   */
  "occt.shapes.wire.debugInfo": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, {
    valid: boolean;
    nbEdges: number;
    closed: boolean;
    totalLength: number;
    edges: EdgeDebugInfo[];
  }>;
  /**
   * Find the derivatives at a distance along a wire.
   *
   * Convention: as `derivativesOnWireAtParam`.
   *
   * Known difference: as `pointOnWireAtLength`.
   *
   * @returns The first, second and third derivative.
   */
  "occt.shapes.wire.derivativesOnWireAtLength": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * from the start, along the edges; less than 0 lies before the start. (≥ -1000000000)
     * @default 0.5
     */
    length?: number;
  }, [number, number, number][]>;
  /**
   * Find the derivatives at a share of a wire's parameters.
   *
   * Convention: they are taken by a parameter that grows by 1 along each edge.
   *
   * @returns The first, second and third derivative.
   */
  "occt.shapes.wire.derivativesOnWireAtParam": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * how far along, from 0 at the start to 1 at the end. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, [number, number, number][]>;
  /**
   * Divide a wire into parts of equal length.
   *
   * Convention: a closed wire starts and ends with the same point.
   *
   * @returns The points between the parts, ends included.
   */
  "occt.shapes.wire.divideWireByEqualDistanceToPoints": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * how many parts; there is one point more. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves out the start of the wire.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves out the end of the wire.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][]>;
  /**
   * Divide a wire into parts of equal parameter.
   *
   * Convention: every edge takes as long as the others, however long it is. A closed wire starts and ends with
   * the same point.
   *
   * @returns The points between the parts, ends included.
   */
  "occt.shapes.wire.divideWireByParamsToPoints": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * how many parts; there is one point more. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves out the start of the wire.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves out the end of the wire.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][]>;
  /**
   * Divide wires into parts of equal length.
   *
   * Convention: as `divideWireByEqualDistanceToPoints`.
   *
   * @returns The points of each wire.
   */
  "occt.shapes.wire.divideWiresByEqualDistanceToPoints": Operation<{
    /** the wires. */
    shapes: Handle<"wire">[];
    /**
     * how many parts of each; there is one point more. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves out the start of each wire.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves out the end of each wire.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][][]>;
  /**
   * Divide wires into parts of equal parameter.
   *
   * Convention: as `divideWireByParamsToPoints`.
   *
   * @returns The points of each wire.
   */
  "occt.shapes.wire.divideWiresByParamsToPoints": Operation<{
    /** the wires. */
    shapes: Handle<"wire">[];
    /**
     * how many parts of each; there is one point more. (≥ 1, ≤ 100000)
     * @default 10
     */
    nrOfDivisions?: number;
    /**
     * true leaves out the start of each wire.
     * @default false
     */
    removeStartPoint?: boolean;
    /**
     * true leaves out the end of each wire.
     * @default false
     */
    removeEndPoint?: boolean;
  }, [number, number, number][][]>;
  /**
   * Find where a wire ends.
   *
   * @returns The point; for a closed wire that where it starts.
   */
  "occt.shapes.wire.endPointOnWire": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, [number, number, number]>;
  /**
   * Turn a line into a wire.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.fromBaseLine": Operation<{
    /** by its start and end. */
    line: {
      start: [number, number, number];
      end: [number, number, number];
    };
  }, Handle<"wire">>;
  /**
   * Turn lines into wires.
   *
   * @returns A wire of each, in order.
   */
  "occt.shapes.wire.fromBaseLines": Operation<{
    /** the lines, by their starts and ends. */
    line: Line3[];
  }, Handle<"wire">[]>;
  /**
   * Turn the triangles of a mesh into wires.
   *
   * @returns A closed wire of each triangle, in order.
   */
  "occt.shapes.wire.fromBaseMesh": Operation<{
    /** the triangles, each by its three corners, which must differ. */
    mesh: [[number, number, number], [number, number, number], [number, number, number]][];
  }, Handle<"wire">[]>;
  /**
   * Turn a polyline into a wire.
   *
   * Known difference: a closed polyline may repeat its first point at the end; elsewhere that fails.
   *
   * @returns A wire of straight edges, closed where the polyline is.
   */
  "occt.shapes.wire.fromBasePolyline": Operation<{
    /** its points, and whether it is closed. */
    polyline: {
      points: [number, number, number][];
      isClosed?: boolean;
    };
  }, Handle<"wire">>;
  /**
   * Turn a segment into a wire.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.fromBaseSegment": Operation<{
    /** its two ends. */
    segment: [[number, number, number], [number, number, number]];
  }, Handle<"wire">>;
  /**
   * Turn segments into wires.
   *
   * @returns A wire of each, in order.
   */
  "occt.shapes.wire.fromBaseSegments": Operation<{
    /** the two ends of each. */
    segments: [[number, number, number], [number, number, number]][];
  }, Handle<"wire">[]>;
  /**
   * Turn a triangle into a wire.
   *
   * @returns A closed wire of three edges.
   */
  "occt.shapes.wire.fromBaseTriangle": Operation<{
    /** its three corners; they must differ. */
    triangle: [[number, number, number], [number, number, number], [number, number, number]];
  }, Handle<"wire">>;
  /**
   * Turn points into a wire of straight lines.
   *
   * @returns A wire with an edge between neighbours.
   */
  "occt.shapes.wire.fromPoints": Operation<{
    /** at least two, in order; neighbours must differ. A last point that is the first closes the wire. */
    points: [number, number, number][];
  }, Handle<"wire">>;
  /**
   * Take one wire of a shape.
   *
   * Convention: wires are counted from 0, in the order of `getWires`.
   *
   * Known difference: a wire is the first wire of itself; elsewhere that fails.
   *
   * @returns The wire.
   */
  "occt.shapes.wire.getWire": Operation<{
    /** any shape with wires. */
    shape: Handle<"shape">;
    /**
     * which one. (≥ 0)
     * @default 0
     */
    index?: number;
  }, Handle<"wire">>;
  /**
   * Find the centre of mass of a wire of even thickness.
   *
   * Convention: an edge that the wire runs along twice counts once.
   *
   * @returns The point.
   */
  "occt.shapes.wire.getWireCenterOfMass": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, [number, number, number]>;
  /**
   * Measure the length of a wire.
   *
   * Convention: an edge that the wire runs along twice, such as a seam, counts twice.
   *
   * @returns Its length along the edges.
   */
  "occt.shapes.wire.getWireLength": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, number>;
  /**
   * List the wires of a shape.
   *
   * Known difference: a wire that a shape holds twice is listed once; elsewhere it is repeated.
   *
   * @returns The distinct wires in the kernel's order; none for a lone edge.
   */
  "occt.shapes.wire.getWires": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, Handle<"wire">[]>;
  /**
   * Find the centres of mass of wires of even thickness.
   *
   * @returns A point for each, in order.
   */
  "occt.shapes.wire.getWiresCentersOfMass": Operation<{
    /** the wires. */
    shapes: Handle<"wire">[];
  }, [number, number, number][]>;
  /**
   * Measure the lengths of wires.
   *
   * @returns A length for each, in order.
   */
  "occt.shapes.wire.getWiresLengths": Operation<{
    /** the wires. */
    shapes: Handle<"wire">[];
  }, number[]>;
  /**
   * Fill a rectangle with a honeycomb of hexagons, stretched to fit.
   *
   * Convention: the rectangle lies around the origin in the plane of x and z. Patterns are repeated over the cells,
   * those left out included. Cells are rounded first and scaled then, so arcs turn into pieces of ellipses where
   * the factors differ.
   *
   * Known difference: where a side is extended, the radii are shares of what fits the cells as they are; elsewhere of
   * what would fit without. Cells scaled alike both ways keep true arcs.
   *
   * @returns The cells as closed wires, column after column.
   */
  "occt.shapes.wire.hexagonsInGrid": Operation<{
    /**
     * of the rectangle, along x. (length, > 0)
     * @default 10
     */
    width?: number;
    /**
     * of the rectangle, along z. (length, > 0)
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
     * true lets the tips of the row at the largest z stick out of the rectangle.
     * @default false
     */
    extendTop?: boolean;
    /**
     * true lets the tips of the row at the least z stick out.
     * @default false
     */
    extendBottom?: boolean;
    /**
     * true lets the column at the least x stick out.
     * @default false
     */
    extendLeft?: boolean;
    /**
     * true lets the column at the largest x stick out.
     * @default false
     */
    extendRight?: boolean;
    /** factors of the widths of the cells, about their middles. */
    scalePatternWidth?: number[];
    /** factors of the heights of the cells, about their middles. */
    scalePatternHeight?: number[];
    /** radii of the corners, as shares of the largest one that fits, from 0 to 1. */
    filletPattern?: number[];
    /** false leaves a cell out. */
    inclusionPattern?: boolean[];
  }, Handle<"wire">[]>;
  /**
   * Lead a smooth curve through points.
   *
   * Convention: the lengths of tangents do not matter. The bend of the curve changes without a jump, except at points
   * with a tangent.
   *
   * Known difference: `parametrization` and the tangents are heeded; elsewhere they change nothing. A periodic curve
   * may be given its first point again at the end; elsewhere that fails.
   *
   * @returns A wire of one edge.
   */
  "occt.shapes.wire.interpolatePoints": Operation<{
    /** at least two, or three of a periodic curve, in order; neighbours must differ. */
    points: [number, number, number][];
    /**
     * true leads the curve back from the last point to the first, where it closes tangentially.
     * @default false
     */
    periodic?: boolean;
    /**
     * neighbours closer than this are refused. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * how the parameter grows from point to point: by the same amount (`uniform`), by the distance (`chordLength`), or by its square root (`centripetal`), which bends less between points at very different distances.
     * @default "chordLength"
     */
    parametrization?: "uniform" | "chordLength" | "centripetal";
    /** the direction that the curve starts in. */
    startTangent?: [number, number, number];
    /** the direction that the curve ends in; a periodic curve has none. */
    endTangent?: [number, number, number];
    /** the direction at each point; a zero vector leaves a point free. */
    tangents?: [number, number, number][];
  }, Handle<"wire">>;
  /**
   * Lead a closed curve through points, at each in the direction from the one before to the one after.
   *
   * So the curve of points that mirror each other is its own mirror image.
   *
   * Convention: the curve is tangent, but not curved alike on both sides of a point.
   *
   * Known difference: the first point may be given again at the end; elsewhere that fails.
   *
   * @returns A closed wire of one edge.
   */
  "occt.shapes.wire.interpolatePointsSymmetric": Operation<{
    /** at least three, in order; neighbours must differ. */
    points: [number, number, number][];
    /**
     * neighbours closer than this are refused. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
  }, Handle<"wire">>;
  /**
   * Lead several smooth curves through points.
   *
   * Convention: as `interpolatePoints`.
   *
   * Known difference: as `interpolatePoints`.
   *
   * @returns The wires in order, or the compound.
   */
  "occt.shapes.wire.interpolateWires": Operation<{
    /** the parameters of each, as `interpolatePoints` takes them. */
    interpolations: InterpolationDto[];
    /**
     * true puts the wires into one compound.
     * @default false
     */
    returnCompound?: boolean;
  }, Handle<"wire">[] | Handle<"compound">>;
  /**
   * Tell whether a wire ends where it starts.
   *
   * @returns true if its last vertex is its first.
   */
  "occt.shapes.wire.isWireClosed": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, boolean>;
  /**
   * Find the point in the middle of a wire's parameters.
   *
   * Convention: every edge takes as long as the others, however long it is, as in `pointOnWireAtParam`; the
   * middle of the length is where `pointOnWireAtLength` gets half way.
   *
   * @returns The point.
   */
  "occt.shapes.wire.midPointOnWire": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, [number, number, number]>;
  /**
   * Let a closed wire start at another point, at a distance along it.
   *
   * Convention: the vertex where the wire started stays, except on a single periodic edge such as a circle.
   *
   * @returns A closed wire through the same points.
   */
  "occt.shapes.wire.moveWireSeamByLength": Operation<{
    /** a closed wire. */
    shape: Handle<"wire">;
    /**
     * from the old start to the new one, along the edges; less than 0 goes backwards, and more than the length of the wire goes round again. (≥ -1000000000)
     * @default 0
     */
    length?: number;
  }, Handle<"wire">>;
  /**
   * Let a closed wire start at another point, at a share of its parameters.
   *
   * Convention: every edge takes as long as the others, as in `pointOnWireAtParam`. The vertex where the wire
   * started stays, except on a single periodic edge such as a circle.
   *
   * @returns A closed wire through the same points.
   */
  "occt.shapes.wire.moveWireSeamByParameter": Operation<{
    /** a closed wire. */
    shape: Handle<"wire">;
    /**
     * how far along from the old start, where 1 is once round; less than 0 goes backwards. (≥ -1000000000)
     * @default 0
     */
    parameter?: number;
  }, Handle<"wire">>;
  /**
   * Lay a wire on the surface of a face.
   *
   * Convention: seen from above, z of the wire becomes u of the surface and x becomes v; y is dropped. On a flat
   * face that faces up, the wire keeps its shape; on a round one u is an angle in radians. The wire may leave the
   * face, but not a surface that ends, such as a B-spline.
   *
   * Known difference: a circle that leans becomes an ellipse, as it looks from above; elsewhere it stays a circle.
   *
   * @returns The wire on the surface.
   */
  "occt.shapes.wire.placeWireOnFace": Operation<{
    /** the wire; must not have edges that stand upright. */
    wire: Handle<"wire">;
    /** the face. */
    face: Handle<"face">;
  }, Handle<"wire">>;
  /**
   * Lay wires on the surface of a face.
   *
   * Convention: as `placeWireOnFace`.
   *
   * Known difference: as `placeWireOnFace`.
   *
   * @returns The wires on the surface, in order.
   */
  "occt.shapes.wire.placeWiresOnFace": Operation<{
    /** the wires; must not have edges that stand upright. */
    wires: Handle<"wire">[];
    /** the face. */
    face: Handle<"face">;
  }, Handle<"wire">[]>;
  /**
   * Find the point at a distance along a wire.
   *
   * Known difference: beyond its ends a wire runs on, straight edges and arcs as they are, other curves straight,
   * by exactly that length; elsewhere it stops on the way, and other curves are carried on by their formulas.
   *
   * @returns The point.
   */
  "occt.shapes.wire.pointOnWireAtLength": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * from the start, along the edges; less than 0 lies before the start. (≥ -1000000000)
     * @default 0.5
     */
    length?: number;
  }, [number, number, number]>;
  /**
   * Find the point at a share of a wire's parameters.
   *
   * Convention: every edge takes as long as the others, however long it is.
   *
   * @returns The point.
   */
  "occt.shapes.wire.pointOnWireAtParam": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * how far along, from 0 at the start to 1 at the end. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, [number, number, number]>;
  /**
   * Find points that follow each other along a wire at equal distances.
   *
   * Convention: the start and the end of the wire are listed only where the flags ask for them, even where the
   * end is one of the points.
   *
   * Known difference: `tryNext` adds the next point; elsewhere the one after that.
   *
   * @returns The points, in order.
   */
  "occt.shapes.wire.pointsOnWireAtEqualLength": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * from one point to the next, along the edges. (length, > 0)
     * @default 0.5
     */
    length?: number;
    /**
     * true adds the first point beyond the end, where the wire runs on as in `pointOnWireAtLength`.
     * @default false
     */
    tryNext?: boolean;
    /**
     * true puts the start of the wire before the points.
     * @default false
     */
    includeFirst?: boolean;
    /**
     * true puts the end of the wire behind the points.
     * @default false
     */
    includeLast?: boolean;
  }, [number, number, number][]>;
  /**
   * Find the points at distances along a wire.
   *
   * Known difference: as `pointOnWireAtLength`.
   *
   * @returns A point for each, in order.
   */
  "occt.shapes.wire.pointsOnWireAtLengths": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /** from the start, along the edges; less than 0 lies before the start. */
    lengths: number[];
  }, [number, number, number][]>;
  /**
   * Find points that follow each other along a wire at distances that repeat.
   *
   * Convention: the end of the wire counts as a point where the pattern leads exactly there; `includeLast`
   * lists it once more then.
   *
   * Known difference: as `pointOnWireAtLength`, for the point beyond the end.
   *
   * @returns The points, in order.
   */
  "occt.shapes.wire.pointsOnWireAtPatternOfLengths": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /** from one point to the next, along the edges, used over and over again. */
    lengths: number[];
    /**
     * true adds the first point beyond the end, where the wire runs on as in `pointOnWireAtLength`.
     * @default false
     */
    tryNext?: boolean;
    /**
     * true puts the start of the wire before the points.
     * @default false
     */
    includeFirst?: boolean;
    /**
     * true puts the end of the wire behind the points.
     * @default false
     */
    includeLast?: boolean;
  }, [number, number, number][]>;
  /**
   * Project a wire onto the faces of a shape.
   *
   * Convention: along the direction and against it, so a wire lands on the near and on the far side.
   *
   * Known difference: a wire that misses the shape is an error; elsewhere nothing comes back.
   *
   * @returns A compound of the wires on the faces.
   */
  "occt.shapes.wire.project": Operation<{
    /** the wire. */
    wire: Handle<"wire">;
    /** what it lands on; must have faces. */
    shape: Handle<"shape">;
    /**
     * which way the wire moves.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"compound">>;
  /**
   * Project wires onto the faces of a shape.
   *
   * Convention: as `project`.
   *
   * Known difference: as `project`.
   *
   * @returns A compound for each wire, in order.
   */
  "occt.shapes.wire.projectWires": Operation<{
    /** the wires. */
    wires: Handle<"wire">[];
    /** what they land on; must have faces. */
    shape: Handle<"shape">;
    /**
     * which way the wires move.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"compound">[]>;
  /**
   * Turn the edges of a wire into B-splines of one degree.
   *
   * Convention: an edge that can have the degree exactly is kept exactly, as a rational spline where needed;
   * others are followed within the tolerance. Corners stay.
   *
   * @returns A wire with an edge for each of the old ones.
   */
  "occt.shapes.wire.rebuildWireDegree": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * of every edge, at most 25; 1 makes straight pieces. (≥ 1, ≤ 25)
     * @default 3
     */
    degree?: number;
    /**
     * how far the result may stray from the wire. (> 0, ≤ 1000000)
     * @default 0.0001
     */
    tolerance?: number;
  }, Handle<"wire">>;
  /**
   * Turn a wire round, keeping its edges.
   *
   * Convention: a closed wire of several edges then starts at the far end of its first edge.
   *
   * @returns The same wire, running the other way.
   */
  "occt.shapes.wire.reversedWire": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, Handle<"wire">>;
  /**
   * Turn a wire round by building a new one of its reversed edges.
   *
   * Convention: it starts where the wire ended, closed or not.
   *
   * @returns A wire through the same points, running the other way.
   */
  "occt.shapes.wire.reversedWireFromReversedEdges": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, Handle<"wire">>;
  /**
   * Cut a wire at points.
   *
   * Convention: each point counts as the place where the wire is closest to it; the order of the points does not
   * matter. The ends of the wire cut nothing, so a closed wire stays cut where it starts.
   *
   * Known difference: a point off the wire may count as a corner; elsewhere only as the foot of a perpendicular.
   * Reversed wires keep all their pieces.
   *
   * @returns The pieces, in the order and direction of the wire.
   */
  "occt.shapes.wire.splitOnPoints": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /** where to cut. */
    points: [number, number, number][];
  }, Handle<"wire">[]>;
  /**
   * Find where a wire starts.
   *
   * @returns The point.
   */
  "occt.shapes.wire.startPointOnWire": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
  }, [number, number, number]>;
  /**
   * Find the tangent at a distance along a wire.
   *
   * Convention: as `tangentOnWireAtParam`.
   *
   * Known difference: as `pointOnWireAtLength`.
   *
   * @returns The tangent, the way the wire runs.
   */
  "occt.shapes.wire.tangentOnWireAtLength": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * from the start, along the edges; less than 0 lies before the start. (≥ -1000000000)
     * @default 0.5
     */
    length?: number;
  }, [number, number, number]>;
  /**
   * Find the tangent at a share of a wire's parameters.
   *
   * Convention: as `pointOnWireAtParam`; the tangent is the first derivative, not made a unit vector: it is as
   * long as the way along the edge would be at that speed. At a corner it is that of the edge behind it.
   *
   * @returns The tangent, the way the wire runs.
   */
  "occt.shapes.wire.tangentOnWireAtParam": Operation<{
    /** the wire. */
    shape: Handle<"wire">;
    /**
     * how far along, from 0 at the start to 1 at the end. (≥ 0, ≤ 1)
     * @default 0.5
     */
    param?: number;
  }, [number, number, number]>;
  /**
   * Draw lines of text as wires, by strokes of a pen.
   *
   * Convention: the text lies in the plane of x and z. The letters are those of Hershey's Roman Simplex; a question
   * mark stands for a character that it lacks.
   *
   * Known difference: the stroke of a 6, which runs back to itself, ends in a vertex of its own; elsewhere in one
   * that it went through before.
   *
   * @returns A wire for each stroke, character after character; none for a text of blanks.
   */
  "occt.shapes.wire.textWires": Operation<{
    /**
     * what to draw, up to 10,000 characters; a line ends in `\n`.
     * @default "Hello World"
     */
    text?: string;
    /**
     * where the lines start along x. (≥ -1000000000)
     * @default 0
     */
    xOffset?: number;
    /**
     * where the first baseline lies along z. (≥ -1000000000)
     * @default 0
     */
    yOffset?: number;
    /**
     * of a capital letter. (length, > 0)
     * @default 1
     */
    height?: number;
    /**
     * from a baseline to the next, in heights. (≥ -1000000000)
     * @default 2
     */
    lineSpacing?: number;
    /**
     * how far letters are pulled apart, in heights. (≥ -1000000000)
     * @default 0
     */
    letterSpacing?: number;
    /**
     * where shorter lines stand: left, center or right.
     * @default "left"
     */
    align?: "left" | "center" | "right";
    /**
     * how thick the pen is; the strokes are drawn that much smaller. (≥ -1000000000)
     * @default 0
     */
    extrudeOffset?: number;
    /**
     * true moves the middle of all strokes to the origin, whatever the offsets.
     * @default false
     */
    centerOnOrigin?: boolean;
  }, Handle<"wire">[]>;
  /**
   * Draw lines of text as wires, and tell the characters apart.
   *
   * Convention: as `textWires`. The characters that show anything are called `char-0`, `char-1` and so on.
   *
   * Known difference: the names go on from line to line, and the height is that of the text, along z; elsewhere they
   * start again with each line, and the height is that along y, which is none.
   *
   * @returns All strokes in one compound, those of each character in a compound, and the width along x, the height along z and the middle of the whole.
   */
  "occt.shapes.wire.textWiresWithData": Operation<{
    /**
     * what to draw, up to 10,000 characters; a line ends in `\n`.
     * @default "Hello World"
     */
    text?: string;
    /**
     * where the lines start along x. (≥ -1000000000)
     * @default 0
     */
    xOffset?: number;
    /**
     * where the first baseline lies along z. (≥ -1000000000)
     * @default 0
     */
    yOffset?: number;
    /**
     * of a capital letter. (length, > 0)
     * @default 1
     */
    height?: number;
    /**
     * from a baseline to the next, in heights. (≥ -1000000000)
     * @default 2
     */
    lineSpacing?: number;
    /**
     * how far letters are pulled apart, in heights. (≥ -1000000000)
     * @default 0
     */
    letterSpacing?: number;
    /**
     * where shorter lines stand: left, center or right.
     * @default "left"
     */
    align?: "left" | "center" | "right";
    /**
     * how thick the pen is; the strokes are drawn that much smaller. (≥ -1000000000)
     * @default 0
     */
    extrudeOffset?: number;
    /**
     * true moves the middle of all strokes to the origin, whatever the offsets.
     * @default false
     */
    centerOnOrigin?: boolean;
  }, {
    type: string;
    name: string;
    compound: Handle<"compound">;
    characters: TextWiresCharShapePart[];
    width: number;
    height: number;
    center: [number, number, number];
  }>;
  /**
   * Turn the wires of a shape into points, dense where they bend.
   *
   * Convention: the angle is in radians. The limits hold for each edge; the point where two edges meet is
   * listed once. A closed wire ends with its first point.
   *
   * Known difference: edges without length, as at the poles of a ball, are left out; elsewhere they crash it.
   *
   * @returns The points of each wire, in the order of `getWires`.
   */
  "occt.shapes.wire.wiresToPoints": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
    /**
     * the largest turn between neighbouring points, in radians. (≥ 0.0001, ≤ 3.141592653589793)
     * @default 0.1
     */
    angularDeflection?: number;
    /**
     * how far a straight line between neighbours may stray from the wire. (length, ≥ 0.000001, ≤ 1000000)
     * @default 0.1
     */
    curvatureDeflection?: number;
    /**
     * the fewest points of an edge, ends included. (≥ 0, ≤ 10000)
     * @default 2
     */
    minimumOfPoints?: number;
    /**
     * the shortest step in an edge's parameter. (> 0, ≤ 1000000)
     * @default 1e-9
     */
    uTolerance?: number;
    /**
     * the shortest step in length. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    minimumLength?: number;
  }, [number, number, number][][]>;
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
   * Make wires or faces from an SVG drawing.
   *
   * Convention: one user unit of the outermost view box is one unit; `width` and `height`, which say how
   * large it is shown, change nothing. On the ground x goes to the right of the page and z up, or down
   * without `flipY`, as for texts and DXF. On any other plane the page's up is as near to y as the plane
   * allows, and x goes to the right for whom the direction points at, in left-handed axes. Lines, arcs and
   * Bézier curves stay what they are.
   *
   * @returns A compound of all shapes, in the order that they are painted.
   */
  "occt.svg.loadSVG": Operation<{
    /** the drawing: text, or bytes. */
    svg: string;
    /**
     * what becomes a face. `none`: nothing, only wires. `auto`: what the drawing fills, by the rule that it gives, open paths as if they were closed. `nonzero` and `evenOdd`: all closed paths of an element together, by that rule. `perSubpath`: each closed path by itself.
     * @default "none"
     */
    faceStrategy?: "none" | "auto" | "nonzero" | "evenOdd" | "perSubpath";
    /**
     * turn strokes into faces of their width, with their joins and caps, in place of the wires of elements that are not filled.
     * @default false
     */
    makeRibbons?: boolean;
    /**
     * take what is hidden, transparent or painted with nothing too.
     * @default false
     */
    includeInvisible?: boolean;
    /**
     * one wire for each path; false leaves an edge for each segment. Faces are not affected.
     * @default true
     */
    joinSegments?: boolean;
    /**
     * segments that are smaller are left out, and paths whose ends are nearer are closed. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * makes everything larger, strokes too. (> 0, ≤ 1000000)
     * @default 1
     */
    scale?: number;
    /**
     * turn the y of SVG, which goes down, round.
     * @default true
     */
    flipY?: boolean;
    /**
     * which point of the drawing's bounding box lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * what the drawing looks along.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * where the drawing is.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, Handle<"compound">>;
  /**
   * Make wires or faces from an SVG drawing, each with its paints and its element.
   *
   * Convention: as for `loadSVG`. Paints are as the drawing writes them, inherited ones too.
   *
   * @returns The shapes in the order that they are painted, the outermost view box, and warnings about what could not be followed, such as texts and clipping.
   */
  "occt.svg.loadSVGStructured": Operation<{
    /** the drawing: text, or bytes. */
    svg: string;
    /**
     * what becomes a face: `none`, `auto` (what is filled), `nonzero`, `evenOdd` (closed paths of an element together) or `perSubpath` (each by itself).
     * @default "none"
     */
    faceStrategy?: "none" | "auto" | "nonzero" | "evenOdd" | "perSubpath";
    /**
     * turn strokes into faces of their width.
     * @default false
     */
    makeRibbons?: boolean;
    /**
     * take what is hidden, transparent or painted with nothing too.
     * @default false
     */
    includeInvisible?: boolean;
    /**
     * one wire for each path; false leaves an edge for each segment.
     * @default true
     */
    joinSegments?: boolean;
    /**
     * segments that are smaller are left out, and paths whose ends are nearer are closed. (> 0, ≤ 1000000)
     * @default 1e-7
     */
    tolerance?: number;
    /**
     * makes everything larger, strokes too. (> 0, ≤ 1000000)
     * @default 1
     */
    scale?: number;
    /**
     * turn the y of SVG, which goes down, round.
     * @default true
     */
    flipY?: boolean;
    /**
     * which point of the drawing's bounding box lies at the centre.
     * @default "midMid"
     */
    alignment?: "topLeft" | "topMid" | "topRight" | "midLeft" | "midMid" | "midRight" | "bottomLeft" | "bottomMid" | "bottomRight";
    /**
     * what the drawing looks along.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
    /**
     * where the drawing is.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, {
    shapes: SVGShape[];
    viewBox?: [number, number, number, number];
    warnings: string[];
  }>;
  /**
   * Move a shape so that a point of it comes to another, and a direction of it turns into another.
   *
   * Convention: two directions leave the turn about them open. It is the one between the frames that the kernel
   * gives to each of the two: with x across the axis of the least share in the direction. To say it yourself, use
   * `alignNormAndAxis`.
   *
   * @returns The moved shape.
   */
  "occt.transforms.align": Operation<{
    /** what to move. */
    shape: Handle<"shape">;
    /**
     * a point that moves along with the shape.
     * @default [0,0,0]
     */
    fromOrigin?: [number, number, number];
    /**
     * a direction that turns along with it.
     * @default [0,0,1]
     */
    fromDirection?: [number, number, number];
    /**
     * where the point comes to.
     * @default [0,1,0]
     */
    toOrigin?: [number, number, number];
    /**
     * what the direction turns into.
     * @default [0,1,0]
     */
    toDirection?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Turn a shape so that its up axis gets a direction, then move it.
   *
   * Convention: the turn is that of `align` from the y axis at the origin.
   *
   * @returns The moved shape.
   */
  "occt.transforms.alignAndTranslate": Operation<{
    /** what to move. */
    shape: Handle<"shape">;
    /**
     * where the origin comes to.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * what the y axis turns into.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Turn each of several shapes so that its up axis gets a direction, then move it.
   *
   * Convention: as `alignAndTranslate`.
   *
   * @returns The moved shapes, in order.
   */
  "occt.transforms.alignAndTranslateShapes": Operation<{
    /** what to move. */
    shapes: Handle<"shape">[];
    /**
     * where the origin comes to, one for each shape.
     * @default [[0,0,0]]
     */
    centers?: [number, number, number][];
    /**
     * what the y axis turns into, one for each shape.
     * @default [[0,1,0]]
     */
    directions?: [number, number, number][];
  }, Handle<"shape">[]>;
  /**
   * Move a shape so that a frame of it comes to another frame.
   *
   * Convention: an axis that is not across its normal is pressed into the plane across it.
   *
   * Known difference: an axis along its normal, as by default, leaves the turn about the normal open, and the
   * kernel chooses it as in `align`; elsewhere it is an error.
   *
   * @returns The moved shape.
   */
  "occt.transforms.alignNormAndAxis": Operation<{
    /** what to move. */
    shape: Handle<"shape">;
    /**
     * the origin of a frame that moves along with the shape.
     * @default [0,0,0]
     */
    fromOrigin?: [number, number, number];
    /**
     * the main axis of that frame.
     * @default [1,0,0]
     */
    fromNorm?: [number, number, number];
    /**
     * the x direction of that frame.
     * @default [0,0,1]
     */
    fromAx?: [number, number, number];
    /**
     * where the origin comes to.
     * @default [0,1,0]
     */
    toOrigin?: [number, number, number];
    /**
     * what the main axis turns into.
     * @default [0,1,0]
     */
    toNorm?: [number, number, number];
    /**
     * what the x direction turns into.
     * @default [0,1,0]
     */
    toAx?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Move each of several shapes so that a point and a direction of it come to others.
   *
   * Convention: as `align`.
   *
   * @returns The moved shapes, in order.
   */
  "occt.transforms.alignShapes": Operation<{
    /** what to move. */
    shapes: Handle<"shape">[];
    /**
     * a point that moves along, one for each shape.
     * @default [[0,0,0]]
     */
    fromOrigins?: [number, number, number][];
    /**
     * a direction that turns along, one for each shape.
     * @default [[0,0,1]]
     */
    fromDirections?: [number, number, number][];
    /**
     * where the point comes to, one for each shape.
     * @default [[0,1,0]]
     */
    toOrigins?: [number, number, number][];
    /**
     * what the direction turns into, one for each shape.
     * @default [[0,1,0]]
     */
    toDirections?: [number, number, number][];
  }, Handle<"shape">[]>;
  /**
   * Make the matrix that scales, then turns, then moves, as instances in assemblies are placed.
   *
   * Convention: turns about z first, then y, then x, each about the fixed axis; column after column.
   *
   * @returns The matrix.
   */
  "occt.transforms.composeTransform": Operation<{
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
  }, number[]>;
  /**
   * Tell how a shape has been moved and turned from where its geometry was made.
   *
   * Convention: scaling, mirroring and shearing make new geometry, so they do not show; the matrix is written
   * column after column, the quaternion is x, y, z, w.
   *
   * @returns The move as a matrix, and taken apart into translation, quaternion and scale.
   */
  "occt.transforms.getShapeTransform": Operation<{
    /** any shape. */
    shape: Handle<"shape">;
  }, {
    matrix: number[];
    translation: [number, number, number];
    quaternion: [number, number, number, number];
    scale: number;
  }>;
  /**
   * Make the matrix that leaves everything where it is.
   *
   * Convention: matrices have 16 numbers, column after column; a translation stands in the items 12 to 14.
   *
   * @returns The matrix.
   */
  "occt.transforms.identityTransform": Operation<Record<string, never>, number[]>;
  /**
   * Make the matrix that undoes another.
   *
   * Convention: column after column, as `identityTransform`.
   *
   * @returns The matrix.
   */
  "occt.transforms.invertTransform": Operation<{
    /** a matrix that does not squeeze space flat. */
    transformation: number[];
  }, number[]>;
  /**
   * Mirror a shape in a line, which is the same as half a turn about it.
   *
   * @returns The mirrored shape.
   */
  "occt.transforms.mirror": Operation<{
    /** what to mirror. */
    shape: Handle<"shape">;
    /**
     * a point of the line.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * of the line.
     * @default [0,0,1]
     */
    direction?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Mirror a shape in a point.
   *
   * @returns The mirrored shape.
   */
  "occt.transforms.mirrorAboutPoint": Operation<{
    /** what to mirror. */
    shape: Handle<"shape">;
    /**
     * the middle between each point of the shape and its image.
     * @default [0,0,0]
     */
    point?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Mirror a shape in a plane.
   *
   * @returns The mirrored shape.
   */
  "occt.transforms.mirrorAlongNormal": Operation<{
    /** what to mirror. */
    shape: Handle<"shape">;
    /**
     * a point of the plane.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * of the plane.
     * @default [0,0,1]
     */
    normal?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Mirror each of several shapes in its own plane.
   *
   * @returns The mirrored shapes, in order.
   */
  "occt.transforms.mirrorAlongNormalShapes": Operation<{
    /** what to mirror. */
    shapes: Handle<"shape">[];
    /**
     * a point of the plane, one for each shape.
     * @default [[0,0,0]]
     */
    origins?: [number, number, number][];
    /**
     * of the plane, one for each shape.
     * @default [[0,0,1]]
     */
    normals?: [number, number, number][];
  }, Handle<"shape">[]>;
  /**
   * Make the matrix of a reflection in a line, which is half a turn about it.
   *
   * Convention: column after column, as `identityTransform`.
   *
   * @returns The matrix.
   */
  "occt.transforms.mirrorAxisToMatrix": Operation<{
    /**
     * a point of the line.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * of the line.
     * @default [1,0,0]
     */
    direction?: [number, number, number];
  }, number[]>;
  /**
   * Make the matrix of a reflection in a plane.
   *
   * Convention: column after column, as `identityTransform`.
   *
   * @returns The matrix.
   */
  "occt.transforms.mirrorPlaneToMatrix": Operation<{
    /**
     * a point of the plane.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * of the plane.
     * @default [0,0,1]
     */
    normal?: [number, number, number];
  }, number[]>;
  /**
   * Make the matrix of a reflection in a point.
   *
   * Convention: column after column, as `identityTransform`.
   *
   * @returns The matrix.
   */
  "occt.transforms.mirrorPointToMatrix": Operation<{
    /**
     * the middle between each point and its image.
     * @default [0,0,0]
     */
    point?: [number, number, number];
  }, number[]>;
  /**
   * Mirror each of several shapes in its own line.
   *
   * @returns The mirrored shapes, in order.
   */
  "occt.transforms.mirrorShapes": Operation<{
    /** what to mirror. */
    shapes: Handle<"shape">[];
    /**
     * a point of the line, one for each shape.
     * @default [[0,0,0]]
     */
    origins?: [number, number, number][];
    /**
     * of the line, one for each shape.
     * @default [[0,0,1]]
     */
    directions?: [number, number, number][];
  }, Handle<"shape">[]>;
  /**
   * Join matrices into one that does the same as all of them, one after the other.
   *
   * Convention: the first matrix is applied first, as wherever several are given; column after column.
   *
   * @returns The matrix.
   */
  "occt.transforms.multiplyTransforms": Operation<{
    /** a matrix or a list of at least one. */
    transformation: number[] | number[][];
  }, number[]>;
  /**
   * Make the matrix of a turn about the origin, given by a quaternion.
   *
   * Convention: the quaternion is x, y, z, w, and its length does not matter; the matrix is written column after
   * column.
   *
   * @returns The matrix.
   */
  "occt.transforms.quaternionToMatrix": Operation<{
    /**
     * four numbers that are not all zero.
     * @default [0,0,0,1]
     */
    quaternion?: [number, number, number, number];
  }, number[]>;
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
   * Turn a shape about an axis through any point.
   *
   * Convention: counter-clockwise when the axis points at the viewer.
   *
   * @returns The turned shape.
   */
  "occt.transforms.rotateAroundCenter": Operation<{
    /** what to turn. */
    shape: Handle<"shape">;
    /**
     * how far, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    angle?: number;
    /**
     * a point of the axis.
     * @default [0,0,0]
     */
    center?: [number, number, number];
    /**
     * direction of the axis.
     * @default [0,0,1]
     */
    axis?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Turn each of several shapes about its own axis through its own point.
   *
   * Convention: counter-clockwise when an axis points at the viewer.
   *
   * @returns The turned shapes, in order.
   */
  "occt.transforms.rotateAroundCenterShapes": Operation<{
    /** what to turn. */
    shapes: Handle<"shape">[];
    /**
     * how far, in degrees, one for each shape.
     * @default [0]
     */
    angles?: number[];
    /**
     * a point of the axis, one for each shape.
     * @default [[0,0,0]]
     */
    centers?: [number, number, number][];
    /**
     * direction of the axis, one for each shape.
     * @default [[0,0,1]]
     */
    axes?: [number, number, number][];
  }, Handle<"shape">[]>;
  /**
   * Turn a shape about the origin as a quaternion says.
   *
   * Convention: the quaternion is x, y, z, w; its length does not matter.
   *
   * @returns The turned shape.
   */
  "occt.transforms.rotateByQuaternion": Operation<{
    /** what to turn. */
    shape: Handle<"shape">;
    /**
     * four numbers that are not all zero.
     * @default [0,0,0,1]
     */
    quaternion?: [number, number, number, number];
  }, Handle<"shape">>;
  /**
   * Turn each of several shapes about its own axis through the origin.
   *
   * Convention: counter-clockwise when an axis points at the viewer.
   *
   * @returns The turned shapes, in order.
   */
  "occt.transforms.rotateShapes": Operation<{
    /** what to turn. */
    shapes: Handle<"shape">[];
    /**
     * direction of the axis, one for each shape.
     * @default [[0,0,1]]
     */
    axes?: [number, number, number][];
    /**
     * how far, in degrees, one for each shape.
     * @default [0]
     */
    angles?: number[];
  }, Handle<"shape">[]>;
  /**
   * Make the matrix of a turn about an axis.
   *
   * Convention: counter-clockwise when the axis points at the viewer; column after column.
   *
   * @returns The matrix.
   */
  "occt.transforms.rotationAxisAngleToMatrix": Operation<{
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
    /**
     * a point of the axis.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, number[]>;
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
   * Scale a shape along each axis by a factor of its own.
   *
   * Uneven scaling turns curves and surfaces into B-splines of exactly the scaled form.
   *
   * Known difference: even scaling keeps circles, planes, cylinders and the like as they are; elsewhere they too
   * become B-splines.
   *
   * @returns The scaled shape.
   */
  "occt.transforms.scale3d": Operation<{
    /** what to scale. */
    shape: Handle<"shape">;
    /**
     * factors along x, y and z; a negative one mirrors along its axis.
     * @default [1,1,1]
     */
    scale?: [number, number, number];
    /**
     * the point that stays where it is.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Scale each of several shapes along each axis by factors of its own.
   *
   * Known difference: as `scale3d`.
   *
   * @returns The scaled shapes, in order.
   */
  "occt.transforms.scale3dShapes": Operation<{
    /** what to scale. */
    shapes: Handle<"shape">[];
    /**
     * factors along x, y and z, one triple for each shape; a negative one mirrors along its axis.
     * @default [[1,1,1]]
     */
    scales?: [number, number, number][];
    /**
     * the point that stays where it is, one for each shape.
     * @default [[0,0,0]]
     */
    centers?: [number, number, number][];
  }, Handle<"shape">[]>;
  /**
   * Scale a shape about any point.
   *
   * @returns The scaled shape.
   */
  "occt.transforms.scaleFromCenter": Operation<{
    /** what to scale. */
    shape: Handle<"shape">;
    /**
     * how many times larger; a negative one mirrors the shape in the point as well. (≥ -1000000, ≤ 1000000)
     * @default 1
     */
    factor?: number;
    /**
     * the point that stays where it is.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, Handle<"shape">>;
  /**
   * Scale each of several shapes about the origin.
   *
   * @returns The scaled shapes, in order.
   */
  "occt.transforms.scaleShapes": Operation<{
    /** what to scale. */
    shapes: Handle<"shape">[];
    /**
     * how many times larger, one for each shape.
     * @default [1]
     */
    factors?: number[];
  }, Handle<"shape">[]>;
  /**
   * Make the matrix of even scaling about a point.
   *
   * Convention: column after column, as `identityTransform`.
   *
   * @returns The matrix.
   */
  "occt.transforms.scaleUniformToMatrix": Operation<{
    /**
     * how many times larger; a negative one mirrors in the point as well. (≥ -1000000, ≤ 1000000)
     * @default 1
     */
    factor?: number;
    /**
     * the point that stays where it is.
     * @default [0,0,0]
     */
    center?: [number, number, number];
  }, number[]>;
  /**
   * Scale a shape about the origin, then turn it about an axis through the origin, then move it.
   *
   * Convention: a turn is counter-clockwise when the axis points at the viewer.
   *
   * @returns The transformed shape.
   */
  "occt.transforms.transform": Operation<{
    /** what to transform. */
    shape: Handle<"shape">;
    /**
     * how far to move it in the end, along x, y and z.
     * @default [0,0,0]
     */
    translation?: [number, number, number];
    /**
     * direction of the axis.
     * @default [0,1,0]
     */
    rotationAxis?: [number, number, number];
    /**
     * how far to turn, in degrees. (degree, ≥ -1000000, ≤ 1000000)
     * @default 0
     */
    rotationAngle?: number;
    /**
     * how many times larger. (> 0, ≤ 1000000)
     * @default 1
     */
    scaleFactor?: number;
  }, Handle<"shape">>;
  /**
   * Move, turn, mirror, scale or shear a shape as matrices say.
   *
   * Uneven scaling and shear turn curves and surfaces into B-splines of exactly that form.
   *
   * Convention: matrices have 16 numbers, column after column; of several the first one is applied first.
   *
   * @returns The transformed shape.
   */
  "occt.transforms.transformByMatrix": Operation<{
    /** what to transform. */
    shape: Handle<"shape">;
    /** a matrix or a list of at least one; the last row must be 0, 0, 0, 1. */
    transformation: number[] | number[][];
  }, Handle<"shape">>;
  /**
   * Scale, then turn, then move each of several shapes its own way.
   *
   * Convention: as `transform`.
   *
   * @returns The transformed shapes, in order.
   */
  "occt.transforms.transformShapes": Operation<{
    /** what to transform. */
    shapes: Handle<"shape">[];
    /**
     * how far to move in the end, one for each shape.
     * @default [[0,0,0]]
     */
    translations?: [number, number, number][];
    /**
     * direction of the axis through the origin, one for each shape.
     * @default [[0,1,0]]
     */
    rotationAxes?: [number, number, number][];
    /**
     * how far to turn, in degrees, one for each shape.
     * @default [0]
     */
    rotationAngles?: number[];
    /**
     * how many times larger, one for each shape.
     * @default [1]
     */
    scaleFactors?: number[];
  }, Handle<"shape">[]>;
  /**
   * Move, turn, mirror, scale or shear several shapes, all in the same way.
   *
   * Convention: as `transformByMatrix`.
   *
   * @returns The transformed shapes, in order.
   */
  "occt.transforms.transformShapesByMatrix": Operation<{
    /** what to transform. */
    shapes: Handle<"shape">[];
    /** a matrix or a list of at least one, for all shapes; the last row must be 0, 0, 0, 1. */
    transformation: number[] | number[][];
  }, Handle<"shape">[]>;
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
   * Move each of several shapes its own way.
   *
   * @returns The moved shapes, in order.
   */
  "occt.transforms.translateShapes": Operation<{
    /** what to move. */
    shapes: Handle<"shape">[];
    /**
     * how far along x, y and z, one for each shape.
     * @default [[0,0,0]]
     */
    translations?: [number, number, number][];
  }, Handle<"shape">[]>;
  /**
   * Make the matrix of a move.
   *
   * Convention: column after column, as `identityTransform`.
   *
   * @returns The matrix.
   */
  "occt.transforms.translationToMatrix": Operation<{
    /**
     * how far along x, y and z.
     * @default [0,0,0]
     */
    translation?: [number, number, number];
  }, number[]>;
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
   * Neighbouring sides do not count: they meet anyway. Nor do sides that lie along each other. An open polyline that
   * ends where it begins touches itself there.
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
