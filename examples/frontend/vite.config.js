import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: {
      // Any of the backends, which have the same routes.
      "/api": process.env.BACKEND_URL ?? "http://127.0.0.1:3000",
    },
  },
  build: {
    // Three.js is one large piece.
    chunkSizeWarningLimit: 1000,
  },
});
