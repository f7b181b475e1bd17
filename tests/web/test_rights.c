/*
 * Who may do what, asked through the gate. One table, written by hand, says for every route, role and place whether it
 * is done, refused (403), or answered as if nothing were there (404). A route without its row fails. Besides: what
 * one subtree does never changes a byte of what another sees.
 */
#include "rights_office.h"
#include "office/snapshot_code.h"
#include "office/submit.h"

#include <stdio.h>
#include <string.h>

/* What must have happened before, so that an act that is allowed can succeed; NOTHING_KEPT: it changes nothing;
 * UNMET: what is allowed is refused for another reason (409, 422), and tested by itself. */
enum before { NOTHING, SUBMITTED, SHARED, NOTHING_KEPT, INVITED, LINKED, UNMET };

/*
 * One letter a role, in the order admin, leader, clerk, officer, inspector, unit:
 *   y  done: the page is shown, or the form changes what it is for
 *   n  refused: 403, and nothing is changed
 *   .  404, byte for byte the answer for a number that was never given out
 * A unit's reporter without a unit (the last letter of the first column) sees and does nothing. In addresses D, P, T, A
 * stand for a paper, its proposed task, a confirmed task and its assignment, R for what was handed in for that, C for a
 * standing duty of the office, B for a table that it brought in; Q for the code of a report that was frozen where the
 * papers were registered; G for a book there and E for an entry of one; O for the organisation that owes it; U, S, K,
 * F and H for a person there, their session, their token, the secret of their calendar and their filter; I for an
 * invitation; L for a link to answer by; N for a new number.
 */
