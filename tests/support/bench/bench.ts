/** Measures what people would notice, and prints it as one table. */
import { bytes } from './bytes.ts';
import { reading } from './core.ts';
import { print } from './table.ts';

print([...reading(), ...bytes()]);
