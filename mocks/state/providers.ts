/** Identity providers by `connection_type`. WorkOS has more. */
export const identityProviders: Record<string, string> = {
  OktaSAML: 'Okta',
  AzureSAML: 'Microsoft Entra ID',
  GoogleSAML: 'Google Workspace',
  GenericSAML: 'Another SAML provider',
  GenericOIDC: 'Another OpenID Connect provider',
};

/** Directory providers by `type`. WorkOS has more. */
export const directoryProviders: Record<string, string> = {
  'okta scim v2.0': 'Okta',
  'azure scim v2.0': 'Microsoft Entra ID',
  'gsuite directory': 'Google Workspace',
  'generic scim v2.0': 'Another SCIM provider',
};

/** Where audit log events can go; https://workos.com/docs/audit-logs/log-streams */
export const streamDestinations: Record<string, string> = {
  datadog: 'Datadog',
  splunk: 'Splunk',
  s3: 'AWS S3',
  'google-cloud-storage': 'Google Cloud Storage',
  https: 'HTTPS endpoint',
};
