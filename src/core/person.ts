/** Somebody briefings are written for, joined over sources only where `brief.yaml` says so. */
export interface Person {
  id: string;
  name: string;
  /** GitHub login. */
  github: string | null;
  /** Slack user id; an e-mail in `brief.yaml` is resolved before it comes here. */
  slack: string | null;
  email: string | null;
  team: string | null;
  /** IANA zone, where `brief.yaml` gives one; else Slack's, else the company's. */
  timezone: string | null;
  interests: string[];
  mute: string[];
}
