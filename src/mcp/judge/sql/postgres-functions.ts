/** What a function may do when a reader calls it. `deny`: it writes, waits, reaches files or other machines, or runs text. */
export type FunctionStanding = "allow" | "deny" | "unknown";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/**
 * Functions of `pg_catalog` that only compute or look into the catalog. From `pg_proc` of PostgreSQL 15 to 18: immutable and stable ones,
 * without those that take or return internal types, and of the volatile ones those that only tell the time, sizes or chance.
 */
const HARMLESS = words(`
  abs acos acosd acosh age any_value area array_agg array_append array_cat array_dims array_fill array_length array_lower array_ndims array_position
  array_positions array_prepend array_remove array_replace array_reverse array_sample array_shuffle array_sort array_to_json array_to_string
  array_to_tsvector array_upper ascii asin asind asinh atan atan2 atan2d atand atanh avg bit bit_and bit_count bit_length bit_or bit_xor bool
  bool_and bool_or bound_box box bpchar broadcast btrim bytea cardinality casefold cbrt ceil ceiling center char char_length character_length chr
  circle clock_timestamp col_description concat concat_ws convert convert_from convert_to corr cos cosd cosh cot cotd count covar_pop covar_samp
  crc32 crc32c cume_dist current_database current_query current_role current_schema current_schemas current_setting current_user date date_add
  date_bin date_part date_subtract date_trunc datemultirange daterange decode degrees dense_rank diagonal diameter div encode enum_first enum_last
  enum_range erf erfc every exp extract factorial family first_value float4 float8 floor format format_type gamma gcd gen_random_uuid
  generate_series generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding has_any_column_privilege has_column_privilege
  has_database_privilege has_foreign_data_wrapper_privilege has_function_privilege has_language_privilege has_parameter_privilege
  has_schema_privilege has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege has_type_privilege height host
  hostmask inet_client_addr inet_client_port inet_merge inet_same_family inet_server_addr inet_server_port initcap int2 int4 int4multirange
  int4range int8 int8multirange int8range interval isclosed isempty isfinite is_normalized ishorizontal isopen isparallel isperp isvertical
  json_agg json_agg_strict json_array_element json_array_element_text json_array_elements json_array_elements_text json_array_length
  json_build_array json_build_object json_each json_each_text json_extract_path json_extract_path_text json_object json_object_agg
  json_object_agg_strict json_object_agg_unique json_object_agg_unique_strict json_object_field json_object_field_text json_object_keys
  json_populate_record json_populate_recordset json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_agg
  jsonb_agg_strict jsonb_array_element jsonb_array_element_text jsonb_array_elements jsonb_array_elements_text jsonb_array_length
  jsonb_build_array jsonb_build_object jsonb_concat jsonb_contained jsonb_contains jsonb_delete jsonb_delete_path jsonb_each jsonb_each_text
  jsonb_exists jsonb_exists_all jsonb_exists_any jsonb_extract_path jsonb_extract_path_text jsonb_insert jsonb_object jsonb_object_agg
  jsonb_object_agg_strict jsonb_object_agg_unique jsonb_object_agg_unique_strict jsonb_object_field jsonb_object_field_text jsonb_object_keys
  jsonb_path_exists jsonb_path_exists_tz jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz
  jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record jsonb_populate_recordset jsonb_pretty jsonb_set
  jsonb_set_lax jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days justify_hours justify_interval
  lag last_value lcm lead left length lgamma like_escape line ln localtime localtimestamp log log10 lower lower_inc lower_inf lpad lseg ltrim macaddr
  macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen max md5 min min_scale mod mode money multirange
  mxid_age name netmask network normalize now nth_value ntile num_nonnulls num_nulls numeric numnode nummultirange numrange obj_description
  octet_length oid overlaps overlay parse_ident path pclose percent_rank percentile_cont percentile_disc pg_backend_pid pg_basetype
  pg_blocking_pids pg_char_to_encoding pg_client_encoding pg_collation_for pg_collation_is_visible pg_column_compression pg_column_size
  pg_conf_load_time pg_current_snapshot pg_database_size pg_describe_object pg_encoding_to_char pg_function_is_visible pg_get_constraintdef
  pg_get_expr pg_get_function_arg_default pg_get_function_arguments pg_get_function_identity_arguments pg_get_function_result
  pg_get_function_sqlbody pg_get_functiondef pg_get_indexdef pg_get_keywords pg_get_partition_constraintdef pg_get_partkeydef pg_get_ruledef
  pg_get_serial_sequence pg_get_statisticsobjdef pg_get_triggerdef pg_get_userbyid pg_get_viewdef pg_has_role pg_identify_object
  pg_index_column_has_property pg_index_has_property pg_indexam_has_property pg_indexes_size pg_input_error_info pg_input_is_valid
  pg_is_in_recovery pg_is_other_temp_schema pg_jit_available pg_lsn pg_my_temp_schema pg_opclass_is_visible pg_operator_is_visible
  pg_opfamily_is_visible pg_options_to_table pg_partition_ancestors pg_partition_root pg_partition_tree pg_postmaster_start_time
  pg_relation_filenode pg_relation_filepath pg_relation_is_updatable pg_relation_size pg_sequence_parameters pg_size_bytes pg_size_pretty
  pg_statistics_obj_is_visible pg_table_is_visible pg_table_size pg_tablespace_location pg_tablespace_size pg_timezone_names
  pg_total_relation_size pg_trigger_depth pg_ts_config_is_visible pg_ts_dict_is_visible pg_type_is_visible pg_typeof pg_visible_in_snapshot
  pg_wal_lsn_diff phraseto_tsquery pi plainto_tsquery point polygon popen position pow power querytree quote_ident quote_literal quote_nullable
  radians radius random random_normal range_agg range_intersect_agg range_merge rank regexp_count regexp_instr regexp_like regexp_match
  regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table regexp_substr regr_avgx regr_avgy regr_count regr_intercept regr_r2
  regr_slope regr_sxx regr_sxy regr_syy repeat replace reverse right round row_number row_security_active row_to_json rpad rtrim scale
  session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512 shobj_description sign similar_escape similar_to_escape sin
  sind sinh slope split_part sqrt starts_with statement_timestamp stddev stddev_pop stddev_samp string_agg string_to_array string_to_table strip
  strpos substr substring sum system_user tan tand tanh text time timeofday timestamp timestamptz timetz timezone to_ascii to_bin to_char to_date
  to_hex to_json to_jsonb to_number to_oct to_regclass to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure
  to_regrole to_regtype to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim trim_array trim_scale trunc ts_delete ts_filter
  ts_headline ts_rank ts_rank_cd tsmultirange tsrange tstzmultirange tstzrange tsvector_to_array txid_current_snapshot unicode_assigned unistr
  unnest upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuidv4 uuidv7 var_pop var_samp varbit varchar variance version
  websearch_to_tsquery width width_bucket xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xmlagg xmlcomment xmlexists
  xmltext xpath xpath_exists
`);

