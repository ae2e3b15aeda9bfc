/** Campaigns, click ids and analytics, most of them as https://docs.clearurls.xyz/ lists them. */
const campaigns =
  /^(?:utm_.*|mtm_.*|matomo_.*|pk_(?:campaign|cid|content|kwd|keyword|medium|source)|piwik_.*|hsa_.*|ga_(?:campaign|content|medium|source|term)|mc_[ce]id|mkt_tok|oly_(?:anon|enc)_id|vero_(?:conv|id)|s_kwcid|ef_id|_openstat|xtor|icid|ref_src|trk.*|_{1,2}hs.*|hsctatracking|_g[al]|at_(?:campaign|medium|custom\d*))$/i;
const clicks =
  /^(?:(?:[gdy]|tt|tw|q|bd)?clid|gclsrc|[gw]braid|gad_(?:source|campaignid)|fbclid|fb_(?:action_ids|action_types|source)|msclkid|li_fat_id|igsh(?:id)?|srsltid|epik|rb_clickid|bd_vid|qhclickid|sm_clickid)$/i;
const systems = /^(?:gh_src|lever-(?:source|origin).*|ashby_src|iis|iisn|__jvst|__jvsd)$/i;
const chinese =
  /^(?:spm(?:_id_from)?|scm|hm(?:sr|pl|cu|kw|ci)|vd_source|share_(?:source|medium|token|from))$/i;
const sessions = /^(?:jsessionid|phpsessid|aspsessionid\w*)$/i;
const all = [campaigns, clicks, systems, chinese, sessions];

/**
 * Tells whether a parameter says where a visitor came from, on any site. Names that carry identity somewhere, such as
 * `source`, `ref`, `from`, `id` or `sid`, are none: two postings must never be taken for one.
 */
export function isTracking(name: string): boolean {
  return all.some((names) => names.test(name));
}