static const struct row {
    const char *method, *path; /* of the route */
    const char *address, *body;
    enum before before;
    const char *expected[PLACE__MAX]; /* at the office; where it was registered; who owes it; elsewhere */
} rows[] = {
    {"GET", "/dang-nhap", "/dang-nhap", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/dang-nhap", "/dang-nhap", "ten=admin.own&mat-khau=mat-khau-thu", NOTHING,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/dang-nhap/ma", "/dang-nhap/ma", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/dang-nhap/ma", "/dang-nhap/ma", NULL, NOTHING_KEPT, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/moi", "/moi?ma=I", NULL, INVITED, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/moi", "/moi", "moi=mat-khau-thu&lai=mat-khau-thu&ma=I", INVITED,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/tra-loi", "/tra-loi?ma=L", NULL, LINKED, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tra-loi", "/tra-loi?ma=L", "ghi-chu=x&ma=L", LINKED, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/tai-khoan", "/tai-khoan", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tai-khoan/mat-khau", "/tai-khoan/mat-khau", "cu=mat-khau-thu&moi=mat-khau-thu&lai=mat-khau-thu", NOTHING,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    /* somebody else's session and token: out of everybody's sight */
    {"POST", "/tai-khoan/phien/{id}/dong", "/tai-khoan/phien/S/dong", NULL, NOTHING,
     {"......", "......", "......", "......"}},
    {"POST", "/tai-khoan/phien/dong-het", "/tai-khoan/phien/dong-het", NULL, NOTHING,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tai-khoan/khoa", "/tai-khoan/khoa", "ten=x&ngay=1&read=1", NOTHING,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tai-khoan/khoa/{id}/thu-hoi", "/tai-khoan/khoa/K/thu-hoi", NULL, NOTHING,
     {"......", "......", "......", "......"}},
    {"GET", "/lich-viec.ics", "/lich-viec.ics?ma=F", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tai-khoan/lich", "/tai-khoan/lich", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    /* one that was just made */
    {"POST", "/tai-khoan/lich/thu-hoi", "/tai-khoan/lich/thu-hoi", NULL, NOTHING,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/bo-loc", "/bo-loc", "ten=x&dia-chi=/viec%3fden=qua-han", NOTHING,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/bo-loc/chung", "/bo-loc/chung", "ten=x&dia-chi=/viec", NOTHING,
     {"yyynnn", "yyynnn", "yyynnn", "yyynnn"}},
    /* somebody else's */
    {"POST", "/bo-loc/{id}/bo", "/bo-loc/H/bo", "danh-sach=viec", NOTHING, {"......", "......", "......", "......"}},
    {"GET", "/tai-khoan/hai-buoc", "/tai-khoan/hai-buoc", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tai-khoan/hai-buoc/bat", "/tai-khoan/hai-buoc/bat", "mat-khau=mat-khau-thu&bi-mat=x&ma=1", UNMET,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tai-khoan/hai-buoc/tat", "/tai-khoan/hai-buoc/tat", "mat-khau=mat-khau-thu", UNMET,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/tai-khoan/hai-buoc/ma-moi", "/tai-khoan/hai-buoc/ma-moi", "mat-khau=mat-khau-thu", UNMET,
     {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/nguoi-dung", "/nguoi-dung", NULL, NOTHING, {"ynnnnn", "ynnnnn", "ynnnnn", "ynnnnn"}},
    {"POST", "/nguoi-dung/them", "/nguoi-dung/them", "ten=nguoi.moi.N&ho-ten=x&vai-tro=clerk&don-vi=O", NOTHING,
     {"ynnnnn", "ynnnnn", "ynnnnn", ".nnnnn"}},
    {"GET", "/nguoi-dung/{id}", "/nguoi-dung/U", NULL, NOTHING, {"ynnnnn", "ynnnnn", "ynnnnn", ".nnnnn"}},
    {"POST", "/nguoi-dung/{id}/moi", "/nguoi-dung/U/moi", NULL, NOTHING, {"ynnnnn", "ynnnnn", "ynnnnn", ".nnnnn"}},
    {"POST", "/nguoi-dung/{id}/sua", "/nguoi-dung/U/sua", "vai-tro=clerk&don-vi=O", NOTHING,
     {"ynnnnn", "ynnnnn", "ynnnnn", ".nnnnn"}},
    {"POST", "/nguoi-dung/{id}/khoa", "/nguoi-dung/U/khoa", NULL, NOTHING, {"ynnnnn", "ynnnnn", "ynnnnn", ".nnnnn"}},
    {"POST", "/nguoi-dung/{id}/bo-hai-buoc", "/nguoi-dung/U/bo-hai-buoc", NULL, UNMET,
     {"ynnnnn", "ynnnnn", "ynnnnn", ".nnnnn"}},
    {"GET", "/van-ban.json", "/van-ban.json", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/viec.json", "/viec.json", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/viec.json", "/viec.json?van-ban=D", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/viec.{name}", "/viec.csv", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/viec.{name}", "/viec.csv?van-ban=D", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/viec/{id}/don-vi.{name}", "/viec/T/don-vi.csv", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban/{id}/tien-do.{name}", "/van-ban/D/tien-do.csv", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban/{id}/bang", "/van-ban/D/bang", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban/{id}/bang.{name}", "/van-ban/D/bang.csv", NULL, NOTHING,
     {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban", "/van-ban?gui-den=O", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban.{name}", "/van-ban.csv?tra-loi-cua=O", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban.{name}", "/van-ban.csv", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/so", "/so", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    /* for whom is typed, and looked up in the range of who opens it */
    {"POST", "/so/mo", "/so/mo", "loai=out&ten=so", UNMET, {"yyyynn", "yyyynn", "yyyynn", "yyyynn"}},
    {"GET", "/so/{id}", "/so/G", NULL, NOTHING, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"GET", "/so/{id}/so.{name}", "/so/G/so.csv", NULL, NOTHING, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"GET", "/so/{id}/in", "/so/G/in", NULL, NOTHING, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"POST", "/so/{id}/vao", "/so/G/vao", "loai=x&ngay=10/02/2021", NOTHING, {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"POST", "/so/{id}/ky", "/so/G/ky", NULL, UNMET, {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"POST", "/so/{id}/ban-sao", "/so/G/ban-sao", "so-ban=1&noi=x", UNMET, {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"POST", "/so/{id}/khep", "/so/G/khep", NULL, NOTHING, {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"POST", "/so/muc/{id}/khong-dung", "/so/muc/E/khong-dung", "ly-do=x", NOTHING,
     {"yyyynn", "yyyynn", "....nn", "....nn"}},
    /* the entry is one of an outgoing book, which takes no such word, and has no such stamp */
    {"GET", "/so/muc/{id}/dau", "/so/muc/E/dau", NULL, UNMET, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"POST", "/so/muc/{id}/chuyen", "/so/muc/E/chuyen", "chuyen=x", UNMET, {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"GET", "/che-do.{name}", "/che-do.csv", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/lich-nghi.{name}", "/lich-nghi.csv?nam=2026", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/", "/", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/van-ban", "/van-ban", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/van-ban/tai-len", "/van-ban/tai-len", NULL, NOTHING, {"yyyynn", "yyyynn", "yyyynn", "yyyynn"}},
    {"GET", "/van-ban/{id}", "/van-ban/D", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban/{id}/tien-do", "/van-ban/D/tien-do", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban/{id}/tep", "/van-ban/D/tep", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"POST", "/van-ban/{id}/sua", "/van-ban/D/sua", "trich-yeu=x", NOTHING,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/van-ban/{id}/xac-nhan-het", "/van-ban/D/xac-nhan-het", NULL, NOTHING,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/van-ban/{id}/them", "/van-ban/D/them", "noi-dung=x&don-vi=y", NOTHING,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/van-ban/{id}/chia-se", "/van-ban/D/chia-se", NULL, NOTHING, {"yyynnn", "yyynnn", "nnnnnn", "...nnn"}},
    {"POST", "/van-ban/{id}/thoi-chia-se", "/van-ban/D/thoi-chia-se", NULL, SHARED,
     {"yyynnn", "yyynnn", "nnnnnn", "...nnn"}},
    {"POST", "/nhiem-vu/{id}/xac-nhan", "/nhiem-vu/P/xac-nhan", NULL, NOTHING,
     {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"GET", "/nhiem-vu/{id}/danh-sach", "/nhiem-vu/P/danh-sach", NULL, NOTHING,
     {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"POST", "/nhiem-vu/{id}/danh-sach", "/nhiem-vu/P/danh-sach", "bieu-thuc=%22x%22&lam=giao", NOTHING,
     {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"POST", "/nhiem-vu/{id}/bo", "/nhiem-vu/P/bo", NULL, NOTHING, {"yyyynn", "yyyynn", "....nn", "....nn"}},
    {"GET", "/viec", "/viec", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/viec", "/viec?van-ban=D", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/viec", "/viec?don-vi=O", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/viec/{id}", "/viec/T", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/viec/{id}", "/viec/P", NULL, NOTHING, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"GET", "/viec/{id}/them", "/viec/T/them", NULL, NOTHING, {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/viec/{id}/them", "/viec/T/them", "bieu-thuc=%22x%22&lam=giao", NOTHING,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    /* those that may not accept are stopped at the gate, others by what each row allows */
    {"POST", "/viec/nhieu", "/viec/nhieu", "viec=huy&chon=A&lam=1&ly-do=x", NOTHING,
     {"yyynnn", "yyynnn", "nnnnnn", "....nn"}},
    {"POST", "/viec/{id}/han", "/viec/T/han", "han=30/06/2021", NOTHING, {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/phan-cong/{id}/nhan", "/phan-cong/A/nhan", NULL, NOTHING, {"ynynnn", "ynynny", "ynynny", ".n.nn."}},
    {"POST", "/phan-cong/{id}/nop", "/phan-cong/A/nop", "ghi-chu=x", NOTHING,
     {"ynynnn", "ynynny", "ynynny", ".n.nn."}},
    {"POST", "/phan-cong/{id}/khong-lay", "/phan-cong/A/khong-lay", "van-ban=D", UNMET,
     {"ynynnn", "ynynny", "ynynny", ".n.nn."}},
    {"GET", "/phan-cong/{id}", "/phan-cong/A", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/ket-qua/{id}/tep", "/ket-qua/R/tep", NULL, SUBMITTED, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"POST", "/van-ban/{id}/khong-co-viec", "/van-ban/D/khong-co-viec", NULL, UNMET,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/van-ban/{id}/co-viec", "/van-ban/D/co-viec", NULL, UNMET, {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"GET", "/phan-cong/{id}/giao-tiep", "/phan-cong/A/giao-tiep", NULL, NOTHING,
     {"nnnnnn", "nnnnnn", "yyynny", "...nn."}},
    /* there is nobody below who could be asked */
    {"POST", "/phan-cong/{id}/giao-tiep", "/phan-cong/A/giao-tiep", "lam=giao", UNMET,
     {"nnnnnn", "nnnnnn", "yyynny", "...nn."}},
    {"POST", "/phan-cong/{id}/cong-nhan", "/phan-cong/A/cong-nhan", NULL, SUBMITTED,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/phan-cong/{id}/tra-lai", "/phan-cong/A/tra-lai", "ghi-chu=x", SUBMITTED,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/phan-cong/{id}/duong-dan", "/phan-cong/A/duong-dan", "den-ngay=01/01/2000", UNMET,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/phan-cong/{id}/thu-duong-dan", "/phan-cong/A/thu-duong-dan", NULL, LINKED,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"POST", "/phan-cong/{id}/huy", "/phan-cong/A/huy", "ghi-chu=x", NOTHING,
     {"yyynnn", "yyynnn", "nnnnnn", "...nnn"}},
    {"GET", "/che-do", "/che-do", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/che-do/them", "/che-do/them", "mau=1", NOTHING, {"yyynnn", "yyynnn", "yyynnn", "yyynnn"}},
    /* asked for by the office: those below are under it, and do not end it */
    {"POST", "/che-do/{id}/ket-thuc", "/che-do/C/ket-thuc", NULL, NOTHING, {"yyynnn", "nnnnnn", "nnnnnn", "nnnnnn"}},
    {"GET", "/hop", "/hop", NULL, NOTHING, {"ynynnn", "ynynny", "ynynny", "ynynny"}},
    {"POST", "/hop", "/hop", "don-vi=O&ngay=05/02/2021&loai=bat-thuong", NOTHING,
     {"ynynnn", "ynynny", "ynynny", ".n.nn."}},
    {"POST", "/viec/{id}/gia-han", "/viec/T/gia-han", "han=30/06/2021&ly-do=x", UNMET,
     {"yyynnn", "yyynnn", "nnnnnn", "...nnn"}},
    {"POST", "/phan-cong/{id}/gia-han", "/phan-cong/A/gia-han", "han=30/06/2021&ly-do=x", UNMET,
     {"yyynnn", "yyynnn", "nnnnnn", "...nnn"}},
    {"GET", "/viec/{id}/gia-han.json", "/viec/T/gia-han.json", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"POST", "/viec/{id}/su-kien", "/viec/T/su-kien", "ngay=30/06/2021", UNMET,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"GET", "/lich-nghi", "/lich-nghi", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/lich-nghi.json", "/lich-nghi.json?nam=2026", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/lich-nghi", "/lich-nghi", "ngay=24/12/2026&loai=off&ly-do=N", NOTHING,
     {"ynynnn", "nnnnnn", "nnnnnn", "nnnnnn"}},
    {"POST", "/lich-nghi/nap", "/lich-nghi/nap", "bang=24/12/2026;off;N", NOTHING,
     {"ynynnn", "nnnnnn", "nnnnnn", "nnnnnn"}},
    {"GET", "/cai-dat", "/cai-dat", NULL, NOTHING, {"ynnnnn", "nnnnnn", "nnnnnn", "nnnnnn"}},
    {"POST", "/cai-dat/{name}", "/cai-dat/immediate-days", "gia-tri=999", UNMET,
     {"ynnnnn", "nnnnnn", "nnnnnn", "nnnnnn"}},
    /* nothing is late yet */
    {"GET", "/cong-van-don-doc", "/cong-van-don-doc", NULL, UNMET, {"yyyynn", "yyyynn", "yyyynn", "yyyynn"}},
    {"GET", "/cong-van-don-doc", "/cong-van-don-doc?chon=A", NULL, UNMET, {"yyyynn", "yyyynn", "yyyynn", "....nn"}},
    {"GET", "/don-vi/{id}/cong-van-don-doc", "/don-vi/O/cong-van-don-doc", NULL, UNMET,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"GET", "/don-vi/{id}/soan/{name}", "/don-vi/O/soan/bao-cao", NULL, NOTHING,
     {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/van-ban/{id}/soan/{name}", "/van-ban/D/soan/ke-hoach-khac-phuc", NULL, UNMET,
     {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/don-vi", "/don-vi", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/don-vi.{name}", "/don-vi.csv", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/don-vi/{id}", "/don-vi/O", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"POST", "/don-vi/{id}/sua", "/don-vi/O/sua", "ky-hieu=x&lien-he=", NOTHING,
     {"ynynnn", "ynynnn", "ynynnn", ".n.nnn"}},
    {"POST", "/don-vi/{id}/ten", "/don-vi/O/ten", "ten=x+N", NOTHING, {"ynynnn", "ynynnn", "ynynnn", ".n.nnn"}},
    {"POST", "/don-vi/{id}/bo-ten", "/don-vi/O/bo-ten", "ten=chi+b%e1%bb%99+d%c6%b0%e1%bb%9bi", UNMET,
     {"ynynnn", "ynynnn", "ynynnn", ".n.nnn"}},
    {"POST", "/don-vi/{id}/them", "/don-vi/O/them", "ten=x+N&loai=chi-bo", NOTHING,
     {"ynynnn", "ynynnn", "ynynnn", ".n.nnn"}},
    /* nobody changes the place that they stand at */
    {"POST", "/don-vi/{id}/doi-ten", "/don-vi/O/doi-ten", NULL, UNMET, {"ynynnn", "ynynnn", "nnnnnn", ".n.nnn"}},
    {"POST", "/don-vi/{id}/chuyen", "/don-vi/O/chuyen", NULL, UNMET, {"ynynnn", "ynynnn", "nnnnnn", ".n.nnn"}},
    {"POST", "/don-vi/{id}/sap-nhap", "/don-vi/O/sap-nhap", NULL, UNMET, {"ynynnn", "ynynnn", "nnnnnn", ".n.nnn"}},
    {"POST", "/don-vi/{id}/tach", "/don-vi/O/tach", NULL, UNMET, {"ynynnn", "ynynnn", "nnnnnn", ".n.nnn"}},
    {"POST", "/don-vi/{id}/ket-thuc", "/don-vi/O/ket-thuc", NULL, UNMET, {"ynynnn", "ynynnn", "nnnnnn", ".n.nnn"}},
    {"GET", "/nhap-bang", "/nhap-bang", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/nhap-bang", "/nhap-bang", NULL, UNMET, {"yyyynn", "yyyynn", "yyyynn", "yyyynn"}},
    {"POST", "/nhap-bang/xem", "/nhap-bang/xem", NULL, UNMET, {"yyyynn", "yyyynn", "yyyynn", "yyyynn"}},
    {"POST", "/nhap-bang/ghi", "/nhap-bang/ghi", NULL, UNMET, {"yyyynn", "yyyynn", "yyyynn", "yyyynn"}},
    {"GET", "/nhap-bang/{id}", "/nhap-bang/B", NULL, NOTHING, {"yyyyyn", "......", "......", "......"}},
    {"POST", "/nhap-bang/{id}/hoan-tac", "/nhap-bang/B/hoan-tac", NULL, NOTHING,
     {"yyyynn", "....nn", "....nn", "....nn"}},
    {"GET", "/bao-cao", "/bao-cao", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/bao-cao", "/bao-cao?don-vi=O", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "......"}},
    {"GET", "/bao-cao", "/bao-cao?ma=Q", NULL, NOTHING, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"POST", "/bao-cao/chot", "/bao-cao/chot", "don-vi=O&ghi-chu=x", NOTHING,
     {"yyyynn", "yyyynn", "yyyynn", "....nn"}},
    {"GET", "/bao-cao/{code}", "/bao-cao/Q", NULL, NOTHING, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"GET", "/bao-cao/{code}", "/bao-cao/Q?ban=noi-bo", NULL, NOTHING, {"yyyyyn", "yyyyyy", "......", "......"}},
    {"GET", "/bao-cao/{code}/bang.{name}", "/bao-cao/Q/bang.csv", NULL, NOTHING,
     {"yyyyyn", "yyyyyy", "......", "......"}},
    {"GET", "/bao-cao/{code}/so-voi", "/bao-cao/Q/so-voi?ma=Q", NULL, NOTHING,
     {"yyyyyn", "yyyyyy", "......", "......"}},
    {"GET", "/bao-cao/{code}/so-voi.{name}", "/bao-cao/Q/so-voi.csv?ma=Q", NULL, NOTHING,
     {"yyyyyn", "yyyyyy", "......", "......"}},
    {"POST", "/don-vi/nhap", "/don-vi/nhap", NULL, UNMET, {"ynynnn", "ynynnn", "ynynnn", "ynynnn"}},
    {"POST", "/don-vi/nhap/ghi", "/don-vi/nhap/ghi", NULL, UNMET, {"ynynnn", "ynynnn", "ynynnn", "ynynnn"}},
    {"POST", "/viec/{id}/chuyen", "/viec/A/chuyen", "don-vi=O", UNMET, {"ynynnn", "ynynnn", "nnnnnn", ".n.nnn"}},
    {"POST", "/van-ban/{id}/ten-don-vi", "/van-ban/D/ten-don-vi", "ten=N&ngoai=1", NOTHING,
     {"yyyynn", "yyyynn", "nnnnnn", "....nn"}},
    {"GET", "/du-thao", "/du-thao", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"POST", "/du-thao", "/du-thao", NULL, NOTHING_KEPT, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/quy-tac", "/quy-tac", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/quy-tac/{name}", "/quy-tac/arithmetic", NULL, NOTHING, {"yyyyyn", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/tinh/{name}", "/tinh/style.css", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/favicon.ico", "/favicon.ico", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    {"GET", "/healthz", "/healthz", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
    /* last: it ends the sessions that the others are asked with */
    {"POST", "/dang-xuat", "/dang-xuat", NULL, NOTHING, {"yyyyyy", "yyyyyy", "yyyyyy", "yyyyyy"}},
};
enum { ROWS = sizeof rows / sizeof *rows, NO_SUCH = 999999 };

static int set_up(void **state)
{
    static struct rights_office office;
    void *f;
    if (fixture_set_up(&f) != 0)
        return -1;
    rights_office_set_up(&office, f);
    *state = &office;
    return 0;
}

static int tear_down(void **state)
{
    void *f = ((struct rights_office *)*state)->f;
    return fixture_tear_down(&f);
}

static const char *method_name(enum method method)
{
    return method == METHOD_POST ? "POST" : "GET";
}

static void every_route_has_its_row_and_every_row_its_route(void **state)
{
    (void)state;
    bool used[ROWS] = {false};
    int missing = 0;
    for (size_t i = 0; i < n_routes; i++) {
        bool found = false;
        for (size_t k = 0; k < ROWS; k++) {
            if (strcmp(rows[k].path, routes[i]->path) != 0 ||
                strcmp(rows[k].method, method_name(routes[i]->method)) != 0)
                continue;
            found = used[k] = true;
        }
        if (found)
            continue;
        print_message("%s %s: nobody has written down who may do this\n", method_name(routes[i]->method),
                      routes[i]->path);
        missing++;
    }
    for (size_t k = 0; k < ROWS; k++) {
        if (!used[k])
            print_message("%s %s: there is no such route\n", rows[k].method, rows[k].path);
        missing += !used[k];
        for (enum stand at = 0; at < PLACE__MAX; at++)
            assert_int_equal(strlen(rows[k].expected[at]), ROLE__MAX);
    }
    assert_int_equal(missing, 0);
}

/* The address of a row with its letters filled in; NO_SUCH for each when `reached` is NULL. */
static const char *fill(struct rights_office *office, const char *pattern, const struct reached *reached)
{
    struct buf out = {0};
    for (const char *c = pattern; *c; c++) {
        int64_t id = NO_SUCH, entry = 0;
        switch (*c) {
        case 'D': id = reached ? reached->document : id; break;
        case 'P': id = reached ? reached->proposed : id; break;
        case 'T': id = reached ? reached->task : id; break;
        case 'A': id = reached ? reached->assignment : id; break;
        case 'R': id = reached ? peek(office->f, "SELECT coalesce(max(id), 1) FROM record") : id; break;
        case 'C': id = reached ? rights_office_duty(office) : id; break;
        case 'B': id = reached ? rights_office_batch(office) : id; break;
        case 'G': id = reached ? rights_office_book(office, &entry) : id; break;
        case 'E': (void)(reached ? rights_office_book(office, &entry) : 0), id = reached ? entry : id; break;
        case 'O': id = reached ? office->org[PLACE_BELOW] : id; break;
        case 'U': id = reached ? office->person : id; break;
        case 'S': id = reached ? office->session : id; break;
        case 'K': id = reached ? office->program : id; break;
        case 'N': id = office->papers; break;
        case 'Q':
            id = reached ? rights_office_report(office) : snapshot_code_from_hash((const unsigned char *)"none of us");
            buf_put(&out, snapshot_code_address(office->f->arena, id));
            continue;
        case 'F': buf_put(&out, office->calendar); continue;
        case 'H': id = reached ? office->filter : id; break;
        case 'I': buf_put(&out, office->invitation); continue;
        case 'L': buf_put(&out, office->link); continue;
        default: buf_putc(&out, *c); continue;
        }
        buf_printf(&out, "%lld", (long long)id);
    }
    const struct str filled = str_copy(office->f->arena, buf_view(&out));
    buf_free(&out);
    return str_z(office->f->arena, filled);
}

static void prepare(struct rights_office *office, enum before before, enum stand at, const struct reached *reached)
{
    struct fixture *f = office->f;
    if (before == LINKED) {
        rights_office_link(office, reached->assignment);
        return;
    }
    if (before == INVITED) {
        rights_office_invite(office);
        return;
    }
    if (before != SUBMITTED && before != SHARED)
        return;
    rights_office_begin(office, STORE_WRITE, before == SHARED ? at : PLACE_BELOW);
    if (before == SHARED)
        OK(f, access_share(&f->work, reached->document, true, &f->err));
    else
        OK(f, submit_result(&f->work, reached->assignment,
                            &(struct record_new){.kind = RECORD_FILE, .file = "anh.jpg", .bytes = STR("anh")}, 1,
                            STR("xong"), &f->err));
    end(f);
}

/* The same but for the address itself, which a refusal may link back to. */
static bool same_answer(struct rights_office *office, struct str body, int64_t id, struct str unknown)
{
    const struct str number = str_printf(office->f->arena, "/%lld\"", (long long)id);
    struct buf out = {0};
    for (size_t at = 0; at < body.n;) {
        const size_t next = str_find_from(body, at, number);
        buf_put(&out, str_sub(body, at, next == STR_NOWHERE ? body.n : next));
        if (next == STR_NOWHERE)
            break;
        buf_printf(&out, "/%d\"", NO_SUCH);
        at = next + number.n;
    }
    const bool same = str_eq(buf_view(&out), unknown);
    buf_free(&out);
    return same;
}

/* 'y', 'n', '.', or '!' when it is none of them. */
static char verdict_of(const struct answer *answer, bool changed, bool changes, enum before before,
                       bool like_unknown)
{
    if (answer->status == 403 && !changed)
        return 'n';
    if (answer->status == 404 && !changed && like_unknown)
        return '.';
    if (before == UNMET)
        return (answer->status == 409 || answer->status == 422) && !changed ? 'y' : '!';
    return answer->status < 400 && changed == changes ? 'y' : '!';
}

static int walk_cell(struct rights_office *office, const struct row *row, enum role role, enum stand at)
{
    const enum method method = strcmp(row->method, "POST") == 0 ? METHOD_POST : METHOD_GET;
    const char want = row->expected[at][role];
    static const char count[] = "SELECT count(*) FROM journal";
    static struct reached reached;
    static const struct row *last;
    static bool touched;
    /* a form finds the paper as it was; what changes nothing shares one, within its row */
    if (row != last || touched)
        reached = rights_office_paper(office, PLACE_OWN, "riêng");
    last = row;
    const bool prepared = want == 'y' || row->before == SUBMITTED;
    if (prepared)
        prepare(office, row->before, at, &reached);
    const char *address = fill(office, row->address, &reached);
    const struct answer unknown = want == '.' ? rights_office_ask(office, role, at, method,
                                                                  fill(office, row->address, NULL),
                                                                  row->body ? fill(office, row->body, NULL) : NULL)
                                              : (struct answer){0};
    const char *body = row->body ? fill(office, row->body, &reached) : NULL;
    const int64_t before = peek(office->f, count);
    const struct answer answer = rights_office_ask(office, role, at, method, address, body);
    const int64_t id = strchr(row->address, 'D')   ? reached.document
                       : strchr(row->address, 'U') ? office->person
                       : strchr(row->address, 'A') ? reached.assignment
                       : strchr(row->address, 'O') ? office->org[PLACE_BELOW]
                                                   : reached.task;
    const bool like_unknown = unknown.status == 404 && same_answer(office, answer.body, id, unknown.body);
    const bool changed = peek(office->f, count) != before;
    touched = changed || (prepared && row->before != NOTHING && row->before != NOTHING_KEPT && row->before != UNMET);
    const char is = verdict_of(&answer, changed, method == METHOD_POST && row->before != NOTHING_KEPT, row->before,
                               like_unknown);
    if (is == want)
        return 0;
    print_message("%s %s as %s at place %d: wants %c, is %c (%d)\n", row->method, address, role_name(role), (int)at,
                  want, is, answer.status);
    return 1;
}

static void every_cell_of_the_table_is_as_it_was_written_down(void **state)
{
    struct rights_office *office = *state;
    int wrong = 0, cells[3] = {0};
    for (size_t k = 0; k < ROWS; k++)
        for (enum stand at = 0; at < PLACE__MAX; at++)
            for (enum role role = 0; role < ROLE__MAX; role++) {
                wrong += walk_cell(office, &rows[k], role, at);
                const char want = rows[k].expected[at][role];
                cells[want == 'y' ? 0 : want == 'n' ? 1 : 2]++;
            }
    print_message("# rights: %d cells: %d allowed, %d refused, %d as if not there (%zu routes, %d roles, %d places)\n",
                  cells[0] + cells[1] + cells[2], cells[0], cells[1], cells[2], n_routes, (int)ROLE__MAX,
                  (int)PLACE__MAX);
    assert_int_equal(wrong, 0);
    assert_true(cells[0] > 100 && cells[1] > 100 && cells[2] > 50);
}

static void strangers_see_the_way_in_and_nothing_else(void **state)
{
    struct rights_office *office = *state;
    const struct reached reached = rights_office_paper(office, PLACE_OWN, "riêng");
    office->link = office->calendar = STR("khong-phai-cua-ai");
    for (size_t k = 0; k < ROWS; k++) {
        const bool post = strcmp(rows[k].method, "POST") == 0;
        const bool open = strncmp(rows[k].path, "/dang-nhap", 10) == 0 || strcmp(rows[k].path, "/moi") == 0 || strcmp(rows[k].path, "/tra-loi") == 0 ||
                          strcmp(rows[k].path, "/lich-viec.ics") == 0 || strcmp(rows[k].path, "/tinh/{name}") == 0 ||
                          strcmp(rows[k].path, "/favicon.ico") == 0 || strcmp(rows[k].path, "/healthz") == 0;
        const struct answer answer = rights_office_ask(office, ROLE__MAX, PLACE_OFFICE, post ? METHOD_POST : METHOD_GET,
                                                       fill(office, rows[k].address, &reached), rows[k].body);
        const bool dead = strcmp(rows[k].path, "/tra-loi") == 0 || strcmp(rows[k].path, "/lich-viec.ics") == 0;
        if (open) /* a form without the token of its page is refused */
            assert_int_equal(answer.status, post ? 403 : strcmp(rows[k].path, "/dang-nhap/ma") == 0 ? 303 : dead ? 404 : 200);
        else
            assert_int_equal(answer.status, 303);
        assert_true(open || str_starts(answer.location, STR("/dang-nhap")));
        assert_true(str_find(answer.body, STR("riêng")) == STR_NOWHERE);
    }
}

/* --- what one subtree does is not seen in another --- */

static const char *const lists[] = {
    "/", "/van-ban", "/van-ban?tim=kimcuong7", "/van-ban?tim=thong+bao", "/van-ban?tim=%22viec+mot%22", "/van-ban?cho=1",
    "/van-ban?nam=2021", "/van-ban?loai=Th%C3%B4ng%20b%C3%A1o%20kimcuong7", "/van-ban?trang=2", "/viec", "/viec?dang=1",
    "/viec?den=can-ngay", "/viec?den=sap-den-han", "/viec?tu=01/01/2021&den-ngay=31/12/2021", "/viec?trang=2", "/don-vi",
};
enum { LISTS = sizeof lists / sizeof *lists };

static void nothing_of_another_subtree_changes_a_byte_of_a_list(void **state)
{
    struct rights_office *office = *state;
    struct fixture *f = office->f;
    struct str before[ROLE__MAX][LISTS];
    rights_office_paper(office, PLACE_OTHER, "thường");
    rights_office_begin(office, STORE_WRITE, PLACE_OTHER);
    /* it cites the paper that will come */
    const struct made_paper citing = {.file = "vien-dan.txt", .text = "Theo Thông báo số 503-TB/ĐUK.",
        .number = "9", .symbol = "CV/ĐU", .type = "Công văn", .issued = "2021-01-20",
        .citations = {{NULL, "503", "TB/ĐUK", NULL}}};
    const int64_t cites = register_paper(f, &citing);
    end(f);
    const char *citing_page = str_printf(f->arena, "/van-ban/%lld", (long long)cites).p;
    struct str citing_before[ROLE__MAX];
    for (enum role role = 0; role < ROLE__MAX; role++) {
        citing_before[role] = rights_office_ask(office, role, PLACE_OTHER, METHOD_GET, citing_page, NULL).body;
        for (size_t i = 0; i < LISTS; i++)
            before[role][i] = rights_office_ask(office, role, PLACE_OTHER, METHOD_GET, lists[i], NULL).body;
    }
    for (int i = 0; i < 3; i++) {
        const struct reached reached = rights_office_paper(office, PLACE_OWN, "kimcuong7");
        rights_office_begin(office, STORE_WRITE, PLACE_OWN);
        OK(f, access_share(&f->work, reached.document, true, &f->err));
        end(f);
    }
    for (enum role role = 0; role < ROLE__MAX; role++) {
        for (size_t i = 0; i < LISTS; i++) {
            const struct answer answer = rights_office_ask(office, role, PLACE_OTHER, METHOD_GET, lists[i], NULL);
            if (!str_eq(answer.body, before[role][i]))
                print_message("%s changed for %s\n", lists[i], role_name(role));
            assert_int_equal(answer.status, 200);
            assert_true(str_eq(answer.body, before[role][i]));
        }
        assert_true(str_eq(rights_office_ask(office, role, PLACE_OTHER, METHOD_GET, citing_page, NULL).body,
                           citing_before[role]));
    }
    /* whereas the office, and those whom it concerns, do see the word */
    for (enum stand at = PLACE_OFFICE; at <= PLACE_BELOW; at++) {
        const struct answer answer =
            rights_office_ask(office, ROLE_CLERK, at, METHOD_GET, "/van-ban?tim=kimcuong7", NULL);
        assert_true(str_find(answer.body, STR("<p>3 văn bản</p>")) != STR_NOWHERE);
        assert_true(str_find(rights_office_ask(office, ROLE_CLERK, at, METHOD_GET, "/viec", NULL).body,
                             STR("Việc một kimcuong7")) != STR_NOWHERE);
    }
    assert_true(str_find(rights_office_ask(office, ROLE_CLERK, PLACE_OFFICE, METHOD_GET, citing_page, NULL).body,
                         STR("/van-ban/4\"")) != STR_NOWHERE);
}

static void a_unit_sees_its_own_assignments_of_a_paper_and_no_others(void **state)
{
    struct rights_office *office = *state;
    const struct reached reached = rights_office_paper(office, PLACE_OWN, "riêng");
    const char *const addresses[] = {"/viec", fill(office, "/viec?van-ban=D", &reached)};
    for (size_t i = 0; i < 2; i++) {
        const struct str body = rights_office_ask(office, ROLE_UNIT, PLACE_BELOW, METHOD_GET, addresses[i], NULL).body;
        assert_true(str_find(body, STR("<p>1 việc</p>")) != STR_NOWHERE);
        assert_true(str_find(body, STR("Việc một")) != STR_NOWHERE);
        assert_true(str_find(body, STR("Việc hai")) == STR_NOWHERE && str_find(body, STR("Chi bộ Cạnh")) == STR_NOWHERE);
    }
    const struct str page = rights_office_ask(office, ROLE_UNIT, PLACE_BELOW, METHOD_GET,
                                              fill(office, "/van-ban/D", &reached), NULL).body;
    assert_true(str_find(page, STR("Nhiệm vụ: 0 chờ xác nhận, 1 đã giao")) != STR_NOWHERE);
    assert_true(str_find(page, STR("Chi bộ Cạnh")) == STR_NOWHERE);
    /* what the side that registered it sees */
    const struct str own = rights_office_ask(office, ROLE_OFFICER, PLACE_OWN, METHOD_GET,
                                             fill(office, "/van-ban/D", &reached), NULL).body;
    assert_true(str_find(own, STR("Nhiệm vụ: 1 chờ xác nhận, 2 đã giao")) != STR_NOWHERE);
    /* the lamps of the overview count the same */
    const struct str overview = rights_office_ask(office, ROLE_UNIT, PLACE_BELOW, METHOD_GET, "/", NULL).body;
    assert_true(str_find(overview, STR("id=\"count-can-ngay\"><span class=\"number\">1<")) != STR_NOWHERE);
    assert_true(str_find(overview, STR("id=\"count-sap-den-han\"><span class=\"number\">0<")) != STR_NOWHERE);
}

static void what_a_superior_shares_is_seen_below_until_it_stops(void **state)
{
    struct rights_office *office = *state;
    const struct reached reached = rights_office_paper(office, PLACE_OFFICE, "chung");
    const char *page = fill(office, "/van-ban/D", &reached), *share = fill(office, "/van-ban/D/chia-se", &reached),
               *stop = fill(office, "/van-ban/D/thoi-chia-se", &reached);
    assert_int_equal(rights_office_ask(office, ROLE_UNIT, PLACE_OTHER, METHOD_GET, page, NULL).status, 404);
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OFFICE, METHOD_POST, share, NULL).status, 303);
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OFFICE, METHOD_POST, share, NULL).status, 409);
    for (enum role role = 0; role < ROLE__MAX; role++) {
        assert_int_equal(rights_office_ask(office, role, PLACE_OTHER, METHOD_GET, page, NULL).status, 200);
        const struct str found =
            rights_office_ask(office, role, PLACE_OTHER, METHOD_GET, "/van-ban?tim=chung", NULL).body;
        assert_true(str_find(found, STR("<p>1 văn bản</p>")) != STR_NOWHERE);
        /* the paper, not who owes what by it */
        const struct str owed = rights_office_ask(office, role, PLACE_OTHER, METHOD_GET, "/viec", NULL).body;
        assert_true(str_find(owed, STR("<p>0 việc</p>")) != STR_NOWHERE);
        assert_int_equal(rights_office_ask(office, role, PLACE_OTHER, METHOD_GET,
                                           fill(office, "/viec/T", &reached), NULL).status, 404);
    }
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OFFICE, METHOD_POST, stop, NULL).status, 303);
    assert_int_equal(rights_office_ask(office, ROLE_UNIT, PLACE_OTHER, METHOD_GET, page, NULL).status, 404);
    assert_int_equal(peek(office->f, "SELECT count(*) FROM journal WHERE action IN ('document.share', "
                                     "'document.unshare') AND (before || after) LIKE '%{\"document\":1,\"path\":\"/\",\"why\":\"shared\"}%'"), 2);
}

static void who_brings_the_same_file_sees_it_but_takes_no_part_in_it(void **state)
{
    struct rights_office *office = *state;
    struct fixture *f = office->f;
    int64_t first, second;
    bool duplicate;
    rights_office_begin(office, STORE_WRITE, PLACE_OWN);
    first = register_paper(f, &notice);
    end(f);
    const char *page = str_printf(f->arena, "/van-ban/%lld", (long long)first).p;
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OTHER, METHOD_GET, page, NULL).status, 404);
    rights_office_begin(office, STORE_WRITE, PLACE_OTHER);
    OK(f, try_register(f, &notice, &second, &duplicate));
    end(f);
    assert_true(duplicate && first == second);
    const struct answer seen = rights_office_ask(office, ROLE_CLERK, PLACE_OTHER, METHOD_GET, page, NULL);
    assert_int_equal(seen.status, 200);
    assert_true(str_find(seen.body, STR("Nhiệm vụ: 0 chờ xác nhận, 0 đã giao")) != STR_NOWHERE);
    assert_true(str_find(seen.body, STR("/sua\"")) == STR_NOWHERE);
}

static void nobody_closes_what_they_owe_themselves(void **state)
{
    struct rights_office *office = *state;
    struct fixture *f = office->f;
    /* a unit registers a paper that it owes itself: only who stands above closes it */
    const struct reached reached = rights_office_paper(office, PLACE_BELOW, "tự giao");
    prepare(office, SUBMITTED, PLACE_BELOW, &reached);
    const char *accept = fill(office, "/phan-cong/A/cong-nhan", &reached);
    for (enum role role = 0; role < ROLE__MAX; role++)
        assert_int_equal(rights_office_ask(office, role, PLACE_BELOW, METHOD_POST, accept, NULL).status, 403);
    assert_int_equal(rights_office_ask(office, ROLE_LEADER, PLACE_OWN, METHOD_POST, accept, NULL).status, 303);
    /* who stands above the unit, but is not the side that asked, closes nothing either */
    const struct reached from_top = rights_office_paper(office, PLACE_OFFICE, "từ trên");
    prepare(office, SUBMITTED, PLACE_BELOW, &from_top);
    accept = fill(office, "/phan-cong/A/cong-nhan", &from_top);
    assert_int_equal(rights_office_ask(office, ROLE_LEADER, PLACE_OWN, METHOD_POST, accept, NULL).status, 403);
    assert_int_equal(rights_office_ask(office, ROLE_LEADER, PLACE_OFFICE, METHOD_POST, accept, NULL).status, 303);
    /* a clerk who submits in the name of a unit: noted, and another person accepts */
    const struct reached behalf = rights_office_paper(office, PLACE_OWN, "thay");
    const char *submit = fill(office, "/phan-cong/A/nop", &behalf);
    accept = fill(office, "/phan-cong/A/cong-nhan", &behalf);
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OWN, METHOD_POST, submit, "ghi-chu=x").status, 303);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'assignment.submit' AND after LIKE "
                             "'%\"note\":\"thay mặt Chi bộ Dưới\"%'"), 1);
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OWN, METHOD_POST, accept, NULL).status, 403);
    assert_int_equal(rights_office_ask(office, ROLE_OFFICER, PLACE_OWN, METHOD_POST, accept, NULL).status, 303);
}

static void a_right_that_was_taken_away_is_gone_at_once(void **state)
{
    struct rights_office *office = *state;
    const struct reached reached = rights_office_paper(office, PLACE_OWN, "riêng");
    const char *page = fill(office, "/van-ban/D", &reached), *add = fill(office, "/van-ban/D/them", &reached);
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OWN, METHOD_GET, page, NULL).status, 200);
    tamper(office->f, "UPDATE account SET role = 'inspector' WHERE login = 'clerk.own'");
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OWN, METHOD_POST, add, "noi-dung=x").status, 403);
    tamper(office->f, "UPDATE account SET org = (SELECT org FROM account WHERE login = 'clerk.other') "
                      "WHERE login = 'clerk.own'");
    assert_int_equal(rights_office_ask(office, ROLE_CLERK, PLACE_OWN, METHOD_GET, page, NULL).status, 404);
}

/* Forms shown are forms that work: every button of a page leads to an act that the gate allows. */
static void pages_offer_only_what_the_gate_allows(void **state)
{
    struct rights_office *office = *state;
    int tried = 0;
    for (enum stand at = 0; at < PLACE_OTHER; at++)
        for (enum role role = 0; role < ROLE__MAX; role++) {
            const struct reached reached = rights_office_paper(office, PLACE_OWN, "riêng");
            const char *const pages[] = {fill(office, "/van-ban/D", &reached), fill(office, "/viec/T", &reached)};
            for (size_t p = 0; p < 2; p++) {
                const struct str body = rights_office_ask(office, role, at, METHOD_GET, pages[p], NULL).body;
                for (size_t from = 0;;) {
                    from = str_find_from(body, from, STR(" action=\"/"));
                    if (from == STR_NOWHERE)
                        break;
                    from += sizeof " action=\"" - 1;
                    const struct str rest = str_skip(body, from);
                    const char *address = str_z(office->f->arena, str_sub(rest, 0, str_find_byte(rest, '"')));
                    if (strcmp(address, "/dang-xuat") == 0)
                        continue;
                    const int status = rights_office_ask(office, role, at, METHOD_POST, address, NULL).status;
                    if (status == 403 || status == 404)
                        print_message("%s shows %s to %s at %d: %d\n", pages[p], address, role_name(role), (int)at,
                                      status);
                    assert_true(status != 403 && status != 404);
                    tried++;
                }
            }
        }
    assert_true(tried > 60);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_route_has_its_row_and_every_row_its_route),
        TEST(every_cell_of_the_table_is_as_it_was_written_down),
        TEST(strangers_see_the_way_in_and_nothing_else),
        TEST(nothing_of_another_subtree_changes_a_byte_of_a_list),
        TEST(a_unit_sees_its_own_assignments_of_a_paper_and_no_others),
        TEST(what_a_superior_shares_is_seen_below_until_it_stops),
        TEST(who_brings_the_same_file_sees_it_but_takes_no_part_in_it),
        TEST(nobody_closes_what_they_owe_themselves),
        TEST(a_right_that_was_taken_away_is_gone_at_once),
        TEST(pages_offer_only_what_the_gate_allows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
