/** What a stored ranking begins with: `RK`, its version, a zero, and a checksum of what follows. */
export const mark: readonly number[] = [0x52, 0x4b];
/** Grows with every change of the form, and of what features are made of. */
export const version = 1;
/** How many bytes that is. */
export const head = 8;
