import { resolve } from 'node:path';

/** The project's own folder, absolute. */
export const projectRoot: string = resolve(import.meta.dirname, '../../..');

/** The folder of the built site that is tested, absolute: READER_DIST, or dist. */
export const builtFolder: string = resolve(projectRoot, process.env['READER_DIST'] || 'dist');

/** The path that it was built for, with a slash at both ends. */
export const builtBase: string = `/${process.env['READER_BASE'] ?? ''}/`.replace(/\/{2,}/gu, '/');
