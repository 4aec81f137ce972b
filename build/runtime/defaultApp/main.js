// Becomes resources/default_app.asar of the substitute runtime: it gives `electron <folder> …` back to a binary whose own
// default app was removed. Top-level await is needed: Electron emits `ready` only after this module has been evaluated.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const argument = process.argv.slice(1).find((value) => !value.startsWith('-'));
if (argument === undefined) {
  console.error('Which app? Give its folder as first argument.');
  process.exit(2);
}

const folder = resolve(argument);
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setVersion(description.version ?? '0.0.0');
app.setName(description.productName ?? description.name);
app.setAppPath(folder);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

await import(pathToFileURL(join(folder, description.main)).href);
