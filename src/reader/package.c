/* A zip opened safely: sizes declared and really read, ratio, number of entries. */
#include "reader/package.h"

#include "reader/libzip.h"

/* Below this size a high ratio is no bomb: an empty paper is mostly repetition. */
enum { RATIO_FROM = 1024 * 1024 };

bool package_refuse_damaged(const char *name, struct err *err)
{
    return ERR(err, ERR_INPUT,
               _("Tệp %s bị hỏng hoặc chưa tải về đủ nên không đọc được. Hãy mở thử bằng phần mềm đã soạn nó, lưu lại "
                 "rồi gửi lại, hoặc xin lại bản gốc."),
               name);
}

bool package_refuse_big(const char *name, struct err *err)
{
    return ERR(err, ERR_LIMIT,
               _("Nội dung trong tệp %s bung ra quá lớn, vượt mức cho phép. Hãy chép phần chữ sang một tệp mới, "
                 "lưu lại rồi gửi lại."),
               name);
}

bool package_open(const char *name, struct str bytes, const struct reader_limits *limits, struct package *ret_package,
                  struct err *err)
{
    zip_error_t error;
    if (!libzip_need(err))
        return false;
    libzip.zip_error_init(&error);
    zip_source_t *source = libzip.zip_source_buffer_create(bytes.p, bytes.n, 0, &error);
    zip_t *zip = source ? libzip.zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
    if (!zip)
        libzip.zip_source_free(source);
    libzip.zip_error_fini(&error);
    if (!zip)
        return package_refuse_damaged(name, err);
    const zip_int64_t entries = libzip.zip_get_num_entries(zip, 0);
    if (entries < 0 || (uint64_t)entries > limits->entries) {
        libzip.zip_discard(zip);
        return ERR(err, ERR_LIMIT,
                   _("Tệp %s gồm quá nhiều phần nhỏ (%lld), vượt mức cho phép. Hãy chép phần chữ sang một tệp mới, lưu lại "
                     "rồi gửi lại."),
                   name, (long long)entries);
    }
    *ret_package = (struct package){.zip = zip, .name = name, .limits = limits};
    return true;
}

void package_close(struct package *package)
{
    if (package->zip)
        libzip.zip_discard(package->zip);
    package->zip = NULL;
}

int64_t package_find(const struct package *package, const char *part)
{
    return libzip.zip_name_locate(package->zip, part, ZIP_FL_NOCASE);
}

bool part_open(struct package *package, int64_t index, struct part *ret_part, struct err *err)
{
    const struct reader_limits *limits = package->limits;
    const zip_uint64_t wanted = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    zip_stat_t stat;
    if (index < 0 || libzip.zip_stat_index(package->zip, (zip_uint64_t)index, 0, &stat) != 0 ||
        (stat.valid & wanted) != wanted)
        return package_refuse_damaged(package->name, err);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s được đặt mật khẩu nên không mở được. Hãy mở bằng phần mềm đã soạn nó, bỏ mật khẩu, lưu lại "
                     "rồi gửi lại."),
                   package->name);
    if (stat.size > limits->part || stat.size > limits->total - package->unpacked ||
        (stat.size > RATIO_FROM && stat.size / limits->ratio > stat.comp_size))
        return package_refuse_big(package->name, err);
    /* what Word writes; others that libzip knows are one door more each */
    if (!(stat.valid & ZIP_STAT_COMP_METHOD) || (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE))
        return package_refuse_damaged(package->name, err);
    zip_file_t *file = libzip.zip_fopen_index(package->zip, (zip_uint64_t)index, 0);
    if (!file)
        return package_refuse_damaged(package->name, err);
    *ret_part = (struct part){.package = package, .file = file, .declared = stat.size};
    return true;
}

int part_read(struct part *part, char *bytes, int size)
{
    if (part->failure != PART_FINE || size <= 0)
        return -1;
    const zip_int64_t got = libzip.zip_fread(part->file, bytes, (zip_uint64_t)size);
    if (got < 0) {
        part->failure = PART_DAMAGED;
        return -1;
    }
    part->unpacked += (uint64_t)got;
    part->package->unpacked += (uint64_t)got;
    /* the declared size was within the limits: what goes beyond it is a lie */
    if (part->unpacked > part->declared) {
        part->failure = PART_TOO_BIG;
        return -1;
    }
    return (int)got;
}

void part_close(struct part *part)
{
    if (part->file)
        libzip.zip_fclose(part->file);
    part->file = NULL;
}
