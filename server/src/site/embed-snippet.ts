/** The lines that a college pastes into its page. */
export function embedSnippet(origin: string, collegeId: string): string {
  return `<script type="module" src="${origin}/widget/recruitment-feed.js"></script>
<recruitment-feed college="${collegeId}"
  show="jobs cooperations"></recruitment-feed>`;
}
