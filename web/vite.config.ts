import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** The server that answers /api while the workbench is being worked on (`npm run dev`). */
const server = process.env.HEARSAY_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [vue()],
  // The content security policy allows no inline resources, so nothing is put into the style sheets as data.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: { proxy: { '/api': { target: server, changeOrigin: true } } },
  test: { include: ['src/**/*.test.ts'] },
});
