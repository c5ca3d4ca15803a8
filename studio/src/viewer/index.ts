export { Viewer, VIEWS, type Axis, type Section, type StandardView, type State } from "./viewer";
export { ENVIRONMENTS, type Environment } from "./scene";
export { kindOf, type Kind } from "./load";
export { picture } from "./picture";
export type { MeasureMode, Measurement } from "./measure";
export type { Properties, TreeNode } from "./tree";
