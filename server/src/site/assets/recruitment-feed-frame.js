// Makes frames of a recruitment feed as high as what they show, so that they need no scroll bar of their own.
// Put it into a page once: <script type="module" src="https://feed.example.org/widget/recruitment-feed-frame.js"></script>
// It listens to the frames of its own origin only, and to one message of one shape.

const feed = new URL(import.meta.url).origin;
const highest = 100_000;

function isFrame(element) {
  return element instanceof HTMLIFrameElement && element.src.startsWith(`${feed}/embed/`);
}

function frames() {
  return [...document.querySelectorAll('iframe')].filter(isFrame);
}

function greet(frame) {
  // What has not come yet is still of the page's own origin, and addressing it would be an error on the console.
  if (frame.contentDocument?.URL === 'about:blank') return;
  frame.contentWindow?.postMessage({ type: 'recruitment-feed:hello' }, feed);
}

/** The height that a message tells, or undefined where it is no such message. */
function heightIn(data) {
  if (data === null || typeof data !== 'object' || data.type !== 'recruitment-feed:height') return undefined;
  const isHeight = Number.isInteger(data.height) && data.height > 0 && data.height <= highest;
  return isHeight && Object.keys(data).length === 2 ? data.height : undefined;
}

window.addEventListener('message', ({ origin, source, data }) => {
  if (origin !== feed) return;
  const height = heightIn(data);
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (height !== undefined && frame !== undefined) frame.style.height = `${height}px`;
});

// `load` does not bubble, but can be caught on its way down; it also tells of frames that come later.
document.addEventListener('load', ({ target }) => isFrame(target) && greet(target), true);
for (const frame of frames()) greet(frame);
