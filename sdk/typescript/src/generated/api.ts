// Generated from the catalog by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/cad/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute
         * @description Run one operation. A shape comes back as glTF, data as JSON.
         */
        post: operations["postCadExecute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cad/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pipeline
         * @description Run steps that refer to each other, loop and branch.
         */
        post: operations["postCadPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cad/pipeline/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate Pipeline
         * @description Check a pipeline without running it: every problem with its path, and how much of the budget it uses.
         */
        post: operations["postCadPipelineValidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cad/compound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compound
         * @description Run up to 100 operations side by side, as sub-tasks of one task.
         */
        post: operations["postCadCompound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/step-to-gltf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step To Gltf
         * @description Convert a STEP file to binary glTF.
         */
        post: operations["postConvertStepToGltf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/step-to-gltf-advanced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step To Gltf Advanced
         * @description Convert a STEP file to binary glTF, choosing everything about it.
         */
        post: operations["postConvertStepToGltfAdvanced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload File
         * @description Announce a file and get the URL to PUT it to.
         */
        post: operations["postFilesUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm File
         * @description Say that the bytes were uploaded; they are checked against what was announced.
         */
        post: operations["postFilesConfirmByFileId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Files
         * @description List your files, newest first.
         */
        get: operations["getFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description Tell about a file, with a URL to download it once it is confirmed.
         */
        get: operations["getFilesByFileId"];
        put?: never;
        post?: never;
        /**
         * Delete File
         * @description Delete a file and its bytes.
         */
        delete: operations["deleteFilesByFileId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description List your tasks, newest first.
         */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Task
         * @description Tell how a task stands; a compound one with its sub-tasks.
         */
        get: operations["getTasksByTaskId"];
        put?: never;
        post?: never;
        /**
         * Cancel Task
         * @description Cancel a task. One that is finished stays as it is; the reply says what it was.
         */
        delete: operations["deleteTasksByTaskId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream Task Events
         * @description Stream a task's detail as server-sent events, now and after each change, until it has ended.
         */
        get: operations["getTasksEventsByTaskId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Result
         * @description Get the URL of the main result; it is valid for an hour and needs no key. A compound task has a manifest.
         */
        get: operations["getTasksResultByTaskId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Results
         * @description Get the URLs of all results.
         */
        get: operations["getTasksResultsByTaskId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/result/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Result Format
         * @description Get the URL of one result, by the key of its part.
         */
        get: operations["getTasksResultByTaskIdFormat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry Task
         * @description Submit a failed or cancelled task again, as a new task; a compound one with all its sub-tasks.
         */
        post: operations["postTasksRetryByTaskId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhooks
         * @description List your webhooks, oldest first: those that hear of all tasks, or those that came with one.
         */
        get: operations["getWebhooks"];
        put?: never;
        /**
         * Create Webhook
         * @description Have an address told when your tasks end. The reply holds the signing secret, and nothing else ever will.
         */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Webhook
         * @description Delete a webhook, its log, and what is still on its way to it.
         */
        delete: operations["deleteWebhooksByWebhookId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Webhook
         * @description Send an event that tells of nothing, to try the receiver.
         */
        post: operations["postWebhooksTestByWebhookId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deliveries
         * @description List what was sent to a webhook, newest first, with what became of it.
         */
        get: operations["getWebhooksDeliveriesByWebhookId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Operations
         * @description List the operations whose name or summary holds every word of ``q``.
         */
        get: operations["getOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Operation
         * @description Describe one operation.
         */
        get: operations["getOperationsByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Health
         * @description Tell whether the service and its database are up.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Budget
         * @description How much of what a pipeline may use it is known to use.
         */
        Budget: {
            /** Used */
            used: number;
            /** Limit */
            limit: number;
        };
        /**
         * CancelResult
         * @description The status that a task had when it was cancelled.
         */
        CancelResult: {
            /**
             * Cancelled
             * @constant
             */
            cancelled: true;
            /** Previousstatus */
            previousStatus: string;
        };
        /**
         * ChoiceStep
         * @description A step that runs one of two branches.
         */
        ChoiceStep: {
            /** Id */
            id?: string | null;
            /**
             * Type
             * @constant
             */
            type: "choice";
            /** Value */
            value: unknown;
            /**
             * Operator
             * @enum {string}
             */
            operator: "eq" | "neq" | "gt" | "gte" | "lt" | "lte" | "exists";
            /** Compareto */
            compareTo?: unknown;
            /** Then */
            then: (components["schemas"]["MapStep"] | components["schemas"]["ChoiceStep"] | components["schemas"]["PipelineStep"])[];
            /** Else */
            else?: (components["schemas"]["MapStep"] | components["schemas"]["ChoiceStep"] | components["schemas"]["PipelineStep"])[];
        };
        /**
         * CompoundCreated
         * @description A compound task that was accepted.
         */
        CompoundCreated: {
            /** Taskid */
            taskId: string;
            /**
             * Kind
             * @constant
             */
            kind: "compound";
            /** Subtaskcount */
            subTaskCount: number;
            /** Statusurl */
            statusUrl: string;
            /** Subtasks */
            subTasks: components["schemas"]["SubTask"][];
        };
        /**
         * CompoundDetail
         * @description Everything about a compound task.
         */
        CompoundDetail: {
            /**
             * Taskid
             * Format: uuid
             */
            taskId: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "cad" | "model" | "convert-simple" | "convert-advanced" | "pipeline" | "compound" | "tenant";
            /** Label */
            label: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "queued" | "processing" | "completed" | "failed" | "cancelled" | "expired";
            /** Progress */
            progress: number | null;
            /** Error */
            error: string | null;
            /** Resultparts */
            resultParts: {
                [key: string]: components["schemas"]["ResultPart"];
            } | null;
            /** Metadata */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** Createdat */
            createdAt: string;
            /** Startedat */
            startedAt: string | null;
            /** Finishedat */
            finishedAt: string | null;
            /** Expiresat */
            expiresAt: string;
            /** Subtasks */
            subTasks: components["schemas"]["SubTask"][];
        };
        /**
         * CompoundExecuteBody
         * @description Operations that run side by side.
         */
        CompoundExecuteBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /**
             * Parallel
             * @constant
             */
            parallel: true;
            /** Items */
            items: components["schemas"]["CompoundItem"][];
        };
        /**
         * CompoundItem
         * @description One operation of many.
         */
        CompoundItem: {
            /** Operation */
            operation: string;
            /** Params */
            params?: unknown;
            /** Inputfiles */
            inputFiles?: components["schemas"]["InputFile"][];
            /** Outputformats */
            outputFormats?: string[];
        };
        /**
         * ConfirmResult
         * @description A file that arrived.
         */
        ConfirmResult: {
            /**
             * Fileid
             * Format: uuid
             */
            fileId: string;
            /**
             * Status
             * @constant
             */
            status: "confirmed";
            /** Bytes */
            bytes: number;
            /** Contenttype */
            contentType: string;
        };
        /**
         * ConvertAdvancedOptions
         * @description Everything that can be chosen about a conversion.
         */
        ConvertAdvancedOptions: {
            /** Readcolors */
            readColors?: boolean | null;
            /** Readnames */
            readNames?: boolean | null;
            /** Readmaterials */
            readMaterials?: boolean | null;
            /** Readlayers */
            readLayers?: boolean | null;
            /** Readprops */
            readProps?: boolean | null;
            /** Meshdeflection */
            meshDeflection?: number | null;
            /** Meshangle */
            meshAngle?: number | null;
            /** Meshparallel */
            meshParallel?: boolean | null;
            /** Meshrelative */
            meshRelative?: boolean | null;
            /** Internalverticesmode */
            internalVerticesMode?: boolean | null;
            /** Controlsurfacedeflection */
            controlSurfaceDeflection?: boolean | null;
            /** Facecountthreshold */
            faceCountThreshold?: number | null;
            /** Mergefaces */
            mergeFaces?: boolean | null;
            /** Splitindices16 */
            splitIndices16?: boolean | null;
            /** Parallelwrite */
            parallelWrite?: boolean | null;
            /** Embedtextures */
            embedTextures?: boolean | null;
            /** Forceuvexport */
            forceUVExport?: boolean | null;
            /** Nodenameformat */
            nodeNameFormat?: ("empty" | "product" | "instance" | "instanceOrProduct" | "productOrInstance" | "productAndInstance" | "productAndInstanceAndOcaf") | null;
            /** Meshnameformat */
            meshNameFormat?: ("empty" | "product" | "instance" | "instanceOrProduct" | "productOrInstance" | "productAndInstance" | "productAndInstanceAndOcaf") | null;
            /** Transformformat */
            transformFormat?: ("compact" | "mat4" | "trs") | null;
            /** Adjustztoy */
            adjustZtoY?: boolean | null;
            /** Scale */
            scale?: number | null;
        };
        /**
         * DeleteResult
         * @description A file that is gone.
         */
        DeleteResult: {
            /**
             * Deleted
             * @constant
             */
            deleted: true;
        };
        /**
         * DeliveryDetail
         * @description What became of one event.
         */
        DeliveryDetail: {
            /**
             * Deliveryid
             * Format: uuid
             */
            deliveryId: string;
            /** Event */
            event: string;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /** Attempts */
            attempts: number;
            /** Responsestatus */
            responseStatus: number | null;
            /** Error */
            error: string | null;
            /** Createdat */
            createdAt: string;
            /** Nextattemptat */
            nextAttemptAt: string | null;
            /** Deliveredat */
            deliveredAt: string | null;
            /** Payload */
            payload: {
                [key: string]: unknown;
            };
        };
        /**
         * DeliveryList
         * @description One page of deliveries, newest first.
         */
        DeliveryList: {
            /** Deliveries */
            deliveries: components["schemas"]["DeliveryDetail"][];
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Total */
            total: number;
        };
        /**
         * EndedTask
         * @description A task that ended while the reply to its submission waited: its detail and where to get what it made.
         */
        EndedTask: {
            /** Taskid */
            taskId: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "queued" | "processing" | "completed" | "failed" | "cancelled" | "expired";
            /** Statusurl */
            statusUrl: string;
            /** Task */
            task: components["schemas"]["CompoundDetail"] | components["schemas"]["TaskDetail"];
            /** Downloads */
            downloads?: components["schemas"]["FormatDownload"][] | null;
            /** Manifest */
            manifest?: components["schemas"]["ManifestEntry"][] | null;
            /** Kind */
            kind?: "compound" | null;
            /** Subtaskcount */
            subTaskCount?: number | null;
            /** Subtasks */
            subTasks?: components["schemas"]["SubTask"][] | null;
        };
        /**
         * ErrorDetail
         * @description What went wrong.
         */
        ErrorDetail: {
            /** Code */
            code: string;
            /** Message */
            message: string;
            /** Details */
            details?: unknown;
            /** Requestid */
            requestId?: string | null;
        };
        /**
         * ErrorReply
         * @description A reply that failed.
         */
        ErrorReply: {
            /**
             * Ok
             * @constant
             */
            ok: false;
            error: components["schemas"]["ErrorDetail"];
        };
        /**
         * ExecuteBody
         * @description One operation.
         */
        ExecuteBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Operation */
            operation: string;
            /** Params */
            params?: unknown;
        };
        /**
         * FileDetail
         * @description Everything about a file.
         */
        FileDetail: {
            /**
             * Fileid
             * Format: uuid
             */
            fileId: string;
            /** Filename */
            filename: string;
            /** Contenttype */
            contentType: string;
            /** Bytes */
            bytes: number | null;
            /** Sha256 */
            sha256: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "confirmed" | "expired";
            /** Createdat */
            createdAt: string;
            /** Confirmedat */
            confirmedAt: string | null;
            /**
             * Downloadurl
             * @default
             */
            downloadUrl?: string;
        };
        /**
         * FileList
         * @description One page of files, newest first.
         */
        FileList: {
            /** Files */
            files: components["schemas"]["FileDetail"][];
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Total */
            total: number;
        };
        /**
         * FileUploadBody
         * @description What is going to be uploaded.
         */
        FileUploadBody: {
            /** Filename */
            filename: string;
            /** Contenttype */
            contentType: string;
            /** Bytes */
            bytes: number;
            /**
             * Sha256
             * @default
             */
            sha256?: string;
        };
        /**
         * FormatDownload
         * @description Where to get one of several result files.
         */
        FormatDownload: {
            /** Format */
            format: string;
            /**
             * Downloadurl
             * Format: uri
             */
            downloadUrl: string;
            /** Filename */
            filename: string;
        };
        /**
         * Health
         * @description The envelope, and beside it the fields of an older form that some clients read.
         */
        Health: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["HealthStatus"];
            /**
             * Instance
             * @default
             */
            instance?: string;
            /**
             * Timestamp
             * @default
             */
            timestamp?: string;
        };
        /**
         * HealthStatus
         * @description How the service is.
         */
        HealthStatus: {
            /**
             * Status
             * @enum {string}
             */
            status: "ok" | "degraded";
            /** Timestamp */
            timestamp: string;
        };
        /**
         * InputFile
         * @description An uploaded file that steps may read.
         */
        InputFile: {
            /** Fileid */
            fileId: string;
            /** Role */
            role: string;
        };
        /**
         * Manifest
         * @description The sub-tasks of a compound task.
         */
        Manifest: {
            /** Manifest */
            manifest: components["schemas"]["ManifestEntry"][];
        };
        /**
         * ManifestEntry
         * @description A sub-task and where to get what it made; completed ones have URLs, by the keys of their parts.
         */
        ManifestEntry: {
            /** Taskid */
            taskId: string;
            /** Index */
            index: number;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "queued" | "processing" | "completed" | "failed" | "cancelled" | "expired";
            /** Downloadurls */
            downloadUrls?: {
                [key: string]: string;
            };
        };
        /**
         * MapStep
         * @description A step that runs its steps once for each item.
         */
        MapStep: {
            /** Id */
            id?: string | null;
            /**
             * Type
             * @constant
             */
            type: "map";
            /** Items */
            items: unknown;
            /** Steps */
            steps: (components["schemas"]["MapStep"] | components["schemas"]["ChoiceStep"] | components["schemas"]["PipelineStep"])[];
            /** Reduce */
            reduce?: (components["schemas"]["MapStep"] | components["schemas"]["ChoiceStep"] | components["schemas"]["PipelineStep"])[];
        };
        /**
         * OperationDetail
         * @description An operation with the JSON schemas of what it takes and returns.
         */
        OperationDetail: {
            /** Name */
            name: string;
            /** Summary */
            summary: string;
            /** Description */
            description: string;
            /** Params */
            params: {
                [key: string]: unknown;
            };
            /** Returns */
            returns: {
                [key: string]: unknown;
            };
        };
        /**
         * OperationList
         * @description The operations that match.
         */
        OperationList: {
            /** Operations */
            operations: components["schemas"]["OperationSummary"][];
            /** Total */
            total: number;
        };
        /**
         * OperationSummary
         * @description An operation in a list.
         */
        OperationSummary: {
            /** Name */
            name: string;
            /** Summary */
            summary: string;
        };
        /**
         * PipelineBody
         * @description Steps that refer to each other.
         */
        PipelineBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Steps */
            steps: (components["schemas"]["MapStep"] | components["schemas"]["ChoiceStep"] | components["schemas"]["PipelineStep"])[];
            /** Inputfiles */
            inputFiles?: components["schemas"]["InputFile"][];
            outputs?: components["schemas"]["PipelineOutputs"] | null;
        };
        /**
         * PipelineOutputs
         * @description Which files to make of the last step's result.
         */
        PipelineOutputs: {
            /** Formats */
            formats: ("step" | "stpz" | "decomposed-mesh" | "gltf" | "json" | "csv" | "stl" | "3mf")[];
            /** Meshprecision */
            meshPrecision?: number | null;
            /** Gltfmeshprecision */
            gltfMeshPrecision?: number | null;
            /**
             * Adjustytoz
             * @default false
             */
            adjustYtoZ?: boolean;
            /**
             * Includepipelineinmetadata
             * @default true
             */
            includePipelineInMetadata?: boolean;
        };
        /**
         * PipelineProblem
         * @description Something that is wrong with a pipeline for certain.
         */
        PipelineProblem: {
            /** Path */
            path: string;
            /** Message */
            message: string;
            /** Code */
            code: string;
        };
        /**
         * PipelineStep
         * @description A step that runs one operation.
         */
        PipelineStep: {
            /** Id */
            id?: string | null;
            /** Operation */
            operation: string;
            /** Params */
            params: unknown;
            /**
             * Output
             * @default false
             */
            output?: boolean;
        };
        /**
         * PipelineVerdict
         * @description What a check of a pipeline found.
         */
        PipelineVerdict: {
            /** Valid */
            valid: boolean;
            /** Problems */
            problems: components["schemas"]["PipelineProblem"][];
            /** Budget */
            budget: {
                [key: string]: components["schemas"]["Budget"];
            };
        };
        /** Reply[CancelResult] */
        Reply_CancelResult_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["CancelResult"];
        };
        /** Reply[CompoundCreated] */
        Reply_CompoundCreated_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["CompoundCreated"];
        };
        /** Reply[CompoundDetail] */
        Reply_CompoundDetail_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["CompoundDetail"];
        };
        /** Reply[ConfirmResult] */
        Reply_ConfirmResult_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["ConfirmResult"];
        };
        /** Reply[DeleteResult] */
        Reply_DeleteResult_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["DeleteResult"];
        };
        /** Reply[DeliveryDetail] */
        Reply_DeliveryDetail_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["DeliveryDetail"];
        };
        /** Reply[DeliveryList] */
        Reply_DeliveryList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["DeliveryList"];
        };
        /** Reply[EndedTask] */
        Reply_EndedTask_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["EndedTask"];
        };
        /** Reply[FileDetail] */
        Reply_FileDetail_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["FileDetail"];
        };
        /** Reply[FileList] */
        Reply_FileList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["FileList"];
        };
        /** Reply[Manifest] */
        Reply_Manifest_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["Manifest"];
        };
        /** Reply[OperationDetail] */
        Reply_OperationDetail_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["OperationDetail"];
        };
        /** Reply[OperationList] */
        Reply_OperationList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["OperationList"];
        };
        /** Reply[PipelineVerdict] */
        Reply_PipelineVerdict_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["PipelineVerdict"];
        };
        /** Reply[TaskCreated] */
        Reply_TaskCreated_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["TaskCreated"];
        };
        /** Reply[TaskDetail] */
        Reply_TaskDetail_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["TaskDetail"];
        };
        /** Reply[TaskList] */
        Reply_TaskList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["TaskList"];
        };
        /** Reply[TaskResult] */
        Reply_TaskResult_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["TaskResult"];
        };
        /** Reply[TaskResults] */
        Reply_TaskResults_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["TaskResults"];
        };
        /** Reply[UploadResult] */
        Reply_UploadResult_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["UploadResult"];
        };
        /** Reply[WebhookCreated] */
        Reply_WebhookCreated_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["WebhookCreated"];
        };
        /** Reply[WebhookDeleted] */
        Reply_WebhookDeleted_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["WebhookDeleted"];
        };
        /** Reply[WebhookList] */
        Reply_WebhookList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["WebhookList"];
        };
        /**
         * ResultPart
         * @description A file that a task made.
         */
        ResultPart: {
            /** Mime */
            mime: string;
            /** Bytes */
            bytes: number;
        };
        /**
         * StepToGltfAdvancedBody
         * @description A conversion with every option.
         */
        StepToGltfAdvancedBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Stepfileid */
            stepFileId: string;
            options?: components["schemas"]["ConvertAdvancedOptions"] | null;
        };
        /**
         * StepToGltfBody
         * @description A conversion with the options that most need.
         */
        StepToGltfBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Stepfileid */
            stepFileId: string;
            /** Meshprecision */
            meshPrecision?: number | null;
            /** Meshangle */
            meshAngle?: number | null;
            /** Meshrelative */
            meshRelative?: boolean | null;
            /** Internalverticesmode */
            internalVerticesMode?: boolean | null;
            /** Controlsurfacedeflection */
            controlSurfaceDeflection?: boolean | null;
        };
        /**
         * SubTask
         * @description A sub-task in its parent.
         */
        SubTask: {
            /** Taskid */
            taskId: string;
            /** Index */
            index: number;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "queued" | "processing" | "completed" | "failed" | "cancelled" | "expired";
            /** Progress */
            progress: number | null;
            /** Computems */
            computeMs: number | null;
            /** Error */
            error: string | null;
            /** Downloadformats */
            downloadFormats: string[];
        };
        /**
         * TaskCreated
         * @description A task that was accepted.
         */
        TaskCreated: {
            /**
             * Taskid
             * Format: uuid
             */
            taskId: string;
            /**
             * Status
             * @constant
             */
            status: "queued";
            /** Statusurl */
            statusUrl: string;
        };
        /**
         * TaskDetail
         * @description Everything about a task; fields that have no value yet are null.
         */
        TaskDetail: {
            /**
             * Taskid
             * Format: uuid
             */
            taskId: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "cad" | "model" | "convert-simple" | "convert-advanced" | "pipeline" | "compound" | "tenant";
            /** Label */
            label: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "queued" | "processing" | "completed" | "failed" | "cancelled" | "expired";
            /** Progress */
            progress: number | null;
            /** Error */
            error: string | null;
            /** Resultparts */
            resultParts: {
                [key: string]: components["schemas"]["ResultPart"];
            } | null;
            /** Metadata */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** Createdat */
            createdAt: string;
            /** Startedat */
            startedAt: string | null;
            /** Finishedat */
            finishedAt: string | null;
            /** Expiresat */
            expiresAt: string;
        };
        /**
         * TaskList
         * @description One page of tasks, newest first.
         */
        TaskList: {
            /** Tasks */
            tasks: components["schemas"]["TaskDetail"][];
            /** Page */
            page: number;
            /** Limit */
            limit: number;
            /** Total */
            total: number;
        };
        /**
         * TaskResult
         * @description Where to get one result file.
         */
        TaskResult: {
            /**
             * Downloadurl
             * Format: uri
             */
            downloadUrl: string;
            /** Filename */
            filename: string;
        };
        /**
         * TaskResults
         * @description Where to get all result files.
         */
        TaskResults: {
            /** Downloads */
            downloads: components["schemas"]["FormatDownload"][];
        };
        /**
         * TaskWebhook
         * @description An address that is to hear of the one task that the request submits.
         */
        TaskWebhook: {
            /** Url */
            url: string;
            /** Secret */
            secret: string;
            /** Events */
            events?: ("task.completed" | "task.failed" | "task.cancelled")[];
        };
        /**
         * UploadResult
         * @description Where to PUT the bytes; their type and count must be the announced ones.
         */
        UploadResult: {
            /**
             * Fileid
             * Format: uuid
             */
            fileId: string;
            /**
             * Uploadurl
             * Format: uri
             */
            uploadUrl: string;
            /** Expiresin */
            expiresIn: number;
            /** Maxbytes */
            maxBytes: number;
            /**
             * Status
             * @constant
             */
            status: "pending";
        };
        /**
         * WebhookBody
         * @description An address that is to hear of tasks.
         */
        WebhookBody: {
            /** Url */
            url: string;
            /** Events */
            events?: ("task.completed" | "task.failed" | "task.cancelled")[];
        };
        /**
         * WebhookCreated
         * @description A webhook at the only moment when its secret is told.
         */
        WebhookCreated: {
            /**
             * Webhookid
             * Format: uuid
             */
            webhookId: string;
            /** Taskid */
            taskId: string | null;
            /** Url */
            url: string;
            /** Events */
            events: string[];
            /** Createdat */
            createdAt: string;
            /** Disabledat */
            disabledAt: string | null;
            /** Secret */
            secret: string;
        };
        /**
         * WebhookDeleted
         * @description A webhook that is gone, with what was on its way to it.
         */
        WebhookDeleted: {
            /**
             * Deleted
             * @constant
             */
            deleted: true;
        };
        /**
         * WebhookDetail
         * @description A webhook; one that hears of a single task names it.
         */
        WebhookDetail: {
            /**
             * Webhookid
             * Format: uuid
             */
            webhookId: string;
            /** Taskid */
            taskId: string | null;
            /** Url */
            url: string;
            /** Events */
            events: string[];
            /** Createdat */
            createdAt: string;
            /** Disabledat */
            disabledAt: string | null;
        };
        /**
         * WebhookList
         * @description Webhooks of a key, oldest first.
         */
        WebhookList: {
            /** Webhooks */
            webhooks: components["schemas"]["WebhookDetail"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postCadExecute: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteBody"];
            };
        };
        responses: {
            /** @description The task ended while the reply waited (`Prefer: wait=N`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_EndedTask_"];
                };
            };
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskCreated_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postCadPipeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineBody"];
            };
        };
        responses: {
            /** @description The task ended while the reply waited (`Prefer: wait=N`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_EndedTask_"];
                };
            };
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskCreated_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postCadPipelineValidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_PipelineVerdict_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postCadCompound: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompoundExecuteBody"];
            };
        };
        responses: {
            /** @description The task ended while the reply waited (`Prefer: wait=N`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_EndedTask_"];
                };
            };
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_CompoundCreated_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postConvertStepToGltf: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepToGltfBody"];
            };
        };
        responses: {
            /** @description The task ended while the reply waited (`Prefer: wait=N`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_EndedTask_"];
                };
            };
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskCreated_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postConvertStepToGltfAdvanced: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepToGltfAdvancedBody"];
            };
        };
        responses: {
            /** @description The task ended while the reply waited (`Prefer: wait=N`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_EndedTask_"];
                };
            };
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskCreated_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postFilesUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileUploadBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_UploadResult_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postFilesConfirmByFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_ConfirmResult_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getFiles: {
        parameters: {
            query?: {
                status?: ("pending" | "confirmed" | "expired") | null;
                page?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_FileList_"];
                };
            };
        };
    };
    getFilesByFileId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_FileDetail_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    deleteFilesByFileId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_DeleteResult_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                status?: ("waiting" | "queued" | "processing" | "completed" | "failed" | "cancelled" | "expired") | null;
                kind?: ("cad" | "model" | "convert-simple" | "convert-advanced" | "pipeline" | "compound") | null;
                page?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskList_"];
                };
            };
        };
    };
    getTasksByTaskId: {
        parameters: {
            query?: {
                /** @description Hold the reply until the task has ended, so many seconds. */
                wait?: number | null;
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskDetail_"] | components["schemas"]["Reply_CompoundDetail_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    deleteTasksByTaskId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_CancelResult_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getTasksEventsByTaskId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event you have. */
                "Last-Event-ID"?: string | null;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getTasksResultByTaskId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskResult_"] | components["schemas"]["Reply_Manifest_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getTasksResultsByTaskId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskResults_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getTasksResultByTaskIdFormat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskResult_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postTasksRetryByTaskId: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task ended while the reply waited (`Prefer: wait=N`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_EndedTask_"];
                };
            };
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_TaskCreated_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getWebhooks: {
        parameters: {
            query?: {
                taskId?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_WebhookList_"];
                };
            };
        };
    };
    postWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_WebhookCreated_"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    deleteWebhooksByWebhookId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_WebhookDeleted_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postWebhooksTestByWebhookId: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_DeliveryDetail_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getWebhooksDeliveriesByWebhookId: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_DeliveryList_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getOperations: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_OperationList_"];
                };
            };
        };
    };
    getOperationsByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_OperationDetail_"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
}
