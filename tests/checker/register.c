/* A register in memory: Kế hoạch 20 … 30-KH/TU of 2020 without 25, a Quy chế that replaces another, and a small tree. */
#include "model.h"

#include <stdlib.h>
#include <string.h>

/* STR() for what stands before the program runs. */
#define TEXT(literal) {literal, sizeof(literal) - 1}

static const struct archive_paper papers[] = {
    {.type = TEXT("Kế hoạch"), .number = TEXT("20"), .symbol = TEXT("KH/TU"), .issued = {2020, 5, 4}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("21"), .symbol = TEXT("KH/TU"), .issued = {2020, 5, 12}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("22"), .symbol = TEXT("KH/TU"), .issued = {2020, 5, 20}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("23"), .symbol = TEXT("KH/TU"), .issued = {2020, 6, 1}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("24"), .symbol = TEXT("KH/TU"), .issued = {2020, 6, 10}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("26"), .symbol = TEXT("KH/TU"), .issued = {2020, 6, 18}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("27"), .symbol = TEXT("KH/TU"), .issued = {2020, 7, 2}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("41"), .symbol = TEXT("KH/TU"), .issued = {2020, 9, 2}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("24"), .symbol = TEXT("KH/TU"), .issued = {2015, 12, 9}}, /* a term before */
    {.type = TEXT("Quyết định"), .number = TEXT("88"), .symbol = TEXT("QĐ/TU"), .issued = {2020, 6, 10}},
    {.type = TEXT("Chỉ thị"), .number = TEXT("05"), .symbol = TEXT("CT/TW"), .authority = TEXT("T/M BỘ CHÍNH TRỊ"),
     .issued = {2016, 5, 15}},
    {.type = TEXT("Kế hoạch"), .number = TEXT("12"), .symbol = TEXT("KH/ĐU"), .issuer = TEXT("ĐẢNG ỦY SỞ NỘI VỤ"),
     .issued = {2020, 6, 10}},
};

static size_t held(void *data, struct str number, struct str symbol, const struct archive_paper **ret)
{
    (void)data;
    static struct archive_paper found[4];
    size_t n = 0;
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++)
        if (str_eq(papers[i].number, number) && str_eq(papers[i].symbol, symbol))
            found[n++] = papers[i];
    *ret = found;
    return n;
}

static size_t mentions(void *data, struct str number, struct str symbol, const struct archive_mention **ret)
{
    (void)data;
    static const struct archive_mention usual[] = {
        {.type = TEXT("Chỉ thị"), .date = {2019, 3, 12}, .papers = 4},
        {.type = TEXT("Chỉ thị"), .date = {2019, 3, 21}, .papers = 1},
    };
    const bool known = str_eq(number, STR("33")) && str_eq(symbol, STR("CT/TW"));
    *ret = usual;
    return known ? 2 : 0;
}

static size_t later(void *data, struct str number, struct str symbol, struct date date,
                    const struct archive_paper **ret)
{
    (void)data;
    static const struct archive_paper replacing[] = {
        {.type = TEXT("Quy chế"), .number = TEXT("07"), .symbol = TEXT("QC/TU"), .issued = {2021, 1, 5},
         .before = TEXT("2. Quy chế này có hiệu lực từ ngày ký và thay thế ")},
        {.type = TEXT("Quy chế"), .number = TEXT("06"), .symbol = TEXT("QC/TU"), .issued = {2021, 1, 4},
         .before = TEXT("sửa đổi, thay thế một số điều của ")},
    };
    const bool whole = str_eq(number, STR("03")), part = str_eq(number, STR("04"));
    *ret = whole ? replacing : replacing + 1;
    return str_eq(symbol, STR("QC/TU")) && date_cmp(date, (struct date){2016, 10, 2}) == 0 && (whole || part);
}

static int64_t body(void *data, struct str name)
{
    (void)data;
    return str_eq(name, STR("TỈNH ỦY SƠN HÀ"));
}

static size_t units(void *data, int64_t below, struct str start, const struct archive_unit **ret)
{
    (void)data;
    static const struct archive_unit tree[] = {
        {2, TEXT("dang bo so noi vu")},    {2, TEXT("dang uy so noi vu")},     {3, TEXT("dang uy so tai chinh")},
        {4, TEXT("dang uy so thuy san")},  {5, TEXT("dang uy so xay dung")},   {6, TEXT("dang uy so y te")},
        {7, TEXT("dang uy truong dang")},  {7, TEXT("dang bo truong dang")},   {7, TEXT("chi bo truong dang")},
        {8, TEXT("dang uy so thuong mai")}, {7, TEXT("dang uy truong chinh")}, {7, TEXT("dang uy truong chinh tri")},
    };
    static struct archive_unit found[sizeof tree / sizeof *tree];
    size_t n = 0;
    for (size_t i = 0; below <= 1 && i < sizeof tree / sizeof *tree; i++)
        if (str_starts(tree[i].name, start))
            found[n++] = tree[i];
    *ret = found;
    return n;
}

static bool ended(void *data, struct str name, struct date day, struct archive_end *ret)
{
    static const struct archive_end end = {{2020, 12, 31}, TEXT("Đảng ủy Sở Công thương")};
    (void)data;
    *ret = end;
    return str_eq(name, STR("dang uy so thuong mai")) && date_cmp(day, end.day) >= 0;
}

const struct archive model_archive = {.held = held, .mentions = mentions, .later = later, .body = body, .units = units,
                                      .ended = ended, .units_from = {2020, 1, 1}};
