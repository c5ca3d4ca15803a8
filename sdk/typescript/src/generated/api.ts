// Generated from the catalog by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Models
         * @description List the names of all models.
         */
        get: operations["getModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Definitions
         * @description Describe several models at once.
         */
        post: operations["postModelsDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{modelName}/params": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Params
         * @description Describe a model: its parameters with defaults and bounds, and its presets.
         */
        get: operations["getModelsParamsByModelName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{modelName}/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Batch
         * @description Make up to 50 of a model, as sub-tasks of one task. Parameters that the model lacks are ignored.
         */
        post: operations["postModelsBatchByModelName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/dragon-cup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a Dragon Cup
         * @description A faceted cup whose skin is covered with scales, inside and out. Three regular polygons, at the bottom, half way up and at the top, give its shape; each may have its own size and turn. The surface between them is a grid of cells, and each cell carries a scale: a pyramid.
         */
        post: operations["postModelsDragonCup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/enclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a Enclosure
         * @description A box for electronics with a lid that is screwed onto posts in its corners.
         */
        post: operations["postModelsEnclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/phone-nest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a Phone Nest
         * @description A desktop stand for a phone, bent out of one strip, with the phone in it. From its front edge the base runs back along the desk, bends up into a leg that leans forward, bends down at the crest into the support, and ends in a lip that the phone stands on.
         */
        post: operations["postModelsPhoneNest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{modelName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Model
         * @description Make a model by its name. Parameters that it lacks are ignored.
         */
        post: operations["postModelsByModelName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert
         * @description Convert a file to another format: STEP, IGES, BREP, STL, OBJ, 3MF or GLB, told apart by content.
         */
        post: operations["postConvert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inspect
         * @description Look into a file: tree, bill of materials (JSON and CSV), masses, bounding box, validity; nothing is meshed.
         */
        post: operations["postInspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/convert/step-to-gltf-with-draco": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step To Gltf With Draco
         * @description Convert a STEP file to binary glTF that is packed by Draco.
         */
        post: operations["postConvertStepToGltfWithDraco"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/step-to-gltf-advanced-with-draco": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step To Gltf Advanced With Draco
         * @description Convert a STEP file to binary glTF that is packed by Draco, choosing everything about it.
         */
        post: operations["postConvertStepToGltfAdvancedWithDraco"];
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
    "/api/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Usage
         * @description Tell what was used this month, or from one day to another, for charts; and what is left of the plan.
         *
         *     One who is signed in sees the whole account. A key sees its own tasks, and the allowances that all keys share.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Keys
         * @description List the account's keys, with what each has used this month. Secrets are never told again.
         */
        get: operations["getKeys"];
        put?: never;
        /**
         * Create Key
         * @description Make a key. The reply holds its secret, and nothing else ever will.
         */
        post: operations["postKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Key
         * @description Give a key a new secret; the old one is invalid at once. Its tasks and files stay its own.
         */
        post: operations["postKeysRotateByKeyId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{keyId}": {
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
         * Revoke Key
         * @description Revoke a key, at once and for ever. What it made stays with the account.
         */
        delete: operations["deleteKeysByKeyId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Ways
         * @description Tell how one can sign in here. It needs no key.
         */
        get: operations["getAccountWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Up
         * @description Make an account and sign in to it.
         */
        post: operations["postAccountSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In
         * @description Sign in with a password. The session comes as a cookie.
         */
        post: operations["postAccountSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sign-in/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In Local
         * @description Sign in as the owner, without a password, from a browser on the service's own machine.
         */
        post: operations["postAccountSignInLocal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Out
         * @description Sign out. One who is not signed in is told the same.
         */
        post: operations["postAccountSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Account
         * @description Tell who is signed in.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Account
         * @description Change the name or the address of the account.
         */
        patch: operations["patchAccount"];
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Password
         * @description Change the password. Every other browser is signed out.
         */
        post: operations["postAccountPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot Password
         * @description Ask for a mail with a link to a new password. Whether the address has an account is not told.
         */
        post: operations["postAccountPasswordForgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Password
         * @description Set a new password with the token of the mail. Every browser is signed out.
         */
        post: operations["postAccountPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Email
         * @description Confirm the account's address with the token of the mail.
         */
        post: operations["postAccountEmailConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description List the browsers that are signed in to the account.
         */
        get: operations["getAccountSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Other Sessions
         * @description Sign every other browser out.
         */
        post: operations["postAccountSessionsEndOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{sessionId}": {
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
         * End Session
         * @description Sign one browser out.
         */
        delete: operations["deleteAccountSessionsBySessionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete Account
         * @description Delete the account with its keys, tasks, results and files. It cannot be undone.
         */
        post: operations["postAccountDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive Stripe Event
         * @description Take an event of Stripe's. It needs no key: Stripe signs what it sends.
         */
        post: operations["postBillingStripe"];
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
         * @description Tell whether the service and its database are up; a service that is degraded says so with 200 or, asked, 503.
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
         * AccountBody
         * @description What is to change of an account; what is left out stays.
         */
        AccountBody: {
            /** Name */
            name?: string | null;
            /** Email */
            email?: string | null;
            /** Currentpassword */
            currentPassword?: string | null;
        };
        /**
         * AccountDetail
         * @description The account that is signed in.
         */
        AccountDetail: {
            /**
             * Accountid
             * Format: uuid
             */
            accountId: string;
            /** Email */
            email: string | null;
            /** Emailconfirmed */
            emailConfirmed: boolean;
            /** Name */
            name: string;
            /**
             * Role
             * @enum {string}
             */
            role: "owner" | "member";
            /** Haspassword */
            hasPassword: boolean;
            plan: components["schemas"]["AccountPlan"];
            /** Createdat */
            createdAt: string;
        };
        /**
         * AccountPlan
         * @description The plan that an account has.
         */
        AccountPlan: {
            /** Name */
            name: string;
            /** Title */
            title: string;
        };
        /**
         * Allowance
         * @description How much is used of what there is; null where there is no limit.
         */
        Allowance: {
            /** Used */
            used: number;
            /** Limit */
            limit: number | null;
        };
        /**
         * Allowances
         * @description What the account has used of its plan: compute time this calendar month in UTC, the rest now.
         */
        Allowances: {
            /** Plan */
            plan: string;
            /** Plantitle */
            planTitle: string;
            /** Resetsat */
            resetsAt: string;
            computeMinutes: components["schemas"]["Allowance"];
            storageBytes: components["schemas"]["Allowance"];
            unfinishedTasks: components["schemas"]["Allowance"];
            /** Maxuploadbytes */
            maxUploadBytes: number | null;
            /** Requestspersecond */
            requestsPerSecond: number | null;
            /** Retentionhours */
            retentionHours: number;
        };
        /**
         * BatchItem
         * @description One of many: values that differ from the defaults.
         */
        BatchItem: {
            /** Params */
            params?: {
                [key: string]: unknown;
            };
        };
        /**
         * BatchModelSubmissionBody
         * @description Many of one model, each with values of its own.
         */
        BatchModelSubmissionBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Items */
            items: components["schemas"]["BatchItem"][];
            outputs: components["schemas"]["OutputOptions"];
        };
        /**
         * Bounds
         * @description What values a parameter takes, in the words of JSON schema.
         */
        Bounds: {
            /** Minimum */
            minimum?: number | null;
            /** Exclusiveminimum */
            exclusiveMinimum?: number | null;
            /** Maximum */
            maximum?: number | null;
            /** Exclusivemaximum */
            exclusiveMaximum?: number | null;
            /** Step */
            step?: number | null;
            /** Unit */
            unit?: string | null;
        };
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
         * ConfirmBody
         * @description What the mail to confirm an address held.
         */
        ConfirmBody: {
            /** Token */
            token: string;
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
         * ConvertBody
         * @description A file of any kind that can be read, to be written in another format.
         */
        ConvertBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Fileid */
            fileId: string;
            /**
             * To
             * @enum {string}
             */
            to: "gltf" | "glb" | "step" | "stpz" | "iges" | "brep" | "stl" | "obj" | "ply" | "3mf" | "decomposed-mesh" | "thumbnail";
            options?: components["schemas"]["ConvertOptions"] | null;
        };
        /**
         * ConvertOptions
         * @description Everything that can be chosen about a conversion to any format.
         *
         *     Only STEP to glTF knows all of it; other conversions take ``meshPrecision`` (in the units of the file) and
         *     ``adjustYtoZ``, and refuse the rest.
         */
        ConvertOptions: {
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
            /** Meshprecision */
            meshPrecision?: number | null;
            /** Adjustytoz */
            adjustYtoZ?: boolean | null;
            /** Healing */
            healing?: ("auto" | "full") | null;
            /** Edges */
            edges?: boolean | null;
            /** Edgeangle */
            edgeAngle?: number | null;
            /** Entityids */
            entityIds?: ("none" | "nodes" | "faces") | null;
            /** Compression */
            compression?: ("none" | "quantized" | "meshopt" | "draco") | null;
            draco?: components["schemas"]["DracoCompressionOptions"] | null;
            /** Preset */
            preset?: ("preview" | "standard" | "fine") | null;
            /** Maxbytes */
            maxBytes?: number | null;
            /** Maxtriangles */
            maxTriangles?: number | null;
            /** Preview */
            preview?: boolean | null;
            /** Report */
            report?: boolean | null;
            thumbnail?: components["schemas"]["ThumbnailOptions"] | null;
        };
        /**
         * Counts
         * @description How many tasks ended how, and the minutes that they ran in kernel processes.
         */
        Counts: {
            /** Tasks */
            tasks: number;
            /** Completed */
            completed: number;
            /** Failed */
            failed: number;
            /** Cancelled */
            cancelled: number;
            /** Computeminutes */
            computeMinutes: number;
        };
        /**
         * DefinitionsBody
         * @description Which models to describe.
         */
        DefinitionsBody: {
            /** Names */
            names: string[];
        };
        /**
         * DeleteBody
         * @description Who deletes the account.
         */
        DeleteBody: {
            /** Currentpassword */
            currentPassword?: string | null;
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
         * Done
         * @description It is done; or, where that must not be told, it is done if there is such an account.
         */
        Done: {
            /**
             * Done
             * @default true
             * @constant
             */
            done?: true;
        };
        /**
         * DracoCompressionOptions
         * @description How Draco packs triangles; bits are of each component, and 0 keeps numbers as they are.
         */
        DracoCompressionOptions: {
            /** Usedraco */
            useDraco?: boolean | null;
            /** Dracocompressionlevel */
            dracoCompressionLevel?: number | null;
            /** Dracoquantizepositionbits */
            dracoQuantizePositionBits?: number | null;
            /** Dracoquantizenormalbits */
            dracoQuantizeNormalBits?: number | null;
            /** Dracoquantizetexcoordbits */
            dracoQuantizeTexcoordBits?: number | null;
            /** Dracoquantizecolorbits */
            dracoQuantizeColorBits?: number | null;
            /** Dracoquantizegenericbits */
            dracoQuantizeGenericBits?: number | null;
            /** Dracounifiedquantization */
            dracoUnifiedQuantization?: boolean | null;
        };
        /**
         * DragonCupBody
         * @description A Dragon Cup.
         */
        DragonCupBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            params?: components["schemas"]["DragonCupParams"] | null;
            outputs: components["schemas"]["OutputOptions"];
        };
        /**
         * DragonCupParams
         * @description Parameters of dragon-cup.
         */
        DragonCupParams: {
            /** Height */
            height?: number | null;
            /** Radiusbottom */
            radiusBottom?: number | null;
            /** Radiustopoffset */
            radiusTopOffset?: number | null;
            /** Radiusmidoffset */
            radiusMidOffset?: number | null;
            /** Rotationtopangle */
            rotationTopAngle?: number | null;
            /** Rotationmidangle */
            rotationMidAngle?: number | null;
            /** Nrskincellsvertical */
            nrSkinCellsVertical?: number | null;
            /** Nrskincellshorizontal */
            nrSkinCellsHorizontal?: number | null;
            /** Nrskincelldivisionstop */
            nrSkinCellDivisionsTop?: number | null;
            /** Nrskincelldivisionsbottom */
            nrSkinCellDivisionsBottom?: number | null;
            /** Skincellouterheight */
            skinCellOuterHeight?: number | null;
            /** Skincellinnerheight */
            skinCellInnerHeight?: number | null;
            /** Skincellbottomheight */
            skinCellBottomHeight?: number | null;
            /** Skincelltopheight */
            skinCellTopHeight?: number | null;
            /** Thickness */
            thickness?: number | null;
            /** Bottomthickness */
            bottomThickness?: number | null;
            /** Precision */
            precision?: number | null;
            /** Rotation */
            rotation?: number | null;
            /** Scale */
            scale?: number | null;
            /** Origin */
            origin?: number[] | null;
            /** Direction */
            direction?: number[] | null;
        };
        /**
         * EnclosureBody
         * @description A Enclosure.
         */
        EnclosureBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            params?: components["schemas"]["EnclosureParams"] | null;
            outputs: components["schemas"]["OutputOptions"];
        };
        /**
         * EnclosureParams
         * @description Parameters of enclosure.
         */
        EnclosureParams: {
            /** Width */
            width?: number | null;
            /** Depth */
            depth?: number | null;
            /** Height */
            height?: number | null;
            /** Wallthickness */
            wallThickness?: number | null;
            /** Lidthickness */
            lidThickness?: number | null;
            /** Cornerradius */
            cornerRadius?: number | null;
            /** Postdiameter */
            postDiameter?: number | null;
            /** Screwdiameter */
            screwDiameter?: number | null;
            /** Lipheight */
            lipHeight?: number | null;
            /** Clearance */
            clearance?: number | null;
            /** Ventcount */
            ventCount?: number | null;
            /** Ventwidth */
            ventWidth?: number | null;
            /** Cablediameter */
            cableDiameter?: number | null;
            /** Lidgap */
            lidGap?: number | null;
            /** Precision */
            precision?: number | null;
            /** Rotation */
            rotation?: number | null;
            /** Scale */
            scale?: number | null;
            /** Origin */
            origin?: number[] | null;
            /** Direction */
            direction?: number[] | null;
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
         * ForgottenBody
         * @description Who forgot a password.
         */
        ForgottenBody: {
            /**
             * Email
             * Format: email
             */
            email: string;
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
         * InspectBody
         * @description A file to look into.
         */
        InspectBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Fileid */
            fileId: string;
        };
        /**
         * ItemType
         * @description What a list holds.
         */
        ItemType: {
            /** Type */
            type: string;
        };
        /**
         * KeyBody
         * @description A key to be.
         */
        KeyBody: {
            /** Name */
            name: string;
            /** Scopes */
            scopes?: ("models" | "cad" | "convert" | "files" | "tasks" | "*")[];
            /** Expiresat */
            expiresAt?: string | null;
        };
        /**
         * KeyCreated
         * @description A key at the only moment when its secret is told.
         */
        KeyCreated: {
            /**
             * Keyid
             * Format: uuid
             */
            keyId: string;
            /** Name */
            name: string;
            /** Prefix */
            prefix: string;
            /** Scopes */
            scopes: string[];
            /**
             * State
             * @enum {string}
             */
            state: "valid" | "expired" | "revoked";
            /** Createdat */
            createdAt: string;
            /** Expiresat */
            expiresAt: string | null;
            /** Lastusedat */
            lastUsedAt: string | null;
            /** Revokedat */
            revokedAt: string | null;
            usage: components["schemas"]["KeyUsage"];
            /** Secret */
            secret: string;
        };
        /**
         * KeyDetail
         * @description A key, without its secret.
         */
        KeyDetail: {
            /**
             * Keyid
             * Format: uuid
             */
            keyId: string;
            /** Name */
            name: string;
            /** Prefix */
            prefix: string;
            /** Scopes */
            scopes: string[];
            /**
             * State
             * @enum {string}
             */
            state: "valid" | "expired" | "revoked";
            /** Createdat */
            createdAt: string;
            /** Expiresat */
            expiresAt: string | null;
            /** Lastusedat */
            lastUsedAt: string | null;
            /** Revokedat */
            revokedAt: string | null;
            usage: components["schemas"]["KeyUsage"];
        };
        /**
         * KeyList
         * @description The keys of the account, oldest first, with those that are no longer valid.
         */
        KeyList: {
            /** Keys */
            keys: components["schemas"]["KeyDetail"][];
        };
        /**
         * KeyUsage
         * @description What a key's tasks have used this month.
         */
        KeyUsage: {
            /** Tasks */
            tasks: number;
            /** Computeminutes */
            computeMinutes: number;
        };
        /**
         * Latency
         * @description How long completed tasks took from submission to end, and how long of that in kernel processes.
         */
        Latency: {
            totalMs: components["schemas"]["Quantiles"];
            computeMs: components["schemas"]["Quantiles"];
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
         * ModelDefinition
         * @description A model: what it is called and what it takes.
         */
        ModelDefinition: {
            /** Name */
            name: string;
            /** Displayname */
            displayName: string;
            /** Description */
            description: string;
            /** Params */
            params: components["schemas"]["ModelParamDefinition"][];
            /** Defaults */
            defaults: {
                [key: string]: unknown;
            };
            /** Presets */
            presets?: components["schemas"]["ModelPreset"][];
        };
        /**
         * ModelDefinitions
         * @description Models by their names.
         */
        ModelDefinitions: {
            /** Definitions */
            definitions: {
                [key: string]: components["schemas"]["ModelDefinition"];
            };
        };
        /**
         * ModelList
         * @description The names of all models.
         */
        ModelList: {
            /** Models */
            models: string[];
        };
        /**
         * ModelParamDefinition
         * @description A parameter of a model.
         */
        ModelParamDefinition: {
            /** Name */
            name: string;
            /**
             * Type
             * @enum {string}
             */
            type: "number" | "integer" | "boolean" | "array";
            /** Description */
            description: string;
            /** Default */
            default: unknown;
            items?: components["schemas"]["ItemType"] | null;
            bounds?: components["schemas"]["Bounds"] | null;
        };
        /**
         * ModelPreset
         * @description Values that look well together.
         */
        ModelPreset: {
            /** Name */
            name: string;
            /** Displayname */
            displayName: string;
            /** Description */
            description: string;
            /** Params */
            params: {
                [key: string]: unknown;
            };
        };
        /**
         * ModelSubmissionBody
         * @description A model of any name.
         */
        ModelSubmissionBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Params */
            params?: {
                [key: string]: unknown;
            };
            outputs: components["schemas"]["OutputOptions"];
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
         * OutputOptions
         * @description Which files to make of a model.
         */
        OutputOptions: {
            /** Formats */
            formats: ("step" | "stpz" | "decomposed-mesh" | "gltf" | "stl" | "3mf" | "iges" | "brep" | "obj" | "ply" | "thumbnail")[];
            /** Meshprecision */
            meshPrecision?: number | null;
            /** Gltfmeshprecision */
            gltfMeshPrecision?: number | null;
            /**
             * Adjustytoz
             * @default false
             */
            adjustYtoZ?: boolean;
            thumbnail?: components["schemas"]["ThumbnailOptions"] | null;
        };
        /**
         * PasswordBody
         * @description A new password.
         */
        PasswordBody: {
            /** Currentpassword */
            currentPassword?: string | null;
            /** Newpassword */
            newPassword: string;
        };
        /**
         * Period
         * @description A span of time: from the first moment until before the last.
         */
        Period: {
            /** Start */
            start: string;
            /** End */
            end: string;
        };
        /**
         * PhoneNestBody
         * @description A Phone Nest.
         */
        PhoneNestBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            params?: components["schemas"]["PhoneNestParams"] | null;
            outputs: components["schemas"]["OutputOptions"];
        };
        /**
         * PhoneNestParams
         * @description Parameters of phone-nest.
         */
        PhoneNestParams: {
            /** Heightbottom */
            heightBottom?: number | null;
            /** Heighttop */
            heightTop?: number | null;
            /** Widthback */
            widthBack?: number | null;
            /** Widthfront */
            widthFront?: number | null;
            /** Length */
            length?: number | null;
            /** Backoffset */
            backOffset?: number | null;
            /** Thickness */
            thickness?: number | null;
            /** Applyornaments */
            applyOrnaments?: boolean | null;
            /** Filletradius */
            filletRadius?: number | null;
            /** Phoneheight */
            phoneHeight?: number | null;
            /** Phonewidth */
            phoneWidth?: number | null;
            /** Phonethickness */
            phoneThickness?: number | null;
            /** Precision */
            precision?: number | null;
            /** Rotation */
            rotation?: number | null;
            /** Scale */
            scale?: number | null;
            /** Origin */
            origin?: number[] | null;
            /** Direction */
            direction?: number[] | null;
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
            formats: ("step" | "stpz" | "decomposed-mesh" | "gltf" | "json" | "csv" | "stl" | "3mf" | "iges" | "brep" | "obj" | "ply" | "thumbnail")[];
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
            thumbnail?: components["schemas"]["ThumbnailOptions"] | null;
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
        /**
         * Quantiles
         * @description How long completed tasks took, in milliseconds; null where there are none.
         */
        Quantiles: {
            /** P50 */
            p50: number | null;
            /** P90 */
            p90: number | null;
            /** P95 */
            p95: number | null;
            /** P99 */
            p99: number | null;
        };
        /**
         * Received
         * @description Whether an event did something: not if it was told before, or is of a kind that changes nothing here.
         */
        Received: {
            /** Handled */
            handled: boolean;
        };
        /** Reply[AccountDetail] */
        Reply_AccountDetail_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["AccountDetail"];
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
        /** Reply[Done] */
        Reply_Done_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["Done"];
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
        /** Reply[KeyCreated] */
        Reply_KeyCreated_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["KeyCreated"];
        };
        /** Reply[KeyDetail] */
        Reply_KeyDetail_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["KeyDetail"];
        };
        /** Reply[KeyList] */
        Reply_KeyList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["KeyList"];
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
        /** Reply[ModelDefinition] */
        Reply_ModelDefinition_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["ModelDefinition"];
        };
        /** Reply[ModelDefinitions] */
        Reply_ModelDefinitions_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["ModelDefinitions"];
        };
        /** Reply[ModelList] */
        Reply_ModelList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["ModelList"];
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
        /** Reply[Received] */
        Reply_Received_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["Received"];
        };
        /** Reply[SessionList] */
        Reply_SessionList_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["SessionList"];
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
        /** Reply[Usage] */
        Reply_Usage_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["Usage"];
        };
        /** Reply[Ways] */
        Reply_Ways_: {
            /**
             * Ok
             * @constant
             */
            ok: true;
            data: components["schemas"]["Ways"];
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
         * ResetBody
         * @description A new password for who got the mail.
         */
        ResetBody: {
            /** Token */
            token: string;
            /** Newpassword */
            newPassword: string;
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
         * SessionDetail
         * @description A browser that is signed in to the account.
         */
        SessionDetail: {
            /**
             * Sessionid
             * Format: uuid
             */
            sessionId: string;
            /** Current */
            current: boolean;
            /** Useragent */
            userAgent: string;
            /** Createdat */
            createdAt: string;
            /** Lastusedat */
            lastUsedAt: string;
            /** Expiresat */
            expiresAt: string;
        };
        /**
         * SessionList
         * @description The browsers that are signed in to the account, the one used last first.
         */
        SessionList: {
            /** Sessions */
            sessions: components["schemas"]["SessionDetail"][];
        };
        /**
         * SignInBody
         * @description Who signs in.
         */
        SignInBody: {
            /**
             * Email
             * Format: email
             */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * SignUpBody
         * @description An account to be.
         */
        SignUpBody: {
            /**
             * Email
             * Format: email
             */
            email: string;
            /** Password */
            password: string;
            /**
             * Name
             * @default
             */
            name?: string;
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
         * StepToGltfAdvancedWithDracoBody
         * @description A conversion with every option, whose triangles are packed by Draco.
         */
        StepToGltfAdvancedWithDracoBody: {
            webhook?: components["schemas"]["TaskWebhook"] | null;
            /** Stepfileid */
            stepFileId: string;
            options?: components["schemas"]["ConvertAdvancedOptions"] | null;
            draco?: components["schemas"]["DracoCompressionOptions"] | null;
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
         * StepToGltfWithDracoBody
         * @description A conversion whose triangles are packed by Draco.
         */
        StepToGltfWithDracoBody: {
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
            draco?: components["schemas"]["DracoCompressionOptions"] | null;
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
         * ThumbnailOptions
         * @description A picture of the result.
         */
        ThumbnailOptions: {
            /** Size */
            size?: number | null;
            /** View */
            view?: ("iso" | "front" | "back" | "left" | "right" | "top" | "bottom") | null;
            /** Edges */
            edges?: boolean | null;
            /** Transparent */
            transparent?: boolean | null;
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
         * Usage
         * @description What was used.
         */
        Usage: {
            period: components["schemas"]["Period"];
            total: components["schemas"]["Counts"];
            latency: components["schemas"]["Latency"];
            /** Days */
            days: components["schemas"]["UsageDay"][];
            /** Operations */
            operations: components["schemas"]["UsageOperation"][];
            /** Keys */
            keys: components["schemas"]["UsageKey"][];
            allowances: components["schemas"]["Allowances"];
        };
        /**
         * UsageDay
         * @description A day in UTC.
         */
        UsageDay: {
            /** Tasks */
            tasks: number;
            /** Completed */
            completed: number;
            /** Failed */
            failed: number;
            /** Cancelled */
            cancelled: number;
            /** Computeminutes */
            computeMinutes: number;
            /** Date */
            date: string;
        };
        /**
         * UsageKey
         * @description A key, or the browsers of the account together.
         */
        UsageKey: {
            /** Tasks */
            tasks: number;
            /** Completed */
            completed: number;
            /** Failed */
            failed: number;
            /** Cancelled */
            cancelled: number;
            /** Computeminutes */
            computeMinutes: number;
            /**
             * Keyid
             * Format: uuid
             */
            keyId: string;
            /** Name */
            name: string;
            /** Prefix */
            prefix: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "api" | "browser";
        };
        /**
         * UsageOperation
         * @description An operation, a model, or a kind of task.
         */
        UsageOperation: {
            /** Tasks */
            tasks: number;
            /** Completed */
            completed: number;
            /** Failed */
            failed: number;
            /** Cancelled */
            cancelled: number;
            /** Computeminutes */
            computeMinutes: number;
            /** Operation */
            operation: string;
            /** P50Ms */
            p50Ms: number | null;
            /** P95Ms */
            p95Ms: number | null;
        };
        /**
         * Ways
         * @description How one can sign in here, and what else there is.
         */
        Ways: {
            /** Signup */
            signUp: boolean;
            /** Passwordreset */
            passwordReset: boolean;
            /** Local */
            local: boolean;
            /** Oidc */
            oidc: string | null;
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
    getModels: {
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
                    "application/json": components["schemas"]["Reply_ModelList_"];
                };
            };
        };
    };
    postModelsDefinitions: {
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
                "application/json": components["schemas"]["DefinitionsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_ModelDefinitions_"];
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
    getModelsParamsByModelName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                modelName: string;
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
                    "application/json": components["schemas"]["Reply_ModelDefinition_"];
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
    postModelsBatchByModelName: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path: {
                modelName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchModelSubmissionBody"];
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
            /** @description Not Found */
            404: {
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
    postModelsDragonCup: {
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
                "application/json": components["schemas"]["DragonCupBody"];
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
    postModelsEnclosure: {
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
                "application/json": components["schemas"]["EnclosureBody"];
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
    postModelsPhoneNest: {
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
                "application/json": components["schemas"]["PhoneNestBody"];
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
    postModelsByModelName: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=N` holds the reply until the task has ended, for N seconds, at most 60. */
                prefer?: string | null;
                /** @description A name of yours for this request. Sent again within 24 hours, it is answered, not done. */
                "idempotency-key"?: string | null;
            };
            path: {
                modelName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelSubmissionBody"];
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
            /** @description Not Found */
            404: {
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
    postConvert: {
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
                "application/json": components["schemas"]["ConvertBody"];
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
    postInspect: {
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
                "application/json": components["schemas"]["InspectBody"];
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
    postConvertStepToGltfWithDraco: {
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
                "application/json": components["schemas"]["StepToGltfWithDracoBody"];
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
    postConvertStepToGltfAdvancedWithDraco: {
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
                "application/json": components["schemas"]["StepToGltfAdvancedWithDracoBody"];
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
    getUsage: {
        parameters: {
            query?: {
                /** @description The first day, in UTC. */
                from?: string | null;
                /** @description The last day, in UTC. */
                to?: string | null;
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
                    "application/json": components["schemas"]["Reply_Usage_"];
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getKeys: {
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
                    "application/json": components["schemas"]["Reply_KeyList_"];
                };
            };
            /** @description Unauthorized */
            401: {
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
        };
    };
    postKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_KeyCreated_"];
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
            /** @description Unauthorized */
            401: {
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
    postKeysRotateByKeyId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
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
                    "application/json": components["schemas"]["Reply_KeyCreated_"];
                };
            };
            /** @description Unauthorized */
            401: {
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
    deleteKeysByKeyId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
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
                    "application/json": components["schemas"]["Reply_KeyDetail_"];
                };
            };
            /** @description Unauthorized */
            401: {
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
    getAccountWays: {
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
                    "application/json": components["schemas"]["Reply_Ways_"];
                };
            };
        };
    };
    postAccountSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_AccountDetail_"];
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
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postAccountSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_AccountDetail_"];
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
            /** @description Unauthorized */
            401: {
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
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postAccountSignInLocal: {
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
                    "application/json": components["schemas"]["Reply_AccountDetail_"];
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
        };
    };
    postAccountSignOut: {
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
                    "application/json": components["schemas"]["Reply_Done_"];
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
        };
    };
    getAccount: {
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
                    "application/json": components["schemas"]["Reply_AccountDetail_"];
                };
            };
            /** @description Unauthorized */
            401: {
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
        };
    };
    patchAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_AccountDetail_"];
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
            /** @description Unauthorized */
            401: {
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
    postAccountPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_Done_"];
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
            /** @description Unauthorized */
            401: {
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
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postAccountPasswordForgot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_Done_"];
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
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postAccountPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_Done_"];
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
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postAccountEmailConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_Done_"];
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
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    getAccountSessions: {
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
                    "application/json": components["schemas"]["Reply_SessionList_"];
                };
            };
            /** @description Unauthorized */
            401: {
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
        };
    };
    postAccountSessionsEndOthers: {
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
                    "application/json": components["schemas"]["Reply_Done_"];
                };
            };
            /** @description Unauthorized */
            401: {
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
        };
    };
    deleteAccountSessionsBySessionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
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
                    "application/json": components["schemas"]["Reply_Done_"];
                };
            };
            /** @description Unauthorized */
            401: {
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
    postAccountDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply_Done_"];
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
            /** @description Unauthorized */
            401: {
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
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    postBillingStripe: {
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
                    "application/json": components["schemas"]["Reply_Received_"];
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
            query?: {
                /** @description Answer 503 unless the service can do its work, for those who go by it. */
                ready?: boolean;
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
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
}
