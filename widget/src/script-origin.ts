const { origin, protocol } = new URL(import.meta.url);

/** Where this script was loaded from; absent where that is no web server. */
export const scriptOrigin: string | undefined = protocol.startsWith('http') ? origin : undefined;
