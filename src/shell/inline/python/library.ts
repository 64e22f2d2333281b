/*
 * What the functions of Python's library, and of well-known packages, do: lines as `behaviour.ts`
 * of `../flow` reads them. Source: the library reference of Python 3.13, the packages' manuals.
 */
export const LINES = String.raw`
pprint.pprint .pp logging.info .debug .warning .warn .error .critical .exception .log json.dump yaml.dump yaml.safe_dump warnings.warn traceback.print_exc: show > plain
property#*: > 0
input raw_input len ord: > plain
sum abs round divmod pow complex float: > word
repr ascii bytearray memoryview slice object: > data
breakpoint: unknown 'a debugger takes commands'
exit quit copyright credits license: > plain
os.remove .unlink .rmdir .removedirs: delete 0|path
os.rename .renames .replace: move 0|src 1|dst
os.listdir: list 0|path=. > names
os.mkdir .makedirs .mkfifo .mknod .truncate .utime .setxattr .removexattr: write 0|name
os.link .symlink: link 0|src 1|dst
os.chmod .lchmod: attr 0|path 1|mode
os.chown .lchown .chflags: attr 0|path
os.chdir: cd 0|path
os.chroot: privilege 'chroot'
os.fchdir .fchmod .fchown .ftruncate .posix_fallocate: > plain
os.system: shell 0|command > word
os.popen: shell 0|cmd > new file
os.startfile: argv 0|path
os.kill .killpg: kill 0|pid
os.putenv: setenv 0 1
os.unsetenv .umask .getpid .getppid .getuid .geteuid .getgid .getegid .cpu_count .isatty .getloadavg .nice .getpgid .getpgrp .getsid .setsid .setpgid .setpgrp .sched_getaffinity .sched_yield .get_terminal_size .sysconf .times .urandom .getrandom .waitpid .wait .wait3 .wait4 .waitstatus_to_exitcode .WEXITSTATUS .WIFEXITED .WIFSIGNALED .WTERMSIG .pipe .pipe2 .close .closerange .read .readv .fsync .sync .fstat .lseek .uname .getlogin .strerror .fspath .fsencode .fsdecode .get_exec_path .register_at_fork .abort ._exit .device_encoding .set_inheritable .get_inheritable .set_blocking .get_blocking .confstr .ctermid .getgroups .umask .path.sep .process_cpu_count: > word
netrc.netrc: read 0|file=~/.netrc > data
os.setuid .setgid .setreuid .seteuid .setegid .setresuid .setgroups .initgroups: privilege 'another user'
os.stat .lstat .access .statvfs .pathconf .getxattr .listxattr .readlink .path.getsize .path.getmtime .path.getctime .path.getatime .path.exists .path.lexists .path.isfile .path.isdir .path.islink .path.ismount .path.samefile: > word
os.write: show > plain
os.sendfile .copy_file_range .splice: > plain
os.getenvb: env '*' > data
os.DirEntry#stat #is_dir #is_file #is_symlink #inode #is_junction: > plain
shutil.rmtree: deltree 0|path
shutil.copy .copy2 .copyfile .copytree: copy 0|src 1|dst > 1|dst
shutil.move: move 0|src 1|dst > 1|dst
shutil.copymode .copystat: attr 1|dst
shutil.copyfileobj: show > plain
shutil.chown: attr 0|path
shutil.make_archive: tree 2|root_dir=.; write 0|base_name > data
shutil.unpack_archive: read 0|filename; fill 1|extract_dir=.
shutil.which .disk_usage .get_terminal_size .get_archive_formats .ignore_patterns .register_archive_format: > data
glob.escape: > 0
pathlib.Path#read_text #read_bytes: read self > content self
pathlib.Path#touch #mkdir: write self > word
pathlib.Path#unlink #rmdir: delete self
pathlib.Path#exists #is_file #is_dir #is_symlink #is_mount #is_absolute #is_relative_to #is_socket #is_fifo #is_block_device #is_char_device #is_junction #stat #lstat #samefile #owner #group #match #full_match #__len__ #__eq__ #__hash__ #is_reserved #as_uri: > plain
pathlib.Path#iterdir: list self > paths self
pathlib.Path#chmod #lchmod: attr self 0|mode
pathlib.Path#symlink_to #hardlink_to #link_to: link 0|target self
pathlib.Path#copy #copy_into: copy self 0|target > new pathlib.Path 0
pathlib.Path#rename #replace #move #move_into: move self 0|target > new pathlib.Path 0
pathlib.Path#resolve #absolute #expanduser #__enter__ #__fspath__ #readlink: > self
pathlib.Path#relative_to: > data
pathlib.Path#as_posix #__str__ #__repr__: > new str self
file#read #readline #readlines #__next__ #getvalue #getbuffer #read1 #peek: > content self
file#close #flush #seek #tell #truncate #fileno #isatty #readable #writable #seekable #detach #reconfigure #__enter__ #__exit__ #readinto #poll #wait: > self
stream#read #readline #readlines #__next__: > data
stream#close #flush #fileno #isatty #reconfigure #seek #detach #readable #writable #tell #buffer #read1 #raw #truncate: > self
sys.version .prefix .base_prefix .exec_prefix .implementation .byteorder .float_info .int_info .hash_info .thread_info .builtin_module_names .api_version .copyright .dont_write_bytecode .orig_argv .platlibdir .pycache_prefix .warnoptions .ps1 .ps2 .last_value .path_hooks .path_importer_cache .modules .exit .getsizeof .getrefcount .getrecursionlimit .setrecursionlimit .intern .getdefaultencoding .getfilesystemencoding .exc_info .is_finalizing .gettrace .getswitchinterval .setswitchinterval .version_info .flags .hexversion .maxsize .displayhook .path .excepthook .audit .unraisablehook .breakpointhook .set_int_max_str_digits .get_int_max_str_digits .exception .path.extend .path.remove .path.pop .path.index .path.count .path.copy .modules.keys .meta_path .argv .stdlib_module_names .activate_stack_trampoline .call_tracing .getallocatedblocks: > data
sys.settrace .setprofile .addaudithook: > plain
sys._getframe ._current_frames: unknown 'frames of the interpreter are looked into'
subprocess.list2cmdline: > data
subprocess.CompletedProcess subprocess.CalledProcessError subprocess.TimeoutExpired subprocess.SubprocessError subprocess.STARTUPINFO: > data
process#communicate #wait #poll #returncode #read #__enter__ #__exit__ #pid #stdout #stderr #stdin #check_returncode #args #stdout.read #stdout.readline #stdout.readlines #stderr.read #stderr.readlines #stderr.readline #send_signal #terminate #kill: > data
process#stdin.write #stdin.writelines #write: unknown 'what is typed into the program is not followed'
process#stdin.close #stdin.flush #stdout.close #stderr.close: > plain
pty.spawn: argv 0|argv > word
pty.fork: > word
pty.openpty os.openpty os.login_tty: > list
commands.getoutput .getstatusoutput: shell 0
popen2.popen2 .popen3 .popen4 os.popen2 .popen3 .popen4: shell 0
socket.gethostname .getfqdn .getservbyname .inet_aton .inet_ntoa .inet_pton .inet_ntop .htons .ntohs .htonl .ntohl .setdefaulttimeout .getdefaulttimeout .has_ipv6 .if_nameindex .getprotobyname .has_dualstack_ipv6: > word
socket.gethostbyname .gethostbyname_ex .getaddrinfo: connect 0|host > data
socket.gethostbyaddr .getnameinfo: connect 0 > data
socket.create_server: listen > new socket
socket.fromfd .socketpair: > new socket
socket#bind #settimeout #setsockopt #setblocking #shutdown #getsockname #getpeername #close #detach #getsockopt #__exit__ #gettimeout #set_inheritable: > plain
socket#listen: listen
socket#__enter__ #makefile #unwrap #do_handshake: > self
socket#recv #recvfrom #recv_into #read #readline #recvmsg #readlines: > net
socket#*: > data
socketfd#__int__: > self
ssl.wrap_socket .SSLContext#wrap_socket ssl.context#wrap_socket: > 0
ssl.create_default_context ._create_unverified_context ._create_default_https_context .SSLContext: > new ssl.context
ssl.context#load_cert_chain: use 0|certfile; use 1|keyfile=/dev/null
ssl.context#*: > plain
ssl.get_server_certificate: connect 0
select.*: > data
http.client.HTTPConnection .HTTPSConnection: connect 0|host > new http 0|host
http#request: post self 2|body
http#putrequest #putheader #endheaders #connect #set_tunnel #close #set_debuglevel: > plain
http#send: post self 0
http#getresponse #read: > net
http.server.HTTPServer .ThreadingHTTPServer .test socketserver.TCPServer .ThreadingTCPServer .UDPServer .ThreadingUDPServer .UnixStreamServer wsgiref.simple_server.make_server xmlrpc.server.SimpleXMLRPCServer: listen > new server
http.server.BaseHTTPRequestHandler http.server.SimpleHTTPRequestHandler socketserver.BaseRequestHandler socketserver.StreamRequestHandler: > data
http.server.SimpleHTTPRequestHandler#*: > data
http.server.BaseHTTPRequestHandler#*: > data
server#*: > data
xmlrpc.client.ServerProxy .Transport: connect 0|uri > new remote 0|uri
remote#*: post self 0
smtplib.SMTP .SMTP_SSL .LMTP: connect 0|host > new mail 0|host
mail#sendmail #send_message #data: post self *
mail#*: > plain
ftplib.FTP .FTP_TLS: connect 0|host > new ftp 0|host
ftp#storbinary #storlines: post self *
ftp#retrbinary #retrlines #nlst #dir #mlsd: > net
ftp#*: > plain
telnetlib.Telnet: raw 0|host > new socket 0|host
poplib.POP3 .POP3_SSL imaplib.IMAP4 .IMAP4_SSL nntplib.NNTP: connect 0|host > new mailbox 0|host
mailbox#*: > net
urllib.request.build_opener .install_opener .HTTPHandler .ProxyHandler .HTTPCookieProcessor .HTTPBasicAuthHandler .HTTPPasswordMgrWithDefaultRealm .HTTPSHandler .getproxies .pathname2url .url2pathname: > data
urllib.request.urlretrieve: connect 0|url; write 1|filename='/tmp/download'
urllib.urlencode .quote .unquote .quote_plus .unquote_plus: > data
requests.get .options .head .delete: get 0|url > net
requests.post .put .patch: submit 0|url > net
httpx.get .options .head .delete: get 0|url > net
httpx.post .put .patch: submit 0|url > net
requests.request httpx.request .stream: submit 1|url > net
requests.Session .session httpx.Client .AsyncClient aiohttp.ClientSession cloudscraper.create_scraper requests_html.HTMLSession: > new session @base_url
urllib3.PoolManager .HTTPConnectionPool .HTTPSConnectionPool: > new pool 0
urllib3.request pool#request pool#urlopen: submit 1|url > net
session#get #options #head #delete #ws_connect: get 0|url > net
session#post #put #patch: submit 0|url > net
session#request #stream: submit 1|url > net
session#*: > data
webbrowser.open .open_new .open_new_tab: connect 0|url
websocket.create_connection websockets.connect websockets.sync.client.connect: raw 0|uri > new socket 0
asyncio.open_connection: raw 0|host > list
asyncio.start_server: listen
asyncio.create_subprocess_shell: shell 0|cmd > new process
asyncio.create_subprocess_exec: argv 0+ > new process
ctypes.util.find_library ctypes.sizeof .byref .create_string_buffer .create_unicode_buffer .get_errno .c_int .c_char_p .c_void_p .c_long .c_uint .c_size_t .c_double .c_float .c_bool .c_char .c_uint8 .c_uint32 .c_uint64 .c_int64 .c_byte .c_ubyte .Structure .Union .POINTER .pointer .CFUNCTYPE .addressof .alignment: > data
ctypes.CDLL .PyDLL .WinDLL .OleDLL .cdll.LoadLibrary .windll.LoadLibrary .LibraryLoader: unknown 'a native library is loaded' > new native 0
native#system native#popen: shell 0
native#*: unknown 'a native function is called'
ctypes.cdll.* ctypes.windll.* ctypes.pythonapi.*: unknown 'a native function is called'
ctypes.*: unknown 'memory is reached past the language'
_ctypes.*: unknown 'memory is reached past the language'
multiprocessing.connection.Client: raw 0
multiprocessing.connection.Listener: listen
threading.* multiprocessing.* concurrent.futures.* queue.* asyncio.* _thread.* sched.*: > data
signal.signal .alarm .pause .getsignal .siginterrupt .set_wakeup_fd .Signals .default_int_handler .setitimer .raise_signal: > plain
signal.pthread_kill .pidfd_send_signal: kill 0
tempfile.mkdtemp .TemporaryDirectory: > new tempfolder '/tmp/python'
tempfile.mkstemp: > list
tempfile.NamedTemporaryFile .TemporaryFile .SpooledTemporaryFile: > new file '/tmp/python'
tempfile.gettempdir .gettempdirb: > '/tmp'
tempfile.mktemp: > '/tmp/python'
tempfolder#cleanup #__exit__: > plain
tempfolder#__enter__: > '/tmp/python'
getpass.getpass: > plain
getpass.getuser: > word
pwd.getpwnam .getpwuid .getpwall grp.getgrnam .getgrgid .getgrall: > data
spwd.*: read '/etc/shadow'
fileinput.input .FileInput: read 0|files=.
linecache.getline .getlines: read 0|filename > content 0|filename
configparser.ConfigParser#read configparser.RawConfigParser#read configparser.SafeConfigParser#read: read 0 > self
configparser.ConfigParser .RawConfigParser .SafeConfigParser: > new configparser.ConfigParser
configparser.ConfigParser#*: > data
zipfile.is_zipfile tarfile.is_tarfile: > plain
zipfile.Path: read 0 > data
archive#extractall: fill 0|path=.
archive#extract: fill 1|path=.
archive#add #write: tree 0|filename
archive#writestr #addfile: show > plain
archive#read #open #extractfile: > data
archive#*: > data
zlib.decompress gzip.decompress bz2.decompress lzma.decompress zlib.decompressobj bz2.BZ2Decompressor lzma.LZMADecompressor brotli.decompress zstandard.decompress: > decoded
dbm.open .gnu.open shelve.open .DbfilenameShelf: read 0|filename; write 0|filename > data
sqlite3.*: > data
sqlite3.connect: > new sqlite 0|database
sqlite#cursor #execute #executemany #__enter__: > self
sqlite#fetchone #fetchall #fetchmany #commit #rollback #close #row_factory #text_factory #description #rowcount #lastrowid #create_function #__exit__ #set_trace_callback #total_changes #iterdump #__next__ #create_aggregate #create_collation #interrupt #in_transaction #isolation_level #cursor.execute: > data
sqlite#backup: > plain
sqlite#load_extension #enable_load_extension: unknown 'a native extension is loaded into the database'
psycopg2.connect psycopg.connect pymysql.connect MySQLdb.connect mysql.connector.connect asyncpg.connect oracledb.connect cx_Oracle.connect pyodbc.connect aiomysql.connect pg8000.connect pymssql.connect: connect @host > new database @host
asyncpg.create_pool psycopg2.pool.SimpleConnectionPool psycopg_pool.ConnectionPool mysql.connector.pooling.MySQLConnectionPool: > new database
database#execute #executemany #fetch #fetchrow #fetchval #query #executescript: sql 0 > self
database#cursor #__enter__ #acquire #connection #getconn: > self
database#copy_expert #copy_from #copy_to: sql 0
database#*: > data
sqlalchemy.create_engine sqlalchemy.ext.asyncio.create_async_engine: > new engine 0
sqlalchemy.text: > 0
sqlalchemy.*: > data
engine#execute #scalar #scalars #exec_driver_sql: sql 0 > self
engine#connect #begin #__enter__ #raw_connection #cursor: > self
engine#*: > data
redis.Redis .StrictRedis .from_url redis.asyncio.Redis: connect @host > new redis 0
redis#flushall #flushdb #FLUSHALL: sql 'DROP DATABASE redis'
redis#*: > data
pymongo.MongoClient motor.motor_asyncio.AsyncIOMotorClient: connect 0|host=localhost > new mongo 0
mongo#drop_database #drop #drop_collection: sql 'DROP DATABASE mongo'
mongo#*: > self
paramiko.SSHClient: > new ssh
paramiko.Transport: connect 0 > new ssh 0
paramiko.RSAKey.from_private_key_file .Ed25519Key.from_private_key_file: use 0
paramiko.*: > data
ssh#open_sftp: > new sftp self
ssh#*: > data
sftp#put: copy 0 '/dev/null'; post self 0
sftp#get: write 1
sftp#*: > data
fabric.Connection: connect 0|host > new ssh 0|host
invoke.run fabric.api.local: shell 0
fabric.api.run .sudo: unknown 'a command is run on another machine'
sh.*: unknown 'a program is started through the package sh'
plumbum.*: unknown 'a program is started through the package plumbum'
pexpect.spawn .run .spawnu pexpect.popen_spawn.PopenSpawn: shell 0 > new process
psutil.Process#kill #terminate #send_signal: kill self
psutil.Process: > new psutil.Process 0
psutil.*: > data
keyring.get_password .get_credential: env 'KEYRING_PASSWORD' > data
dotenv.find_dotenv: > '.env'
dotenv.load_dotenv: use 0|dotenv_path=.env
dotenv.dotenv_values: read 0|dotenv_path=.env > data
dotenv.get_key dotenv.main.get_key: read 0|dotenv_path=.env > content 0
dotenv.set_key .unset_key: write 0|dotenv_path
decouple.config: env 0 > data
environ.Env.read_env: use 0|env_file=.env
pandas.read_csv .read_excel .read_json .read_parquet .read_table .read_fwf .read_feather .read_orc .read_hdf .read_stata .read_sas .read_html .read_xml: read 0|filepath_or_buffer > data
pandas.read_pickle: read 0; module 'pickle' > data
pandas.read_sql .read_sql_query: sql 0|sql > data
numpy.load .loadtxt .genfromtxt .fromfile .memmap: read 0 > data
numpy.save .savez .savetxt .savez_compressed: write 0
polars.read_csv .scan_csv .read_parquet .scan_parquet .read_json .read_ndjson .read_excel: read 0 > data
PIL.Image.open cv2.imread imageio.imread fitz.open pypdf.PdfReader PyPDF2.PdfReader docx.Document openpyxl.load_workbook: read 0 > data
cv2.imwrite imageio.imwrite matplotlib.pyplot.savefig: write 0
joblib.dump torch.save: write 1
yaml.unsafe_load .unsafe_load_all .full_load_unsafe: unknown 'yaml that may make any object is loaded'
boto3.client .resource: > new aws 0
boto3.Session .session.Session: > new aws
aws#upload_file #upload_fileobj: tree 0; post 'https://amazonaws.com' 0 > data
aws#put_object: post 'https://amazonaws.com' @Body > data
aws#download_file: write 2
queryset#delete: sql 'DELETE FROM objects'
queryset#update: sql 'UPDATE objects SET x = 1'
queryset#*: > data
subset#delete: sql 'DELETE FROM objects WHERE x = 1'
subset#update: sql 'UPDATE objects SET x = 1 WHERE x = 1'
subset#*: > data
git.Repo .Git: > new git 0
git.Repo.clone_from: connect 0; write 1
docker.from_env .DockerClient .APIClient: > new docker
docker#*: unknown 'containers are started or changed through the package docker'
kubernetes.config.load_kube_config: use 0|config_file=~/.kube/config
pip.main pip._internal.main pip._internal.cli.main.main: unknown 'packages are installed'
timeit.timeit .repeat .Timer cProfile.run profile.run .runctx cProfile.runctx trace.Trace#run doctest.exec: code 0|stmt
code.interact .InteractiveConsole code.InteractiveInterpreter: unknown 'an interactive interpreter is started'
code.InteractiveInterpreter#runsource code.InteractiveConsole#push: code 0
types.FunctionType .CodeType .LambdaType: unknown 'code is put together from bytes'
marshal.load .loads: unknown 'code is loaded from bytes'
runpy.run_path: load 0|path_name
runpy.run_module: unknown 'a module is run'
importlib.reload .invalidate_caches .util.find_spec .metadata.version .metadata.distributions .metadata.distribution .resources.files .resources.read_text .metadata.metadata .metadata.entry_points .metadata.packages_distributions .metadata.requires .metadata.files .resources.path: > data
importlib.machinery.SourceFileLoader importlib.util.spec_from_file_location: load 1 > data
importlib.util.module_from_spec: > data
importlib.machinery.*: > data
imp.load_source: load 1
imp.*: > data
execfile: load 0
pkgutil.iter_modules .walk_packages .get_data .find_loader .extend_path: > data
pkgutil.resolve_name: unknown 'a module is chosen by a name'
inspect.getsource .getsourcefile .getfile .getmembers .signature .getdoc .isclass .isfunction .ismethod .getmodule .getsourcelines .iscoroutinefunction .isgenerator .isgeneratorfunction .isabstract .isbuiltin .ismodule .Parameter .Signature .cleandoc .getmro .getfullargspec .unwrap .isawaitable .iscoroutine .getargspec: > data
inspect.currentframe .stack .getouterframes .getclosurevars: > data
gc.get_objects .get_referrers .get_referents: unknown 'objects of the interpreter are looked into'
gc.*: > plain
operator.methodcaller .attrgetter: unknown 'a member is chosen by a name'
atexit.register: > plain
faulthandler.*: > plain
resource.*: > plain
syslog.* logging.handlers.*: > data
logging.FileHandler .handlers.RotatingFileHandler .handlers.TimedRotatingFileHandler: write 0|filename > data
logging.handlers.SysLogHandler: connect 0|address='localhost' > data
logging.handlers.SocketHandler .DatagramHandler .HTTPHandler: connect 0|host > data
logging.handlers.SMTPHandler: connect 0|mailhost > data
doctest.testfile: read 0|filename > data
readline.read_history_file .read_init_file: read 0|filename=~/.inputrc > plain
readline.write_history_file: write 0|filename > plain
readline.append_history_file: write 1|filename > plain
logging.config.*: > data
crontab.CronTab: persist 'cron'
winreg.*: persist 'the registry'
pyperclip.copy .paste: unknown 'the clipboard is used'
codecs.open: read 0; write 0 > new file 0
xml.etree.ElementTree.parse xml.dom.minidom.parse xml.sax.parse lxml.etree.parse: read 0|source > content 0|source
csv.reader csv.DictReader: > 0
csv.writer .DictWriter: > data
mmap.mmap: > data
fcntl.* termios.* tty.*: > plain
setuptools.setup distutils.core.setup: unknown 'a package is built or installed'
venv.create .EnvBuilder ensurepip.bootstrap: write 0=.venv
compileall.compile_dir .compile_file py_compile.compile: list 0
ast.parse ast.literal_eval: > data
google.cloud.storage.Client: connect 'https://storage.googleapis.com' > data
`;

