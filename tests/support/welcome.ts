import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether the extension in this folder opens its first page when it is installed. */
export const opensWelcome = (extension: string): boolean => existsSync(path.join(extension, 'background.js'));
