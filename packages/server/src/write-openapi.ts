// Writes packages/client/openapi.json; run it after every change of the contract.
import { writeFileSync } from 'node:fs';
import { openApiDocument } from './openapi.js';
import { routes } from './routes.js';

const document = await openApiDocument(routes);
const file = new URL('../../client/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
