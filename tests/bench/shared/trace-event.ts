/** The part of a trace event that is read here, https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: {
    data?: { url?: string };
    /** The name of an extension, for what its content scripts run; a page's own world has none. */
    worldName?: string;
  };
}
