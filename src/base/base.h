/*
 * base: the ground floor. Memory, text views, growing buffers, errors, dates, JSON out.
 *
 * Knows no Vietnamese, no documents, no database. Every other room stands on it, so it stays small.
 *
 *   arena.h  memory that lives as long as one document or one request, freed in one stroke
 *   str.h    a view into bytes that somebody else owns, and a place (line + byte span) in a text
 *   buf.h    bytes that we own and that grow
 *   vec.h    an array that grows inside an arena
 *   err.h    why something was refused: code, sentence for a person, place in our code
 *   date.h   calendar days without time zone; today in Viet Nam
 *   lunar.h  the calendar of Tết; period.h  months, quarters, halves, years (both asked for by name: few count by them)
 *   json.h   a writer of JSON that cannot forget a comma or an escape
 *   utf8.h   decode and encode one code point
 *   wide.h   loops that the compiler turns into vectors
 *   library.h  a shared library loaded when it is first needed (asked for by name: few have one)
 *   durable.h  a file that is there whole or not at all (asked for by name: few write files)
 *
 * House rules that hold in every room:
 * - Three lifetimes: the process, an arena, a handle with create/destroy. Destroyers accept NULL.
 * - A function that can refuse returns bool and takes `struct err *` last; on false the error is filled
 *   and the results are untouched.
 * - Out of memory aborts; sizes that come from outside are limited long before that.
 * - A `struct str` never owns. A function that returns one says what it points into.
 */
#ifndef DONDOC_BASE_BASE_H
#define DONDOC_BASE_BASE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/date.h"
#include "base/err.h"
#include "base/json.h"
#include "base/str.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "base/wide.h"

#endif
