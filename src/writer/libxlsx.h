/* libxlsx: libxlsxwriter, loaded when the first workbook is written, or when a server starts. */
#ifndef DONDOC_WRITER_LIBXLSX_H
#define DONDOC_WRITER_LIBXLSX_H

#include "base/library.h"

#include <xlsxwriter.h>

#define LIBXLSX_CALLS(X)                                                                                               \
    X(format_set_align) X(format_set_bold) X(format_set_num_format) X(format_set_text_wrap) X(lxw_version)             \
    X(workbook_add_format) X(workbook_add_worksheet) X(workbook_close) X(workbook_new_opt)                             \
    X(worksheet_autofilter) X(worksheet_freeze_panes) X(worksheet_set_column) X(worksheet_write_datetime)              \
    X(worksheet_write_number) X(worksheet_write_string)

struct libxlsx {
    LIBXLSX_CALLS(LIBRARY_MEMBER)
};

/* Filled by libxlsx_need(); nothing may be called before that said yes. */
extern struct libxlsx libxlsx;

bool libxlsx_need(struct err *err);

#endif
