/** The brief.yaml that `brief init` writes: valid as it is, every other section as a comment. */
export function exampleConfig(timezone: string): string {
  return `# brief.yaml: who gets a briefing, and from what. A mistyped key is an error that names its line.
# Secrets never stand here: put them into .env beside this file (see .env.example). \`brief doctor\` checks both.
version: 1
timezone: ${timezone}        # the company's; a person may have their own
history: 30d                 # how far back the first \`brief collect\` reads

people:
  - id: alice                # what you type: brief --for alice
    name: Alice Moreau
    github: alicem           # a GitHub login
    # slack: U02ABCDEF       # a Slack user id (profile, "Copy member ID") or an e-mail address; needed for a DM
    # email: alice@example.com
    # team: ingestion        # one of teams below
    # timezone: Europe/Athens
    # What she follows: label: repo: path: channel: person: author: or plain words
    interests: [release, "label:incident"]
    # mute: ["channel:random", "author:renovate[bot]"]

# At least one of the next three.

# github:
#   repos: [your-org/your-repo]        # or:  org: your-org
#   # Who may read a private repository, where GitHub does not tell (it wants push rights):
#   # readers: { your-org/secret: [alicem] }

# slack:
#   channels: all            # all that the bot was invited to; or a list: [general, C0INGEST]

# interviews:
#   folders:
#     - { path: notes/, readers: [everyone] }   # readers: teams; a note's front matter overrides

# customers:                  # from brief import customers FILE.csv, and from Vitally
#   from: vitally            # read by brief collect; VITALLY_API_URL and VITALLY_API_KEY in .env
#   currency: EUR            # of amounts that come without one
#   readers: [everyone]      # who may see what customers pay: teams, or everyone in the company
#   links:                   # {id}, {vitally}, {domain}, {name} of the company, {email} of a contact
#     vitally: "https://your-org.vitally.io/accounts/{vitally}"
#     posthog: "https://eu.posthog.com/project/1/groups/0/{id}"

# teams: { ingestion: { slack: C0INGEST }, web: {} }

# products:
#   - { id: pipeline, names: [Pipeline, event pipeline], team: ingestion }

# Without a model the briefing is written by code from the collected sentences. With one:
# llm:
#   provider: ollama         # openai | ollama | none
#   model: llama3.1:8b
#   local_only: true         # refuse any server that is not on this machine or at a private address
#   # budget: { tokens_per_run: 200000, dollars_per_month: 20 }

# Interviews are searched by their words. With a model for embeddings by what they mean, too (llm.local_only holds for it as well):
# embeddings:
#   provider: ollama         # openai | ollama | none
#   model: nomic-embed-text

# briefing: { stories: 7, words: 250 }
`;
}
