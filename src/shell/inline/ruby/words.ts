import { names } from "../tokens/effects.ts";

/** Words of the grammar. */
export const GRAMMAR = names(`if unless else elsif end while until for in do case when then begin rescue ensure def class module
  return yield break next redo retry and or not self super nil true false alias undef defined? BEGIN END __FILE__ __LINE__
  __dir__ __method__ __END__ loop lambda proc`);

/** Functions and constants that only compute or print. */
export const HARMLESS = names(`puts p pp print printf putc warn raise fail sleep rand srand gets format sprintf catch throw caller caller_locations
  block_given? binding exit exit! abort at_exit freeze attr_accessor attr_reader attr_writer include extend prepend private public protected
  module_function private_constant private_class_method using refine define_method attr local_variables global_variables
  Integer Float String Array Hash Rational Complex gsub sub chomp chop split gsub! sub! chomp! chop! tr scan
 trap object_id inspect class is_a? respond_to? nil? tap then dup clone hash itself
  instance_variable_get instance_variable_set instance_variables methods singleton_class instance_methods ancestors name to_s
  pretty_inspect jj j iterator? BigDecimal Set Time.* Date.* DateTime.* Math.* Random.* SecureRandom.* Base64.* JSON.* Process.clock_gettime
  Process.pid Process.ppid Process.times Process.wait Process.wait2 Process.waitall Process.detach Process.uid Process.euid Process.gid Process.getpgid Process.clock_getres Process.last_status Process.argv0 Process.setproctitle Process.groups
  Process.CLOCK_MONOTONIC Process.CLOCK_REALTIME Process.CLOCK_PROCESS_CPUTIME_ID Process.RLIMIT_NOFILE Process.getrlimit Process.Status
  Digest.* Benchmark.* Comparable Enumerable Kernel.puts Kernel.format Kernel.sprintf Kernel.rand Kernel.sleep Kernel.exit Kernel.abort Kernel.Integer Kernel.Float Kernel.warn Kernel.raise Kernel.printf Kernel.print Kernel.p Kernel.loop Kernel.srand Kernel.exit!
  File.exist? File.exists? File.file? File.directory? File.size File.size? File.zero? File.empty? File.readable? File.writable? File.executable?
  File.symlink? File.basename File.dirname File.extname File.join File.expand_path File.absolute_path File.absolute_path? File.realpath File.realdirpath File.split
  File.stat File.lstat File.mtime File.ctime File.atime File.birthtime File.ftype File.fnmatch File.fnmatch? File.identical? File.path File.readlink
  File.SEPARATOR File.ALT_SEPARATOR File.PATH_SEPARATOR File.umask File.world_readable? File.world_writable? File.owned? File.pipe? File.socket? File.blockdev? File.chardev? File.setuid? File.sticky?
  File.RDONLY File.WRONLY File.CREAT File.APPEND File.TRUNC File.EXCL File.LOCK_EX File.LOCK_SH File.LOCK_NB File.LOCK_UN File.Stat File.FNM_DOTMATCH File.FNM_PATHNAME File.FNM_EXTGLOB File.FNM_CASEFOLD File.Separator
  IO.SEEK_SET IO.SEEK_END IO.SEEK_CUR IO.pipe IO.select IO.console Dir.pwd Dir.getwd Dir.home Dir.exist? Dir.empty? Dir.tmpdir Dir.mktmpdir
  ENV.key? ENV.has_key? ENV.include? ENV.member? FileUtils.pwd FileUtils.getwd FileUtils.compare_file FileUtils.identical? FileUtils.cmp FileUtils.uptodate?
  Gem.version Gem.Version Gem.Requirement Gem.loaded_specs Gem.path Gem.dir Gem.ruby_version Gem.platforms Gem.default_dir Gem.ruby Gem.user_dir Gem.VERSION Gem.Specification Gem.Dependency Gem.Platform Gem.bindir Gem.host
  RbConfig.* Etc.nprocessors Etc.getlogin Etc.getpwuid Etc.getpwnam Etc.uname Signal.list Signal.signame ObjectSpace.garbage_collect ObjectSpace.count_objects
  GC.* Encoding.* Regexp.* Struct.* OpenStruct.* Data.define String.* Array.* Hash.* Integer.* Float.* Rational.* Complex.* Symbol.* Range.* Set.* StringIO.* StringScanner.* Thread.* Mutex.* Queue.* SizedQueue.* ConditionVariable.* Monitor.* Fiber.* Proc.new Enumerator.* Ractor.*
  Shellwords.* Timeout.* ERB.Util.* Zlib.crc32 Zlib.adler32 Zlib.deflate Zlib.gzip Zlib.Deflate OptionParser.* Abbrev.* Prime.* Matrix.* Vector.* BigDecimal.* BigMath.* PP.* Ripper.* Coverage.* Readline.* Reline.* Tempfile.* IPAddr.* URI.parse URI.join URI.encode_www_form URI.decode_www_form URI.encode_www_form_component URI.decode_www_form_component URI.escape URI.unescape URI.extract URI.regexp URI.split URI.HTTP URI.HTTPS URI.Generic URI.DEFAULT_PARSER URI.encode_uri_component URI.decode_uri_component URI.InvalidURIError
  CGI.* HTML.* YAML.load YAML.safe_load YAML.dump YAML.load_stream YAML.parse YAML.unsafe_load Psych.load Psych.safe_load Psych.dump Psych.VERSION Psych.unsafe_load Psych.parse
  CSV.parse CSV.parse_line CSV.generate CSV.generate_line CSV.new CSV.Row CSV.Table Marshal.dump OpenSSL.* Unicode.* UnicodeNormalize.* Warning.* Exception.* Object.new Class.new Module.new BasicObject.new ObjectSpace.each_object Date DateTime Time
  Pathname.* Net.HTTPSuccess Net.HTTPRedirection Net.HTTPResponse Net.HTTPOK Nokogiri.* REXML.* TOML.parse Tomlrb.parse`);

