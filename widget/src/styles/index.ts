import { base } from './base.ts';
import { controls } from './controls.ts';
import { cooperation } from './cooperation.ts';
import { job } from './job.ts';
import { list } from './list.ts';
import { tokens } from './tokens.ts';

/** The element's sheets, each beside the view it dresses. */
export const styles = [tokens, base, controls, list, job, cooperation];