/** Whole families by how their names begin. */
const HARMLESS_FAMILY = /^pg_stat_get_/;

/** Functions of `pg_catalog` and of the extensions that come with PostgreSQL which a reader never needs. */
const HARMFUL = words(`
  brin_desummarize_range brin_summarize_new_values brin_summarize_range currval cursor_to_xml cursor_to_xmlschema database_to_xml
  database_to_xml_and_xmlschema database_to_xmlschema gin_clean_pending_list lastval loread lowrite nextval query_to_xml
  query_to_xml_and_xmlschema query_to_xmlschema schema_to_xml schema_to_xml_and_xmlschema schema_to_xmlschema set_config setseed setval table_to_xml
  table_to_xml_and_xmlschema table_to_xmlschema ts_rewrite ts_stat txid_current crosstab crosstabn connectby xpath_table xslt_process pgp_pub_encrypt
  heap_force_kill heap_force_freeze pg_prewarm autoprewarm_start_worker autoprewarm_dump_now pg_truncate_visibility_map pldbg_attach_to_port
  postgres_fdw_disconnect postgres_fdw_disconnect_all tblfunc unaccent_init lo_manage http http_get http_post http_put http_delete http_patch http_head
  net_http_get net_http_post cron_schedule cron_unschedule aws_s3_query_export_to_s3 aws_lambda_invoke
`);
const HARMFUL_FAMILY =
  /^(?:lo_|dblink|pg_read_|pg_ls_|pg_file_|pg_stat_file|pg_sleep|pg_(?:try_)?advisory_|pg_notify|pg_(?:cancel|terminate)_backend|pg_reload_conf|pg_rotate_logfile|pg_log_|pg_logical_|pg_replication_|pg_(?:create|copy|drop)_|pg_backup_|pg_(?:start|stop)_backup|pg_switch_|pg_wal_replay|pg_promote|pg_export_snapshot|pg_import_|pg_stat_(?:reset|clear|force)|pg_stat_statements_reset|pg_(?:clear|restore)_|pg_sync_|pg_extension_config_dump|pg_current_xact_id|pg_nextoid|pg_stop_making|binary_upgrade_|pg_hba_|pg_ident_|pg_show_all_file|pg_current_logfile|plpgsql_|copy|http_|cron|aws_|adminpack|bt_index_|verify_heapam)/;

/** What a function of `pg_catalog` or one named without a schema may do. */
export function functionStanding(name: string): FunctionStanding {
  const own = name.toLowerCase();
  if (HARMFUL.has(own) || HARMFUL_FAMILY.test(own)) return "deny";
  // A quoted name of another case is another function.
  return own === name && (HARMLESS.has(own) || HARMLESS_FAMILY.test(own)) ? "allow" : "unknown";
}

/** Every operator of `pg_operator` of PostgreSQL 15 to 18; another one is somebody's own and runs a function that nobody sees. */
const OPERATORS = words(`
  !! !~ !~* !~~ !~~* # ## #- #> #>> % & && &< &<| &> * *< *<= *<> *= *> *>= + - -> ->> -|- / < <-> << <<= <<| <= <> != <@ <^ = > >= >> >>= >^
  ? ?# ?& ?- ?-| ?| ?|| @ @-@ @> @? @@ @@@ ^ ^@ | |&> |/ |>> || ||/ ~ ~* ~<=~ ~<~ ~= ~>=~ ~>~ ~~ ~~*
`);

/** Is the operator one that comes with PostgreSQL? */
export function isBuiltInOperator(name: string): boolean {
  return OPERATORS.has(name);
}

/** Tables of the catalog that hold password hashes, passwords of other servers, raw large objects or the server's access rules. */
const SECRET_RELATIONS = words(`
  pg_authid pg_shadow pg_user_mapping pg_user_mappings _pg_user_mappings user_mapping_options pg_largeobject pg_hba_file_rules pg_ident_file_mappings
  pg_file_settings pg_subscription pg_statistic pg_statistic_ext_data pg_backend_memory_contexts pg_shmem_allocations
`);

/** Does a table of the catalog hold what no reader of data needs? */
export function isSecretRelation(name: string): boolean {
  return SECRET_RELATIONS.has(name.toLowerCase());
}
