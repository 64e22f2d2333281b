function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Words after which an operator comes: a `/` divides. */
export const VALUES = words(`time times wait wantarray fork getppid getlogin __FILE__ __LINE__ __PACKAGE__ __SUB__ __CLASS__
  getgrent getpwent gethostent getnetent getprotoent getservent endpwent endgrent break`);

/** Words of the grammar. */
export const GRAMMAR = words(`if unless else elsif while until for foreach do eval return last next redo goto and or not xor
  x lt gt le ge eq ne cmp isa my our local state sub package no use require given when default try catch finally defer
  BEGIN END INIT CHECK UNITCHECK continue method class field ADJUST any all __END__ __DATA__ say print printf`);

/** Functions of the language that only compute, print or look at what the program already has. */
export const HARMLESS = words(`abs  atan2 bless caller chomp chop chr close cos crypt defined delete die each exists exit
  exp fc fileno formline getc grep hex index int join keys lc lcfirst length localtime gmtime log lock map
  oct ord pack pop pos print printf prototype push quotemeta rand read ref reset reverse rindex say scalar seek select shift sin
  sleep sort splice split sprintf sqrt srand study substr sysread sysseek tell tie tied  uc ucfirst undef unpack
  unshift untie values vec wait waitpid wantarray warn write time times eof binmode flock alarm exit
  getpwnam getpwuid getgrnam getgrgid getpwent getgrent getlogin getppid getpgrp  getprotobyname getprotobynumber
  getservbyname getservbyport lstat stat readline readdir closedir dbmclose gethostbyaddr getnetbyname getnetbyaddr endhostent endnetent endprotoent endservent setgrent setpwent sethostent setnetent setprotoent setservent msgctl msgget msgrcv msgsnd semctl semget semop shmctl shmget shmread shmwrite gensym rewinddir seekdir telldir format __FILE__ __LINE__ __PACKAGE__ __SUB__
  qw STDIN STDOUT STDERR ARGV ENV DATA CORE  break umask times setpgrp
  uniq uniqnum uniqstr uniqint sum sum0 min max minstr maxstr first any all none notall product reduce reductions shuffle sample pairs unpairs
  pairkeys pairvalues pairmap pairgrep pairfirst head tail zip mesh blessed reftype looks_like_number dualvar weaken readonly refaddr
  floor ceil fmod pow strftime mktime isatty strtol strtod DBL_MAX INT_MAX LONG_MAX round trunc
  Dumper encode decode encode_utf8 decode_utf8 is_utf8 encode_json decode_json to_json from_json JSON
  encode_base64 decode_base64 encoded_base64_length encode_qp decode_qp md5_hex md5_base64 md5 sha1_hex sha1 sha256_hex sha256 sha512_hex sha1_base64 sha256_base64 sha384_hex sha512 crc32
  basename dirname fileparse cwd getcwd abs_path realpath catfile catdir splitpath splitdir canonpath rel2abs abs2rel curdir tmpdir updir rootdir file_name_is_absolute
  carp croak confess cluck gettimeofday tv_interval usleep nanosleep clock clock_gettime timelocal timegm timelocal_nocheck
  uri_escape uri_unescape uri_escape_utf8 encode_entities decode_entities inet_aton inet_ntoa inet_pton inet_ntop pack_sockaddr_in sockaddr_in unpack_sockaddr_in
  sockaddr_un getaddrinfo getnameinfo hostname wrap fill Text Load Dump GetOptions GetOptionsFromArray pod2usage getopts getopt color colored
  is ok isnt like unlike is_deeply plan done_testing diag note pass fail plan subtest cmp_ok can_ok isa_ok explain bail_out
   dclone thaw freeze nfreeze compare LOCK_EX LOCK_SH LOCK_UN LOCK_NB O_RDONLY true false
  NFC NFD NFKC NFKD charnames ticks timethis timethese cmpthese timestr timediff
  bigint import unimport VERSION DOES`);

