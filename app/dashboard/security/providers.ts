/** WorkOS's names for directory types, without the protocol, and the products' own. */
const directories: Record<string, string> = {
  azure: 'Microsoft Entra ID',
  bamboohr: 'BambooHR',
  'breathe hr': 'Breathe HR',
  'cezanne hr': 'Cezanne HR',
  cyberark: 'CyberArk',
  'fourth hr': 'Fourth HR',
  generic: 'Generic',
  'gsuite directory': 'Google Workspace',
  hibob: 'HiBob',
  'jump cloud': 'JumpCloud',
  okta: 'Okta',
  onelogin: 'OneLogin',
  'people hr': 'People HR',
  personio: 'Personio',
  pingfederate: 'PingFederate',
  rippling: 'Rippling',
  sftp: 'SFTP',
  'sftp workday': 'Workday over SFTP',
  workday: 'Workday',
};

/** Returns `Okta SCIM 2.0` for `okta scim v2.0`. */
export function nameDirectoryType(type: string): string {
  const [, name = type, version] = /^(.+?)(?: scim v(.+))?$/.exec(type) ?? [];
  const known = Object.hasOwn(directories, name) ? directories[name] : undefined;
  return [known ?? name, version && `SCIM ${version}`].filter(Boolean).join(' ');
}

/** The products whose names differ from WorkOS's. */
const connections: Record<string, string> = {
  Adp: 'ADP',
  Azure: 'Microsoft Entra ID',
  Cas: 'CAS',
  EntraId: 'Microsoft Entra ID',
  LoginGov: 'Login.gov',
  MiniOrange: 'miniOrange',
  NetIq: 'NetIQ',
  ShibbolethGeneric: 'Shibboleth',
  SimpleSamlPhp: 'SimpleSAMLphp',
};

/** Returns `Okta SAML` for `OktaSAML`. */
export function nameConnectionType(type: string): string {
  const [, name, protocol] = /^(.+?)(SAML|OIDC|Oidc|OAuth)$/.exec(type) ?? [];
  if (!name || !protocol) return type;
  const known = Object.hasOwn(connections, name) ? connections[name] : undefined;
  return `${known ?? name} ${protocol === 'Oidc' ? 'OIDC' : protocol}`;
}
