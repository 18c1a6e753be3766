import { readFileSync } from 'node:fs';
import openapi, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { expect, test } from 'vitest';

test('the types are those of docs/openapi.json: npm run types makes them anew', async () => {
  const described = new URL('../../../docs/openapi.json', import.meta.url);
  const made = COMMENT_HEADER + astToString(await openapi(described));
  const kept = readFileSync(new URL('schema.d.ts', import.meta.url), 'utf8');
  expect(kept === made).toBe(true);
});
