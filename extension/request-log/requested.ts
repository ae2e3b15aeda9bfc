/** A request that the extension has made, as the student can read it. */
export interface Requested {
  /** Counts up, so that later writings of one request replace the earlier. */
  id: number;
  /** When it was sent, in milliseconds of the epoch. */
  at: number;
  method: string;
  /** Without what could be a secret. */
  address: string;
  /** Absent until the answer begins. */
  status?: number;
  /** Of the answer's content, unpacked; absent until it is whole. */
  bytes?: number;
  /** True where no answer came, or not all of it. */
  failed?: true;
}
