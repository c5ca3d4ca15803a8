// Generated from the catalog by `npm run generate`. Do not edit.

/** The parameters of every model of the catalog, by its name. */
export interface Models {
  /** A faceted cup whose skin is covered with scales, inside and out. Three regular polygons, at the bottom, half way up and at the top, give its shape; each may have its own size and turn. The surface between them is a grid of cells, and each cell carries a scale: a pyramid. */
  "dragon-cup": {
    /**
     * from the base to the lip, without the scales on them. (length, > 0, ≤ 50)
     * @default 8
     */
    height?: number;
    /**
     * from the axis to the corners of the base. (length, > 0, ≤ 30)
     * @default 4
     */
    radiusBottom?: number;
    /**
     * how much further out the corners of the mouth are. (length, ≥ 0, ≤ 20)
     * @default 2
     */
    radiusTopOffset?: number;
    /**
     * how much further out the corners half way up are. (length, ≥ 0, ≤ 20)
     * @default 2
     */
    radiusMidOffset?: number;
    /**
     * how far the mouth is turned against the base, in degrees. (degree, ≥ -360, ≤ 360)
     * @default 20
     */
    rotationTopAngle?: number;
    /**
     * how far the middle is turned against the base, in degrees. (degree, ≥ -360, ≤ 360)
     * @default 20
     */
    rotationMidAngle?: number;
    /**
     * rows of cells from bottom to top. (> 0, ≤ 30)
     * @default 5
     */
    nrSkinCellsVertical?: number;
    /**
     * columns of cells around, which is also the number of corners; fewer than three enclose nothing and count as three. (> 0, ≤ 50)
     * @default 10
     */
    nrSkinCellsHorizontal?: number;
    /**
     * rings of cells on the lip. (> 0, ≤ 10)
     * @default 1
     */
    nrSkinCellDivisionsTop?: number;
    /**
     * rings of cells under the base, around a flat core. (> 0, ≤ 10)
     * @default 3
     */
    nrSkinCellDivisionsBottom?: number;
    /**
     * how far the scales stand out of the outside. (> 0, ≤ 5)
     * @default 0.4
     */
    skinCellOuterHeight?: number;
    /**
     * how far the scales stand into the cavity; negative ones are pits in the wall. (> 0, ≤ 5)
     * @default 0.3
     */
    skinCellInnerHeight?: number;
    /**
     * how far the scales hang under the base, as feet. (> 0, ≤ 5)
     * @default 0.4
     */
    skinCellBottomHeight?: number;
    /**
     * how far the scales stand up from the lip; with 0 the lip is flat. (> 0, ≤ 5)
     * @default 0.4
     */
    skinCellTopHeight?: number;
    /**
     * of the wall, measured across it between the scales. (length, > 0, ≤ 5)
     * @default 0.6
     */
    thickness?: number;
    /**
     * of the floor. (length, > 0, ≤ 5)
     * @default 1
     */
    bottomThickness?: number;
    /**
     * how far a mesh may stray from the surface, where the request does not say; flat faces are met exactly by any. (length, ≥ 0.0001, ≤ 10)
     * @default 0.01
     */
    precision?: number;
    /**
     * how far the whole is turned about its axis, in degrees. (degree, ≥ -360, ≤ 360)
     * @default 0
     */
    rotation?: number;
    /**
     * how many times larger the whole is made. (≥ 0.000001, ≤ 1000)
     * @default 1
     */
    scale?: number;
    /**
     * where the middle of the base goes.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * which way the mouth faces.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  };
  /** A box for electronics with a lid that is screwed onto posts in its corners. */
  enclosure: {
    /**
     * of the room inside, from left to right. (length, ≥ 10, ≤ 300)
     * @default 80
     */
    width?: number;
    /**
     * of the room inside, from front to back. (length, ≥ 10, ≤ 300)
     * @default 50
     */
    depth?: number;
    /**
     * of the room inside, from the floor to the lid. (length, ≥ 10, ≤ 300)
     * @default 25
     */
    height?: number;
    /**
     * of the walls and the floor. (length, ≥ 0.8, ≤ 8)
     * @default 2
     */
    wallThickness?: number;
    /**
     * of the lid. (length, ≥ 0.8, ≤ 8)
     * @default 2
     */
    lidThickness?: number;
    /**
     * of the upright edges, outside; with 0 they are sharp. (length, ≥ 0, ≤ 40)
     * @default 5
     */
    cornerRadius?: number;
    /**
     * of the posts that take the screws. (length, ≥ 3, ≤ 20)
     * @default 7
     */
    postDiameter?: number;
    /**
     * of the holes in the posts; the lid's are wider by the clearance, and countersunk. (length, ≥ 1, ≤ 8)
     * @default 2.5
     */
    screwDiameter?: number;
    /**
     * how far the rim under the lid reaches into the box; with 0 there is none. (length, ≥ 0, ≤ 10)
     * @default 2
     */
    lipHeight?: number;
    /**
     * between that rim and what is around it. (length, ≥ 0.05, ≤ 1)
     * @default 0.2
     */
    clearance?: number;
    /**
     * slots in each of front and back; 0 for none. (≥ 0, ≤ 40)
     * @default 10
     */
    ventCount?: number;
    /**
     * of a slot. (length, ≥ 0.8, ≤ 8)
     * @default 2
     */
    ventWidth?: number;
    /**
     * of the hole for a cable in the right wall; 0 for none. (length, ≥ 0, ≤ 40)
     * @default 6
     */
    cableDiameter?: number;
    /**
     * how far above its place the lid is shown. (length, ≥ 0, ≤ 200)
     * @default 15
     */
    lidGap?: number;
    /**
     * how far a mesh may stray from the surface, where the request does not say. (length, ≥ 0.0001, ≤ 10)
     * @default 0.05
     */
    precision?: number;
    /**
     * how far the whole is turned about its up axis, in degrees. (degree, ≥ -360, ≤ 360)
     * @default 0
     */
    rotation?: number;
    /**
     * how many times larger the whole is made. (≥ 0.000001, ≤ 1000)
     * @default 1
     */
    scale?: number;
    /**
     * where the middle of the floor's underside goes.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * which way the lid faces.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  };
  /** A desktop stand for a phone, bent out of one strip, with the phone in it. From its front edge the base runs back along the desk, bends up into a leg that leans forward, bends down at the crest into the support, and ends in a lip that the phone stands on. */
  "phone-nest": {
    /**
     * of the lowest point of the lip above the desk. (length, > 0, ≤ 50)
     * @default 5
     */
    heightBottom?: number;
    /**
     * of the crest above the desk. (length, > 0, ≤ 50)
     * @default 16
     */
    heightTop?: number;
    /**
     * of the strip at both bends and between them. (length, > 0, ≤ 50)
     * @default 25
     */
    widthBack?: number;
    /**
     * of the strip at the front of the base and at the lip. (length, > 0, ≤ 50)
     * @default 10
     */
    widthFront?: number;
    /**
     * from the back of the bend on the desk to the front of base and lip. (length, > 0, ≤ 50)
     * @default 16
     */
    length?: number;
    /**
     * how far forward of the lower bend the crest lies; with 0 the leg stands upright. (length, ≥ 0, ≤ 30)
     * @default 6
     */
    backOffset?: number;
    /**
     * of the strip, everywhere. (length, > 0, ≤ 5)
     * @default 0.4
     */
    thickness?: number;
    /**
     * cut rows of slots through the strip.
     * @default false
     */
    applyOrnaments?: boolean;
    /**
     * of the inside of both bends; with 0 it is sharp. (length, ≥ 0, ≤ 15)
     * @default 2
     */
    filletRadius?: number;
    /**
     * the long side of the phone. (length, > 0, ≤ 35)
     * @default 16.8
     */
    phoneHeight?: number;
    /**
     * the side of the phone that lies across the strip. (length, > 0, ≤ 35)
     * @default 7.8
     */
    phoneWidth?: number;
    /**
     * of the phone; the lip reaches a quarter further. (length, > 0, ≤ 3)
     * @default 0.7
     */
    phoneThickness?: number;
    /**
     * how far a mesh may stray from the surface, where the request does not say. (length, ≥ 0.0001, ≤ 10)
     * @default 0.01
     */
    precision?: number;
    /**
     * how far the whole is turned about its up axis, in degrees. (degree, ≥ -360, ≤ 360)
     * @default 0
     */
    rotation?: number;
    /**
     * how many times larger the whole is made. (≥ 0.000001, ≤ 1000)
     * @default 1
     */
    scale?: number;
    /**
     * where the middle of the base, on the desk, goes.
     * @default [0,0,0]
     */
    origin?: [number, number, number];
    /**
     * which way is up.
     * @default [0,1,0]
     */
    direction?: [number, number, number];
  };
}
