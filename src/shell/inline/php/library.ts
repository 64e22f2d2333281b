/*
 * What PHP's functions and classes do: lines as `behaviour.ts` of `../flow` reads them. Names in
 * lower case. Source: the manual of PHP 8.4.
 */
export const LINES = String.raw`
printf vprintf print_r dump dd ddd var_dump var_export error_log trigger_error debug_zval_refcount syslog header setcookie: show > plain
isset empty count sizeof strlen is_string is_array is_int is_null is_numeric is_callable is_file is_dir is_link is_readable is_writable is_writeable is_executable file_exists filesize filemtime fileatime filectime fileperms fileowner filegroup fileinode filetype stat lstat disk_free_space disk_total_space diskfreespace clearstatcache is_uploaded_file: > plain
readfile file readgzfile gzfile highlight_file show_source php_strip_whitespace parse_ini_file simplexml_load_file xml_parse_into_struct getimagesize exif_read_data exif_imagetype hash_file md5_file sha1_file mime_content_type finfo_file get_meta_tags imagecreatefrompng imagecreatefromjpeg openssl_pkey_get_private bzopen: read 0 > content 0
unlink rmdir: delete 0
mkdir touch tempnam imagepng imagejpeg: write 0 > plain
tmpfile: > new file
rename: move 0 1
move_uploaded_file copy: copy 0 1
symlink link: link 0 1
chmod lchmod: attr 0 1
chown chgrp lchown lchgrp: attr 0
chdir: cd 0
chroot: privilege 'chroot'
opendir: list 0 > new folder 0
readdir: > word
closedir rewinddir fclose feof fflush ftell fseek rewind ftruncate flock fstat gzclose pclose stream_get_meta_data stream_set_blocking stream_set_timeout stream_context_create stream_select stream_isatty posix_isatty stream_filter_append stream_wrapper_register stream_get_wrappers umask readlink realpath_cache_size finfo_open finfo_close is_resource get_resource_type fsync proc_close proc_terminate proc_get_status proc_nice: > plain
system passthru: shell 0 > data
getmypid getmyuid getmyinode gethostname php_uname php_sapi_name phpversion zend_version memory_get_usage memory_get_peak_usage sys_getloadavg get_current_user getlastmod get_cfg_var uniqid microtime time hrtime date gmdate mktime strtotime checkdate rand mt_rand random_int lcg_value crc32 md5 sha1 spl_object_id spl_object_hash: > word
random_bytes password_hash password_verify password_get_info password_needs_rehash crypt hash_hmac: > data
phpinfo: env '*'
getallheaders apache_request_headers php_ini_loaded_file php_ini_scanned_files get_include_path set_include_path ini_get ini_get_all ini_restore set_time_limit ignore_user_abort error_reporting connection_status http_response_code headers_sent headers_list header_remove usleep sleep time_nanosleep gc_collect_cycles gc_enable gc_disable setlocale localeconv nl_langinfo assert_options mt_srand srand defined version_compare extension_loaded get_extension_funcs get_loaded_extensions getopt getrusage flush debug_print_backtrace debug_backtrace error_get_last error_clear_last restore_error_handler restore_exception_handler session_start session_destroy session_id session_write_close func_num_args: > data
ini_set ini_alter: > data
mail mb_send_mail: connect 'mail'; post 'mail' *
fsockopen pfsockopen stream_socket_client: raw 0 > new socket 0
socket_create: > new socket
socket_bind socket_set_option socket_close socket_set_nonblock socket_set_block socket_last_error socket_strerror socket_select socket_getpeername socket_getsockname socket_shutdown: > plain
socket_listen stream_socket_server socket_create_listen: listen > new socket
socket_accept stream_socket_accept: > new socket
socket_read socket_recv socket_recvfrom stream_socket_recvfrom: > net
gethostbyname gethostbynamel gethostbyaddr dns_get_record dns_check_record checkdnsrr getmxrr: connect 0 > data
curl_close curl_errno curl_error curl_getinfo curl_multi_init curl_multi_add_handle curl_multi_remove_handle curl_multi_close curl_multi_select curl_version curl_reset curl_escape curl_strerror curl_share_init: > plain
curl_multi_exec curl_multi_getcontent: > net
ftp_connect ftp_ssl_connect ssh2_connect imap_open ldap_connect: connect 0 > new ftp 0
ftp_put ftp_fput ftp_nb_put: tree 2; post 'ftp' 2
ftp_get ftp_fget: write 1
ssh2_exec ssh2_shell: unknown 'a command is run on another machine'
ssh2_scp_send: tree 1; post 'ssh' 1
posix_kill: kill 0
posix_setuid posix_setgid posix_seteuid posix_setegid posix_initgroups: privilege 'another user'
posix_getpwuid posix_getpwnam posix_getuid posix_geteuid posix_getgid posix_getegid posix_getpid posix_getppid posix_uname posix_times posix_getcwd posix_ttyname posix_getgrgid posix_getgroups posix_getlogin posix_strerror posix_getgrnam: > data
pcntl_fork pcntl_wait pcntl_waitpid pcntl_alarm pcntl_wexitstatus pcntl_async_signals pcntl_signal_dispatch: > plain
dl: unknown 'a native extension is loaded'
mysqli_connect mysql_connect pg_connect pg_pconnect oci_connect sqlsrv_connect odbc_connect mssql_connect: connect 0 > new database 0
mysqli redis memcached: connect 0 > new database 0
mysqli_query mysql_query pg_query odbc_exec sqlsrv_query mysqli_real_query mysqli_multi_query mysqli_prepare pg_prepare pg_query_params: sql 1 > data
mysqli_fetch_assoc mysqli_fetch_all mysqli_fetch_array mysqli_fetch_row mysqli_num_rows mysqli_close mysqli_error mysqli_connect_error mysqli_real_escape_string mysqli_set_charset mysqli_select_db mysqli_affected_rows mysqli_insert_id pg_fetch_assoc pg_fetch_all pg_fetch_row pg_close pg_num_rows pg_escape_string mysql_fetch_assoc mysql_select_db mysql_error: > data
database#query #exec #prepare #real_query #multi_query #querysingle: sql 0 > self
database#flushall #flushdb: sql 'DROP DATABASE redis'
database#*: > self
sqlite3: write 0 > new sqlite 0
sqlite#*: > self
mongodb\client mongodb\driver\manager: connect 0 > new database 0
shmop_open shm_attach sem_get msg_get_queue: > data
apc_fetch apcu_fetch apcu_store apcu_exists apcu_delete opcache_reset opcache_get_status: > data
splfileobject splfileinfo finfo: > new splfile 0
splfile#fread #fgets #getcontents #current #fgetcsv #openfile #file: read self > content self
splfile#fwrite #fputcsv #ftruncate: write self
splfile#getpathname #getrealpath #getpath #__tostring: > self
splfile#*: > data
directoryiterator filesystemiterator recursivedirectoryiterator: list 0 > new iterator 0
recursiveiteratoriterator recursiveregexiterator regexiterator callbackfilteriterator limititerator iteratoriterator: > 0
globiterator: list 0 > new iterator 0
iterator#getpathname #getrealpath #__tostring: > data
iterator#*: > data
ziparchive phardata: > new zip 0
phar: write 0 > new zip 0
zip#open: read 0; write 0
zip#extractto: write 0
zip#addfile #buildfromdirectory: tree 0
zip#*: > data
domdocument: > new dom
dom#load #loadhtmlfile: read 0 > data
dom#save #savehtmlfile: write 0
dom#*: > data
xmlreader: > new xmlreader
xmlreader#open: read 0
xmlreader#*: > data
reflectionclass reflectionobject reflectionproperty reflectionenum reflectionnamedtype reflectionparameter reflectionextension: > new reflection 0
reflection#*: > data
ffi ffi.cdef ffi.load ffi.scope: unknown 'a native library is loaded'
soapclient: connect 0 > new remote 0
remote#*: post self *
closure.fromcallable: > 0
guzzlehttp\client symfony\component\httpclient\httpclient: > new http
http#get #head #options: get 0 > net
http#post #put #patch #delete: submit 0 > net
http#request: submit 1 > net
http#*: > data
symfony\component\process\process: argv 0 > new process
symfony\component\process\process.fromshellcommandline: shell 0 > new process
process#*: > data
stream#*: > data
socket#*: > data
ftp#*: > data
file#*: > data
folder#read: > word
folder#*: > data
iterator_apply register_tick_function: unknown 'a callback is chosen by a name'
highlight_string php_check_syntax: > data
`;

