/** What a student can do from the badge's card. */
export interface BadgeActions {
  hide: () => void;
  pauseSite: () => void;
  openOptions: () => void;
}
