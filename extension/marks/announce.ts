/** Joins the extension's own worker and pages; scripts on pages have another origin and hear none of it. */
const channel = 'marks';

/** Tells the other parts of the extension that marks have changed. */
export function tellOfMarks(): void {
  const voice = new BroadcastChannel(channel);
  voice.postMessage(null);
  voice.close();
}

/** Calls back whenever marks have changed, wherever that was; returns the end of it. */
export function onMarksChanged(listener: () => void): () => void {
  const ear = new BroadcastChannel(channel);
  ear.addEventListener('message', listener);
  return () => ear.close();
}
