/** Campaigns, click ids, analytics and sessions, most of them as https://docs.clearurls.xyz/ lists them. */
const names = new Set([
  ...['mc_cid', 'mc_eid', 'mkt_tok', 'oly_anon_id', 'oly_enc_id', 'vero_conv', 'vero_id', 's_kwcid', 'ef_id'],
  ...['_openstat', 'xtor', 'icid', 'ref_src', 'hsctatracking', '_ga', '_gl', 'at_campaign', 'at_medium'],
  ...['ga_campaign', 'ga_content', 'ga_medium', 'ga_source', 'ga_term'],
  ...['pk_campaign', 'pk_cid', 'pk_content', 'pk_kwd', 'pk_keyword', 'pk_medium', 'pk_source'],
  ...['clid', 'gclid', 'dclid', 'yclid', 'ttclid', 'twclid', 'qclid', 'bdclid', 'gclsrc', 'gbraid', 'wbraid'],
  ...['gad_source', 'gad_campaignid', 'fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'msclkid'],
  ...['li_fat_id', 'igsh', 'igshid', 'srsltid', 'epik', 'rb_clickid', 'bd_vid', 'qhclickid', 'sm_clickid'],
  ...['gh_src', 'ashby_src', 'iis', 'iisn', '__jvst', '__jvsd'],
  ...['spm', 'spm_id_from', 'scm', 'hmsr', 'hmpl', 'hmcu', 'hmkw', 'hmci', 'vd_source'],
  ...['share_source', 'share_medium', 'share_token', 'share_from'],
  ...['jsessionid', 'phpsessid'],
]);
const beginnings =
  /^(?:utm_|mtm_|matomo_|piwik_|hsa_|at_custom|trk|_{1,2}hs|lever-(?:source|origin)|aspsessionid)/;

/**
 * Tells whether a parameter says where a visitor came from, on any site. Names that carry identity somewhere, such as
 * `source`, `ref`, `from`, `id` or `sid`, are none: two postings must never be taken for one.
 */
export function isTracking(name: string): boolean {
  const folded = name.toLowerCase();
  return names.has(folded) || beginnings.test(folded);
}