/** Functions and classes that only compute. */
export const HARMLESS = `
exception error typeerror valueerror errorexception runtimeexception logicexception invalidargumentexception domainexception rangeexception outofboundsexception lengthexception unexpectedvalueexception badfunctioncallexception badmethodcallexception jsonexception argumentcounterror arithmeticerror divisionbyzeroerror throwable
stdclass arrayobject arrayiterator splobjectstorage splstack splqueue splpriorityqueue splfixedarray splheap splminheap splmaxheap spldoublylinkedlist generator closure weakmap weakreference iterator iteratoraggregate arrayaccess countable jsonserializable stringable serializable
datetime datetimeimmutable dateinterval dateperiod datetimezone intldateformatter numberformatter collator normalizer locale messageformatter simplexmlelement domxpath attribute
abs acos asin atan atan2 ceil cos exp floor fmod intdiv log log10 log2 max min pi pow round sin sqrt tan deg2rad rad2deg base_convert bin2hex bindec decbin dechex decoct hexdec octdec is_nan is_finite is_infinite number_format fdiv hypot
addslashes stripslashes chunk_split convert_uuencode count_chars fprintf html_entity_decode htmlentities htmlspecialchars htmlspecialchars_decode lcfirst levenshtein metaphone nl2br number_format quotemeta quoted_printable_encode similar_text hash hash_equals parse_ini_string str_word_count strptime array_is_list soundex sscanf strcmp strcasecmp strncmp strncasecmp strnatcmp strnatcasecmp strcoll strpos stripos strrpos strripos strstr stristr strrchr strspn strcspn strpbrk strtok substr_count substr_compare substr_replace ucfirst ucwords wordwrap nl_langinfo utf8_encode utf8_decode strip_tags parse_url http_build_query urlencode rawurlencode base64_encode bin2hex serialize json_encode json_last_error json_last_error_msg uuencode money_format
compact current end each key key_exists next prev reset natsort natcasesort sort rsort asort arsort ksort krsort shuffle in_array
is_bool is_float is_double is_int is_integer is_long is_object is_scalar is_iterable is_countable is_a is_subclass_of boolval floatval doubleval intval settype gettype get_debug_type get_class get_parent_class get_object_vars get_class_methods get_class_vars method_exists property_exists class_exists interface_exists trait_exists enum_exists function_exists get_called_class get_declared_classes class_implements class_parents class_uses iterator_to_array iterator_count spl_autoload_functions
var_export gzcompress gzencode gzdeflate bzcompress iconv iconv_strlen iconv_substr iconv_strpos cal_days_in_month easter_date jdtogregorian gregoriantojd localtime getdate idate strftime gmstrftime gmmktime timezone_identifiers_list tidy_parse_string ip2long long2ip inet_pton inet_ntop fnmatch escapeshellarg escapeshellcmd filter_var filter_input filter_var_array ctype_alpha get_defined_constants get_defined_vars get_defined_functions debug_zval_refcount array_key_exists
`;

/** Families of functions that only compute. */
export const HARMLESS_FAMILY =
  /^(?:str_|array_|mb_|ctype_|json_|preg_|date_|bc[a-z]+$|gmp_|hash_|openssl_|sodium_|ob_|spl_object|password_|iconv_|xml_|xmlwriter_|image(?!create|png|jpeg|gif|web)|intl|grapheme_|normalizer_|timezone_|cal_|mhash|random_|lcg_|is_|get_resource|libxml_|dom_|simplexml_|token_|tidy_|gettext|ngettext|bindtextdomain|textdomain|session_|output_|stream_get_(?:filters|transports)|zlib_get|readline$|readline_(?:add|clear|completion|info|list|on|redisplay))/;
