// The framed end of recruitment-feed-frame.js: tells the page that frames this one how high it is, once asked.

const greeting = 'recruitment-feed:hello';
let host;

function tell() {
  if (host === undefined) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'recruitment-feed:height', height }, host);
}

window.addEventListener('message', ({ source, origin, data }) => {
  const isGreeting = data !== null && typeof data === 'object' && data.type === greeting;
  // Only who frames this page, and only where the answer can be addressed: a sandboxed page has no origin.
  if (!isGreeting || source !== window.parent || !/^https?:/.test(origin)) return;
  host = origin;
  tell();
});

if (window.parent !== window) new ResizeObserver(tell).observe(document.body);
