/*
 * Never run: links what the program loads when it is needed (src/base/library.h) and asks for each call of it, so that
 * dpkg-shlibdeps finds the packages and versions to depend on. With -DPAPERS_ONLY: what libdondoc loads.
 */
#include "reader/libxml.h"
#include "reader/libzip.h"

#define GIVEN(call) .call = &(call),

extern const struct libxml loaded_libxml;
extern const struct libzip loaded_libzip;
const struct libxml loaded_libxml = {LIBXML_CALLS(GIVEN)};
const struct libzip loaded_libzip = {LIBZIP_CALLS(GIVEN)};

#ifndef PAPERS_ONLY
#include "store/libsqlite.h"
#include "web/mhd.h"
#include "writer/libxlsx.h"

extern const struct libsqlite loaded_libsqlite;
extern const struct libxlsx loaded_libxlsx;
extern const struct mhd loaded_mhd;
const struct libsqlite loaded_libsqlite = {LIBSQLITE_CALLS(GIVEN)};
const struct libxlsx loaded_libxlsx = {LIBXLSX_CALLS(GIVEN)};
const struct mhd loaded_mhd = {MHD_CALLS(GIVEN)};
#endif
