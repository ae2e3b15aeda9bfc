/// <reference types="wxt/vite-builder-env" />

interface ImportMetaEnv {
  /** The feed of this build, such as `https://feed.example.edu.cn`. */
  readonly FEED_ORIGIN: string;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}
