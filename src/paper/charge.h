/*
 * charge: who an order names without being its subject: behind a role, in brackets, by "do". Internal to the paper room.
 */
#ifndef DONDOC_PAPER_CHARGE_H
#define DONDOC_PAPER_CHARGE_H

#include "paper/subject.h"

/* The one in charge that tokens [from, to) name: "… Chủ trì: Ban Tổ chức.", "… (Ban Tổ chức chủ trì)", "… do Văn phòng
 * thực hiện"; absent when there is none. */
struct str charge_named(const struct para *para, size_t from, size_t to);

/* "Chỉ đạo Ủy ban nhân dân huyện phê duyệt …" where nothing tells who directs: the one directed must act. */
bool charge_directed(const struct para *para, size_t from, size_t to, struct subject *ret_subject);

#endif
