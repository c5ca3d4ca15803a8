// Generated from the catalog by `npm run generate`. Do not edit.

import type { JsonSchema } from "../schema.js";

/** The schema of each route's body, by method and path. */
export const BODIES: Record<string, JsonSchema> = {
 "POST /api/v1/models/definitions": {
  "$ref": "#/$defs/DefinitionsBody"
 },
 "POST /api/v1/models/{}/batch": {
  "$ref": "#/$defs/BatchModelSubmissionBody"
 },
 "POST /api/v1/models/dragon-cup": {
  "$ref": "#/$defs/DragonCupBody"
 },
 "POST /api/v1/models/enclosure": {
  "$ref": "#/$defs/EnclosureBody"
 },
 "POST /api/v1/models/phone-nest": {
  "$ref": "#/$defs/PhoneNestBody"
 },
 "POST /api/v1/models/{}": {
  "$ref": "#/$defs/ModelSubmissionBody"
 },
 "POST /api/v1/convert": {
  "$ref": "#/$defs/ConvertBody"
 },
 "POST /api/v1/inspect": {
  "$ref": "#/$defs/InspectBody"
 },
 "POST /api/v1/cad/execute": {
  "$ref": "#/$defs/ExecuteBody"
 },
 "POST /api/v1/cad/pipeline": {
  "$ref": "#/$defs/PipelineBody"
 },
 "POST /api/v1/cad/pipeline/validate": {
  "$ref": "#/$defs/PipelineBody"
 },
 "POST /api/v1/cad/compound": {
  "$ref": "#/$defs/CompoundExecuteBody"
 },
 "POST /api/v1/convert/step-to-gltf": {
  "$ref": "#/$defs/StepToGltfBody"
 },
 "POST /api/v1/convert/step-to-gltf-advanced": {
  "$ref": "#/$defs/StepToGltfAdvancedBody"
 },
 "POST /api/v1/convert/step-to-gltf-with-draco": {
  "$ref": "#/$defs/StepToGltfWithDracoBody"
 },
 "POST /api/v1/convert/step-to-gltf-advanced-with-draco": {
  "$ref": "#/$defs/StepToGltfAdvancedWithDracoBody"
 },
 "POST /api/v1/files/upload": {
  "$ref": "#/$defs/FileUploadBody"
 },
 "POST /api/v1/webhooks": {
  "$ref": "#/$defs/WebhookBody"
 },
 "POST /api/v1/keys": {
  "$ref": "#/$defs/KeyBody"
 },
 "POST /api/v1/account/sign-up": {
  "$ref": "#/$defs/SignUpBody"
 },
 "POST /api/v1/account/sign-in": {
  "$ref": "#/$defs/SignInBody"
 },
 "PATCH /api/v1/account": {
  "$ref": "#/$defs/AccountBody"
 },
 "POST /api/v1/account/password": {
  "$ref": "#/$defs/PasswordBody"
 },
 "POST /api/v1/account/password/forgot": {
  "$ref": "#/$defs/ForgottenBody"
 },
 "POST /api/v1/account/password/reset": {
  "$ref": "#/$defs/ResetBody"
 },
 "POST /api/v1/account/email/confirm": {
  "$ref": "#/$defs/ConfirmBody"
 },
 "POST /api/v1/account/delete": {
  "$ref": "#/$defs/DeleteBody"
 }
};

