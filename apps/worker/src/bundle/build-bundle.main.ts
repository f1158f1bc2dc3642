import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkBundle } from './bundle-contents.js';
import { makeBundle } from './make-bundle.js';

/** Build step: the workflows as they ship. Nothing is bundled when a worker starts. */
const workflows = fileURLToPath(new URL('../../../../workflows/dist/index.js', import.meta.url));
const bundle = await makeBundle(workflows, 'dist');
checkBundle(bundle);
await writeFile(new URL('../workflow-bundle.js', import.meta.url), bundle);
