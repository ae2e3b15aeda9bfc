import type { Address } from '../address.ts';

/** A posting as an applicant-tracking system (ATS) or a job board names it. */
export interface FamilyPosting {
  /** Whose board it is on, in lower case; absent where the ids of the family are enough. */
  tenant?: string;
  id: string;
  /** The one address that stands for all addresses of this posting. */
  url: string;
}

/** A system whose addresses name postings by rules of their own. */
export interface Family {
  /** What its identities begin with: small letters and digits. */
  name: string;
  /** Domains below which it serves: hosts are matched as hosts, so `lever.co.example.com` is none of them. */
  domains: readonly string[];
  /** Tells which posting an address of these domains names; undefined for a list, a search or a home page. */
  find(address: Address): FamilyPosting | undefined;
}
