/** The package's entry: start a server inside a Node program. */

export { type StartedServer, type StartOptions, start } from './server/start.ts';
