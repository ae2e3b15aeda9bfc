import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../reader/read.ts';

export default defineUnlistedScript({
  // Hands the result to `scripting.executeScript`.
  globalName: true,
  main: () => read(window),
});