/** Modules of the language's own library and the few others that only compute: loading them does nothing. */
export const MODULES =
  /^(?:v?[\d._]+|(?:strict|warnings|utf8|feature|experimental|bytes|integer|bigint|bignum|bigrat|constant|vars|parent|base|fields|locale|overload|overloading|sort|subs|version|vmsish|diagnostics|encoding|charnames|mro|less|autodie|filetest|if|open|autouse|threads|stable|builtin|deprecate|ok)(?:::.*)?|autodie.*|List::Util(?:::XS)?|Scalar::Util|Sub::Util|Hash::Util.*|Data::Dumper|JSON::PP.*|JSON(?:::XS|::MaybeXS)?|Cpanel::JSON::XS|Time::(?:Local|HiRes|Piece|Seconds|gmtime|localtime|tm)|POSIX|Encode.*|MIME::(?:Base64|QuotedPrint)|Digest(?:::(?:MD5|SHA|SHA1|base|file))?|Getopt::(?:Long|Std)|File::(?:Basename|Spec(?:::.*)?|Find|Path|Copy|Temp|stat|Compare|Glob|Slurp|Slurper)|Cwd|Carp|IO(?:::.*)?|Socket|FindBin|Text::(?:Wrap|Tabs|ParseWords|Abbrev|Balanced|CSV|CSV_XS|Diff)|Term::ANSIColor|Unicode::(?:Normalize|UCD|Collate)|Math::(?:BigInt|BigFloat|BigRat|Complex|Trig)(?:::.*)?|Benchmark|Storable|Tie::.*|Test::(?:More|Simple|Builder.*)|Symbol|SelectSaver|Sys::Hostname|Errno|Fcntl|English|Env|B|O|Config|Class::Struct|User::(?:pwent|grent)|IPC::(?:Open2|Open3|Cmd)|HTTP::Tiny|LWP(?:::.*)?|HTTP::(?:Request|Response|Headers|Cookies|Date|Status).*|URI(?:::.*)?|Net::(?:hostent|netent|protoent|servent|Ping|FTP|SMTP|HTTP|Domain|Cmd|POP3)|Compress::(?:Zlib|Raw.*)|Archive::Tar|YAML(?:::(?:PP|Tiny|XS|Syck).*)?|CPAN::Meta::YAML|Time::Zone|Date::(?:Parse|Format|Calc)|DateTime|Path::Tiny|Try::Tiny|Module::(?:CoreList|Load.*|Metadata)|Memoize|Safe|PerlIO(?:::.*)?|I18N::Langinfo|Locale::.*|Params::Check|Pod::.*|Search::Dict|DB_File|SDBM_File|attributes|Thread::.*|threads::shared|HTML::Entities|HTML::(?:Parser|TreeBuilder|Tree)|XML::(?:LibXML|Simple|Parser|Twig)|Mojo.*|ojo|DBI|File::HomeDir|File::Which|main|CORE|UNIVERSAL|ExtUtils::.*)$/;

/** Methods that only compute or work on what another call has already opened. */
export const METHODS = words(`new print printf say close autoflush binmode getline getlines eof opened fileno getc read sysread ungetc seek tell
  utf8 pretty canonical indent space_before space_after allow_nonref relaxed encode decode allow_blessed convert_blessed latin1 ascii max_depth
  decode_json encode_json incr_parse Indent Sortkeys Terse Useqq Deepcopy Dump Pad Maxdepth Quotekeys
  push pop shift keys values  add addfile hexdigest b64digest digest
  strftime ymd mdy dmy hms year month day hour minute second epoch mon mday yday datetime date time_zone set_time_zone day_of_week day_name month_name now today from_epoch strptime truncate add_duration subtract delta_days
  sec min week cdate monname fullmonth tzoffset julian_day wday yy
  bstr badd bmul bsub bdiv bpow bmod binf bnan is_zero is_one bcmp bacmp bfac bsqrt numify as_int as_hex as_bin bgcd blcm digits accuracy precision bfround copy binc bdec ffround bnstr bsstr
  can isa DOES VERSION import unimport ref meta
  is_success content decoded_content status_line code header headers content_type as_string message title
  host path scheme query query_form port fragment canonical userinfo authority opaque
  agent timeout default_header env_proxy ssl_opts cookie_jar max_redirect
  authorization_basic content_length protocol
  getline_hr column_names eol sep_char parse fields combine string error_diag bind_columns
  line_number start_tag end_tag findnodes findvalue to_literal toString textContent getAttribute documentElement nodeName childNodes getElementsByTagName
  name fullname size mtime mode uid gid atime ctime dev ino nlink
  catfile catdir tmpdir rel2abs abs2rel canonpath splitdir splitpath curdir updir rootdir file_name_is_absolute
  peerhost peerport sockhost sockport connected blocking
   basename dirname parent children stringify child sibling is_absolute is_relative exists is_file is_dir
  TO_JSON true false is_bool fetch finish rows bind_param errstr err fetchrow_array fetchrow_arrayref fetchrow_hashref fetchall_arrayref fetchall_hashref disconnect quote
  import_names names to_string filename  DESTROY join detach tid`);

/** Words behind which a variable is an operand and no file handle. */
export const GRAMMAR_BEFORE_VARIABLE: ReadonlySet<string> = new Set(
  `my our local state and or not xor x lt gt le ge eq ne cmp if unless while until for foreach elsif when isa readline
  length defined ref scalar lc uc ord chr int abs sqrt hex oct`.split(/\s+/),
);

/** Functions with effects, behind which a `/` starts a pattern. */
export const TERM_AFTER: ReadonlySet<string> = new Set(
  `open opendir sysopen system exec unlink rename mkdir rmdir chmod chown utime link symlink chdir glob readlink require
  kill socket connect bind listen send recv dbmopen syscall fork pipe truncate evalbytes`.split(/\s+/),
);