/** What the bodies refer to. */
export const DEFINITIONS: Record<string, JsonSchema> = {
 "DefinitionsBody": {
  "properties": {
   "names": {
    "items": {
     "type": "string",
     "minLength": 1
    },
    "type": "array",
    "minItems": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "names"
  ]
 },
 "BatchModelSubmissionBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "items": {
    "items": {
     "$ref": "#/$defs/BatchItem"
    },
    "type": "array",
    "maxItems": 50,
    "minItems": 1
   },
   "outputs": {
    "$ref": "#/$defs/OutputOptions"
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "items",
   "outputs"
  ]
 },
 "TaskWebhook": {
  "properties": {
   "url": {
    "type": "string",
    "maxLength": 2000,
    "minLength": 1
   },
   "secret": {
    "type": "string",
    "maxLength": 200,
    "minLength": 1
   },
   "events": {
    "items": {
     "type": "string",
     "enum": [
      "task.completed",
      "task.failed",
      "task.cancelled"
     ]
    },
    "type": "array",
    "maxItems": 3,
    "minItems": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "url",
   "secret"
  ]
 },
 "BatchItem": {
  "properties": {
   "params": {
    "additionalProperties": true,
    "type": "object"
   }
  },
  "type": "object"
 },
 "OutputOptions": {
  "properties": {
   "formats": {
    "items": {
     "type": "string",
     "enum": [
      "step",
      "stpz",
      "decomposed-mesh",
      "gltf",
      "stl",
      "3mf",
      "iges",
      "brep",
      "obj",
      "ply",
      "thumbnail"
     ]
    },
    "type": "array",
    "minItems": 1
   },
   "meshPrecision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "gltfMeshPrecision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "adjustYtoZ": {
    "type": "boolean"
   },
   "thumbnail": {
    "anyOf": [
     {
      "$ref": "#/$defs/ThumbnailOptions"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "formats"
  ]
 },
 "ThumbnailOptions": {
  "properties": {
   "size": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 2048,
      "minimum": 16
     },
     {
      "type": "null"
     }
    ]
   },
   "view": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "iso",
       "front",
       "back",
       "left",
       "right",
       "top",
       "bottom"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "edges": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "transparent": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "DragonCupBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "params": {
    "anyOf": [
     {
      "$ref": "#/$defs/DragonCupParams"
     },
     {
      "type": "null"
     }
    ]
   },
   "outputs": {
    "$ref": "#/$defs/OutputOptions"
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "outputs"
  ]
 },
 "DragonCupParams": {
  "properties": {
   "height": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 50,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "radiusBottom": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 30,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "radiusTopOffset": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 20,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "radiusMidOffset": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 20,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "rotationTopAngle": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 360,
      "minimum": -360
     },
     {
      "type": "null"
     }
    ]
   },
   "rotationMidAngle": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 360,
      "minimum": -360
     },
     {
      "type": "null"
     }
    ]
   },
   "nrSkinCellsVertical": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 30,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "nrSkinCellsHorizontal": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 50,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "nrSkinCellDivisionsTop": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 10,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "nrSkinCellDivisionsBottom": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 10,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "skinCellOuterHeight": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 5,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "skinCellInnerHeight": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 5,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "skinCellBottomHeight": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 5,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "skinCellTopHeight": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 5,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "thickness": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 5,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "bottomThickness": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 5,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "precision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "rotation": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 360,
      "minimum": -360
     },
     {
      "type": "null"
     }
    ]
   },
   "scale": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 1000,
      "minimum": 0.000001
     },
     {
      "type": "null"
     }
    ]
   },
   "origin": {
    "anyOf": [
     {
      "items": {
       "type": "number",
       "maximum": 1000,
       "minimum": -1000
      },
      "type": "array",
      "maxItems": 3,
      "minItems": 3
     },
     {
      "type": "null"
     }
    ]
   },
   "direction": {
    "anyOf": [
     {
      "items": {
       "type": "number",
       "maximum": 1000,
       "minimum": -1000
      },
      "type": "array",
      "maxItems": 3,
      "minItems": 3
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "EnclosureBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "params": {
    "anyOf": [
     {
      "$ref": "#/$defs/EnclosureParams"
     },
     {
      "type": "null"
     }
    ]
   },
   "outputs": {
    "$ref": "#/$defs/OutputOptions"
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "outputs"
  ]
 },
 "EnclosureParams": {
  "properties": {
   "width": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 300,
      "minimum": 10
     },
     {
      "type": "null"
     }
    ]
   },
   "depth": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 300,
      "minimum": 10
     },
     {
      "type": "null"
     }
    ]
   },
   "height": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 300,
      "minimum": 10
     },
     {
      "type": "null"
     }
    ]
   },
   "wallThickness": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 8,
      "minimum": 0.8
     },
     {
      "type": "null"
     }
    ]
   },
   "lidThickness": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 8,
      "minimum": 0.8
     },
     {
      "type": "null"
     }
    ]
   },
   "cornerRadius": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 40,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "postDiameter": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 20,
      "minimum": 3
     },
     {
      "type": "null"
     }
    ]
   },
   "screwDiameter": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 8,
      "minimum": 1
     },
     {
      "type": "null"
     }
    ]
   },
   "lipHeight": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "clearance": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 1,
      "minimum": 0.05
     },
     {
      "type": "null"
     }
    ]
   },
   "ventCount": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 40,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "ventWidth": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 8,
      "minimum": 0.8
     },
     {
      "type": "null"
     }
    ]
   },
   "cableDiameter": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 40,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "lidGap": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 200,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "precision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "rotation": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 360,
      "minimum": -360
     },
     {
      "type": "null"
     }
    ]
   },
   "scale": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 1000,
      "minimum": 0.000001
     },
     {
      "type": "null"
     }
    ]
   },
   "origin": {
    "anyOf": [
     {
      "items": {
       "type": "number",
       "maximum": 1000,
       "minimum": -1000
      },
      "type": "array",
      "maxItems": 3,
      "minItems": 3
     },
     {
      "type": "null"
     }
    ]
   },
   "direction": {
    "anyOf": [
     {
      "items": {
       "type": "number",
       "maximum": 1000,
       "minimum": -1000
      },
      "type": "array",
      "maxItems": 3,
      "minItems": 3
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "PhoneNestBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "params": {
    "anyOf": [
     {
      "$ref": "#/$defs/PhoneNestParams"
     },
     {
      "type": "null"
     }
    ]
   },
   "outputs": {
    "$ref": "#/$defs/OutputOptions"
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "outputs"
  ]
 },
 "PhoneNestParams": {
  "properties": {
   "heightBottom": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 50,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "heightTop": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 50,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "widthBack": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 50,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "widthFront": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 50,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "length": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 50,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "backOffset": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 30,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "thickness": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 5,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "applyOrnaments": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "filletRadius": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 15,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "phoneHeight": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 35,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "phoneWidth": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 35,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "phoneThickness": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 3,
      "exclusiveMinimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "precision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "rotation": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 360,
      "minimum": -360
     },
     {
      "type": "null"
     }
    ]
   },
   "scale": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 1000,
      "minimum": 0.000001
     },
     {
      "type": "null"
     }
    ]
   },
   "origin": {
    "anyOf": [
     {
      "items": {
       "type": "number",
       "maximum": 1000,
       "minimum": -1000
      },
      "type": "array",
      "maxItems": 3,
      "minItems": 3
     },
     {
      "type": "null"
     }
    ]
   },
   "direction": {
    "anyOf": [
     {
      "items": {
       "type": "number",
       "maximum": 1000,
       "minimum": -1000
      },
      "type": "array",
      "maxItems": 3,
      "minItems": 3
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "ModelSubmissionBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "params": {
    "additionalProperties": true,
    "type": "object"
   },
   "outputs": {
    "$ref": "#/$defs/OutputOptions"
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "outputs"
  ]
 },
 "ConvertBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "fileId": {
    "type": "string",
    "minLength": 1
   },
   "to": {
    "type": "string",
    "enum": [
     "gltf",
     "glb",
     "step",
     "stpz",
     "iges",
     "brep",
     "stl",
     "obj",
     "ply",
     "3mf",
     "decomposed-mesh",
     "thumbnail"
    ]
   },
   "options": {
    "anyOf": [
     {
      "$ref": "#/$defs/ConvertOptions"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "fileId",
   "to"
  ]
 },
 "ConvertOptions": {
  "properties": {
   "readColors": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readNames": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readMaterials": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readLayers": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readProps": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "meshDeflection": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "meshAngle": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 3.141592653589793,
      "minimum": 0.01
     },
     {
      "type": "null"
     }
    ]
   },
   "meshParallel": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "meshRelative": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "internalVerticesMode": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "controlSurfaceDeflection": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "faceCountThreshold": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 500000,
      "minimum": -1
     },
     {
      "type": "null"
     }
    ]
   },
   "mergeFaces": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "splitIndices16": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "parallelWrite": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "embedTextures": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "forceUVExport": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "nodeNameFormat": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "empty",
       "product",
       "instance",
       "instanceOrProduct",
       "productOrInstance",
       "productAndInstance",
       "productAndInstanceAndOcaf"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "meshNameFormat": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "empty",
       "product",
       "instance",
       "instanceOrProduct",
       "productOrInstance",
       "productAndInstance",
       "productAndInstanceAndOcaf"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "transformFormat": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "compact",
       "mat4",
       "trs"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "adjustZtoY": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "scale": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 1000,
      "minimum": 0.000001
     },
     {
      "type": "null"
     }
    ]
   },
   "meshPrecision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "adjustYtoZ": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "healing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "auto",
       "full"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "edges": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "edgeAngle": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 180,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "entityIds": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "none",
       "nodes",
       "faces"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "compression": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "none",
       "quantized",
       "meshopt",
       "draco"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "draco": {
    "anyOf": [
     {
      "$ref": "#/$defs/DracoCompressionOptions"
     },
     {
      "type": "null"
     }
    ]
   },
   "preset": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "preview",
       "standard",
       "fine"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "maxBytes": {
    "anyOf": [
     {
      "type": "integer",
      "minimum": 1000
     },
     {
      "type": "null"
     }
    ]
   },
   "maxTriangles": {
    "anyOf": [
     {
      "type": "integer",
      "minimum": 12
     },
     {
      "type": "null"
     }
    ]
   },
   "preview": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "report": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "thumbnail": {
    "anyOf": [
     {
      "$ref": "#/$defs/ThumbnailOptions"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "DracoCompressionOptions": {
  "properties": {
   "useDraco": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "dracoCompressionLevel": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 10,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "dracoQuantizePositionBits": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 31,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "dracoQuantizeNormalBits": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 31,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "dracoQuantizeTexcoordBits": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 31,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "dracoQuantizeColorBits": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 31,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "dracoQuantizeGenericBits": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 31,
      "minimum": 0
     },
     {
      "type": "null"
     }
    ]
   },
   "dracoUnifiedQuantization": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "InspectBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "fileId": {
    "type": "string",
    "minLength": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "fileId"
  ]
 },
 "ExecuteBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "operation": {
    "type": "string",
    "minLength": 1
   },
   "params": {}
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "operation"
  ]
 },
 "PipelineBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "steps": {
    "items": {
     "oneOf": [
      {
       "$ref": "#/$defs/MapStep"
      },
      {
       "$ref": "#/$defs/ChoiceStep"
      },
      {
       "$ref": "#/$defs/PipelineStep"
      }
     ]
    },
    "type": "array",
    "maxItems": 50,
    "minItems": 1
   },
   "inputFiles": {
    "items": {
     "$ref": "#/$defs/InputFile"
    },
    "type": "array",
    "maxItems": 5
   },
   "outputs": {
    "anyOf": [
     {
      "$ref": "#/$defs/PipelineOutputs"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "steps"
  ]
 },
 "MapStep": {
  "properties": {
   "id": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "type": {
    "type": "string",
    "const": "map"
   },
   "items": {},
   "steps": {
    "items": {
     "oneOf": [
      {
       "$ref": "#/$defs/MapStep"
      },
      {
       "$ref": "#/$defs/ChoiceStep"
      },
      {
       "$ref": "#/$defs/PipelineStep"
      }
     ]
    },
    "type": "array",
    "minItems": 1
   },
   "reduce": {
    "items": {
     "oneOf": [
      {
       "$ref": "#/$defs/MapStep"
      },
      {
       "$ref": "#/$defs/ChoiceStep"
      },
      {
       "$ref": "#/$defs/PipelineStep"
      }
     ]
    },
    "type": "array"
   }
  },
  "type": "object",
  "required": [
   "type",
   "items",
   "steps"
  ]
 },
 "ChoiceStep": {
  "properties": {
   "id": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "type": {
    "type": "string",
    "const": "choice"
   },
   "value": {},
   "operator": {
    "type": "string",
    "enum": [
     "eq",
     "neq",
     "gt",
     "gte",
     "lt",
     "lte",
     "exists"
    ]
   },
   "compareTo": {},
   "then": {
    "items": {
     "oneOf": [
      {
       "$ref": "#/$defs/MapStep"
      },
      {
       "$ref": "#/$defs/ChoiceStep"
      },
      {
       "$ref": "#/$defs/PipelineStep"
      }
     ]
    },
    "type": "array",
    "minItems": 1
   },
   "else": {
    "items": {
     "oneOf": [
      {
       "$ref": "#/$defs/MapStep"
      },
      {
       "$ref": "#/$defs/ChoiceStep"
      },
      {
       "$ref": "#/$defs/PipelineStep"
      }
     ]
    },
    "type": "array"
   }
  },
  "type": "object",
  "required": [
   "type",
   "value",
   "operator",
   "then"
  ]
 },
 "PipelineStep": {
  "properties": {
   "id": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "operation": {
    "type": "string",
    "minLength": 1
   },
   "params": {},
   "output": {
    "type": "boolean"
   }
  },
  "type": "object",
  "required": [
   "operation",
   "params"
  ]
 },
 "InputFile": {
  "properties": {
   "fileId": {
    "type": "string",
    "minLength": 1
   },
   "role": {
    "type": "string",
    "minLength": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "fileId",
   "role"
  ]
 },
 "PipelineOutputs": {
  "properties": {
   "formats": {
    "items": {
     "type": "string",
     "enum": [
      "step",
      "stpz",
      "decomposed-mesh",
      "gltf",
      "json",
      "csv",
      "stl",
      "3mf",
      "iges",
      "brep",
      "obj",
      "ply",
      "thumbnail"
     ]
    },
    "type": "array",
    "minItems": 1
   },
   "meshPrecision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "gltfMeshPrecision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "adjustYtoZ": {
    "type": "boolean"
   },
   "includePipelineInMetadata": {
    "type": "boolean"
   },
   "thumbnail": {
    "anyOf": [
     {
      "$ref": "#/$defs/ThumbnailOptions"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "formats"
  ]
 },
 "CompoundExecuteBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "parallel": {
    "type": "boolean",
    "const": true
   },
   "items": {
    "items": {
     "$ref": "#/$defs/CompoundItem"
    },
    "type": "array",
    "maxItems": 100,
    "minItems": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "parallel",
   "items"
  ]
 },
 "CompoundItem": {
  "properties": {
   "operation": {
    "type": "string",
    "minLength": 1
   },
   "params": {},
   "inputFiles": {
    "items": {
     "$ref": "#/$defs/InputFile"
    },
    "type": "array"
   },
   "outputFormats": {
    "items": {
     "type": "string",
     "minLength": 1
    },
    "type": "array",
    "maxItems": 10
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "operation"
  ]
 },
 "StepToGltfBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "stepFileId": {
    "type": "string",
    "minLength": 1
   },
   "meshPrecision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "meshAngle": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 3.141592653589793,
      "minimum": 0.01
     },
     {
      "type": "null"
     }
    ]
   },
   "meshRelative": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "internalVerticesMode": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "controlSurfaceDeflection": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "stepFileId"
  ]
 },
 "StepToGltfAdvancedBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "stepFileId": {
    "type": "string",
    "minLength": 1
   },
   "options": {
    "anyOf": [
     {
      "$ref": "#/$defs/ConvertAdvancedOptions"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "stepFileId"
  ]
 },
 "ConvertAdvancedOptions": {
  "properties": {
   "readColors": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readNames": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readMaterials": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readLayers": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "readProps": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "meshDeflection": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "meshAngle": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 3.141592653589793,
      "minimum": 0.01
     },
     {
      "type": "null"
     }
    ]
   },
   "meshParallel": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "meshRelative": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "internalVerticesMode": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "controlSurfaceDeflection": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "faceCountThreshold": {
    "anyOf": [
     {
      "type": "integer",
      "maximum": 500000,
      "minimum": -1
     },
     {
      "type": "null"
     }
    ]
   },
   "mergeFaces": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "splitIndices16": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "parallelWrite": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "embedTextures": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "forceUVExport": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "nodeNameFormat": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "empty",
       "product",
       "instance",
       "instanceOrProduct",
       "productOrInstance",
       "productAndInstance",
       "productAndInstanceAndOcaf"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "meshNameFormat": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "empty",
       "product",
       "instance",
       "instanceOrProduct",
       "productOrInstance",
       "productAndInstance",
       "productAndInstanceAndOcaf"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "transformFormat": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "compact",
       "mat4",
       "trs"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "adjustZtoY": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "scale": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 1000,
      "minimum": 0.000001
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "StepToGltfWithDracoBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "stepFileId": {
    "type": "string",
    "minLength": 1
   },
   "meshPrecision": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 10,
      "minimum": 0.0001
     },
     {
      "type": "null"
     }
    ]
   },
   "meshAngle": {
    "anyOf": [
     {
      "type": "number",
      "maximum": 3.141592653589793,
      "minimum": 0.01
     },
     {
      "type": "null"
     }
    ]
   },
   "meshRelative": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "internalVerticesMode": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "controlSurfaceDeflection": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "draco": {
    "anyOf": [
     {
      "$ref": "#/$defs/DracoCompressionOptions"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "stepFileId"
  ]
 },
 "StepToGltfAdvancedWithDracoBody": {
  "properties": {
   "webhook": {
    "anyOf": [
     {
      "$ref": "#/$defs/TaskWebhook"
     },
     {
      "type": "null"
     }
    ]
   },
   "stepFileId": {
    "type": "string",
    "minLength": 1
   },
   "options": {
    "anyOf": [
     {
      "$ref": "#/$defs/ConvertAdvancedOptions"
     },
     {
      "type": "null"
     }
    ]
   },
   "draco": {
    "anyOf": [
     {
      "$ref": "#/$defs/DracoCompressionOptions"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "stepFileId"
  ]
 },
 "FileUploadBody": {
  "properties": {
   "filename": {
    "type": "string",
    "maxLength": 255,
    "minLength": 1
   },
   "contentType": {
    "type": "string",
    "maxLength": 255,
    "minLength": 1
   },
   "bytes": {
    "type": "integer",
    "maximum": 1073741824,
    "exclusiveMinimum": 0
   },
   "sha256": {
    "type": "string",
    "maxLength": 128,
    "minLength": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "filename",
   "contentType",
   "bytes"
  ]
 },
 "WebhookBody": {
  "properties": {
   "url": {
    "type": "string",
    "maxLength": 2000,
    "minLength": 1
   },
   "events": {
    "items": {
     "type": "string",
     "enum": [
      "task.completed",
      "task.failed",
      "task.cancelled"
     ]
    },
    "type": "array",
    "maxItems": 3,
    "minItems": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "url"
  ]
 },
 "KeyBody": {
  "properties": {
   "name": {
    "type": "string",
    "maxLength": 100,
    "minLength": 1
   },
   "scopes": {
    "items": {
     "type": "string",
     "enum": [
      "models",
      "cad",
      "convert",
      "files",
      "tasks",
      "*"
     ]
    },
    "type": "array",
    "maxItems": 6,
    "minItems": 1
   },
   "expiresAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "name"
  ]
 },
 "SignUpBody": {
  "properties": {
   "email": {
    "type": "string",
    "maxLength": 254,
    "minLength": 3
   },
   "password": {
    "type": "string",
    "maxLength": 256,
    "minLength": 10
   },
   "name": {
    "type": "string",
    "maxLength": 100
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "email",
   "password"
  ]
 },
 "SignInBody": {
  "properties": {
   "email": {
    "type": "string",
    "maxLength": 254,
    "minLength": 3
   },
   "password": {
    "type": "string",
    "maxLength": 256
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "email",
   "password"
  ]
 },
 "AccountBody": {
  "properties": {
   "name": {
    "anyOf": [
     {
      "type": "string",
      "maxLength": 100
     },
     {
      "type": "null"
     }
    ]
   },
   "email": {
    "anyOf": [
     {
      "type": "string",
      "maxLength": 254,
      "minLength": 3
     },
     {
      "type": "null"
     }
    ]
   },
   "currentPassword": {
    "anyOf": [
     {
      "type": "string",
      "maxLength": 256
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 },
 "PasswordBody": {
  "properties": {
   "currentPassword": {
    "anyOf": [
     {
      "type": "string",
      "maxLength": 256
     },
     {
      "type": "null"
     }
    ]
   },
   "newPassword": {
    "type": "string",
    "maxLength": 256,
    "minLength": 10
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "newPassword"
  ]
 },
 "ForgottenBody": {
  "properties": {
   "email": {
    "type": "string",
    "maxLength": 254,
    "minLength": 3
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "email"
  ]
 },
 "ResetBody": {
  "properties": {
   "token": {
    "type": "string",
    "maxLength": 200,
    "minLength": 1
   },
   "newPassword": {
    "type": "string",
    "maxLength": 256,
    "minLength": 10
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "token",
   "newPassword"
  ]
 },
 "ConfirmBody": {
  "properties": {
   "token": {
    "type": "string",
    "maxLength": 200,
    "minLength": 1
   }
  },
  "additionalProperties": false,
  "type": "object",
  "required": [
   "token"
  ]
 },
 "DeleteBody": {
  "properties": {
   "currentPassword": {
    "anyOf": [
     {
      "type": "string",
      "maxLength": 256
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "additionalProperties": false,
  "type": "object"
 }
};
