// `npm start`: installs what is missing, builds what is stale, starts the reference server.
import { bundle, compile, install } from './set-up.mjs';

await install();
console.log('Compiling what changed…');
if ((await compile(['packages/client', 'packages/server'])) !== 0) process.exit(1);
await bundle();
// In this process, so that a signal reaches the server itself.
await import('../packages/server/dist/serve.js');
