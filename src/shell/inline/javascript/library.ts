/*
 * What the functions of Node, Deno, Bun, of the web's library and of well-known packages do: lines
 * as `behaviour.ts` of `../flow` reads them. `fs.x` stands for `x`, `xSync` and the promise of it.
 * Source: the documentation of Node 24, Deno 2, Bun 1, the packages' manuals.
 */
export const LINES = String.raw`
console.error .warn .debug .dir .table .trace .group .groupCollapsed .assert process.emitWarning: show > plain
fs.readFile .createReadStream .readlink .openAsBlob: read 0 > content 0
fs.readJson .readJSON: read 0 > data
fs.writeJson .writeJSON .outputJson .outputJSON: show; write 0 > plain
fs.mkdir .mkdtemp .truncate .utimes .lutimes .ensureDir .ensureFile .mkdirp .mkdirs .createFile .ensureLink .ensureSymlink: write 0 > 0
fs.unlink .rmdir: delete 0
fs.remove .emptyDir: deltree 0
fs.rename .move: move 0 1
fs.copyFile .cp .copy: copy 0 1
fs.symlink .link: link 0 1
fs.chmod .lchmod: attr 0 1
fs.chown .lchown: attr 0
fs.stat .lstat .access .exists .statfs .pathExists .watch .watchFile .unwatchFile .opendir: > plain
fs.realpath: > 0
fs.realpath.native: > 0
fs.close .fstat .fsync .fdatasync .ftruncate .futimes .fchmod .fchown .read .readv .constants .Stats .Dirent .F_OK .R_OK .W_OK .X_OK .ReadStream .WriteStream: > plain
fs.write .writev: show > plain
filehandle#readFile #read #readLines #createReadStream #stream: > content self
filehandle#writeFile #write #appendFile #createWriteStream: show > plain
filehandle#close #stat #sync #truncate #chmod #utimes #datasync: > plain
filestream#on #once #close #pipe #destroy #cork #uncork #emit: > self
Dirent#isFile #isDirectory #isSymbolicLink #isBlockDevice #isFIFO #isSocket #isCharacterDevice: > plain
process.exit .abort .hrtime .hrtime.bigint .memoryUsage .memoryUsage.rss .uptime .cpuUsage .resourceUsage .umask .getuid .geteuid .getgid .getegid .getgroups .on .once .off .addListener .removeListener .removeAllListeners .emit .nextTick .listeners .listenerCount .disconnect .setUncaughtExceptionCaptureCallback .hasUncaughtExceptionCaptureCallback .setMaxListeners .getMaxListeners .constrainedMemory .availableMemory .allowedNodeEnvironmentFlags .setSourceMapsEnabled .getActiveResourcesInfo .version .versions .arch .pid .ppid .title .exitCode .release .config .features .execArgv .argv0 .debugPort .channel .connected .report .sourceMapsEnabled .noDeprecation .throwDeprecation .permission .finalization .ref .unref .prependListener: > data
terminal#*: > data
stream#setEncoding #resume #pause #on #once #unref #ref: > self
stream#*: > data
process.chdir: cd 0
process.kill: kill 0
process.setuid .setgid .seteuid .setegid .setgroups .initgroups: privilege 'another user'
process.dlopen .binding ._linkedBinding .reallyExit .mainModule: unknown 'the inside of the runtime is reached'
process.loadEnvFile: use 0=.env
os.hostname .platform .type .release .arch .cpus .totalmem .freemem .uptime .loadavg .networkInterfaces .userInfo .version .machine .endianness .availableParallelism .constants .getPriority .setPriority .devNull: > word
child_process.exec: shell 0 > new process
child_process.fork: load 0 > new process
child_process.ChildProcess: > data
process#on #once #kill #unref #ref #disconnect #send #catch #finally #removeListener #emit #addListener #off #toString #trim #split: > data
pipe#write #end: show > plain
pipe#*: > self
net.connect .createConnection: > new socket
net.Server net.createServer tls.createServer dgram.Socket http.createServer https.createServer http2.createServer http2.createSecureServer http.Server: > new server
server#listen #bind: listen > self
server#*: > self
net.isIP .isIPv4 .isIPv6 .BlockList .SocketAddress .setDefaultAutoSelectFamily: > plain
socket#on #once #setEncoding #setTimeout #setNoDelay #setKeepAlive #end #destroy #ref #unref #address #pause #resume #removeListener #emit #addListener #off #cork #uncork: > self
http.request https.request http2.request: > new request
http.get https.get: > new request
http.Agent https.Agent http.STATUS_CODES http.METHODS http.globalAgent https.globalAgent http.IncomingMessage http.ServerResponse http.OutgoingMessage http.maxHeaderSize tls.createSecureContext tls.rootCertificates tls.checkServerIdentity: > data
request#on #once #setTimeout #setHeader #getHeader #destroy #abort #setNoDelay #removeHeader #flushHeaders #off #emit: > self
http2.connect: connect 0 > new request 0
dgram.createSocket: > new datagrams
datagrams#bind #addMembership: listen > self
datagrams#*: > self
dns.resolveCaa .resolveNaptr .resolvePtr .resolveSoa .resolveTlsa .lookup .resolve .resolve4 .resolve6 .resolveTxt .resolveMx .resolveCname .resolveNs .resolveSrv .resolveAny .reverse .promises.lookup .promises.resolve .promises.resolve4 .promises.resolveTxt: connect 0 > data
dns.setServers .getServers .setDefaultResultOrder .lookupService: > data
fetch: get 0 > net
undici.fetch: get 0 > net
undici.request .stream .pipeline: get 0 > net
undici.Agent .setGlobalDispatcher .Pool .Client .ProxyAgent .MockAgent .getGlobalDispatcher: > data
WebSocket EventSource ws ws.WebSocket: raw 0 > new socket 0
XMLHttpRequest: > new xhr
xhr#open: connect 1 > plain
xhr#send: post 1 0
xhr#*: > data
navigator.sendBeacon: post 0 1
axios.get .head .options .delete got got.get got.head needle.get superagent.get superagent.head ky ky.get phin bent request request.get request-promise node-fetch-native ofetch wretch .getUri: get 0 > net
axios.post .put .patch .postForm got.post got.put got.patch got.delete needle.post needle.put superagent.post superagent.put superagent.patch superagent.delete ky.post ky.put ky.patch ky.delete request.post request.put request-promise.post needle.delete needle.patch: submit 0 > net
axios.create got.extend ky.create axios.Axios: > new web @baseURL
web#get #head #options #delete: get 0 > net
web#post #put #patch #request #postForm: submit 0 > net
web#()  web#*: > data
axios.defaults axios.interceptors axios.isAxiosError axios.all axios.spread axios.isCancel axios.CancelToken axios.AxiosError axios.AxiosHeaders: > data
vm.createContext .isContext .measureMemory: > 0
vm.Script: > new script 0
module.builtinModules .isBuiltin .findPackageJSON .enableCompileCache .exports .paths .id .filename .parent .children .loaded .path .flushCompileCache: > data
module.register .registerHooks .runMain .findPath ._load .wrap ._compile .syncBuiltinESMExports .constructor: unknown 'the loading of modules is changed'
worker_threads.isMainThread .parentPort .workerData .threadId .MessageChannel .MessagePort .BroadcastChannel .receiveMessageOnPort .resourceLimits .SHARE_ENV .markAsUntransferable .parentPort.postMessage .parentPort.on .parentPort.once: > data
cluster.isPrimary .isMaster .isWorker .workers .worker .on .settings .setupPrimary .setupMaster .disconnect: > data
cluster.fork: unknown 'the program starts copies of itself'
v8.setFlagsFromString .startupSnapshot .deserialize: unknown 'the inside of the runtime is reached'
v8.writeHeapSnapshot: write 0=heap.heapsnapshot
v8.*: > data
repl.start .REPLServer: unknown 'an interactive interpreter is started'
inspector.open: listen
inspector.*: unknown 'the inside of the runtime is reached'
zlib.gunzip .gunzipSync .inflate .inflateSync .inflateRaw .inflateRawSync .unzip .unzipSync .brotliDecompress .brotliDecompressSync .zstdDecompress .zstdDecompressSync: > decoded
sqlite.DatabaseSync better-sqlite3 sqlite3.Database sqlite3.cached.Database: > new sqlite 0
bun:sqlite.Database: > new sqlite 0
sqlite#all #get #run #values #iterate #finalize #close #pragma #transaction #function #aggregate #serialize #on #parallelize #columns #bind #raw #pluck #backup #safeIntegers #expand #configure #each: > data
sqlite#loadExtension: unknown 'a native extension is loaded into the database'
pg.Client pg.Pool mysql2.createConnection mysql2.createPool mysql.createConnection mysql.createPool mssql.connect tedious.Connection oracledb.getConnection pg-promise mariadb.createConnection mariadb.createPool: connect @host > new database @host
postgres: connect 0 > new database
database#query #execute #any #one #none #many #oneOrNone #manyOrNone #unsafe #raw: sql 0 > data
database#(): sql 0 > data
database#connect #promise #getConnection #acquire #request: > self
database#*: > data
mongodb.MongoClient mongodb.MongoClient.connect mongoose.connect mongoose.createConnection redis.createClient ioredis ioredis.Redis ioredis.Cluster: connect 0 > new store
store#dropDatabase #drop #flushall #flushdb #flushAll #flushDb #FLUSHALL: sql 'DROP DATABASE store' > data
store#*: > self
@prisma/client.PrismaClient: > new prisma
prisma#$executeRawUnsafe #$queryRawUnsafe #$executeRaw #$queryRaw: sql 0 > data
prisma#*: > data
knex knex.knex: > new database
sequelize.Sequelize: connect 0 > new database
sequelize.*: > data
zx.$ zx.exec bun.$ dax: shell 0 > new process
zx.cd: cd 0
zx.fetch: get 0 > net
zx.question zx.sleep zx.echo zx.chalk zx.argv zx.which zx.within zx.nothrow zx.quiet zx.retry zx.spinner zx.stdin zx.usePwsh zx.useBash: > data
execa.execaCommand execa.execaCommandSync execa.command execa.commandSync execa.$ execa.$.sync: shell 0 > new process
execa.execaNode execa.node: load 0 > new process
shelljs.exec: shell 0 > new process
shelljs.config .env .error .pwd .echo .which .set .ShellString .test .tempdir .find .ls: > data
rimraf rimraf.rimraf rimraf.sync del del.deleteAsync del.deleteSync trash: deltree 0
mkdirp mkdirp.mkdirp mkdirp.sync make-dir make-dir.makeDirectory: write 0 > 0
ncp cpy: copy 0 1
dotenv.parse: > data
dotenv.parse .populate: > data
keytar.getPassword .findCredentials: env 'KEYCHAIN_PASSWORD' > data
glob glob.glob glob.globSync glob.sync fast-glob fast-glob.sync fast-glob.glob globby globby.globby globby.globbySync tinyglobby.glob tinyglobby.globSync: > data
ssh2.Client node-ssh.NodeSSH: > new ssh
ssh#connect: connect @host > self
ssh#exec #execCommand #putFile #putFiles #putDirectory #shell: unknown 'a command is run on another machine'
ssh#*: > self
node-pty.spawn: argv 0+ > new process
open: connect 0
clipboardy.read .write .readSync .writeSync: unknown 'the clipboard is used'
nodemailer.createTransport: connect @host > new mailer @host
mailer#sendMail: post self *
mailer#*: > data
dockerode simple-git.simpleGit isomorphic-git.clone: > new tool
tool#*: unknown 'a tool is driven through a package'
puppeteer.launch puppeteer.connect playwright.chromium.launch playwright.firefox.launch playwright.webkit.launch @playwright/test.chromium.launch: > new browser
browser#goto: connect 0 > data
browser#newPage #newContext #page: > self
browser#screenshot #pdf: write @path > data
browser#*: > data
playwright.* @playwright/test.*: > data
socket#*: > data
deasync ffi-napi.Library koffi.load node-gyp-build: unknown 'a native library is loaded'
Deno.readTextFile .readFile: read 0 > content 0
Deno.create .truncate .utime .mkdir .makeTempFile .makeTempDir: show; write 0 > plain
Deno.copyFile: copy 0 1
Deno.rename: move 0 1
Deno.symlink .link: link 0 1
Deno.chmod: attr 0 1
Deno.chown: attr 0
Deno.stat .lstat .exit  .args .build .version .pid .hostname .osRelease .osUptime .loadavg .systemMemoryInfo .memoryUsage .uid .gid .noColor .mainModule .consoleSize .inspect .errors .test .bench .addSignalListener .removeSignalListener .permissions .watchFs .stdin .stdin.read .stdin.readable .stdout.write .stdout.writeSync .stderr.write .isatty .ppid .resources .metrics .networkInterfaces .umask .exitCode .refTimer .unrefTimer .readLink .FileInfo .env.has .test.ignore .test.only .unstable .stdout.writable .stderr.writable .stderr.writeSync .stdin.isTerminal: > data
Deno.chdir: cd 0
Deno.connect .connectTls: raw @hostname > new socket @hostname
Deno.listen .serve .listenTls .listenDatagram .serveHttp: listen > new server
Deno.kill: kill 0
Deno.dlopen .UnsafePointer .UnsafeFnPointer: unknown 'a native library is loaded'
Deno.resolveDns: connect 0 > data
Deno.env.delete: > plain
Deno.openKv: > data
bunfile#text #json #arrayBuffer #bytes #stream #slice: read self > content self
bunfile#exists #size #type #lastModified #name #stat: > plain
bunfile#writer #write: write self > new filestream
bunfile#delete #unlink: delete self
Bun.serve .listen .udpSocket: listen > new server
Bun.connect: raw @hostname > new socket @hostname
Bun.version .revision .main .sleep .sleepSync .which .inspect .hash .password .gzipSync .deflateSync .escapeHTML .stringWidth .nanoseconds .resolveSync .resolve .pathToFileURL .fileURLToPath .randomUUIDv7 .semver .peek .deepEquals .argv .stdin .stdout .stderr .color .Glob .CryptoHasher .Transpiler .build .TOML .readableStreamToText .readableStreamToJSON .gc .generateHeapSnapshot .allocUnsafe .concatArrayBuffers .ArrayBufferSink .markdown .YAML .stripANSI: > data
Bun.gunzipSync .inflateSync: > decoded
Bun.shellEscape: > 0
Bun.sql Bun.SQL: sql 0 > data
bun:ffi.*: unknown 'a native library is loaded'
import.meta.resolve .main  .env .glob .hot .vitest: > data
require.resolve .cache .extensions .main .resolve.paths: > data
Worker: load 0 > data
alert confirm prompt: > plain
`;

