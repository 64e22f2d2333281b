/** Kinds that code finds by their structure (`structures/`), and those that only their name tells (`generic.ts`). */
export const STRUCTURAL = String.raw`
@ Cryptographic keys | https://www.rfc-editor.org/rfc/rfc7468 | make a new pair, replace the public half everywhere, revoke certificates
private-key-rsa critical : decrypts and signs as its owner
private-key-ec critical : signs as its owner
private-key-dsa critical : signs as its owner
private-key-openssh critical : signs in by SSH as its owner
private-key-pkcs8 critical : decrypts and signs as its owner
private-key-encrypted high : is a private key for whoever has the passphrase
private-key-pgp critical : decrypts and signs mail and releases as its owner
private-key-putty critical : signs in by SSH as its owner
private-key-ssh2 critical : signs in by SSH as its owner
private-key-other critical : decrypts and signs as its owner
private-key-der critical : is a private key in base64 without its frame
jwk-private critical : signs or decrypts as its owner
jwk-symmetric critical : signs and verifies tokens
pkcs12-bundle high : holds a certificate and its private key
kubernetes-client-key critical : signs in to a cluster as its owner

@ Web tokens | https://www.rfc-editor.org/rfc/rfc7519 | end the session; replace the signing key if it was seen
json-web-token high : acts as its subject until it expires
json-web-encryption medium : acts as its subject until it expires
kubernetes-service-account critical : acts as a service account in its cluster
supabase-service-role critical : reads and writes a project past its rules
bearer-token high : acts as whoever it was given to
basic-authorization high : signs in with a user's name and password
express-session-cookie high s%3A{j20-40}.{[A-Za-z0-9%+/_\-]36-64} : is a signed-in session
session-cookie high : is a signed-in session
paseto-token high : acts as its subject until it expires

@ Addresses with credentials | https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 | change the password and keep it out of the address
url-credentials high : signs in to the host in the address
database-url critical : signs in to the database in the address
sentry-dsn low public : sends errors to a project
git-remote-credentials critical : reads and writes the repository in the address
proxy-credentials medium : signs in to a proxy
connection-string-password critical : signs in to the database that the string names
presigned-url medium : reads or writes one object until it expires
mail-server-url high : sends mail as its owner
sas-url high : reads or writes storage until it expires

@ Password files and commands | https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html | change the password
netrc-password high : signs in to the host of the line
pgpass-password high : signs in to the database of the line
password-hash medium : can be guessed offline
shadow-hash high : can be guessed offline
htpasswd-line medium : can be guessed offline
docker-config-auth high : signs in to a registry
command-line-password high : is seen by everybody who lists processes
sql-user-password high : signs in to a database
pypirc-password high : publishes packages
expect-password medium : is typed by a script

@ By their name | https://cwe.mitre.org/data/definitions/798.html | change it where it is used and read it from a store at run time
password medium : signs in wherever it is used
passphrase high : opens a key
api-key high : calls an interface at its owner's cost
access-token high : acts as whoever it was given to
client-secret high : speaks for an application
private-key-value critical : signs as its owner
encryption-key high : decrypts and forges
signing-secret high : forges sessions and messages
credential medium : signs in wherever it is used
generic-secret medium : is called a secret by its name
known-value critical : is a value that this machine keeps as a secret
unscanned-text high : was not looked at, because the text before it took too much work
`;
