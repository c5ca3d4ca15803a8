import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/service.ts"],
    testTimeout: 30_000,
    hookTimeout: 90_000,
    // The service and the tests share few processors.
    maxWorkers: 2,
    minWorkers: 1,
  },
});
