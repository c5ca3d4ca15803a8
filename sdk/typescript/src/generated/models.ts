// Generated from the catalog by `npm run generate`. Do not edit.

/** The parameters of every model of the catalog, by its name. */
export interface Models {
}
