import { styles as jobs } from '../collections/jobs/styles.ts';
import { base } from './base.ts';
import { controls } from './controls.ts';
import { list } from './list.ts';
import { tokens } from './tokens.ts';

/** The sheets of the first script; those of other collections come with them. */
export const styles = [tokens, base, controls, list, jobs];
