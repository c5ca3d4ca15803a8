// Generated from the catalog by `npm run generate`. Do not edit.

import type { JsonSchema } from "../schema.js";

/** The schema of each route's body, by method and path. */
export const BODIES: Record<string, JsonSchema> = {
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
 "POST /api/v1/files/upload": {
  "$ref": "#/$defs/FileUploadBody"
 },
 "POST /api/v1/webhooks": {
  "$ref": "#/$defs/WebhookBody"
 }
};

/** What the bodies refer to. */
export const DEFINITIONS: Record<string, JsonSchema> = {
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
      "3mf"
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
 }
};
