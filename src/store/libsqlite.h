/* libsqlite: the engine of an office in one file, loaded when the first such office is opened: reading and checking
 * papers opens none. Inside the store room only, but for its version. */
#ifndef DONDOC_STORE_LIBSQLITE_H
#define DONDOC_STORE_LIBSQLITE_H

#include "base/library.h"

#include <sqlite3.h>

#define LIBSQLITE_CALLS(X)                                                                                             \
    X(sqlite3_bind_blob64) X(sqlite3_bind_double) X(sqlite3_bind_int64) X(sqlite3_bind_null)                           \
    X(sqlite3_bind_parameter_count) X(sqlite3_bind_text64) X(sqlite3_busy_handler) X(sqlite3_changes64)                \
    X(sqlite3_clear_bindings) X(sqlite3_close) X(sqlite3_column_count) X(sqlite3_column_int64)                         \
    X(sqlite3_column_text) X(sqlite3_column_value) X(sqlite3_compileoption_used) X(sqlite3_config)                     \
    X(sqlite3_db_config) X(sqlite3_errmsg) X(sqlite3_exec) X(sqlite3_extended_errcode)                                 \
    X(sqlite3_extended_result_codes) X(sqlite3_finalize) X(sqlite3_free) X(sqlite3_get_autocommit)                     \
    X(sqlite3_libversion) X(sqlite3_mprintf) X(sqlite3_open_v2) X(sqlite3_prepare_v2) X(sqlite3_prepare_v3)            \
    X(sqlite3_reset) X(sqlite3_step) X(sqlite3_stmt_readonly) X(sqlite3_threadsafe) X(sqlite3_value_blob)              \
    X(sqlite3_value_bytes) X(sqlite3_value_double) X(sqlite3_value_int64) X(sqlite3_value_text)                        \
    X(sqlite3_value_type)

struct libsqlite {
    LIBSQLITE_CALLS(LIBRARY_MEMBER)
};

/* Filled by libsqlite_need(); nothing may be called before that said yes. */
extern struct libsqlite libsqlite;

bool libsqlite_need(struct err *err);

#endif
