import { runResult, type RunResult } from "../results.js";
import type { PostOptions, Transport } from "../transport.js";
import type {
  ConvertBody,
  InspectBody,
  StepToGltfAdvancedBody,
  StepToGltfAdvancedWithDracoBody,
  StepToGltfBody,
  StepToGltfWithDracoBody,
  TaskCreated,
} from "../types.js";
import type { RunOptions, Waiter } from "../waiting.js";

/** Conversions of uploaded files. */
export class Convert {
  constructor(
    private readonly transport: Transport,
    private readonly waiter: Waiter,
  ) {}

  /** Submit a conversion of STEP to glTF. */
  stepToGltf(body: StepToGltfBody, options: PostOptions = {}): Promise<TaskCreated> {
    return this.submit("/api/v1/convert/step-to-gltf", body, options);
  }

  /** Convert STEP to glTF. */
  stepToGltfAndPoll(body: StepToGltfBody, options: RunOptions = {}): Promise<RunResult> {
    return this.run("/api/v1/convert/step-to-gltf", body, options);
  }

  /** Submit a conversion of STEP to glTF with every option. */
  stepToGltfAdvanced(body: StepToGltfAdvancedBody, options: PostOptions = {}): Promise<TaskCreated> {
    return this.submit("/api/v1/convert/step-to-gltf-advanced", body, options);
  }

  /** Convert STEP to glTF with every option. */
  stepToGltfAdvancedAndPoll(body: StepToGltfAdvancedBody, options: RunOptions = {}): Promise<RunResult> {
    return this.run("/api/v1/convert/step-to-gltf-advanced", body, options);
  }

  /** Submit a conversion of STEP to glTF that Draco compresses. */
  stepToGltfWithDraco(body: StepToGltfWithDracoBody, options: PostOptions = {}): Promise<TaskCreated> {
    return this.submit("/api/v1/convert/step-to-gltf-with-draco", body, options);
  }

  /** Convert STEP to glTF that Draco compresses. */
  stepToGltfWithDracoAndPoll(body: StepToGltfWithDracoBody, options: RunOptions = {}): Promise<RunResult> {
    return this.run("/api/v1/convert/step-to-gltf-with-draco", body, options);
  }

  /** Submit a conversion of STEP to glTF with every option, that Draco compresses. */
  stepToGltfAdvancedWithDraco(body: StepToGltfAdvancedWithDracoBody, options: PostOptions = {}): Promise<TaskCreated> {
    return this.submit("/api/v1/convert/step-to-gltf-advanced-with-draco", body, options);
  }

  /** Convert STEP to glTF with every option, that Draco compresses. */
  stepToGltfAdvancedWithDracoAndPoll(
    body: StepToGltfAdvancedWithDracoBody,
    options: RunOptions = {},
  ): Promise<RunResult> {
    return this.run("/api/v1/convert/step-to-gltf-advanced-with-draco", body, options);
  }

  /** Submit a conversion from any format to any other. */
  convert(body: ConvertBody, options: PostOptions = {}): Promise<TaskCreated> {
    return this.submit("/api/v1/convert", body, options);
  }

  /** Convert from any format to any other. */
  convertAndPoll(body: ConvertBody, options: RunOptions = {}): Promise<RunResult> {
    return this.run("/api/v1/convert", body, options, [body.to]);
  }

  /** Submit a look into a file: its tree, parts, properties and sizes. */
  inspect(body: InspectBody, options: PostOptions = {}): Promise<TaskCreated> {
    return this.submit("/api/v1/inspect", body, options);
  }

  /** Look into a file: its tree, parts, properties and sizes. */
  inspectAndPoll(body: InspectBody, options: RunOptions = {}): Promise<RunResult> {
    return this.run("/api/v1/inspect", body, options);
  }

  private submit(path: string, body: unknown, options: PostOptions): Promise<TaskCreated> {
    return this.transport.post(path, { body, ...options });
  }

  private async run(path: string, body: unknown, options: RunOptions, wanted?: string[]): Promise<RunResult> {
    return runResult(this.transport, await this.waiter.run(path, body, options), wanted);
  }
}