/** What only computes: globals of the language, modules of Node, helpers of tests. */
export const HARMLESS = `
console JSON Math Object Array String Number Boolean Date RegExp Map Set WeakMap WeakSet WeakRef FinalizationRegistry Symbol BigInt Intl Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError SuppressedError
parseInt parseFloat isNaN isFinite encodeURIComponent encodeURI escape clearTimeout clearInterval clearImmediate queueMicrotask structuredClone URL URLSearchParams TextEncoder TextDecoder AbortController AbortSignal performance crypto
btoa Blob File FormData Headers Request Response ReadableStream WritableStream TransformStream CompressionStream Event EventTarget CustomEvent MessageChannel BroadcastChannel DOMException Atomics SharedArrayBuffer ArrayBuffer DataView Iterator
Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array URLPattern navigator PerformanceObserver gc
describe it test expect beforeEach afterEach beforeAll afterAll before after suite jest vi vitest cy bench assert
util events stream crypto readline querystring string_decoder timers perf_hooks buffer async_hooks tty punycode diagnostics_channel constants sys url assert zlib trace_events domain sea wasi WebAssembly.validate node:test test stream/promises
path os.EOL os.constants zx.argv playwright puppeteer.executablePath undici axios got
TransformStreamDefaultController WritableStreamDefaultController WritableStreamDefaultWriter ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableByteStreamController ReadableStreamDefaultController ByteLengthQueuingStrategy CountQueuingStrategy TextEncoderStream TextDecoderStream DecompressionStream MessagePort Performance PerformanceEntry PerformanceMark PerformanceMeasure MessageEvent CloseEvent Crypto CryptoKey SubtleCrypto DisposableStack AsyncDisposableStack Float16Array Navigator WebAssembly
process.moduleLoadList process.domain process.threadCpuUsage process.openStdin cluster.schedulingPolicy dns.getDefaultResultOrder fs.Dir http.validateHeaderName http.validateHeaderValue http.setMaxIdleHTTPParsers http.ClientRequest http2.constants http2.getDefaultSettings http2.Http2ServerRequest https.Server net.getDefaultAutoSelectFamily tls.getCiphers tls.SecureContext tls.getCACertificates
module.SourceMap module.findSourceMap module.constants module.getCompileCacheDir module.stripTypeScriptTypes module.globalPaths repl.REPL_MODE_SLOPPY vm.constants worker_threads
setTimeout setInterval setImmediate Promise Buffer process.report Reflect Proxy cluster.Worker fs.constants
`;

