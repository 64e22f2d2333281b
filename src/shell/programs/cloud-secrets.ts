/**
 * Operations of cloud and platform clients that print a credential or make one and print it, by the words of the
 * operation. Those whose words are exact have lines of their own in the catalog.
 */
const DISCLOSING: Readonly<Record<string, RegExp>> = {
  aws: /^(?:ec2 create-key-pair|iam (?:create|reset)-service-specific-credential|iot create-keys-and-certificate|sts assume-ro(?:le-with-saml|ot)|cognito-identity get-(?:credentials-for-identity|open-id-token\S*)|redshift get-cluster-credentials-with-iam|redshift-serverless get-credentials|dsql generate-db-connect\S*|sso-oidc create-token|lightsail (?:get-instance-access-details|download-default-key-pair|get-relational-database-master-user-password)|connect get-federation-token|appsync create-api-key|kms generate-data-key\S*)$/,
  gcloud:
    /(?:print-(?:access|identity|refresh)-token|reset-windows-password|generate-login-token|get-key-string|get-auth-string|secrets versions access|service-accounts keys create|create-hmac|hmac create|sign-(?:blob|jwt|url))$/,
  az: /(?:(?:(?<!keyvault |ssh)keys? (?:list|show|renew|regenerate|create))|list-keys|list-connection-strings?|(?:list|show)-connection-strings?|connection-string (?:list|show)|generate-sas|get-access-token|(?:credential|credentials) (?:show|list|reset|renew|create)|admin-key show|query-key (?:list|create)|secret (?:show|download|backup)|list-publishing-\S+|appsettings list|show-admin-password|list-credentials?|api-key create)$/,
};

/** The same for clients that follow no grammar of their own. */
const DISCLOSING_ANYWHERE =
  /(?:^| )(?:(?:auth|oauth|access|api|iam|login|db|user|service|registry)[ -]?tokens?(?: (?:create|show|get|print|issue|list|generate|new))?|tokens? (?:create|issue|new|generate|show|get|print)|oauth-token|print-access-token|(?:api|access|service|secret)-?keys? (?:create|show|get|reveal|generate|new)|api-key-create|access-token-create|atc|create-token|kubeconfig(?: (?:show|get|view|print|save|fetch|write))?|kubeconfig-view|get-kubeconfig|connection-?(?:string|uri|url)|credentials?(?: (?:show|get|list|create|reveal|new|describe))?|passwords? (?:show|get|create|reset|reveal|print)|reset-password|secrets? (?:get|show|access|reveal|view|decrypt|export|print|pull|dump|read|open|value|download)|secrets:(?:get|access)|env (?:pull|export|print)|environment export)$/;

const REVEALING_OPTION =
  /reveal|show-?(?:secret|value|token|password|sensitive|credential)|include-?(?:values?|secrets?|credential)|with-decryption|expose-token|decrypt|unmask|plain-?text|no-redact|no-mask/i;

/** True when the operation's output shows a credential. */
export function disclosesSecret(program: string, words: readonly string[], options: readonly string[]): boolean {
  const text = words.slice(0, 8).join(" ");
  const own = DISCLOSING[program];
  if (options.some((name) => REVEALING_OPTION.test(name) && !/^--no-(?:decrypt|reveal|with)/.test(name))) return true;
  if (own !== undefined) return own.test(text);
  // cf prints the credentials of bound services among the variables.
  if (program === "cf" && /^(?:env|oauth-token|service-key)(?: |$)/.test(text)) return true;
  if (/^(?:clever|scalingo|render|koyeb|railway)$/.test(program) && /^(?:env|variables|environment)(?: (?:list|ls))?$/.test(text)) return true;
  if (program === "influx" && /^auth (?:list|ls|create|find)/.test(text)) return true;
  if (program === "travis" && words[0] === "token") return true;
  return [1, 2, 3, 4].some((length) => DISCLOSING_ANYWHERE.test(words.slice(0, length).join(" ")));
}

const WHO_MAY: Readonly<Record<string, RegExp>> = {
  aws: /^(?:iam|sso-admin|identitystore|lakeformation|ram|organizations|accessanalyzer) (?!get|list|describe|simulate|generate|delete|remove|tag|untag)|^(?:s3api put-(?:bucket-(?:policy|acl)|public-access-block|object-acl)|s3api delete-public-access-block|lambda add-permission|(?:sns|sqs) (?:add-permission|set-\S*attributes)|kms (?:put-key-policy|create-grant)|secretsmanager put-resource-policy|ecr set-repository-policy|eks create-access-entry|eks associate-access-policy|cognito-idp admin-(?:add|set|create)\S*|ec2 associate-iam-instance-profile)(?: |$)/,
  gcloud:
    /(?:add-iam-policy-binding|set-iam-policy|add-policy-binding)(?: |$)|^iam (?:roles|service-accounts|policies|workforce-pools|workload-identity-pools)(?: \S+)? (?:create|update|enable|undelete|create-cred-config)(?: |$)|^projects add-|^organizations add-/,
  az: /^(?:role (?:assignment|definition) (?:create|update)|ad (?:sp|app|group|user)(?: \S+)? (?:create|add|update|reset)|keyvault set-policy|policy assignment create|identity (?:create|assign)|(?:vm|webapp|functionapp) identity assign|sql server (?:ad-admin|firewall-rule) create|network nsg rule create)(?: |$)/,
};
const WHO_MAY_ANYWHERE = /(?:^| )(?:iam|rbac|role-?bindings?|acl|grant|iamidentitymapping|roles?|permissions?|ssh-keys?|collaborators?)(?: |$)/;

/** True when the operation changes who may do what. */
export function changesRights(program: string, words: readonly string[]): boolean {
  const text = words.slice(0, 6).join(" ");
  const own = WHO_MAY[program];
  return own === undefined ? WHO_MAY_ANYWHERE.test(words.slice(0, 3).join(" ")) : own.test(text);
}
