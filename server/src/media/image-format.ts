const formats = {
  jpeg: (head: string) => head.startsWith('\xff\xd8\xff'),
  png: (head: string) => head.startsWith('\x89PNG\r\n\x1a\n'),
  gif: (head: string) => /^GIF8[79]a/.test(head),
  webp: (head: string) => /^RIFF.{4}WEBP/s.test(head),
  avif: (head: string) => /^.{4}ftypavi[fs]/s.test(head),
} as const;
export type ImageFormat = keyof typeof formats;

/**
 * Tells which of the formats that are taken some bytes begin as, whatever their sender calls them; undefined for
 * every other, so that no decoder of another format ever sees what a stranger has sent.
 */
export function imageFormat(bytes: Uint8Array): ImageFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return (Object.keys(formats) as ImageFormat[]).find((format) => formats[format](head));
}