/** Packages that have functions with effects that matter; all others are code of a dependency. */
export const FOREIGN = `
execa shelljs zx dax axios got needle superagent ky phin bent request request-promise undici ofetch wretch ws rimraf del trash mkdirp make-dir ncp cpy dotenv keytar glob fast-glob globby tinyglobby ssh2 node-ssh node-pty open clipboardy
nodemailer dockerode simple-git isomorphic-git puppeteer playwright @playwright/test pg mysql mysql2 mssql tedious oracledb pg-promise mariadb postgres mongodb mongoose redis ioredis @prisma/client knex sequelize better-sqlite3 sqlite3
deasync ffi-napi koffi node-gyp-build shell cross-spawn
`;

/** Modules of Node. */
export const STANDARD = `
assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream
string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib bun bun:sqlite bun:ffi bun:test bun:jsc
`;

/** Packages that are the same as, or stand in for, something named otherwise here. */
export const ALIASES: Readonly<Record<string, string>> = {
  "fs-extra": "fs",
  "graceful-fs": "fs",
  "original-fs": "fs",
  "fs/promises": "fs",
  "fs-jetpack": "fs",
  "path/posix": "path",
  "path/win32": "path",
  pathe: "path",
  upath: "path",
  "util/types": "util",
  "dns/promises": "dns.promises",
  "timers/promises": "timers",
  "readline/promises": "readline",
  "stream/web": "stream",
  "stream/consumers": "stream",
  "stream/promises": "stream",
  "assert/strict": "assert",
  "inspector/promises": "inspector",
  "node-fetch": "fetch",
  "cross-fetch": "fetch",
  "isomorphic-fetch": "fetch",
  "node-fetch-native": "fetch",
  "make-fetch-happen": "fetch",
  "cross-spawn": "child_process.spawn",
  "mysql2/promise": "mysql2",
  "child-process-promise": "child_process",
  "del-cli": "del",
  "playwright-core": "playwright",
  "puppeteer-core": "puppeteer",
  "promisify-child-process": "child_process",
  tinyexec: "tinyexec",
  nanoexec: "child_process",
  bun: "Bun",
  "@webpod/ps": "zx",
};
