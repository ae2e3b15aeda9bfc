/** One thing that the doctor looked at. */
export interface Finding {
  /** Stable; what it was about. */
  check: string;
  ok: boolean;
  /** A sentence that says how it is, and what to do where it is not well. */
  detail: string;
}

export const well = (check: string, detail: string): Finding => ({ check, ok: true, detail });
export const ill = (check: string, detail: string): Finding => ({ check, ok: false, detail });
