/**
 * Changes to an object, https://www.rfc-editor.org/rfc/rfc7396: fields that are left out stay, `null` empties one
 * that may be empty, an array replaces the whole array.
 */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Name in keyof T]?: MergePatch<T[Name]> | (undefined extends T[Name] ? null : never) }
    : T;
