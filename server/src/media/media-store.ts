/** Where the files of pictures lie. A name stands for the same bytes for ever. */
export interface MediaStore {
  /** Keeps a file; one that is there already stays. Once this resolves, the file survives a power cut. */
  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Resolves with a file, or with undefined. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Resolves with the names of all files, those of unfinished ones included. */
  list(): Promise<string[]>;
  /** Removes a file; one that is not there is no fault. */
  remove(name: string): Promise<void>;
}

/** Keeps files as long as the process lives. */
export function memoryMediaStore(): MediaStore {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    put: async (name, bytes) => void files.set(name, bytes),
    read: async (name) => files.get(name),
    list: async () => [...files.keys()],
    remove: async (name) => void files.delete(name),
  };
}