/** Modules of Python's library in which nothing but computing happens, and builtin functions and classes. */
export const HARMLESS = `
__future__ abc aifc antigravity argparse array ast audioop base64 bdb binascii bisect builtins bz2 calendar cgi chunk cmath cmd codecs codeop collections colorsys concurrent contextlib
contextvars copy copyreg csv curses dataclasses datetime decimal difflib dis doctest email encodings enum errno filecmp fnmatch formatter fractions functools
getopt gettext graphlib gzip hashlib heapq hmac html http.HTTPStatus http.cookies http.cookiejar io ipaddress itertools json keyword locale logging lzma math mimetypes modulefinder numbers operator optparse
platform plistlib posixpath ntpath pprint pstats pyclbr quopri random re readline reprlib rlcompleter sched secrets selectors shlex site sndhdr stat statistics string
stringprep struct sunau symtable sysconfig tabnanny tarfile.TarInfo tarfile.TarError textwrap this threading time timeit token tokenize tomllib trace traceback tracemalloc turtle types typing unicodedata unittest urllib.parse urllib.error urlparse uu uuid
warnings wave weakref wsgiref xdrlib xml zipfile.ZipInfo zipfile.BadZipFile zlib zoneinfo StringIO cStringIO Queue ssl.SSLError socket.error socket.timeout socket.gaierror socket.AF_INET
concurrent.futures asyncio queue pickletools opcode nturl2path cProfile profile zipapp idlelib lib2to3 tkinter distutils.version distutils.util
os.PathLike os.stat_result os.terminal_size os.error os.major os.minor os.makedev os.getpriority os.getresuid os.getresgid os.getgrouplist os.sched_setaffinity os.setpriority os.fdatasync os.fpathconf os.fstatvfs os.eventfd os.lockf os.pread os.preadv os.memfd_create os.pidfd_open os.posix_fadvise os.tcgetpgrp os.ttyname os.waitid os.supports_follow_symlinks os.supports_dir_fd os.extsep os.altsep os.defpath os.GenericAlias os.times_result os.uname_result
os.path.sameopenfile os.path.samestat os.path.extsep os.path.curdir os.path.pardir os.path.pathsep os.path.devnull os.path.supports_unicode_filenames sys.abiflags sys.base_exec_prefix sys.float_repr_style sys.maxunicode sys.getfilesystemencodeerrors sys.get_asyncgen_hooks sys.getprofile sys.getdlopenflags shutil.get_unpack_formats
socket.AddressFamily socket.AddressInfo socket.SocketKind socket.SocketType socket.MsgFlag socket.dup socket.close socket.getservbyport socket.if_indextoname socket.if_nametoindex ssl.TLSVersion ssl.Purpose ssl.VerifyMode ssl.VerifyFlags ssl.Options ssl.MemoryBIO ssl.SSLSocket ssl.SSLObject ssl.SSLSession ssl.get_default_verify_paths ssl.match_hostname ssl.DER_cert_to_PEM_cert ssl.PEM_cert_to_DER_cert ssl.cert_time_to_seconds ssl.RAND_bytes
http.client.HTTPResponse http.client.HTTPMessage http.client.responses http.client.parse_headers http.server.HTTPStatus urllib.request.HTTPRedirectHandler urllib.request.HTTPErrorProcessor urllib.request.HTTPDefaultErrorHandler urllib.request.HTTPDigestAuthHandler urllib.request.HTTPPasswordMgr urllib.request.ProxyBasicAuthHandler urllib.request.BaseHandler urllib.request.AbstractHTTPHandler urllib.request.OpenerDirector urllib.request.quote urllib.request.unquote urllib.request.urlparse urllib.request.urljoin urllib.request.urlsplit urllib.request.proxy_bypass urllib.request.parse_http_list
importlib.metadata importlib.resources importlib.abc importlib.util.cache_from_source importlib.util.source_hash importlib.util.resolve_name importlib.util.LazyLoader inspect signal tempfile.gettempprefix tempfile.tempdir pickle.Pickler pickle.PickleBuffer pickle.whichmodule glob.has_magic webbrowser.get configparser fileinput linecache
zipfile.ZipExtFile zipfile.main tarfile.data_filter tarfile.tar_filter tarfile.fully_trusted_filter tarfile.ExFileObject atexit.unregister ftplib.all_errors imaplib.Internaldate2tuple imaplib.Time2Internaldate imaplib.ParseFlags code.compile_command xmlrpc.client.dumps xmlrpc.client.loads xmlrpc.client.Binary xmlrpc.client.DateTime xmlrpc.client.Fault venv.logger ensurepip.version dbm.whichdb dbm.error
socketserver.ThreadingMixIn socketserver.ForkingMixIn socketserver.BaseServer socketserver.DatagramRequestHandler pwd.struct_passwd grp.struct_group pkgutil.ModuleInfo pkgutil.get_importer pkgutil.iter_importers
BaseException bytes dict float frozenset int list object set str super tuple type NotImplemented Ellipsis bin oct hex chr unichr unicode long basestring xrange range any all
delattr filter format map max min next iter reversed sorted zip enumerate property staticmethod classmethod open.mode divmod reduce cmp reload intern buffer apply coerce aiter anext exit quit
`;

/** Packages of others some of whose functions have effects that matter. */
export const FOREIGN = `
requests httpx aiohttp urllib3 cloudscraper requests_html websocket websockets brotli zstandard psycopg2 psycopg pymysql MySQLdb mysql asyncpg oracledb cx_Oracle pyodbc aiomysql pg8000 pymssql psycopg_pool
sqlalchemy redis pymongo motor paramiko fabric invoke sh plumbum pexpect psutil keyring dotenv decouple environ pandas numpy polars PIL cv2 imageio fitz pypdf PyPDF2 docx openpyxl matplotlib joblib torch yaml
boto3 git docker kubernetes pip crontab pyperclip lxml setuptools dill cloudpickle google
`;

/** Top-level modules of Python's library. */
export const STANDARD = `
__future__ _thread _ctypes abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop
collections colorsys commands compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest
email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib
imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nntplib ntpath numbers
opcode operator optparse os parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib popen2 posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib
resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stat statistics string stringprep struct subprocess sunau symtable
sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
urllib urllib2 urlparse uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo StringIO cStringIO Queue ConfigParser cPickle httplib __builtin__ __main__ nt
`;