/** Names of constants that stand for themselves. */
export const CONSTANTS =
  names(`ARGV ARGF STDIN STDOUT STDERR DATA RUBY_VERSION RUBY_PLATFORM RUBY_ENGINE RUBY_PATCHLEVEL RUBY_COPYRIGHT RUBY_DESCRIPTION RUBY_RELEASE_DATE RUBY_ENGINE_VERSION 
  String Integer Float Array Hash Symbol Proc Range Regexp Rational Complex Numeric Struct OpenStruct Set Time Date DateTime Math Class Module Pathname NilClass TrueClass FalseClass Random SecureRandom Digest
  Comparable Enumerable Enumerator Exception StandardError RuntimeError ArgumentError TypeError NameError NoMethodError KeyError IndexError StopIteration ZeroDivisionError IOError EOFError Errno SystemExit Interrupt LoadError NotImplementedError
  ScriptError SyntaxError SecurityError FloatDomainError RangeError RegexpError FrozenError ThreadError FiberError UncaughtThrowError SystemCallError SignalException Encoding MatchData Method UnboundMethod Thread Mutex Queue StringIO StringScanner Data JSON YAML CSV Psych
  Base64 Benchmark BigDecimal URI CGI Zlib Shellwords Timeout OptionParser Ripper Etc GC Process RbConfig Gem Signal Warning PP Refinement Prime Matrix Vector Tempfile IPAddr Comparable OpenSSL Coverage Readline FileUtils Net Nokogiri REXML Nil ObjectSpace Ractor Fiber Monitor Marshal FileTest Psych `);

/** Libraries that come with Ruby: requiring them runs no code of the project. */
export const LIBRARIES =
  /^(?:json|yaml|psych|csv|set|date|time|pp|erb|uri|net\/\w+|open-uri|open3|fileutils|pathname|tempfile|tmpdir|digest(?:\/\w+)?|base64|securerandom|stringio|strscan|benchmark|bigdecimal(?:\/\w+)?|matrix|prime|ostruct|optparse|optionparser|logger|forwardable|delegate|singleton|observer|abbrev|timeout|socket|openssl|zlib|etc|shellwords|english|English|io\/\w+|pty|expect|find|ripper|objspace|monitor|thread|rexml\/\w+|cgi(?:\/\w+)?|ipaddr|resolv(?:-replace)?|tsort|weakref|coverage|readline|reline|rbconfig|rubygems|pstore|racc|nkf|kconv|unicode_normalize(?:\/\w+)?|minitest(?:\/\w+)?|test\/unit|nokogiri|rational|complex|fiber|continuation|ractor|random\/formatter|did_you_mean|error_highlight|syntax_suggest|un|mkmf|webrick|drb|rinda|fiddle|win32ole|syslog|bundler)$/;

