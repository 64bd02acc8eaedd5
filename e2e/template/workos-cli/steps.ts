/** One run of the tool. `{org}` and the like are replaced with values saved so far. */
type Step = {
  run: string;
  shows: string[];
  fails?: true;
  /** Values to save from the output, by name. */
  saves?: Record<string, RegExp>;
  /** The mock’s response to a request afterward. */
  holds?: [path: string, response: { status?: number; body?: unknown }];
};

const gone = { status: 404 };
const users = '/user_management/users';
const memberships = '/user_management/organization_memberships';
const invitations = '/user_management/invitations';
const ownRole = '/authorization/organizations/{org}/roles/org-{slug}';

/** Runs that try every command of a group, in order. */
export const groups: Record<string, Step[]> = {
  organization: [
    {
      run: 'organization create First {slug}.example.com {slug}.example.org:pending',
      shows: ['Created organization', '"domain": "{slug}.example.com"'],
      saves: { own: /org_01\w{24}/ },
      holds: [
        '/organizations/{own}',
        { body: { name: 'First', domains: [{ state: 'verified' }, { state: 'pending' }] } },
      ],
    },
    {
      run: 'organization create Second {slug}.example.com',
      fails: true,
      shows: ['An Organization with the domain {slug}.example.com already exists.'],
    },
    {
      run: 'organization update {own} Renamed {slug}.example.net pending',
      shows: ['Updated organization', '"name": "Renamed"'],
      holds: ['/organizations/{own}', { body: { name: 'Renamed', domains: [{}] } }],
    },
    { run: 'organization get {own}', shows: ['"name":"Renamed"', '{slug}.example.net'] },
    {
      run: 'organization list --domain {slug}.example.net',
      shows: ['{own}  Renamed  {slug}.example.net'],
    },
    {
      run: 'organization list --domain {slug}.example.com',
      shows: ['No organizations found.'],
    },
    { run: 'organization list --limit 1 --order asc', shows: ['Acme', 'After: org_'] },
    {
      run: 'organization delete {own}',
      shows: ['Deleted organization'],
      holds: ['/organizations/{own}', gone],
    },
  ],

  user: [
    { run: 'user get {user}', shows: ['"email":"{email}"'] },
    { run: 'user list --email {email}', shows: ['{user}  {email}'] },
    { run: 'user list --organization {org} --limit 1', shows: ['{user}  {email}'] },
    {
      run: 'user update {user} --first-name Grace --last-name Hopper --no-email-verified --password correct-horse-battery --external-id {slug}',
      shows: ['Updated user', '"externalId": "{slug}"'],
      holds: [`${users}/{user}`, { body: { name: 'Grace Hopper', email_verified: false } }],
    },
    { run: 'user delete {user}', shows: ['Deleted user'], holds: [`${users}/{user}`, gone] },
  ],

  permission: [
    {
      run: 'permission create --slug {slug}:read --name Read --description First',
      shows: ['Created permission'],
      holds: ['/authorization/permissions/{slug}:read', { body: { description: 'First' } }],
    },
    {
      run: 'permission create --slug {slug}:read --name Read',
      fails: true,
      shows: ["Permission '{slug}:read' already exists."],
    },
    {
      run: 'permission update {slug}:read --name See --description Second',
      shows: ['Updated permission'],
      holds: [
        '/authorization/permissions/{slug}:read',
        { body: { name: 'See', description: 'Second' } },
      ],
    },
    { run: 'permission get {slug}:read', shows: ['"name":"See"'] },
    { run: 'permission list --limit 100', shows: ['{slug}:read'] },
    {
      run: 'permission delete {slug}:read',
      shows: ['Deleted permission'],
      holds: ['/authorization/permissions/{slug}:read', gone],
    },
  ],

  role: [
    {
      run: 'role create --slug {slug} --name Tester --description Tests',
      shows: ['Created role', '"type": "EnvironmentRole"'],
      holds: ['/authorization/roles/{slug}', { body: { name: 'Tester', description: 'Tests' } }],
    },
    {
      run: 'role update {slug} --name Checker',
      shows: ['Updated role'],
      holds: ['/authorization/roles/{slug}', { body: { name: 'Checker', description: 'Tests' } }],
    },
    {
      run: 'role set-permissions {slug} --permissions reports:read,billing:read',
      shows: ['Set permissions on role'],
      holds: [
        '/authorization/roles/{slug}',
        { body: { permissions: ['reports:read', 'billing:read'] } },
      ],
    },
    { run: 'role add-permission {slug} members:read', shows: ['Added permission to role'] },
    { run: 'role list', shows: ['{slug}  Checker  EnvironmentRole  3'] },
    { run: 'role get {slug}', shows: ['["reports:read","billing:read","members:read"]'] },
    { run: 'role get org-{slug}', fails: true, shows: ['Role not found.'] },
    {
      run: 'role create --org {org} --slug org-{slug} --name Own',
      shows: ['Created role', '"type": "OrganizationRole"'],
      holds: [ownRole, { body: { name: 'Own', permissions: [] } }],
    },
    {
      run: 'role update org-{slug} --org {org} --description Theirs',
      shows: ['Updated role'],
      holds: [ownRole, { body: { name: 'Own', description: 'Theirs' } }],
    },
    {
      run: 'role set-permissions org-{slug} --org {org} --permissions reports:read',
      shows: ['Set permissions on role'],
      holds: [ownRole, { body: { permissions: ['reports:read'] } }],
    },
    {
      run: 'role add-permission org-{slug} billing:read --org {org}',
      shows: ['Added permission to role'],
      holds: [ownRole, { body: { permissions: ['reports:read', 'billing:read'] } }],
    },
    {
      run: 'role remove-permission org-{slug} reports:read --org {org}',
      shows: ['Removed permission from role'],
      holds: [ownRole, { body: { permissions: ['billing:read'] } }],
    },
    { run: 'role get org-{slug} --org {org}', shows: ['"description":"Theirs"'] },
    { run: 'role list --org {org}', shows: ['OrganizationRole'] },
    {
      run: 'role delete org-{slug} --org {org}',
      shows: ['Deleted role'],
      holds: [ownRole, gone],
    },
  ],

  membership: [
    {
      run: 'membership create --org {org} --user {guest} --role admin',
      shows: ['Created membership'],
      saves: { om: /om_01\w{24}/ },
      holds: [`${memberships}/{om}`, { body: { status: 'active', role: { slug: 'admin' } } }],
    },
    { run: 'membership list --org {org}', shows: ['{om}  {guest}  {org}  admin', '{user}'] },
    {
      run: 'membership update {om} --role member',
      shows: ['Updated membership'],
      holds: [`${memberships}/{om}`, { body: { role: { slug: 'member' } } }],
    },
    {
      run: 'membership deactivate {om}',
      shows: ['Deactivated membership'],
      holds: [`${memberships}/{om}`, { body: { status: 'inactive' } }],
    },
    {
      run: 'membership reactivate {om}',
      shows: ['Reactivated membership'],
      holds: [`${memberships}/{om}`, { body: { status: 'active' } }],
    },
    { run: 'membership get {om}', shows: ['"userId":"{guest}"', '"role":{"slug":"member"}'] },
    {
      run: 'membership delete {om}',
      shows: ['Deleted membership'],
      holds: [`${memberships}/{om}`, gone],
    },
  ],

  invitation: [
    {
      run: 'invitation send --email {slug}@example.com --org {org} --role admin --expires-in-days 3',
      shows: ['Sent invitation', '/hosted/invitation?invitation_token='],
      saves: { invitation: /invitation_01\w{24}/ },
      holds: [`${invitations}/{invitation}`, { body: { state: 'pending', role_slug: 'admin' } }],
    },
    {
      run: 'invitation send --email {slug}@example.com --org {org}',
      fails: true,
      shows: ['This email has already been invited to the organization.'],
    },
    {
      run: 'invitation list --org {org} --email {slug}@example.com',
      shows: ['{invitation}  {slug}@example.com  {org}  pending'],
    },
    { run: 'invitation get {invitation}', shows: ['"state":"pending"'] },
    { run: 'invitation resend {invitation}', shows: ['Resent invitation'] },
    {
      run: 'invitation revoke {invitation}',
      shows: ['Revoked invitation'],
      holds: [`${invitations}/{invitation}`, { body: { state: 'revoked' } }],
    },
    { run: 'invitation resend {invitation}', fails: true, shows: ['Invite has been revoked.'] },
  ],

  session: [
    {
      run: 'session list {user}',
      shows: ['session_01', '127.0.0.1'],
      saves: { session: /session_01\w{24}/ },
    },
    {
      run: 'session revoke {session}',
      shows: ['Revoked session'],
      holds: [`${users}/{user}/sessions`, { body: { data: [] } }],
    },
    { run: 'session list {user}', shows: ['No sessions found.'] },
  ],

  event: [
    {
      run: 'event list --events organization.created,organization_membership.created --org {org} --limit 1 --range-start 2020-01-01',
      shows: ['organization_membership.created', 'After: event_01'],
    },
    {
      run: 'event list --events organization.created --org {org} --range-end 2020-01-01',
      shows: ['No events found.'],
    },
  ],

  'feature-flag': [
    { run: 'feature-flag list --limit 100', shows: ['{slug}'] },
    {
      run: 'feature-flag disable {slug}',
      shows: ['Disabled feature flag'],
      holds: ['/feature-flags/{slug}', { body: { enabled: false } }],
    },
    {
      run: 'feature-flag enable {slug}',
      shows: ['Enabled feature flag'],
      holds: ['/feature-flags/{slug}', { body: { enabled: true } }],
    },
    { run: 'feature-flag get {slug}', shows: ['"enabled":true', '"defaultValue":false'] },
    {
      run: 'feature-flag add-target {slug} {org}',
      shows: ['Added target to feature flag'],
      holds: ['/organizations/{org}/feature-flags', { body: { data: [{}] } }],
    },
    {
      run: 'feature-flag remove-target {slug} {org}',
      shows: ['Removed target from feature flag'],
      holds: ['/organizations/{org}/feature-flags', { body: { data: [] } }],
    },
    {
      run: 'feature-flag add-target {slug} nonsense',
      fails: true,
      shows: ['Invalid resource id'],
    },
  ],

  config: [
    {
      run: 'config redirect add https://{slug}.example.com/callback',
      shows: ['Added redirect URI'],
    },
    {
      run: 'config redirect add https://{slug}.example.com/callback',
      shows: ['Redirect URI already exists (no change)'],
    },
    { run: 'config cors add https://{slug}.example.com', shows: ['Added CORS origin'] },
    {
      run: 'config cors add https://{slug}.example.com',
      shows: ['CORS origin already exists (no change)'],
    },
    // The one it has, since other tests sign out at the same time.
    { run: 'config homepage-url set {app}', shows: ['Set homepage URL'] },
  ],

  portal: [
    {
      run: 'portal generate-link --intent sso --org {org} --return-url {app} --success-url {app}',
      shows: ['{workos}/portal?token='],
    },
    {
      run: 'portal generate-link --intent sso --org org_01NOSUCH',
      fails: true,
      shows: ['Could not find an organization with the id, org_01NOSUCH.'],
    },
  ],

  'api-key': [
    {
      run: 'api-key create --org {org} --name CI --permissions reports:read',
      shows: ['Created API key', 'Save this key now'],
      saves: { key: /api_key_01\w{24}/, value: /sk_\w{32}/ },
      holds: [
        '/organizations/{org}/api_keys',
        { body: { data: [{ name: 'CI', permissions: ['reports:read'] }] } },
      ],
    },
    { run: 'api-key list --org {org}', shows: ['{key}  CI    sk_...'] },
    { run: 'api-key validate {value}', shows: ['API key is valid', '{org}'] },
    {
      run: 'api-key delete {key}',
      shows: ['Deleted API key'],
      holds: ['/organizations/{org}/api_keys', { body: { data: [] } }],
    },
    { run: 'api-key validate {value}', shows: ['API key is invalid or not found.'] },
    {
      run: 'api-key create --org {org} --name CI --permissions no:such',
      fails: true,
      shows: ['unknown permission'],
    },
  ],

  'org-domain': [
    {
      run: 'org-domain create {slug}.example.com --org {org}',
      shows: ['Created organization domain', '"state": "pending"', '"verificationToken"'],
      saves: { domain: /org_domain_01\w{24}/ },
      holds: ['/organizations/{org}', { body: { domains: [{ state: 'pending' }] } }],
    },
    { run: 'org-domain get {domain}', shows: ['"domain":"{slug}.example.com"'] },
    {
      run: 'org-domain verify {domain}',
      shows: ['Verified organization domain'],
      holds: ['/organizations/{org}', { body: { domains: [{ state: 'verified' }] } }],
    },
    {
      run: 'org-domain delete {domain}',
      shows: ['Deleted organization domain'],
      holds: ['/organizations/{org}', { body: { domains: [] } }],
    },
  ],

  'audit-log': [
    {
      run: 'audit-log create-schema {slug} --file schema.json',
      shows: ['Created audit log schema', '"version": 1'],
      holds: ['/audit_logs/actions/{slug}/schemas', { body: { data: [{ version: 1 }] } }],
    },
    { run: 'audit-log get-schema {slug}', shows: ['Schema for {slug}', '"type": "team"'] },
    // Without `--json`, it prints the field `action`, which WorkOS calls `name`, so it shows nothing.
    { run: 'audit-log list-actions --json', shows: ['"name":"{slug}"'] },
    {
      run: 'audit-log create-event {org} --action {slug} --actor-type user --actor-id {user} --targets [{"type":"team","id":"team_1"}] --metadata {"seats":"3"}',
      shows: ['Created audit log event'],
    },
    {
      run: 'audit-log export --org {org} --range-start 2020-01-01 --range-end 2100-01-01 --actions {slug} --actor-ids {user} --targets team',
      shows: ['Export ready', '{workos}/audit-log-exports/'],
      saves: { file: /\/audit-log-exports\/\w+\.csv/ },
      holds: ['{file}', { status: 200 }],
    },
    { run: 'audit-log get-retention {org}', shows: ['Retention period: null days'] },
  ],

  'setup-org': [
    {
      run: 'setup-org Big --domain {slug}.example.com --roles org-{slug}',
      shows: [
        'Verified domain: {slug}.example.com',
        'Created org role: org-{slug}',
        'Portal: {workos}/portal?token=',
      ],
      saves: { own: /org_01\w{24}/ },
      holds: ['/organizations/{own}', { body: { name: 'Big', domains: [{ state: 'verified' }] } }],
    },
  ],

  'onboard-user': [
    {
      run: 'onboard-user {slug}@example.com --org {org} --role admin',
      shows: ['Sent invitation: invitation_01', 'Role: admin'],
      holds: [
        `${invitations}?organization_id={org}`,
        { body: { data: [{ state: 'pending', role_slug: 'admin' }] } },
      ],
    },
  ],
};