/** Methods of Ruby's own classes that only compute or work on what another call has already opened. */
export const METHODS =
  names(`new call to_s to_str to_i to_int to_f to_r to_c to_a to_ary to_h to_hash to_sym to_proc to_set to_json to_yaml to_date to_time to_datetime to_enum enum_for to_path to_d to_csv to_bn
  inspect class is_a? kind_of? instance_of? respond_to? nil? frozen? freeze dup clone tap then yield_self itself hash object_id eql? equal? instance_variable_get instance_variable_set instance_variables instance_variable_defined? methods public_methods singleton_methods
  instance_methods ancestors superclass name arity parameters source_location owner receiver curry unbind display extend singleton_class included_modules constants const_defined? method_defined? attributes class_variables
  + - * / % ** == != < > <= >= <=> === =~ ! ~ & | ^ << >> [] []= !~ +@ -@
  length size bytesize count empty? any? all? none? one? include? member? key? has_key? value? has_value? keys values values_at fetch fetch_values dig at slice slice! store
  each each_with_index each_with_object each_entry each_slice each_cons each_char each_byte each_line each_key each_value each_pair each_index each_grapheme_cluster each_codepoint reverse_each cycle times upto downto step with_index with_object with_key
  map map! collect collect! flat_map collect_concat filter_map select select! filter filter! reject reject! find detect find_all find_index rindex index partition group_by chunk chunk_while slice_when slice_before slice_after
  inject reduce sum min max min_by max_by minmax minmax_by sort sort! sort_by sort_by! reverse reverse! rotate rotate! shuffle shuffle! sample take take_while drop drop_while first last push append pop shift unshift insert concat prepend
  uniq uniq! compact compact! flatten flatten! zip product combination permutation repeated_combination transpose assoc rassoc join tally tally_by lazy force eager each_entry entries to_enum
  delete delete_if delete_at keep_if clear replace fill compare_by_identity default default= default_proc merge merge! update transform_values transform_values! transform_keys transform_keys! invert rehash sum filter_map group_by bsearch dig except
  upcase upcase! downcase downcase! capitalize capitalize! swapcase swapcase! strip strip! lstrip lstrip! rstrip rstrip! chomp chomp! chop chop! chr squeeze squeeze! tr tr! tr_s delete_prefix delete_suffix delete_prefix! delete_suffix! delete!
  sub sub! gsub gsub! scan match match? split partition rpartition start_with? end_with? center ljust rjust lines chars bytes codepoints grapheme_clusters unpack unpack1 encode encode! force_encoding encoding valid_encoding? unicode_normalize scrub scrub! ascii_only? b hex oct ord sum crypt pack
  succ next succ! next! pred upto between? clamp insert casecmp casecmp? intern unpack format % dump undump crypt each_grapheme_cluster byteslice getbyte setbyte byteindex freeze
  abs ceil floor round truncate divmod div modulo remainder fdiv pow gcd lcm digits bit_length even? odd? zero? positive? negative? finite? infinite? nan? integer? nonzero? magnitude numerator denominator rationalize coerce quo real? real imaginary
  sin cos tan sqrt log log2 log10 exp hypot cbrt
  strftime year month mon day mday hour min sec usec nsec wday yday zone utc utc? gmtime localtime getlocal getutc monday? tuesday? wednesday? thursday? friday? saturday? sunday? iso8601 xmlschema rfc2822 httpdate jd cweek cwyear prev_day next_day prev_month next_month prev_year next_year leap? ago from_now beginning_of_day end_of_day utc_offset to_date
  captures named_captures names pre_match post_match begin end offset values_at source options
  puts print printf p pp putc flush sync sync= fsync close close_read close_write closed? accept eof eof? rewind seek pos pos= tell gets readchar getc getbyte readbyte ungetc each_byte binmode fileno tty? isatty lineno lineno= set_encoding external_encoding readpartial sysread read_nonblock winsize raw noecho getch
  message backtrace full_message backtrace_locations cause exit_status status success? exitstatus signaled? termsig pid exited? set_backtrace detailed_message
 value alive? wakeup status synchronize lock unlock try_lock pop empty? close num_waiting report_on_exception= abort_on_exception= priority= resume
  members each_pair to_h dig attributes superset? subset? disjoint? intersect? add add? delete? intersection union difference
 parse parse! on banner separator banner= help program_name= order! permute! getopts dump generate pretty_generate parse_line generate_line headers header_row? by_col by_row fields field shift row
  hexdigest digest base64digest update block_length reset encode64 strict_encode64 urlsafe_encode64 encode_www_form hex uuid random_number random_bytes urlsafe_base64 alphanumeric bytes base64 uuid_v7
  host port path scheme query fragment userinfo user hostname request_uri opaque host= port= path= scheme= query= to_uri normalize route_to code body message header content_type content_length charset each_header use_ssl= verify_mode= read_timeout= open_timeout= get_fields basic_auth set_form_data body= is_a? finish started?
  css xpath at_css at_xpath text inner_text inner_html content attr attribute attributes children parent next_element previous_element elements root search xml html to_html to_xml get_elements each_element node_type
  mtime atime ctime size mode uid gid directory? file? symlink? readable? writable? executable? exist? basename dirname extname expand_path relative_path_from relative? absolute? cleanpath realpath parent each_filename sub_ext ftype zero? root? descend ascend
  scan scan_until skip skip_until eos? pos matched string rest peek getch check unscan terminate
  real total utime stime report bm bmbm measure realtime items label
 alias_method define_method attr_accessor attr_reader attr_writer include private public protected module_function private_constant private_class_method class_variable_get class_variable_set 
  version spec gem_dir full_name dependencies summary required_ruby_version specs approximate_recommendation segments bump prerelease? release satisfied_by? requirements name homepage license licenses authors description
  sort_by min_by sum take_while each_entry chunk compact_blank present? blank? presence try in? squish truncate humanize titleize camelize underscore dasherize pluralize singularize parameterize deep_symbolize_keys deep_stringify_keys symbolize_keys stringify_keys with_indifferent_access symbolize_names
  day days hour hours minute minutes second seconds week weeks month months year years megabytes kilobytes bytes gigabytes
  rewind argv filename file lineno skip eof each_char external_encoding inplace_mode`);
